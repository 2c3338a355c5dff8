import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Puts the typefaces that pictures, the window and documents are set in where the bundle of the pictures expects them,
 * from npm packages that hold them unchanged, together with their licence (SIL Open Font License 1.1). Does nothing when
 * they are there.
 *
 * <p>Arguments: the folder to fill, a folder for what is fetched.
 */
public final class FetchTypefaces {

  private record Face(String npm, String file, String as, String sha256) {
  }

  private static final String SANS = "@expo-google-fonts/source-sans-3@0.4.1";
  private static final String SERIF = "@expo-google-fonts/source-serif-4@0.4.1";

  private static final List<Face> FACES = List.of(
      new Face(SANS, "400Regular/SourceSans3_400Regular.ttf", "SourceSans3_400Regular.ttf",
          "393fb5b878ceed04aebc34b097e853ae5138c51d0c34b496ce8e2b47e0d0b94a"),
      new Face(SANS, "400Regular_Italic/SourceSans3_400Regular_Italic.ttf", "SourceSans3_400Regular_Italic.ttf",
          "f17facaa9ed293bb38526db3638e240510b7393c37ffa70e5c48f39575de44ab"),
      new Face(SANS, "600SemiBold/SourceSans3_600SemiBold.ttf", "SourceSans3_600SemiBold.ttf",
          "bd2550fce2d295b0bf20bd8b1b7f1477da834f1066bd850aafdb4787a67a63ca"),
      new Face(SERIF, "400Regular/SourceSerif4_400Regular.ttf", "SourceSerif4_400Regular.ttf",
          "d47da11c5f55f031d9ec54c3172865d76009b2cbab5c706dfa73866b00096639"),
      new Face(SERIF, "400Regular_Italic/SourceSerif4_400Regular_Italic.ttf", "SourceSerif4_400Regular_Italic.ttf",
          "8abc06ebcf3a84d6e18763fad2fd237c9149104f16963f459c8763390048aff2"),
      new Face(SERIF, "600SemiBold/SourceSerif4_600SemiBold.ttf", "SourceSerif4_600SemiBold.ttf",
          "d31cd1fb273e5399efc04691e9ac14b581eae836d783f6cf3c560225ebcf95c0"),
      new Face(SERIF, "LICENSE_FONT", "OFL.txt", ""));

  private FetchTypefaces() {
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path fonts = Path.of(arguments[0]);
    Path fetched = Path.of(arguments[1]);
    for (Face face : FACES) {
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
    return Files.exists(file) && (face.sha256().isEmpty() || face.sha256().equals(sha256(file)));
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
