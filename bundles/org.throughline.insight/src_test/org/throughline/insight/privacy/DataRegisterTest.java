package org.throughline.insight.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.Progress;
import org.throughline.core.SetFeature;
import org.throughline.exchange.CsvStyle;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedOptions;
import org.throughline.insight.feed.FeedService;
import org.throughline.internal.insight.InsightModule;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.LegalBasis;
import org.throughline.testkit.SettableClock;

/** What the privacy officer of a client is given. */
class DataRegisterTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @TempDir
  private Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T08:00:00Z"));
  private final Clients clients = new Clients(List.of(new InsightModule()), clock, new DurableWriter());

  private void bring(ClientSession session, String name, String csv) throws IOException {
    FeedService feeds = new FeedService(new DurableWriter(), ShippedProfiles.all(), clock, folder.resolve("keys"));
    ((FeedService.Prepared) feeds.prepare(session, Files.writeString(folder.resolve("posts.csv"), csv),
        new FeedOptions(name, "luistertool", DataOrigin.MEASURED, null, FeedChoices.asRecognised(ZONE)), Progress.none())).apply();
    session.save();
  }

  private ClientSession filled() throws IOException {
    ClientSession session = clients.create(folder.resolve("client"),
        new NewClient("Zekerhuis & <Zoon>", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE));
    bring(session, "Berichten <b>maart</b>", """
        id,date,author,text,likes
        11,2026-03-01T10:00:00Z,@jan,dit is van mij,3
        12,2026-03-04T10:05:00Z,@eva,ook iets,1
        """);
    Dataset dataset = session.index().<Dataset>all(Dataset.class).getFirst();
    session.run(new SetFeature(dataset, InsightPackage.Literals.DATASET__LEGAL_BASIS, LegalBasis.LEGITIMATE_INTEREST));
    new ErasureService(new DurableWriter(), folder.resolve("keys")).people(session, List.of("eva"), Progress.none()).apply();
    return session;
  }

  private String page(ClientSession session, String language) {
    return new String(DataRegister.of(session.client(), session.index(), session.now(), Locale.of(language)).html(),
        StandardCharsets.UTF_8);
  }

  /** What a person reads. */
  private static String text(String page) {
    return page.substring(page.indexOf("<body>")).replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  @Test
  @DisplayName("each dataset stands in it with its source, people, legal basis, last day and erasures, and with nobody in it")
  void whatItSays() throws IOException {
    try (ClientSession session = filled()) {
      String text = text(page(session, "nl"));
      for (String each : List.of("Zekerhuis & <Zoon>", "Berichten <b>maart</b>", "luistertool", "2026-03-01", "2026-03-04",
          "Gepseudonimiseerd", "Gerechtvaardigd belang", "2027-02-20", "Wissingen", "sleutel")) {
        assertTrue(text.contains(each), each + " in: " + text);
      }
      for (String each : List.of("eva", "jan,", "user_", "dit is van mij", "insight.erased")) {
        assertFalse(text.contains(each), each);
      }
      assertFalse(page(session, "nl").matches("(?s).*(<b>|<script|src=|href=).*"), "nothing in it is markup");
      clock.set(Instant.parse("2027-03-01T08:00:00Z"));
      assertTrue(text(page(session, "nl")).contains("2027-02-20, en dat is voorbij"));
    }
  }

  @Test
  @DisplayName("it speaks English, Dutch and Swedish, and is empty in words where nothing was imported")
  void languages() throws IOException {
    try (ClientSession session = filled()) {
      assertTrue(page(session, "en").contains("lang=\"en\"") && page(session, "en").contains("Legitimate interest"));
      assertTrue(page(session, "sv").contains("Dataregister för") && page(session, "sv").contains("Raderingar"));
    }
    try (ClientSession empty = clients.create(folder.resolve("empty"),
        new NewClient("Leeg", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE))) {
      assertTrue(page(empty, "nl").contains("Er is niets geïmporteerd."));
    }
  }

  @Test
  @DisplayName("as a table it has one row for each dataset, and no cell runs as a formula")
  void table() throws IOException {
    try (ClientSession session = filled()) {
      bring(session, "=1+1", "date,likes,text\n2026-04-01T10:00:00Z,3,bericht\n");
      DataRegister register = DataRegister.of(session.client(), session.index(), session.now(), Locale.ENGLISH);
      assertEquals(2, register.size());
      String csv = new String(register.csv(CsvStyle.spreadsheet(Locale.ENGLISH)), StandardCharsets.UTF_8);
      assertEquals(3, csv.lines().count(), csv);
      assertTrue(csv.contains("'=1+1"), csv);
      assertTrue(csv.contains("2026-11-22 09:00: Person asked"), csv);
    }
  }
}
