package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.NewClient;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.Erasure;
import org.throughline.model.insight.InsightPackage;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Saving;

/** Rows that may not be kept any more go when their client is opened in the window, beside it, and the person is told. */
class RetentionTest extends WindowStory {

  private static final int CONVERSATIONS = 20;

  @AfterEach
  void noNote() {
    robot.await("no work any more", () -> LongWork.jobs().running().isEmpty());
    LongWork.jobs().dismiss();
  }

  /** A client with conversations that could be kept until yesterday. */
  private Path overdue() throws IOException {
    List<String> lines = new ArrayList<>(List.of("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text"));
    for (int i = 0; i < CONVERSATIONS; i++) {
      lines.add("k%d,k%dq,,zekerhuis,inbound,piet%d,2020-12-0%dT18:00:00Z,Ben ik verzekerd?".formatted(i, i, i, 1 + i % 9));
    }
    Path file = Files.write(folder.resolve("vragen.csv"), String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
    Path client = folder.resolve("zekerhuis");
    try (ClientSession session = service(Clients.class).create(client, new NewClient("Zekerhuis", Locale.of("nl"), "NL",
        ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE))) {
      service(ConversationService.class).importInto(session, file,
          new ImportOptions("Vragen", "vragen.csv", DataOrigin.MEASURED, null), Set.of());
      session.run(new SetFeature(vragen(session), InsightPackage.Literals.DATASET__RETAIN_UNTIL, LocalDate.now().minusDays(2)));
      session.save();
    }
    return client;
  }

  private static Dataset vragen(ClientSession session) {
    return session.index().<Dataset>all(Dataset.class).stream().filter(each -> "Vragen".equals(each.getName())).findFirst()
        .orElseThrow();
  }

  private static List<String> rows(Path client) throws IOException {
    try (Stream<Path> files = Files.list(client.resolve("data"))) {
      return files.map(each -> each.getFileName().toString()).filter(each -> each.endsWith(".parquet")).toList();
    }
  }

  private boolean isTold() {
    return LongWork.jobs().note().filter(each -> each.kind() == Note.Kind.DONE && each.text().contains("Vragen")
        && each.text().contains(CONVERSATIONS + " rows")).isPresent();
  }

  @Test
  void whatIsOverIsErasedWhenTheClientIsOpenedAndAnUnsavedChangeIsWaitedFor() throws IOException {
    Path client = overdue();
    assertEquals(1, rows(client).size());
    open(client);
    session().run(new RenameElement(session().client(), "Zekerhuis Groep"));
    long end = System.nanoTime() + 1_800_000_000L;
    robot.await("the watch had its chance", () -> System.nanoTime() > end);
    assertEquals(1, rows(client).size(), "what is not saved is not saved behind the person's back");
    assertTrue(session().history().canUndo());
    assertTrue(Saving.save(desk, session()));
    robot.await("the person is told", this::isTold);
    assertEquals(DatasetState.ERASED, vragen(session()).getState());
    assertEquals(List.of(), rows(client));
    assertEquals(1, session().index().<Erasure>all(Erasure.class).size());
    assertFalse(session().isDirty());
    assertFalse(session().history().canUndo());
    picture(shell, "retention");
  }
}
