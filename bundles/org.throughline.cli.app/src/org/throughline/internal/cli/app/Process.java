package org.throughline.internal.cli.app;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.throughline.cli.Surroundings;

/** The process a command runs in: its streams, its terminal, its folders. */
final class Process {

  private static final int USUAL_COLUMNS = 80;
  private static final int WIDEST = 120;

  Surroundings surroundings() {
    return new Surroundings(writer(System.out, "stdout.encoding"), writer(System.err, "stderr.encoding"), isTerminal(),
        columns(), Path.of(""), Locale.getDefault(), logs());
  }

  /** A system without a language of its own still shows UTF-8; plain ASCII would show question marks. */
  private static PrintWriter writer(PrintStream stream, String property) {
    String name = System.getProperty(property, "");
    Charset charset = name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name, StandardCharsets.UTF_8);
    return new PrintWriter(stream, false, charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
  }

  /** Since Java 22 there may be a console that is no terminal; it then says so itself. */
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  private static int columns() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("\\d{1,4}") ? Math.min(WIDEST, Integer.parseInt(columns)) : USUAL_COLUMNS;
  }

  /** Where this user's system keeps logs. */
  private static Path logs() {
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      String local = System.getenv("LOCALAPPDATA");
      return (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Throughline/logs");
    }
    if (system.contains("mac")) {
      return home.resolve("Library/Logs/Throughline");
    }
    String state = System.getenv("XDG_STATE_HOME");
    return (state == null || state.isBlank() ? home.resolve(".local/state") : Path.of(state)).resolve("throughline");
  }
}
