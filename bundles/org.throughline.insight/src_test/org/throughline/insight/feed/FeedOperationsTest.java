package org.throughline.insight.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.Progress;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.privacy.RecordErasure;
import org.throughline.insight.privacy.RecordErasure.Left;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.ErasureReason;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.SettableClock;
import org.throughline.testkit.TemporaryClients;

/** What records imports of posts, and erasures, keeps the contract of operations. */
class FeedOperationsTest {

  private static final FeedOptions OPTIONS = new FeedOptions("Facebook voorjaar", "Meta", DataOrigin.MEASURED, null,
      FeedChoices.asRecognised(ZoneId.of("Europe/Amsterdam")));

  @Nested
  class RecordPosts extends OperationContractTest<RecordFeed> {

    private FeedReport report;

    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = super.client(clients);
      try {
        List<List<String>> rows = ExportGenerator.meta("nl", new ExportGenerator(3).posts(40, FeedColumn.REACH));
        rows.add(rows.get(7));
        report = new FeedImport(ShippedProfiles.all(), new DurableWriter(), new SettableClock(
            java.time.Instant.parse("2026-11-22T08:00:00Z"))).run(
                ExportGenerator.csv(clients.folder().resolve("meta.csv"), rows), session.folder(),
                PseudonymKey.of(new byte[PseudonymKey.BYTES]), Ids.fresh(), OPTIONS.name(), OPTIONS.choices(), Progress.none());
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
      return session;
    }

    @Override
    protected RecordFeed operation(ClientSession session) {
      return new RecordFeed(report, OPTIONS);
    }
  }

  @Nested
  class AttachLostRows extends OperationContractTest<AttachFeed> {

    @Override
    protected AttachFeed operation(ClientSession session) {
      Dataset dataset = session.index().<Dataset>all(Dataset.class).getFirst();
      return new AttachFeed(dataset.getId(), "Facebook voorjaar", "data/facebook-again.parquet", "1".repeat(64));
    }
  }

  @Nested
  class RecordThatPeopleLeft extends OperationContractTest<RecordErasure> {

    @Override
    protected RecordErasure operation(ClientSession session) {
      Dataset dataset = session.index().<Dataset>all(Dataset.class).getFirst();
      return new RecordErasure(ErasureReason.PERSON_ASKED, List.of(new Left(dataset.getId(), "data/posts-e123456.parquet",
          "0".repeat(64), 12, 3, Set.of("m1"), Set.of("tekst"))), Set.of("user_0123456789abcdef", "jan_de_boer"));
    }
  }

  @Nested
  class RecordThatTimeIsOver extends OperationContractTest<RecordErasure> {

    @Override
    protected RecordErasure operation(ClientSession session) {
      return new RecordErasure(ErasureReason.RETENTION_ENDED, session.index().<Dataset>all(Dataset.class).stream()
          .map(each -> new Left(each.getId(), null, null, 0, 7, Set.of(), Set.of())).toList(), Set.of());
    }
  }
}
