package org.throughline.cli.looks;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.briefing.template.ShippedTemplate;
import org.throughline.cli.CommandLineProgram;
import org.throughline.cli.PlainProgram;
import org.throughline.cli.Surroundings;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/** The sample client with a briefing of every template beside its own, and files of all of them. */
final class SampleBriefings {

  /** The brief of the sample itself, as it lies in its file. */
  static final String OWN = "po4dfuzgktvmrwgagw6qavdw64";

  private static final String DAY = "2026-11-23";

  private final Path folder;
  private final CommandLineProgram program;

  /**
   * Makes them.
   *
   * @param folder empty; everything is kept there
   */
  SampleBriefings(Path folder) {
    this.folder = folder;
    program = PlainProgram.make(folder.resolve("keys"));
    Clients clients = new Clients(PackageModule.product(), InstantSource.system(), new DurableWriter());
    new SampleClient(clients, new DurableWriter(), Optional.empty()).create(folder.resolve("client")).close();
    for (ShippedTemplate template : ShippedTemplate.values()) {
      run(Locale.of("nl"), "brief", "new", "client", name(template), "--template", template.key());
    }
  }

  /** What the briefing of a template is called. */
  static String name(ShippedTemplate template) {
    return template.title().in(Locale.of("nl"));
  }

  /** Every briefing, by its name or id. */
  static List<String> all() {
    return Stream.concat(Stream.of(ShippedTemplate.values()).map(SampleBriefings::name), Stream.of(OWN)).toList();
  }

  /** The file of a briefing in a format and a language. */
  Path file(String briefing, String format, Locale language) {
    String out = "files/" + language + "/" + all().indexOf(briefing);
    run(language, "brief", "export", "client", "--briefing", briefing, "--format", format, "--document-language",
        language.toLanguageTag(), "--date", DAY, "--out", out);
    try (Stream<Path> files = Files.list(folder.resolve(out))) {
      return files.filter(it -> it.toString().endsWith("." + format)).findFirst().orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void run(Locale language, String... arguments) {
    StringWriter trouble = new StringWriter();
    int code = program.run(List.of(arguments), new Surroundings(new PrintWriter(new StringWriter()),
        new PrintWriter(trouble), false, 80, folder, language, folder.resolve("logs")));
    if (code != 0) {
      throw new AssertionError(String.join(" ", arguments) + ": " + trouble);
    }
  }
}
