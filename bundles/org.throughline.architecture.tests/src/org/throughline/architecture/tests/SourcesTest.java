package org.throughline.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What product sources must not do, read from the sources without their comments and texts. */
class SourcesTest {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern WRITES = Pattern.compile(
      "\\bFiles\\s*\\.\\s*(write|writeString|newOutputStream|newBufferedWriter|copy|move|createFile|createTempFile|setAttribute)\\b"
          + "|\\bnew\\s+(FileOutputStream|FileWriter|PrintWriter|RandomAccessFile)\\b"
          + "|\\bFileChannel\\s*\\.\\s*open\\b|\\bFiles\\s*\\.\\s*newByteChannel\\b|\\.save\\s*\\(\\s*(null|Map|options)");

  /**
   * The writer itself and the lock and append-only log it belongs with; and the copy an import makes in a private folder
   * among the temporary files, never in a client.
   */
  private static final Set<String> WRITERS = Set.of("DurableWriter.java", "FileActions.java", "FolderLock.java",
      "FactLog.java", "PartFile.java");

  /** Prints on the streams of its process. */
  private static final String PRINTER = "org/throughline/internal/cli/app/Process.java";

  private final House house = House.find();

  @Test
  void onlyTheWriterWritesToDisk() {
    List<String> wrong = new ArrayList<>();
    for (House.Bundle bundle : house.bundles()) {
      if (bundle.isTest()) {
        continue;
      }
      for (Path source : bundle.sources()) {
        if (!WRITERS.contains(source.getFileName().toString()) && !source.endsWith(PRINTER)) {
          var matcher = WRITES.matcher(code(source));
          while (matcher.find()) {
            wrong.add(house.root().relativize(source) + ": " + matcher.group());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void nobodyPrintsStackTracesOrStopsTheProcess() {
    Map<String, Pattern> forbidden = Map.of("prints a stack trace", Pattern.compile("\\.printStackTrace\\s*\\("),
        "stops the process", Pattern.compile("\\bSystem\\s*\\.\\s*exit\\b|\\bRuntime[^;]*\\.halt\\b"),
        "prints to the console", Pattern.compile("\\bSystem\\s*\\.\\s*(out|err)\\b"));
    List<String> wrong = new ArrayList<>();
    for (House.Bundle bundle : house.bundles()) {
      if (bundle.isTest() || bundle.name().endsWith(".cli") || bundle.name().endsWith(".cli.app")) {
        continue;
      }
      for (Path source : bundle.sources()) {
        forbidden.forEach((what, pattern) -> {
          if (pattern.matcher(code(source)).find()) {
            wrong.add(house.root().relativize(source) + " " + what);
          }
        });
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noVagueNamesAndNoActivators() {
    Pattern vague = Pattern.compile(".*(Util|Utils|Helper|Manager|Activator)\\.java");
    List<String> wrong = new ArrayList<>();
    for (House.Bundle bundle : house.bundles()) {
      bundle.sources().stream().map(source -> source.getFileName().toString())
          .filter(name -> vague.matcher(name).matches()).forEach(wrong::add);
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPackageIsCheckedForNull() {
    Set<String> wrong = new TreeSet<>();
    for (House.Bundle bundle : house.bundles()) {
      if (bundle.isTest()) {
        continue;
      }
      for (Path source : bundle.sources()) {
        Path info = source.resolveSibling("package-info.java");
        if (!java.nio.file.Files.exists(info) || !House.read(info).contains("@NullMarked")) {
          wrong.add(house.root().relativize(source.getParent()).toString());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyTextExistsInThreeLanguages() {
    List<String> wrong = new ArrayList<>();
    for (House.Bundle bundle : house.bundles()) {
      for (Path english : House.files(bundle.folder().resolve("src"), "essages.properties")) {
        Set<String> keys = keys(english);
        for (String language : List.of("_nl", "_sv")) {
          Path other = Path.of(english.toString().replace(".properties", language + ".properties"));
          Set<String> others = java.nio.file.Files.exists(other) ? keys(other) : Set.of();
          if (!others.equals(keys)) {
            Set<String> difference = new TreeSet<>(keys);
            difference.addAll(others);
            difference.removeIf(key -> keys.contains(key) && others.contains(key));
            wrong.add(house.root().relativize(other) + " differs in " + difference);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Undo says “Undo move of “Balie””, so each step needs the wording that stands behind the word. */
  @Test
  void everyStepCanBeNamedInTheMenuOfUndo() {
    List<String> wrong = new ArrayList<>();
    Set<String> steps = new TreeSet<>();
    for (House.Bundle bundle : house.bundles()) {
      for (Path english : House.files(bundle.folder().resolve("src"), "essages.properties")) {
        Set<String> keys = keys(english);
        keys.stream().filter(key -> key.startsWith("operation.") && !key.endsWith(".step")).forEach(key -> {
          steps.add(key);
          if (!keys.contains(key + ".step")) {
            wrong.add(house.root().relativize(english) + ": " + key);
          }
        });
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(steps.size() > 30, () -> "Steps were looked for in the wrong place, found only " + steps);
  }

  private static Set<String> keys(Path file) {
    java.util.Properties properties = new java.util.Properties();
    try (var reader = java.nio.file.Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static String code(Path source) {
    return COMMENT.matcher(House.read(source)).replaceAll("").replaceAll("\"(?:\\\\.|[^\"\\\\\\n])*\"", "\"\"");
  }
}
