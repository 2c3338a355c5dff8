package org.throughline.internal.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Progress;

/** A file that is looked at in parts has the rows it has when it is looked at from the beginning. */
class CsvScanTest {

  @TempDir
  private Path folder;

  private Path file(String rows) throws Exception {
    return Files.writeString(folder.resolve("a.csv"), "id,text,end\n" + rows);
  }

  /** The rows of every part, in order; empty when the file is not plain. */
  private static List<String> rows(CsvScan scan, Path file) throws Exception {
    Map<Integer, List<String>> parts = new ConcurrentSkipListMap<>();
    CsvScan.Result seen = scan.scan(file, 1, place -> {
      List<String> rows = new ArrayList<>();
      parts.put(place, rows);
      return (block, row) -> rows.add(new String(block, row.begin(0), row.end(2) - row.begin(0), StandardCharsets.UTF_8));
    }, false, Progress.none());
    List<String> all = new ArrayList<>();
    new TreeMap<>(parts).values().forEach(all::addAll);
    return seen.plain() ? all : List.of();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int words = random.nextInt(12); words > 0; words--) {
      text.append(switch (random.nextInt(6)) {
        case 0 -> "\n";
        // Looks like rows of this very file.
        case 1 -> "\n7,waar,niet\n8,ook,niet\n9,en,nog\n10,dit,niet\n11,geen,rij\n";
        case 2 -> "\"\"";
        case 3 -> "\u00E9\uD83D\uDE00";
        default -> "woord, ";
      });
    }
    return text.toString();
  }

  @Test
  @DisplayName("texts with lines that look like rows deceive nobody")
  void parts() throws Exception {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        rows.append(i).append(",\"").append(text(random)).append("\",x\n");
      }
      Path file = file(rows.toString());
      List<String> whole = rows(new CsvScan(',', 3), file);
      assertEquals(400, whole.size());
      assertEquals(whole, rows(new CsvScan(',', 3, 500 + random.nextInt(4000)), file), "seed " + seed);
    }
  }

  @Test
  @DisplayName("a mark that is wrong far down makes the file one that is not plain, in parts too")
  void wrong() throws Exception {
    String rows = "1,\"een, twee\",x\n".repeat(500);
    assertTrue(rows(new CsvScan(',', 3, 900), file(rows + "2,drie\"vier,x\n" + rows)).isEmpty());
    assertFalse(rows(new CsvScan(',', 3, 900), file(rows + rows)).isEmpty());
  }
}
