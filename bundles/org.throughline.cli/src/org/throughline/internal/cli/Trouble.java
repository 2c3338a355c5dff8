package org.throughline.internal.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.cli.CommandLineProgram;
import org.throughline.cli.Surroundings;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, each kind of trouble in its own words, and gives its exit code. */
final class Trouble {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT);

  private static final int DEEPEST_CAUSE = 20;

  private final Screen screen;
  private final Surroundings surroundings;
  private final String version;

  Trouble(Screen screen, Surroundings surroundings, String version) {
    this.screen = screen;
    this.surroundings = surroundings;
    this.version = version;
  }

  /** Trouble a person can do something about. */
  int known(ClientException trouble) {
    String words = trouble.text().in(screen.language());
    screen.trouble(words);
    trouble.file().filter(file -> !names(words, file))
        .ifPresent(file -> say("trouble.file", screen.shown(file)));
    return trouble.kind().exitCode();
  }

  private static boolean names(String words, Path file) {
    Path name = file.getFileName();
    return name == null || words.contains(name.toString());
  }

  /** A command line that cannot be understood. */
  int wrongUse(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName().replaceFirst("^" + Run.PROGRAM + " ", "");
    boolean program = command.equals(Run.PROGRAM);
    switch (wrong) {
      case MissingParameterException missing when missing.getMissing().stream().anyMatch(Trouble::isValueless) ->
        say("wrong.valueless", missing.getMissing().stream().map(Trouble::name).collect(Collectors.joining(", ")));
      case MissingParameterException missing -> say(missing.getMissing().size() == 1 ? "wrong.missing"
          : "wrong.missing.several", missing.getMissing().stream().map(Trouble::name).collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unknown -> unknown(unknown, program);
      case OverwrittenOptionException twice -> say("wrong.twice", name(twice.getOverwritten()));
      default -> value(wrong);
    }
    if (program) {
      say("wrong.all");
    } else {
      say("wrong.see", command);
    }
    return CommandLineProgram.WRONG_USE;
  }

  private void unknown(UnmatchedArgumentException unknown, boolean program) {
    String first = unknown.getUnmatched().getFirst();
    if (first.startsWith("-") && first.length() > 1) {
      say("wrong.option", first);
    } else {
      say(program ? "wrong.command" : "wrong.surplus", first);
    }
    Stream<String> known = !program || first.startsWith("-")
        ? unknown.getCommandLine().getCommandSpec().options().stream().map(OptionSpec::longestName)
        : unknown.getCommandLine().getSubcommands().keySet().stream();
    known.filter(each -> distance(each, first.split("=", 2)[0]) <= 2).findFirst()
        .or(() -> first.startsWith("-") ? Optional.empty() : meant(unknown.getCommandLine().getCommandSpec()))
        .ifPresent(near -> say("wrong.near", near));
  }

  /** The command of two words whose second word was taken for a folder, because it was mistyped. */
  private static Optional<String> meant(CommandSpec command) {
    return command.positionalParameters().stream().map(each -> String.valueOf(each.<Object>getValue()))
        .flatMap(typed -> command.subcommands().keySet().stream().filter(each -> distance(each, typed) <= each.length() / 3))
        .findFirst().map(each -> command.name() + " " + each);
  }

  private void value(ParameterException wrong) {
    ArgSpec about = wrong.getArgSpec();
    String value = wrong.getValue();
    if (about == null || value == null) {
      say("wrong.other");
      return;
    }
    Class<?> type = about.type();
    if (type == LocalDate.class) {
      say("wrong.date", name(about), value);
    } else if (type == ZoneId.class) {
      say("wrong.zone", name(about), value);
    } else if (about.paramLabel().contains("|")) {
      say("wrong.choice", name(about), value, about.paramLabel().replace("|", ", "));
    } else if (type == int.class) {
      say("wrong.number", name(about), value);
    } else {
      say("wrong.value", name(about), value);
    }
  }

  /** An option that stands at the end of the line, with nothing behind it. */
  private static boolean isValueless(ArgSpec argument) {
    return argument instanceof OptionSpec option && !option.required();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** How many letters have to be added, removed or exchanged to make one word of the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1,
            diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
        diagonal = above;
      }
    }
    return row[other.length()];
  }

  /** Something nobody thought of: the details go to a file that is named. */
  int unexpected(Throwable trouble) {
    if (trouble instanceof OutOfMemoryError) {
      say("trouble.memory");
    }
    StringBuilder details = new StringBuilder();
    details.append("Throughline " + version + "\nJava " + System.getProperty("java.version") + ", "
        + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n" + Instant.now() + "\n\n");
    describe(trouble, details);
    Path report = surroundings.logs()
        .resolve("throughline-" + STAMP.format(Instant.now().atZone(ZoneOffset.UTC)) + ".log");
    try {
      new DurableWriter().write(report, details.toString().getBytes(StandardCharsets.UTF_8));
      say("trouble.unexpected", report.toString());
    } catch (RuntimeException unwritable) {
      // Without a place for the details the shortest form of them is better than nothing.
      say("trouble.unexpected.unlogged", List.of(trouble.getClass().getSimpleName(), first(trouble)).toString(),
          surroundings.logs().toString());
    }
    return CommandLineProgram.UNEXPECTED;
  }

  private static void describe(Throwable trouble, StringBuilder details) {
    Throwable each = trouble;
    for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
      details.append(depth == 0 ? "" : "Caused by: ").append(each).append('\n');
      for (StackTraceElement step : each.getStackTrace()) {
        details.append("\tat ").append(step).append('\n');
      }
      each = each.getCause();
    }
  }

  private static String first(Throwable trouble) {
    return String.valueOf(trouble.getMessage()).lines().findFirst().orElse("");
  }

  private void say(String key, Object... arguments) {
    screen.warn(Message.of(Trouble.class, key, arguments));
  }
}
