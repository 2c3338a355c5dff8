package org.throughline.internal.examples.podcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.briefing.BriefingBuilder;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.cli.CommandLineProgram;
import org.throughline.cli.Surroundings;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.ModelTexts;
import org.throughline.core.NewClient;
import org.throughline.core.SetFeature;
import org.throughline.examples.podcast.PodcastPackage;
import org.throughline.model.Chapter;
import org.throughline.model.ModelPackage;
import org.throughline.model.Readership;
import org.throughline.testkit.TemporaryClients;

/** The module at each place where the program meets it: texts, briefing, command line. */
class PodcastSeamsTest {

  private static final LocalDateTime NINE = LocalDateTime.of(2026, 12, 1, 9, 0);

  @Test
  void everyClassFeatureAndLiteralIsExplainedInThreeLanguages() {
    List<ENamedElement> elements = new ArrayList<>(List.of(PodcastPackage.eINSTANCE));
    for (EClassifier classifier : PodcastPackage.eINSTANCE.getEClassifiers()) {
      elements.add(classifier);
      if (classifier instanceof EClass type) {
        elements.addAll(type.getEStructuralFeatures());
      } else if (classifier instanceof EEnum type) {
        elements.addAll(type.getELiterals());
      }
    }
    ModelTexts texts = new ModelTexts();
    for (ENamedElement element : elements) {
      String english = texts.help(element, Locale.ENGLISH).orElseThrow(() -> new AssertionError(element.getName()));
      assertTrue(english.matches("[A-Z].*\\."), english);
      for (String language : List.of("nl", "sv")) {
        assertFalse(texts.label(element, Locale.of(language)).isBlank(), element.getName());
        assertFalse(texts.help(element, Locale.of(language)).orElse(english).equals(english),
            language + " help of " + element.getName() + " is missing or English");
      }
    }
  }

  @Test
  void comingEpisodesStandInTheBriefingOfAReaderWhoMaySeeThem() {
    try (TemporaryClients clients = new TemporaryClients(PodcastClients.modules())) {
      ClientSession session = clients.empty();
      session.run(new PlanEpisode("Zeker weten", "Waterschade", NINE, null, "Sanne"));
      session.run(new PlanEpisode("Zeker weten", "Long ago", NINE.minusYears(1), null, ""));
      assertEquals(List.of(), tables(session), "nothing is shared yet");
      Chapter chapter = session.client().getChapters().getFirst();
      session.run(new SetFeature(chapter, ModelPackage.Literals.ELEMENT__SHARED_WITH, List.of(Readership.CLIENT)));
      List<Block.Table> tables = tables(session);
      assertEquals(1, tables.size());
      assertEquals(1, tables.getFirst().rows().size(), "only what is to come");
      assertTrue(tables.getFirst().rows().getFirst().toString().contains("Waterschade"));
    }
  }

  private static List<Block.Table> tables(ClientSession session) {
    Document document = new BriefingBuilder(List.of(new PodcastSection())).build(
        session.slice(Readership.CLIENT).client(),
        BriefingRequest.to(Readership.CLIENT, LocalDate.of(2026, 11, 22)));
    return document.sections().stream().flatMap(section -> section.blocks().stream())
        .filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
  }

  @Test
  void itsCommandWorksLikeThoseOfTheProgram(@TempDir Path folder) {
    Clients clients = PodcastClients.with(PodcastClients.modules());
    clients.create(folder.resolve("zeker"),
        new NewClient("Zeker", Locale.of("nl"), "NL", java.time.ZoneId.of("Europe/Amsterdam"))).close();
    CommandLineProgram program = new CommandLineProgram(List.of(new PodcastPlanCommand(clients)), "1.0.0");

    assertTrue(run(program, 0, folder, "podcast-plan", "zeker").contains("No episodes are planned"));
    run(program, 0, folder, "podcast-plan", "zeker", "--show", "Zeker weten", "--title", "Waterschade", "--at",
        "2026-12-01T09:00");
    assertTrue(run(program, 0, folder, "podcast-plan", "zeker").contains("Waterschade"));
    assertTrue(run(program, 2, folder, "podcast-plan", "zeker", "--title", "No show").contains("--show"));
    assertTrue(run(program, 0, folder, "help", "podcast-plan", "--language", "sv").contains("poddavsnitt"));
    assertTrue(run(program, 0, folder, "help").contains("podcast-plan"));
  }

  private static String run(CommandLineProgram program, int expected, Path folder, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int code = program.run(List.of(arguments),
        new Surroundings(writer, writer, false, 80, folder, Locale.ENGLISH, folder.resolve("logs")));
    assertEquals(expected, code, said::toString);
    return said.toString();
  }
}
