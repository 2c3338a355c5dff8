package org.throughline.internal.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.throughline.core.DurableWriter;

/** What a program that measures tells, line by line while it does so and in a file at its end. For one thread. */
final class Report {

  private final PrintStream out;
  private final StringBuilder text = new StringBuilder();
  private boolean holds = true;

  /** @param out where a person sees it on the way */
  Report(PrintStream out) {
    this.out = out;
  }

  void line(String line) {
    text.append(line).append('\n');
    out.println(line);
  }

  /** Seen on the way and not kept. */
  void aside(String line) {
    out.println(line);
  }

  /** A comparison that must not be above its limit. */
  void row(String what, double ours, double base, double limit) {
    Row row = new Row(what, ours, base, limit);
    require(row.holds());
    line(row.markdown());
  }

  /** Something that either holds or does not. */
  void told(String what, boolean held) {
    require(held);
    line("| " + what + " | | | | | " + (held ? "yes" : "no") + " |");
  }

  /** The whole fails where something does not hold. */
  void require(boolean held) {
    holds &= held;
  }

  /** Writes the file that {@code --markdown} names, if it does; 0 where all held, else 1. */
  int end(Options given) throws IOException {
    String file = given.text("--markdown", "");
    if (!file.isEmpty()) {
      new DurableWriter().write(Path.of(file), text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return holds ? 0 : 1;
  }
}
