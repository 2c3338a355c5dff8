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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.briefing.template.ShippedTemplate;
import org.throughline.cli.CommandLineProgram;
import org.throughline.cli.PlainProgram;
import org.throughline.cli.Surroundings;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.OpenMode;
import org.throughline.core.SetFeature;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/** The sample client with a briefing of every template beside its own, and files of all of them. */
final class SampleBriefings {

  /** The brief of the sample itself, as it lies in its file. */
  static final String OWN = "po4dfuzgktvmrwgagw6qavdw64";

  private static final String DAY = "2026-11-23";
  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("idea.problem", "Wie ’s avonds schade heeft, vraagt het op Facebook. Daar wacht hij bijna zeven uur."),
      Map.entry("idea.community", "Huiseigenaren en huurders met water op de vloer. Ze zitten aan de keukentafel, de telefoon "
          + "in de hand. Ze zoeken geen verzekeraar; ze zoeken iemand die zegt wat ze nu moeten doen."),
      Map.entry("idea.talk", "Ze laten elkaar zien wie wel antwoordde. Een schermafdruk van een goed antwoord gaat verder "
          + "rond dan elke advertentie."),
      Map.entry("idea.culture", "In de winter gaat het over vorst, vuurwerk en storm. Dan is iedereen even buurman."),
      Map.entry("idea.share", "Omdat het helpt:\n\n- één stap per plaatje\n- bruikbaar zonder polis bij ons\n- met de naam van wie "
          + "antwoordt"),
      Map.entry("idea.thought", "**Iemand neemt op.** Ook na zessen, ook op Facebook."),
      Map.entry("idea.frame", "De avonddesk moet op het kanaal staan voordat het werk uitgaat. Geen acteurs; onze eigen mensen."),
      Map.entry("strategy.choices", "We maken de belofte eerst waar en vertellen haar dan. Tot Facebook binnen het uur antwoordt, "
          + "adverteren we daar niet met snelheid.\n\n- wel: de avonddesk, de hulppagina, antwoorden in gewone taal\n- niet: een "
          + "nieuwe app, een prijsactie"),
      Map.entry("journey.choices", "Eerst de overdracht: wie iets heeft verteld, vertelt het nooit een tweede keer. Daarna de "
          + "avond."),
      Map.entry("crisis.first", "1. Bel de crisisleider. Mailen telt niet.\n2. Zet geplande berichten stil.\n3. Schrijf op hoe laat "
          + "wat gebeurde.\n4. Zeg binnen het uur wat je weet, en wanneer je meer zegt."),
      Map.entry("management.decide", "Blijft de avonddesk na 15 februari? Twee mensen meer, drie avonden langer, en Facebook haalt "
          + "het uur."),
      Map.entry("management.needs", "Van Schade: één naam die elke avond mag beslissen. Van IT: de hulppagina onder twee "
          + "seconden."));

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
    try (ClientSession session = clients.open(folder.resolve("client"), OpenMode.EDIT)) {
      for (ShippedTemplate template : ShippedTemplate.values()) {
        write(session, template);
      }
      session.save();
    }
  }

  /** What somebody writes into the sections that no module fills. */
  private static void write(ClientSession session, ShippedTemplate template) {
    Briefing briefing = session.index().all(Briefing.class).stream().filter(it -> name(template).equals(it.getName()))
        .findFirst().orElseThrow();
    for (int i = 0; i < template.parts().size(); i++) {
      String own = WORDS.getOrDefault(template.key() + "." + template.parts().get(i).key(), "");
      if (!own.isEmpty()) {
        session.run(new SetFeature(briefing.getSections().get(i), BriefingPackage.Literals.SECTION__OWN_WORDS, own));
      }
    }
  }

  /** What the briefing of a template is called: a thought, not its kind. */
  static String name(ShippedTemplate template) {
    return switch (template) {
      case CLIENT_BRIEF -> "Eerst antwoorden, dan adverteren";
      case IDEA_BRIEF -> "Iemand neemt op";
      case STRATEGY_BOOK -> "Van belofte naar praktijk";
      case JOURNEY_BOOK -> "Van lekkage tot herstel";
      case CALENDAR_PACK -> "De winter van 2027, maand voor maand";
      case CRISIS_PACK -> "Als het misgaat";
      case MANAGEMENT_PAGE -> "Wat klopt en wat niet";
    };
  }

  /** Every briefing, by its name or id. */
  static List<String> all() {
    return Stream.concat(Stream.of(ShippedTemplate.values()).map(SampleBriefings::name), Stream.of(OWN)).toList();
  }

  /** The file of a briefing in a format and a language. */
  Path file(String briefing, String format, Locale language) {
    return files(briefing, format, language).getFirst();
  }

  /** The same; empty where the briefing tells nothing that the format is for. */
  List<Path> files(String briefing, String format, Locale language) {
    String out = "files/" + language + "/" + all().indexOf(briefing);
    run(language, "brief", "export", "client", "--briefing", briefing, "--format", format, "--document-language",
        language.toLanguageTag(), "--date", DAY, "--out", out);
    Path made = folder.resolve(out);
    try (Stream<Path> files = Files.isDirectory(made) ? Files.list(made) : Stream.empty()) {
      return files.filter(it -> it.toString().endsWith("." + format)).toList();
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
