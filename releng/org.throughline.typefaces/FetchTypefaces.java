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
 * Puts the typefaces that pictures, the window and documents are set in where the bundles expect them,
 * from npm packages that hold them unchanged, together with their licence (SIL Open Font License 1.1). Does nothing when
 * they are there.
 *
 * <p>Arguments: the list of the typefaces, the folder to fill, the folder of all bundles, a folder for what is fetched.
 */
public final class FetchTypefaces {

  private record Face(String npm, String file, String as, String sha256, String folder) {
  }

  private FetchTypefaces() {
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path pictures = Path.of(arguments[1]);
    Path bundles = Path.of(arguments[2]);
    Path fetched = Path.of(arguments[3]);
    for (Face face : faces(Path.of(arguments[0]))) {
      Path fonts = face.folder().isEmpty() ? pictures : bundles.resolve(face.folder());
      Path target = fonts.resolve(face.as());
      if (!isThere(target, face)) {
        Path source = fetched.resolve("node_modules").resolve(face.npm().substring(0, face.npm().lastIndexOf('@')))
            .resolve(face.file());
        if (!Files.exists(source)) {
          fetch(face.npm(), fetched);
        }
        if (!isThere(source, face)) {
          System.err.println(source + " is not the file this build knows; " + face.npm() + " has changed.");
          System.exit(1);
        }
        Files.createDirectories(fonts);
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static List<Face> faces(Path list) throws IOException {
    Properties lines = new Properties();
    try (var reader = Files.newBufferedReader(list)) {
      lines.load(reader);
    }
    return lines.stringPropertyNames().stream().sorted().map(name -> {
      String[] parts = lines.getProperty(name).strip().split(" ");
      return new Face(parts[0], parts[1], name, parts[2], parts.length > 4 ? parts[4] : "");
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

  private static boolean isThere(Path file, Face face) throws IOException {
    return Files.exists(file) && face.sha256().equals(sha256(file));
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
