package org.throughline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a script with python3; the test is skipped where there is none, or none with time zones. */
final class Python {

  private Python() {
  }

  static List<String> run(Path script, String... arguments) throws IOException, InterruptedException {
    List<String> probe = List.of("python3", "-c", "import zoneinfo; zoneinfo.ZoneInfo('Europe/Amsterdam')");
    try {
      if (new ProcessBuilder(probe).redirectErrorStream(true).start().waitFor() != 0) {
        abort("python3 has no time zones");
      }
    } catch (IOException none) {
      abort("python3 is not installed");
    }
    List<String> command = new ArrayList<>(List.of("python3", script.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.lines().toList();
  }
}
