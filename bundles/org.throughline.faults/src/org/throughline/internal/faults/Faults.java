package org.throughline.internal.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.DurableWriter;

/**
 * Runs every kind of fault and prints a line of figures for each. Ends with 1 when anything was damaged, lost, fetched
 * or thrown.
 */
public final class Faults {

  private static final int KILLS = 300;
  private static final int SHOWN = 20;

  private Faults() {
  }

  /** Arguments: a folder to work in, the file to write the figures to, and, to run only some, their first letters. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(arguments[0])).toRealPath();
    String kinds = arguments.length > 2 ? arguments[2] : "skfdh";
    Path small = work.resolve("small");
    FaultClient.remove(small);
    FaultClient.make(small, 30);
    List<Result> results = new ArrayList<>();
    if (kinds.contains("s")) {
      add(results, SystemCallFaults.run(work, small));
    }
    if (kinds.contains("k")) {
      add(results, new RandomKills(work, KILLS).run(small));
    }
    if (kinds.contains("f")) {
      add(results, FullDisk.start(work));
    }
    if (kinds.contains("d")) {
      Path large = work.resolve("large");
      FaultClient.remove(large);
      FaultClient.make(large, 6000);
      add(results, DamagedFiles.start(work, large));
    }
    if (kinds.contains("h")) {
      FaultClient.remove(work.resolve("hostile"));
      add(results, HostileFiles.start(work, small));
    }
    write(Path.of(arguments[1]), results);
    System.exit(results.stream().allMatch(result -> result.violations().isEmpty()) ? 0 : 1);
  }

  private static void add(List<Result> results, Result result) {
    results.add(result);
    result.violations().stream().limit(SHOWN).forEach(violation -> System.out.println("  ! " + violation));
    System.out.println(result.name() + ": " + result.figures()
        + (result.violations().isEmpty() ? "" : "; " + result.violations().size() + " VIOLATIONS"));
  }

  private static void write(Path file, List<Result> results) {
    StringBuilder text = new StringBuilder("## Kills, full disks, damaged and hostile files\n\n| what | figures | wrong |\n"
        + "|---|---|---|\n");
    results.forEach(result -> text.append("| ").append(result.name()).append(" | ").append(result.figures())
        .append(" | ").append(result.violations().size()).append(" |\n"));
    new DurableWriter().write(file, text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
