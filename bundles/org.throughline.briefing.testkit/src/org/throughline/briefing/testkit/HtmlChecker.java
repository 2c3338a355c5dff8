package org.throughline.briefing.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * The Nu HTML checker, in a process of its own. Its class path is given by the property {@code throughline.html.checker}
 * or is that of the tests; without it the tests that need it are skipped.
 */
public final class HtmlChecker {

  private static final String MAIN = "nu.validator.client.SimpleCommandLineValidator";

  private HtmlChecker() {}

  /**
   * What the checker finds wrong in files; empty when they are right.
   *
   * @throws IOException when it cannot be run, or does not end within ten minutes
   */
  public static String errorsIn(List<Path> files) throws IOException, InterruptedException {
    String classPath = System.getProperty("throughline.html.checker", System.getProperty("java.class.path"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path output = Files.createTempFile("checker", ".txt");
    try {
      List<String> command = new ArrayList<>(List.of(java.toString(), "-cp", classPath, MAIN,
          "--errors-only", "--format", "gnu"));
      files.forEach(file -> command.add(file.toString()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("The checker did not end");
      }
      String said = Files.readString(output, StandardCharsets.UTF_8);
      Assumptions.assumeFalse(said.contains("ClassNotFoundException: " + MAIN),
          "the Nu HTML checker is not on the class path (property throughline.html.checker)");
      return process.exitValue() == 0 ? "" : said.isBlank() ? "exit code " + process.exitValue() : said;
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
