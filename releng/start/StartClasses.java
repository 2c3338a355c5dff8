import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes down which classes the thread of the window read while it opened on a client, in their order, by the bundle
 * that holds them. Of classes that a machine makes while it runs nothing is written; they have other names each time.
 *
 * <p>Arguments: what {@code -Xlog:class+load:file=…:tid} wrote, the list to write.
 */
public final class StartClasses {

  private static final Pattern LINE = Pattern.compile("\\[(\\d+)\\] (\\S+) source: (\\S+)$");
  /** The first class of ours that is read after the platform has begun the program. */
  private static final String FIRST = "org.throughline.internal.app.HeadStart";
  private static final Pattern MADE = Pattern.compile("0x|\\$\\$|LambdaForm|[sS]tartTime");
  /** What the framework reads before, and what is no part of the product. */
  private static final Pattern NOT_OURS =
      Pattern.compile("org\\.eclipse\\.(osgi|equinox\\.launcher)|org\\.throughline\\.(.*tests|examples.*)");
  private static final Pattern VERSION = Pattern.compile("_\\d+\\.\\d+.*$|\\.jar$");
  private static final Pattern SWT = Pattern.compile("^org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*$");

  private StartClasses() {
  }

  public static void main(String[] arguments) throws IOException {
    List<String> list = new ArrayList<>();
    String window = "";
    String present = "";
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      Matcher found = LINE.matcher(line);
      if (!found.find()) {
        continue;
      }
      if (found.group(2).equals(FIRST)) {
        window = found.group(1);
        continue;
      }
      String bundle = bundle(found.group(3));
      if (found.group(1).equals(window) && !MADE.matcher(found.group(2)).find() && !bundle.isEmpty()
          && !NOT_OURS.matcher(bundle).matches()) {
        if (!bundle.equals(present)) {
          list.add("@" + bundle);
          present = bundle;
        }
        list.add(found.group(2));
      }
    }
    if (list.size() < 500) {
      System.err.println("No start was written down in " + arguments[0]);
      System.exit(1);
    }
    Files.write(Path.of(arguments[1]), list);
  }

  /** The name of the bundle; "java" for what comes with Java, empty for what needs not be read. */
  private static String bundle(String source) {
    if (source.startsWith("jrt:")) {
      return "java";
    }
    if (!source.startsWith("file:")) {
      return "";
    }
    String file = source.endsWith("/") ? source.substring(0, source.length() - 1) : source;
    String name = VERSION.matcher(file.substring(file.lastIndexOf('/') + 1)).replaceFirst("");
    return SWT.matcher(name).replaceFirst("org.eclipse.swt");
  }
}
