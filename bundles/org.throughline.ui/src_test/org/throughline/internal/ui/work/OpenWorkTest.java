package org.throughline.internal.ui.work;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.internal.ui.outline.Group;
import org.throughline.internal.ui.work.OpenWork.OpenClient;
import org.throughline.internal.ui.work.OpenWork.OpenEditor;
import org.throughline.model.ModelPackage;
import org.throughline.testkit.TemporaryClients;

/** What was open, kept for the next time. */
class OpenWorkTest {

  @TempDir
  private Path folder;

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private WorkFile file;

  @BeforeEach
  void empty() {
    file = new WorkFile(folder.resolve("settings/open.xml"), new DurableWriter());
  }

  private OpenClient client(String name, boolean open) {
    return new OpenClient(folder.resolve(name), open, open, "abc", List.of("abc", "abc/channels"),
        List.of(new OpenEditor("canvas", "abc", true)));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    OpenWork work = new OpenWork(List.of(client("Één & <twee>", true), new OpenClient(folder, false, false, null,
        List.of(), List.of())));
    file.write(work);
    assertEquals(work, file.read());
  }

  @Test
  void withoutAFileNothingWasOpen() throws IOException {
    assertEquals(OpenWork.NOTHING, file.read());
  }

  @Test
  void damageIsToldAndNeverMoreThanThat() throws IOException {
    file.write(new OpenWork(List.of(client("one", true))));
    byte[] whole = Files.readAllBytes(file.file());
    long seed = 20261122;
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      for (int hit = 0; hit < 8; hit++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Files.write(file.file(), i % 2 == 0 ? damaged : Arrays.copyOf(whole, random.nextInt(whole.length)));
      assertDoesNotThrow(this::readOrTold, "seed " + seed);
    }
    Files.writeString(file.file(), "<?xml version=\"1.0\"?><work version=\"99\"/>");
    assertThrows(IOException.class, file::read);
  }

  /** Anything but damage that is told would leave the window without a start. */
  private void readOrTold() {
    try {
      file.read();
    } catch (IOException told) {
      assertFalse(told.toString().isEmpty());
    }
  }

  @Test
  void aClosedClientKeepsItsPlaceForTheNextTime() {
    OpenWork before = new OpenWork(List.of(client("one", true), client("two", true)));
    OpenWork after = before.with(List.of(client("two", true)));
    assertEquals(Optional.of(false), after.of(folder.resolve("one")).map(OpenClient::open));
    assertEquals("abc", after.of(folder.resolve("one")).orElseThrow().shown());
    OpenWork many = after.with(IntStream.range(0, 40).mapToObj(i -> client("c" + i, true)).toList());
    assertEquals(OpenWork.LIMIT, many.clients().size());
  }

  @Test
  void nodesOfTheExplorerAreFoundByTheirKeys() {
    ClientSession session = temporary.empty();
    Group channels = new Group(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__CHANNELS);
    assertEquals(Optional.of(channels), NodeKey.find(session, NodeKey.of(channels).orElseThrow()));
    assertEquals(Optional.of(session.client()), NodeKey.find(session, NodeKey.of(session.client()).orElseThrow()));
    assertEquals(Optional.empty(), NodeKey.find(session, "gone"));
    assertEquals(Optional.empty(), NodeKey.find(session, session.client().getId() + "/name"));
  }
}
