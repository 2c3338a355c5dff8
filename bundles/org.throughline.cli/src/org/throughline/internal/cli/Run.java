package org.throughline.internal.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.cli.CommandLineProgram;
import org.throughline.cli.Surroundings;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.core.WhoAmI;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** One run of the program: one command line from its first to its last word. */
public final class Run {

  static final String PROGRAM = "throughline";

  /** The order of a first look at the program; what is not named here follows by name. */
  private static final List<String> ORDER = List.of("demo", "sample", "new", "info", "import", "check", "trace", "impact",
      "ledger", "tone", "brief", "table", "pack", "unpack", "check-file");
  private static final int WORDS = 2;

  private final List<Command> commands;
  private final String version;
  private final Surroundings surroundings;
  private Locale language = Locale.ENGLISH;
  private WhoAmI who = WhoAmI.NOBODY;

  /** A run with the commands that are installed. */
  public Run(List<Command> commands, String version, Surroundings surroundings) {
    this.commands = commands;
    this.version = version;
    this.surroundings = surroundings;
  }

  /** Runs a command line and tells the exit code. */
  public int run(List<String> arguments) {
    language = Languages.of(arguments, surroundings.language());
    Screen screen = new Screen(surroundings, language, WhoAmI.NOBODY);
    Trouble trouble = new Trouble(screen, surroundings, version);
    int code;
    try {
      code = run(commandLine(), arguments, screen, trouble);
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError unexpected) {
      code = trouble.unexpected(unexpected);
    }
    screen.endProgress();
    surroundings.err().flush();
    if (surroundings.out().checkError() && code == CommandLineProgram.FINE) {
      screen.trouble(text("trouble.output").in(language));
      code = ClientException.Kind.NOT_WRITABLE.exitCode();
    }
    return code;
  }

  private int run(CommandLine line, List<String> arguments, Screen screen, Trouble trouble) {
    ParseResult parsed;
    try {
      parsed = line.parseArgs(arguments.toArray(String[]::new));
    } catch (ParameterException wrong) {
      return trouble.wrongUse(wrong);
    }
    while (parsed.hasSubcommand() && !parsed.isUsageHelpRequested()) {
      parsed = parsed.subcommand();
    }
    CommandSpec spec = parsed.commandSpec();
    if (parsed.isVersionHelpRequested()) {
      screen.say(text("version", version));
      return CommandLineProgram.FINE;
    }
    if (parsed.isUsageHelpRequested() || !(spec.userObject() instanceof Call call)) {
      help(spec.commandLine());
      return CommandLineProgram.FINE;
    }
    try {
      return call.run(new Screen(surroundings, language, who));
    } catch (ParameterException wrong) {
      return trouble.wrongUse(wrong);
    } catch (ClientException known) {
      return trouble.known(known);
    }
  }

  private void help(CommandLine line) {
    String text = line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    surroundings.out().print(text.stripTrailing() + System.lineSeparator());
  }

  // ---- the commands

