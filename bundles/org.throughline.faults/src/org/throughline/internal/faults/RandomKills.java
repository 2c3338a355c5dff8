package org.throughline.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Kills a process that saves without pause at a random moment, and sometimes the one that recovers as well. */
final class RandomKills {

  private static final long SEED = 20_261_122;

  private final Path folder;
  private final int kills;

  RandomKills(Path work, int kills) {
    folder = work.resolve("kills");
    this.kills = kills;
  }

  Result run(Path pristine) throws IOException, InterruptedException {
    List<String> violations = new ArrayList<>();
    Random random = new Random(SEED);
    FaultClient.copy(pristine, folder);
    int last = 0;
    int unfinished = 0;
    int inRecovery = 0;
    for (int kill = 1; kill <= kills; kill++) {
      Process saving = Child.start(Child.command(List.of(), List.of(), Victim.class, "loop", folder.toString()));
      saving.inputReader().readLine();
      Thread.sleep(random.nextInt(300));
      saving.destroyForcibly().waitFor();
      if (Files.exists(folder.resolve(".throughline/commit"))) {
        unfinished++;
        Process recovering = Child.start(Child.command(List.of(), List.of(), Victim.class, "open", folder.toString()));
        Thread.sleep(150 + random.nextInt(600));
        recovering.destroyForcibly().waitFor();
        inRecovery++;
      }
      String name = "kill " + kill + " (seed " + SEED + ")";
      try {
        int seen = FaultClient.seen(folder);
        int recovered = FaultClient.recovered(folder);
        if (seen < last || seen != recovered) {
          violations.add(name + ": " + last + " was there, seen " + seen + ", recovered " + recovered);
          FaultClient.copy(pristine, folder);
          recovered = 0;
        }
        last = recovered;
      } catch (IOException | RuntimeException unreadable) {
        violations.add(name + ": " + unreadable);
        FaultClient.copy(pristine, folder);
        last = 0;
      }
    }
    return new Result("random kills while saving " + 5 + " files", violations,
        "%d kills, %d in the middle of a commit, %d more during recovery; %d saves in all, %d damaged"
            .formatted(kills, unfinished, inRecovery, last, violations.size()));
  }
}
