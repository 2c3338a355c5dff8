package org.throughline.briefing.paint;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the libraries that formats stand on say while they work is meant for who programs them, and would otherwise appear
 * among the messages of the command line.
 */
public final class LibraryLogs {

  /** Kept, because a log that nobody holds is forgotten together with its level. */
  private static final List<Logger> LOGS = List.of(Logger.getLogger("org.apache.fontbox"),
      Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.poi"));

  private LibraryLogs() {}

  /** Silences them for the whole process; from any thread, any number of times. */
  public static void off() {
    LOGS.forEach(log -> log.setLevel(Level.OFF));
  }
}
