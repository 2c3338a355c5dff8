package org.throughline.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing is forgotten by the build: every bundle ships, every test runs. */
class BuildTest {

  private static final Pattern OWN_PLUGIN = Pattern.compile("<plugin id=\"(org\\.throughline\\.[^\"]+)\"");

  private static final Pattern JAVA_EXTENSION =
      Pattern.compile("\\b(javax(?:\\.[a-z]+)+|org\\.w3c\\.dom(?:\\.[a-z]+)*|org\\.xml\\.sax(?:\\.[a-z]+)*)\\.[A-Z]");

  private final House house = House.find();

  @Test
  void everyBundleIsInExactlyOneFeature() {
    List<String> shipped = new ArrayList<>();
    for (Path feature : House.files(house.root().resolve("features"), "feature.xml").stream()
        .filter(file -> file.getParent().getParent().endsWith("features")).toList()) {
      OWN_PLUGIN.matcher(House.read(feature)).results().map((MatchResult result) -> result.group(1))
          .forEach(shipped::add);
    }
    List<String> bundles = house.bundles().stream().map(bundle -> bundle.folder().getFileName().toString())
        .filter(name -> !name.matches(".*\\.(tests|faults|benchmarks)")).sorted().toList();
    assertEquals(bundles, shipped.stream().sorted().toList(), "bundles, and plug-ins named in features/*/feature.xml");
  }

  @Test
  void everyFolderOfPlainTestsIsKnownToTheBuild() {
    TreeSet<String> forgotten = new TreeSet<>();
    for (House.Bundle bundle : house.bundles()) {
      Path classpath = bundle.folder().resolve(".classpath");
      boolean hasTests = !House.files(bundle.folder().resolve("src_test"), "Test.java").isEmpty();
      if (hasTests && !(Files.exists(classpath) && House.read(classpath).contains("path=\"src_test\"")
          && House.read(classpath).contains("name=\"test\" value=\"true\""))) {
        forgotten.add(bundle.folder().getFileName().toString());
      }
    }
    assertEquals(new TreeSet<>(), forgotten, "bundles whose .classpath does not name src_test as a folder of tests");
  }

  /** Equinox hands out every package of Java; Felix only those that are imported, and java.*. */
  @Test
  void everyPackageOfJavaIsImported() {
    TreeSet<String> missing = new TreeSet<>();
    for (House.Bundle bundle : house.bundles()) {
      List<String> imported = bundle.names("Import-Package");
      for (Path source : bundle.sources()) {
        JAVA_EXTENSION.matcher(House.read(source)).results().map(found -> found.group(1))
            .filter(used -> !bundle.isTest() && !imported.contains(used))
            .forEach(used -> missing.add(bundle.name() + " uses " + used));
      }
    }
    assertEquals(new TreeSet<>(), missing, "packages that Import-Package has to name");
  }
}