  private CommandLine commandLine() {
    CommandSpec root = CommandSpec.create().name(PROGRAM);
    root.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).scopeType(ScopeType.INHERIT)
        .description(help("option.help")).build());
    root.addOption(OptionSpec.builder("--language").paramLabel(String.join("|", Languages.SPOKEN)).type(String.class)
        .converters(SpokenLanguage::of).scopeType(ScopeType.INHERIT).description(help("option.language")).build());
    root.addOption(OptionSpec.builder("--as").paramLabel(help("option.as.label")).type(String.class)
        .scopeType(ScopeType.INHERIT).description(help("option.as")).setter(this::remember).build());
    root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description(help("option.version")).build());
    root.usageMessage().description(help("program.description"));
    CommandLine line = new CommandLine(root);
    List<Call> calls = new ArrayList<>(commands.stream().map(Command::prepare).toList());
    calls.sort(Comparator.<Call>comparingInt(call -> place(name(call))).thenComparing(Run::name));
    calls.add(new Help(line));
    calls.add(new Version());
    for (Call call : calls) {
      add(line, call);
    }
    line.setUsageHelpWidth(surroundings.columns());
    line.setUsageHelpAutoWidth(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOverwrittenOptionsAllowed(false);
    line.getCommandSpec().usageMessage().sortOptions(false);
    headings(root);
    root.usageMessage().exitCodeListHeading("%n" + help("heading.exits") + "%n");
    Map<String, String> exits = new java.util.LinkedHashMap<>();
    exits.put(" 0", help("exit.fine"));
    exits.put(" 1", help("exit.unexpected"));
    exits.put(" 2", help("exit.use"));
    for (ClientException.Kind kind : ClientException.Kind.values()) {
      exits.put(String.format("%2d", kind.exitCode()), help("exit." + kind));
    }
    root.usageMessage().exitCodeList(exits);
    root.usageMessage().footerHeading("%n").footer(help("program.footer").split("\n"));
    return line;
  }

  private void add(CommandLine line, Call call) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(call);
    String[] words = spec.name().split(" ", WORDS);
    CommandLine above = words.length == WORDS ? group(line, words[0], call.getClass()) : line;
    HelpTexts texts = new HelpTexts(String.join("-", words), call.getClass(), language);
    spec.name(words[words.length - 1]).resourceBundle(texts);
    above.addSubcommand(spec.name(), new CommandLine(spec));
    headings(spec);
    spec.usageMessage().sortOptions(false).headerHeading("");
    if (!texts.examples().isEmpty()) {
      spec.usageMessage().footerHeading("%n" + help("heading.examples") + "%n").footer(
          texts.examples().stream().map(example -> "  " + HelpTexts.escaped(example)).toArray(String[]::new));
    }
  }

  /** The command that stands for several of two words, of which this is the first. */
  private CommandLine group(CommandLine line, String name, Class<? extends Call> anchor) {
    CommandLine present = line.getSubcommands().get(name);
    if (present != null) {
      return present;
    }
    CommandSpec spec = CommandSpec.create().name(name).resourceBundle(new HelpTexts(name, anchor, language));
    CommandLine group = new CommandLine(spec);
    line.addSubcommand(name, group);
    headings(spec);
    spec.usageMessage().sortOptions(false).headerHeading("");
    return group;
  }

  private void headings(CommandSpec spec) {
    spec.usageMessage().abbreviateSynopsis(true).synopsisHeading("%n" + help("heading.usage") + " ")
        .descriptionHeading("%n").parameterListHeading("%n" + help("heading.parameters") + "%n")
        .optionListHeading("%n" + help("heading.options") + "%n")
        .commandListHeading("%n" + help("heading.commands") + "%n")
        .synopsisSubcommandLabel(help("heading.subcommand"));
  }

  private <T> T remember(T value) {
    who = value == null ? WhoAmI.NOBODY : new WhoAmI(value.toString());
    return value;
  }

  private static String name(Call call) {
    CommandLine.Command annotation = call.getClass().getAnnotation(CommandLine.Command.class);
    return annotation == null ? "" : annotation.name();
  }

  private static int place(String name) {
    int place = ORDER.indexOf(name.split(" ", WORDS)[0]);
    return place < 0 ? ORDER.size() : place;
  }

  private String help(String key) {
    return HelpTexts.escaped(text(key).in(language));
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(Run.class, key, arguments);
  }

  // ---- the two commands that are about the others

  /** Shows how the program or one of its commands is used. */
  @CommandLine.Command(name = "help")
  private final class Help implements Call {

    private final CommandLine line;

    @CommandLine.Parameters(arity = "0..2", paramLabel = "COMMAND", descriptionKey = "command")
    private List<String> command = new ArrayList<>();

    Help(CommandLine line) {
      this.line = line;
    }

    @Override
    public int run(org.throughline.cli.spi.Console console) {
      CommandLine asked = line;
      for (String word : command) {
        asked = asked.getSubcommands().get(word);
        if (asked == null) {
          console.warn(text("wrong.command", String.join(" ", command)));
          console.warn(text("wrong.all"));
          return CommandLineProgram.WRONG_USE;
        }
      }
      Run.this.help(asked);
      return CommandLineProgram.FINE;
    }
  }

  /** Says which version of the program it is. */
  @CommandLine.Command(name = "version")
  private final class Version implements Call {

    @Override
    public int run(org.throughline.cli.spi.Console console) {
      console.say(text("version", version));
      return CommandLineProgram.FINE;
    }
  }
}
