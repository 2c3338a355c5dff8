import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Adds up the JUnit reports of all bundles: one line for every failed test with its first line of reason, then
 * {@code passed failed skipped} on the last line.
 *
 * <p>Argument: the folder of all bundles.
 */
public final class Tally {

  private int passed;
  private int failed;
  private int skipped;

  private Tally() {}

  public static void main(String[] arguments) throws Exception {
    Tally tally = new Tally();
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (Path report : reports(Path.of(arguments[0]))) {
      tally.add(report, parser.parse(report.toFile()).getElementsByTagName("testcase"));
    }
    System.out.println(tally.passed + " " + tally.failed + " " + tally.skipped);
  }

  private static List<Path> reports(Path bundles) throws IOException {
    try (var files = Files.find(bundles, 4, (file, attributes) -> file.getFileName().toString().matches("TEST-.*\\.xml")
        && file.getParent().getFileName().toString().equals("surefire-reports"))) {
      return files.sorted().toList();
    }
  }

  private void add(Path report, NodeList tests) {
    String bundle = report.getParent().getParent().getParent().getFileName().toString();
    for (int i = 0; i < tests.getLength(); i++) {
      Element test = (Element) tests.item(i);
      Element trouble = trouble(test);
      if (trouble != null) {
        failed++;
        String message = trouble.getAttribute("message").lines().findFirst().orElse("");
        System.out.println("  FAILED " + bundle + ": " + test.getAttribute("classname") + "." + test.getAttribute("name")
            + ": " + (message.length() > 200 ? message.substring(0, 200) + " ..." : message));
      } else if (test.getElementsByTagName("skipped").getLength() > 0) {
        skipped++;
      } else {
        passed++;
      }
    }
  }

  private static Element trouble(Element test) {
    for (String kind : List.of("failure", "error")) {
      if (test.getElementsByTagName(kind).getLength() > 0) {
        return (Element) test.getElementsByTagName(kind).item(0);
      }
    }
    return null;
  }
}
