package org.throughline.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may use whom: the arrows of the design, read from every manifest. */
class ArrowsTest {

  private static final String ROOT = "org.throughline.";
  private static final List<String> FOUNDATIONS = List.of("coherence", "picture", "exchange");
  private static final List<String> NO_ECLIPSE =
      List.of("org.eclipse.core", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.equinox",
          "org.eclipse.e4", "org.eclipse.osgi", "org.eclipse.help");

  private final House house = House.find();
  private final List<House.Bundle> bundles = house.bundles();

  @Test
  void everyBundleIsNamedLikeItsFolder() {
    for (House.Bundle bundle : bundles) {
      assertEquals(bundle.name(), bundle.names("Bundle-SymbolicName").get(0), "symbolic name of " + bundle.folder());
      assertEquals("1.0.0.qualifier", bundle.header("Bundle-Version"), "lockstep version of " + bundle.name());
      assertEquals("JavaSE-21", bundle.header("Bundle-RequiredExecutionEnvironment"), bundle.name());
    }
  }

  @Test
  void everyArrowPointsDown() {
    Map<String, String> exporter = new HashMap<>();
    bundles.forEach(bundle -> bundle.names("Export-Package").forEach(name -> exporter.put(name, bundle.name())));
    List<String> wrong = new ArrayList<>();
    for (House.Bundle bundle : bundles) {
      Set<String> used = new TreeSet<>(bundle.names("Require-Bundle"));
      bundle.names("Import-Package").forEach(name -> Optional.ofNullable(exporter.get(name)).ifPresent(used::add));
      for (String other : used) {
        if (other.startsWith(ROOT) && !other.equals(bundle.name()) && !bundle.isTest()
            && !mayUse(part(bundle.name()), part(other))) {
          wrong.add(bundle.name() + " uses " + other);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String part(String name) {
    return name.substring(ROOT.length());
  }

  private static boolean mayUse(String user, String used) {
    if (used.equals("model")) {
      return true;
    }
    if (used.equals("core")) {
      return !user.equals("model");
    }
    if (FOUNDATIONS.contains(used)) {
      return !user.equals("model") && !user.equals("core") && !FOUNDATIONS.contains(user);
    }
    if (used.equals("sample") && user.equals("app")) {
      // The welcome page opens it, where it is installed.
      return true;
    }
    if (used.equals("ui")) {
      return user.endsWith(".ui") || user.equals("app") || user.equals("help");
    }
    if (user.startsWith(used + ".")) {
      // A renderer uses its briefing, a window part its domain.
      return true;
    }
    if (used.equals("briefing.paint")) {
      // What formats share.
      return user.startsWith("briefing.");
    }
    if (user.startsWith("examples.")) {
      // An add-on uses what is exported for add-ons; see internalPackagesAreNotExported.
      return !used.startsWith("examples.") && !used.equals("app");
    }
    if (used.equals("cli")) {
      return user.equals("cli.app");
    }
    if (used.equals("sample") && user.equals("app")) {
      return true;
    }
    return user.equals("cli") && Set.of("briefing", "dna", "insight", "sample").contains(used);
  }

  @Test
  void domainsDoNotKnowEachOther() {
    assertTrue(!mayUse("dna", "journey") && !mayUse("journey", "insight") && mayUse("briefing.html", "briefing")
        && mayUse("briefing.pdf", "briefing.paint") && !mayUse("briefing.pdf", "briefing.docx"));
  }

  @Test
  void headlessBundlesKnowNothingOfEclipseButEmf() {
    List<String> wrong = new ArrayList<>();
    for (House.Bundle bundle : bundles) {
      if (bundle.hasWindow() || bundle.isTest() || part(bundle.name()).equals("assembly")) {
        continue;
      }
      for (String header : List.of("Import-Package", "Require-Bundle")) {
        for (String name : bundle.names(header)) {
          if (NO_ECLIPSE.stream().anyMatch(eclipse -> name.equals(eclipse) || name.startsWith(eclipse + "."))) {
            wrong.add(bundle.name() + " " + header + " " + name);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theCommandLineDoesWithoutAnyDomain() {
    for (House.Bundle bundle : bundles) {
      if (bundle.name().equals(ROOT + "cli")) {
        for (String clause : Clauses.split(bundle.header("Import-Package"))) {
          assertTrue(!clause.startsWith(ROOT + "insight") && !clause.startsWith(ROOT + "sample")
              && !clause.startsWith(ROOT + "dna")
              || clause.contains("resolution:=optional"), "optional: " + clause);
        }
      }
    }
  }

  @Test
  void internalPackagesAreNotExported() {
    for (House.Bundle bundle : bundles) {
      for (String clause : Clauses.split(bundle.header("Export-Package"))) {
        String name = clause.split(";", 2)[0];
        assertTrue(!name.startsWith(ROOT + "internal") || clause.contains("x-friends"),
            bundle.name() + " exports " + name);
      }
    }
  }

  @Test
  void everyExportedPackageIsVersionedAndExplained() {
    for (House.Bundle bundle : bundles) {
      for (String clause : Clauses.split(bundle.header("Export-Package"))) {
        String name = clause.split(";", 2)[0];
        assertTrue(clause.contains("version="), bundle.name() + " exports " + name + " without a version");
        String path = name.replace('.', '/');
        boolean generated = java.nio.file.Files.isDirectory(bundle.folder().resolve("src-gen").resolve(path));
        if (!generated) {
          String text = House.read(bundle.folder().resolve("src").resolve(path).resolve("package-info.java"));
          assertTrue(text.contains("/**") && text.contains("@NullMarked") && text.contains("@Version"),
              "package-info of " + name + " has Javadoc, @NullMarked and @Version");
        }
      }
    }
  }
}
