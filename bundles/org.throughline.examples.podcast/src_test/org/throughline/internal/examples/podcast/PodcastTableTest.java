package org.throughline.internal.examples.podcast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.examples.podcast.Episode;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.elements.ElementClasses;
import org.throughline.exchange.elements.ElementImport;
import org.throughline.exchange.elements.ElementTable;
import org.throughline.exchange.elements.ImportMapping;
import org.throughline.exchange.elements.ImportOptions;
import org.throughline.exchange.elements.ImportRow;
import org.throughline.testkit.TemporaryClients;

/** Lists of an add-on's own classes go out to a spreadsheet and come in again without a line of code of the add-on. */
class PodcastTableTest {

  @TempDir
  private Path folder;

  @Test
  void episodesComeInByTheirShowAndGoOutAgain() throws IOException {
    try (TemporaryClients clients = new TemporaryClients(PodcastClients.modules())) {
      ClientSession session = clients.empty();
      session.run(new PlanEpisode("Zeker weten", "Waterschade", java.time.LocalDateTime.of(2026, 12, 1, 9, 0), null, ""));
      EClass type = new ElementClasses(session.client()).named("Episode").orElseThrow();
      ElementTable table = new ElementTable(session.client(), session.index(), type, Locale.ENGLISH);
      TableFile file = TableFile.read(Files.writeString(folder.resolve("episodes.csv"),
          "Show,Name,Length,Planned at\nZeker weten,Storm,25 min,2026-12-08 09:00\n"));
      ElementImport plan =
          ElementImport.plan(session, table, file, ImportMapping.propose(table, file), ImportOptions.USUAL);
      assertEquals(List.of(), plan.errors());
      session.run(plan.operation());
      Episode storm = session.index().all(Episode.class).stream().filter(each -> "Storm".equals(each.getName()))
          .findFirst().orElseThrow();
      assertEquals(Duration.ofMinutes(25), storm.getLength());
      ElementTable after = new ElementTable(session.client(), session.index(), type, Locale.of("sv"));
      TableFile again = TableFile.read(Files.write(folder.resolve("episodes.xlsx"),
          after.export(after.columns(), session.index().all(Episode.class)).workbook("Avsnitt")));
      assertEquals(List.of(ImportRow.State.UNCHANGED, ImportRow.State.UNCHANGED),
          ElementImport.plan(session, after, again, ImportMapping.propose(after, again), ImportOptions.USUAL).rows()
              .stream().map(ImportRow::state).toList());
    }
  }
}
