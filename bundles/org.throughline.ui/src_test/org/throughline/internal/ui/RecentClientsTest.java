package org.throughline.internal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.TemporaryClients;
import org.throughline.ui.RecentClient;

/** The clients that were open last. */
class RecentClientsTest {

  @TempDir
  private Path folder;

  private RecentClients recent;

  @BeforeEach
  void empty() {
    recent = new RecentClients(folder.resolve("settings/recent.txt"), new DurableWriter());
  }

  private Path client(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  @Test
  void theNewestComesFirstAndOnlyOnce() throws IOException {
    Path first = client("Één");
    Path second = client("Två");
    recent.add(first);
    recent.add(second);
    recent.add(first);
    assertEquals(List.of(first, second), recent.list());
  }

  @Test
  void whatIsGoneIsLeftOut() throws IOException {
    Path gone = client("gone");
    recent.add(gone);
    Files.delete(gone);
    assertEquals(List.of(), recent.list());
  }

  @Test
  void onlyTenAreKept() throws IOException {
    for (int i = 0; i < 14; i++) {
      recent.add(client("client" + i));
    }
    assertEquals(RecentClients.LIMIT, recent.list().size());
    assertEquals(folder.resolve("client13"), recent.list().getFirst());
  }

  @Test
  void aListThatIsNoTextIsAnEmptyOne() throws IOException {
    recent.add(client("one"));
    Files.write(folder.resolve("settings/recent.txt"), new byte[] {(byte) 0xff, 0, 3});
    assertEquals(List.of(), recent.list());
  }

  @Test
  void whatIsKnownOfAClientIsKeptWithIt() throws IOException {
    Path plain = client("plain");
    recent.add(plain);
    TemporaryClients temporary = new TemporaryClients();
    try (temporary) {
      ClientSession session = temporary.filled(new ModelBuilder(5).perList(2).depth(3));
      recent.add(RecentClients.entry(session, Instant.parse("2026-11-22T06:00:00Z")));
      RecentClient first = recent.entries().getFirst();
      assertEquals(session.client().getName(), first.name());
      assertEquals(Optional.of(Instant.parse("2026-11-22T06:00:00Z")), first.openedAt());
      assertEquals(List.of(session.folder(), plain), recent.list());
    }
  }

  @Test
  void aListOfAnEarlierVersionIsUnderstood() throws IOException {
    Path old = client("Oud & Nieuw");
    recent.add(old);
    Files.writeString(folder.resolve("settings/recent.txt"), old + "\n");
    assertEquals("Oud & Nieuw", recent.entries().getFirst().name());
    assertEquals("ON", recent.entries().getFirst().monogram());
  }
}
