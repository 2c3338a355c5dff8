package org.throughline.internal.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriters;
import org.throughline.internal.core.store.FailingDisk.Fault;

/** A new client on a disk that gets full: it is there, or nothing of it is. */
class CreationTest {

  @TempDir
  Path temp;

  private static LoadedClient create(Path folder, FailingDisk disk) {
    return new ClientStore(TestClients.modules(), TestClients.CLOCK, DurableWriters.on(disk)).create(folder,
        TestClients.client(new Random(3)));
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> there = Files.list(folder)) {
      return there.toList();
    }
  }

  private int steps() {
    FailingDisk counting = FailingDisk.counting();
    create(temp.resolve("counted"), counting).close();
    return counting.steps().size();
  }

  @Test
  void aDiskThatGetsFullLeavesNoFolderBehind() throws IOException {
    int failures = 0;
    int steps = steps();
    for (int step = 1; step <= steps; step++) {
      Path place = Files.createDirectory(temp.resolve("step" + step));
      Path folder = place.resolve("agency/klant");
      FailingDisk disk = new FailingDisk(step, Fault.REFUSED);
      try (LoadedClient made = create(folder, disk)) {
        assertTrue(Files.exists(folder.resolve("client.throughline")), "step " + step + " of " + disk.steps());
      } catch (ClientException full) {
        failures++;
        assertEquals(ClientException.Kind.NOT_WRITABLE, full.kind());
        if (full.text().key().equals("commit.unfinished")) {
          TestClients.store().load(folder, true).close();
          assertTrue(Files.exists(folder.resolve("client.throughline")), "step " + step + " of " + disk.steps());
        } else {
          assertEquals(List.of(), in(place), "step " + step + " of " + disk.steps());
        }
      }
    }
    assertTrue(failures >= 8, "only " + failures + " steps failed the making");
  }

  @Test
  void anEmptyFolderThatWasThereStaysAndStaysEmpty() throws IOException {
    int emptied = 0;
    int steps = steps();
    for (int step = 1; step <= steps; step++) {
      Path folder = Files.createDirectory(temp.resolve("klant" + step));
      try (LoadedClient made = create(folder, new FailingDisk(step, Fault.REFUSED))) {
        assertTrue(Files.exists(folder.resolve("client.throughline")));
      } catch (ClientException full) {
        if (!full.text().key().equals("commit.unfinished")) {
          assertEquals(List.of(), in(folder), "step " + step);
          emptied++;
        }
      }
    }
    assertTrue(emptied >= 5, "only " + emptied + " steps failed the making");
  }

  @Test
  void whatIsInAFolderThatIsRefusedStays() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("full/.throughline"));
    Files.writeString(folder.resolve("lock"), "");
    ClientException refused = assertThrows(ClientException.class,
        () -> create(folder.getParent(), FailingDisk.counting()));
    assertEquals(ClientException.Kind.REFUSED, refused.kind());
    assertTrue(Files.exists(folder.resolve("lock")));
    assertFalse(Files.exists(folder.resolveSibling("client.throughline")));
  }
}
