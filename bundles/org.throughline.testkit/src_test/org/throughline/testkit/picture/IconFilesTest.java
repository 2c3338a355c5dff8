package org.throughline.testkit.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.throughline.model.ModelPackage;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.coherence.CoherencePackage;
import org.throughline.model.crisis.CrisisPackage;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.journey.JourneyPackage;
import org.throughline.model.roadmap.RoadmapPackage;
import org.throughline.picture.Theme;
import org.throughline.picture.kit.Icons;
import org.throughline.picture.kit.Mark;

/**
 * The icons of the window are those of the pictures, in two colours and two sizes. To write them anew after a drawing
 * was added or changed, run with {@code -Dthroughline.golden=write} and look at them.
 */
class IconFilesTest {

  private static final Path WINDOW = Path.of("..", "org.throughline.ui");
  private static final Path FOLDER = WINDOW.resolve("icons");
  private static final Map<String, String> COLOURS = Map.of("light", "#2E3436", "dark", "#EEEEEC");
  /** Marks of findings have colours of their own. */
  private static final Pattern MARKS = Pattern.compile("(mark-)?(error|warning|hint|ok|waived)\\.svg");

  private final Icons icons = new Icons();

  @Test
  void everyFileIsWrittenFromTheOneDrawing() throws IOException {
    Map<Path, String> wanted = new TreeMap<>();
    COLOURS.forEach((theme, colour) -> icons.names().forEach(name -> {
      wanted.put(FOLDER.resolve(theme).resolve(name + ".svg"), icons.svg(name, Icons.SMALL, colour));
      wanted.put(FOLDER.resolve(theme).resolve("24").resolve(name + ".svg"), icons.svg(name, Icons.LARGE, colour));
    }));
    if ("write".equals(System.getProperty("throughline.golden"))) {
      for (Map.Entry<Path, String> each : wanted.entrySet()) {
        Files.createDirectories(each.getKey().getParent());
        Files.writeString(each.getKey(), each.getValue());
      }
    }
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<Path, String> each : wanted.entrySet()) {
      String file = Files.exists(each.getKey()) ? Files.readString(each.getKey()).replace("\r\n", "\n") : "missing";
      if (!file.equals(each.getValue())) {
        wrong.add(each.getKey().toString());
      }
    }
    assertEquals(List.of(), wrong, "run with -Dthroughline.golden=write");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      Set<Path> others = new TreeSet<>(files.filter(file -> file.toString().endsWith(".svg"))
          .filter(file -> file.toString().contains("light") || file.toString().contains("dark")).toList());
      others.removeAll(wanted.keySet());
      others.removeIf(file -> MARKS.matcher(file.getFileName().toString()).matches());
      assertEquals(Set.of(), others, "drawings that are not in icons.properties of the pictures");
    }
  }

  @Test
  void marksOfTheWindowHaveTheColoursOfTheLook() throws IOException {
    for (Theme theme : Theme.values()) {
      Path folder = FOLDER.resolve(theme == Theme.LIGHT ? "light" : "dark");
      for (Mark mark : List.of(Mark.ERROR, Mark.WARNING, Mark.HINT, Mark.WAIVED)) {
        Path file = folder.resolve(mark.name().toLowerCase(Locale.ROOT) + ".svg");
        if (Files.exists(file)) {
          assertTrue(Files.readString(file).contains(theme.colour(mark.colour()).hex()), file.toString());
        }
      }
    }
  }

  @Test
  void everyKindOfElementHasADrawing() throws IOException {
    Properties kinds = new Properties();
    try (Reader in = Files.newBufferedReader(WINDOW.resolve(Path.of("src", "org", "throughline", "ui",
        "kinds.properties")))) {
      kinds.load(in);
    }
    Set<String> missing = new TreeSet<>(kinds.values().stream().map(String::valueOf).toList());
    missing.removeAll(icons.names());
    assertEquals(Set.of(), missing, "no such drawing");
    List<String> without = new ArrayList<>();
    for (EPackage each : packages()) {
      each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
          .filter(type -> !type.isAbstract() && ModelPackage.Literals.ELEMENT.isSuperTypeOf(type))
          .filter(type -> !has(kinds, type)).forEach(type -> without.add(each.getName() + "." + type.getName()));
    }
    assertEquals(List.of(), without, "no drawing in kinds.properties");
  }

  private static boolean has(Properties kinds, EClass type) {
    return Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream())
        .anyMatch(each -> kinds.containsKey(each.getEPackage().getName() + "." + each.getName()));
  }

  private static List<EPackage> packages() {
    return List.of(ModelPackage.eINSTANCE, DnaPackage.eINSTANCE, JourneyPackage.eINSTANCE, CalendarPackage.eINSTANCE,
        CrisisPackage.eINSTANCE, InsightPackage.eINSTANCE, RoadmapPackage.eINSTANCE, BriefingPackage.eINSTANCE,
        CoherencePackage.eINSTANCE);
  }
}
