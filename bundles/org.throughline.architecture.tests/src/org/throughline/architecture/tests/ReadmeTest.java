package org.throughline.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer reads is true: commands are there, links lead somewhere, exit codes are those of the program. */
class ReadmeTest {

  private static final Pattern CALL = Pattern.compile("\\./throughline ([a-z][a-z-]*)");
  /** A branch of the start script: {@code demo | verify)}. */
  private static final Pattern BRANCH = Pattern.compile("(?m)^  ([a-z][a-z |-]*)\\)$");
  private static final Pattern COMMAND = Pattern.compile("@CommandLine\\.Command\\(name = \"([a-z-]+)[ \"]");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)[^)]*\\)");
  private static final Pattern KIND = Pattern.compile("(?m)^    [A-Z_]+\\((\\d+)\\)[,;]");
  private static final Pattern CODE = Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\|$");

  /** Written by {@code verify --long}, which runs these tests before. */
  private static final String MEASURED = "docs/measurements.md";

  private final House house = House.find();

  private List<Path> pages() {
    return Stream.concat(Stream.of(house.root().resolve("README.md"), house.root().resolve("CONTRIBUTING.md")),
        House.files(house.root().resolve("docs/guide"), ".md").stream()).toList();
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> commandsOfTheProgram() {
    Set<String> commands = new TreeSet<>();
    house.bundles().forEach(bundle -> bundle.sources()
        .forEach(file -> commands.addAll(found(COMMAND, House.read(file)))));
    return commands;
  }

  private Set<String> commandsOfTheScript() {
    String script = House.read(house.root().resolve("throughline"));
    String commands = script.substring(script.indexOf("case ${1:-} in"));
    return found(BRANCH, commands).stream().flatMap(branch -> Arrays.stream(branch.split(" *\\| *")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyCommandThatIsNamedIsThere() {
    Set<String> known = commandsOfTheProgram();
    assertTrue(known.containsAll(Set.of("new", "import", "brief", "help")), known.toString());
    assertTrue(commandsOfTheScript().containsAll(Set.of("demo", "verify", "open")), commandsOfTheScript().toString());
    known.addAll(commandsOfTheScript());
    Set<String> unknown = new TreeSet<>();
    int named = 0;
    for (Path page : pages()) {
      for (String command : found(CALL, House.read(page))) {
        named++;
        if (!known.contains(command)) {
          unknown.add(page.getFileName() + ": " + command);
        }
      }
    }
    assertTrue(named >= 5, "only " + named + " commands were found");
    assertEquals(Set.of(), unknown);
  }

  @Test
  void theTableOfCommandsNamesCommandsThatAreThere() {
    Set<String> known = commandsOfTheProgram();
    Set<String> unknown = new TreeSet<>();
    String table = section("", "## Exit codes");
    Matcher named = Pattern.compile("(?m)^\\|.*$").matcher(table);
    int count = 0;
    while (named.find()) {
      for (String command : found(Pattern.compile("`([a-z][a-z-]*)[ `]"), named.group())) {
        count++;
        if (!known.contains(command)) {
          unknown.add(command);
        }
      }
    }
    assertTrue(count >= 9, "only " + count + " commands in the table");
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everyLinkAndPictureIsThere() {
    Set<String> broken = new TreeSet<>();
    List<String> links = new ArrayList<>();
    for (Path page : pages()) {
      for (String link : found(LINK, House.read(page))) {
        if (!link.matches("[a-z]+:.*|#.*")) {
          links.add(link);
          Path target = page.resolveSibling(link.replaceAll("#.*", "")).normalize();
          if (!Files.exists(target) && !target.equals(house.root().resolve(MEASURED))) {
            broken.add(house.root().relativize(page) + ": " + link);
          }
        }
      }
    }
    assertFalse(links.isEmpty());
    assertEquals(Set.of(), broken);
  }

  @Test
  void theExitCodesAreThoseOfTheProgram() {
    String source = House.read(
        house.root().resolve("bundles/org.throughline.core/src/org/throughline/core/ClientException.java"));
    Set<String> codes = found(KIND, source);
    assertTrue(codes.size() >= 8, codes.toString());
    // Done, unexpected, not understood: they come without a ClientException.
    codes.addAll(Set.of("0", "1", "2"));
    List<String> written = CODE.matcher(section("## Exit codes", null)).results().map(each -> each.group(1)).toList();
    assertEquals(codes.stream().sorted().toList(), written.stream().sorted().toList());
  }

  /** The text of the guide of the command line between two headings. */
  private String section(String from, String until) {
    String guide = House.read(house.root().resolve("docs/guide/command-line.md"));
    int end = until == null ? guide.length() : guide.indexOf(until);
    assertTrue(guide.contains(from) && end >= 0, "no such headings: " + from + ", " + until);
    return guide.substring(guide.indexOf(from), end);
  }
}
