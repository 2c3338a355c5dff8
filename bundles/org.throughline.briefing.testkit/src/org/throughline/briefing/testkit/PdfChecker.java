package org.throughline.briefing.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * veraPDF, in a process of its own. Its folder is given by the property {@code throughline.pdf.checker} or found beside
 * the bundles; the tests that need it are skipped where the build has not fetched it.
 */
public final class PdfChecker {

  private static final Path PLACE = Path.of("releng", "org.throughline.pdfchecker");

  private PdfChecker() {}

  /**
   * What the checker says of files, a line for each and one for each rule that is broken.
   *
   * @throws IOException when it cannot be run, or does not end within ten minutes
   */
  public static List<String> saysOf(List<Path> files) throws IOException, InterruptedException {
    Path folder = folder();
    Path libraries = folder.resolve("target").resolve("checker");
    Assumptions.assumeTrue(Files.isDirectory(libraries), "veraPDF is not in " + libraries);
    Path output = Files.createTempFile("checker", ".txt");
    try {
      List<String> command = new ArrayList<>(List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC", "-cp", libraries.resolve("*").toString(), folder.resolve("CheckPdf.java").toString()));
      files.forEach(file -> command.add(file.toString()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("The checker did not end");
      }
      return Files.readAllLines(output, StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static Path folder() {
    String given = System.getProperty("throughline.pdf.checker", "");
    return given.isEmpty() ? Stream.iterate(Path.of("").toAbsolutePath(), each -> each != null, Path::getParent)
        .map(each -> each.resolve(PLACE)).filter(Files::isDirectory).findFirst().orElse(PLACE) : Path.of(given);
  }
}
