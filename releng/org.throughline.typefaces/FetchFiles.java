import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Puts files of others where they are expected, from npm packages that hold them unchanged: the typefaces that pictures,
 * the window and documents are set in, together with their licence (SIL Open Font License 1.1), and what a browser checks
 * pages with. Does nothing when they are there; refuses a file that is not the one whose hash is known.
 *
 * <p>Arguments: the list of the files, the folder to fill, the folder of all bundles, a folder for what is fetched.
 */
public final class FetchFiles {

  private record Wanted(String npm, String file, String as, String sha256, String folder) {
  }

  private FetchFiles() {
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path usual = Path.of(arguments[1]);
    Path bundles = Path.of(arguments[2]);
    Path fetched = Path.of(arguments[3]);
    for (Wanted wanted : wanted(Path.of(arguments[0]))) {
      Path folder = wanted.folder().isEmpty() ? usual : bundles.resolve(wanted.folder());
      Path target = folder.resolve(wanted.as());
      if (!isThere(target, wanted)) {
        Path source = fetched.resolve("node_modules").resolve(wanted.npm().substring(0, wanted.npm().lastIndexOf('@')))
            .resolve(wanted.file());
        if (!Files.exists(source)) {
          fetch(wanted.npm(), fetched);
        }
        if (!isThere(source, wanted)) {
          System.err.println(source + " is not the file this build knows; " + wanted.npm() + " has changed.");
          System.exit(1);
        }
        Files.createDirectories(folder);
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static List<Wanted> wanted(Path list) throws IOException {
    Properties lines = new Properties();
    try (var reader = Files.newBufferedReader(list)) {
      lines.load(reader);
    }
    return lines.stringPropertyNames().stream().sorted().map(name -> {
      String[] parts = lines.getProperty(name).strip().split(" ");
      return new Wanted(parts[0], parts[1], name, parts[2], parts.length > 4 ? parts[4] : "");
    }).toList();
  }

  private static void fetch(String npm, Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    int result = new ProcessBuilder(windows ? "npm.cmd" : "npm", "install", "--prefix", folder.toString(), "--no-save",
        "--no-audit", "--no-fund", "--ignore-scripts", npm).inheritIO().start().waitFor();
    if (result != 0) {
      System.err.println("npm could not fetch " + npm + "; see above.");
      System.exit(1);
    }
  }

  private static boolean isThere(Path file, Wanted wanted) throws IOException {
    return Files.exists(file) && wanted.sha256().equals(sha256(file));
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
