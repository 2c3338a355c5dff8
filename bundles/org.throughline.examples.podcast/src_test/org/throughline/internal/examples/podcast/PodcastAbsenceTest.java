package org.throughline.internal.examples.podcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.FileReport;
import org.throughline.core.NewClient;
import org.throughline.core.OpenMode;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.examples.podcast.Episode;
import org.throughline.examples.podcast.PodcastPackage;
import org.throughline.model.Topic;
import org.throughline.model.ModelPackage;
import org.throughline.core.AddElement;
import org.throughline.testkit.PackageModule;

/** A client with podcasts, in the hands of somebody who does not have the module. */
class PodcastAbsenceTest {

  private final Clients complete = PodcastClients.with(PodcastClients.modules());
  private final Clients without = PodcastClients.with(PackageModule.product());

  @TempDir
  private Path temporary;
  private Path folder;

  @BeforeEach
  void makeAClientWithAPodcast() {
    folder = temporary.resolve("zeker");
    try (ClientSession session = complete.create(folder,
        new NewClient("Zeker", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam")))) {
      session.run(AddElement.of(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__TOPICS,
          ModelPackage.Literals.TOPIC, "Water"));
      session.run(new PlanEpisode("Zeker weten", "Waterschade", LocalDateTime.of(2026, 12, 1, 9, 0), null, "Sanne"));
      Episode episode = session.index().all(Episode.class).getFirst();
      session.run(new SetFeature(episode, PodcastPackage.Literals.EPISODE__TOPICS,
          List.copyOf(session.index().all(Topic.class))));
      session.save();
    }
  }

  @Test
  void theChapterIsListedAsMissingAndKeptByteForByte() {
    Map<String, String> before = PodcastClients.fingerprints(folder);
    String podcast = before.keySet().stream().filter(path -> path.startsWith("podcast/")).findFirst().orElseThrow();

    try (ClientSession session = without.open(folder, OpenMode.EDIT)) {
      assertTrue(session.access().editable(), () -> String.valueOf(session.access().why()));
      assertEquals(List.of(), session.client().getChapters());
      assertEquals(List.of("podcast"),
          session.client().getEntries().stream().map(entry -> entry.getModule()).toList());
      FileReport report = session.problems().stream().filter(each -> each.path().equals(podcast)).findFirst()
          .orElseThrow();
      assertEquals(FileReport.State.MISSING_MODULE, report.state());
      assertTrue(Objects.requireNonNull(report.problem()).in(Locale.ENGLISH).contains(podcast),
          () -> String.valueOf(report.problem()));
    }
    assertEquals(before, PodcastClients.fingerprints(folder), "opening and closing changes nothing");

    try (ClientSession session = without.open(folder, OpenMode.EDIT)) {
      session.run(new RenameElement(session.client().getOrganisation(), "Zekerder"));
      session.save();
    }
    Map<String, String> after = PodcastClients.fingerprints(folder);
    before.remove("client.throughline");
    after.remove("client.throughline");
    assertEquals(before, after, "only the file that was changed is written");
  }

  @Test
  void withTheModuleEverythingIsThereAgainWithItsReferences() {
    try (ClientSession session = without.open(folder, OpenMode.EDIT)) {
      session.run(new RenameElement(session.index().all(Topic.class).getFirst(), "Waterschade"));
      session.save();
    }
    try (ClientSession session = complete.open(folder, OpenMode.READ_ONLY)) {
      assertEquals(List.of(), session.problems());
      Episode episode = session.index().all(Episode.class).getFirst();
      assertEquals("Sanne", episode.getGuest());
      assertEquals("Waterschade", episode.getTopics().getFirst().getName());
    }
  }
}
