package org.throughline.internal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.DurableWriter;

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
}
