package org.throughline.internal.briefing.docx;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the libraries say while they work is meant for who programs them, and would otherwise appear among the messages
 * of the command line.
 */
final class LibraryLogs {

  /** Kept, because a log that nobody holds is forgotten together with its level. */
  private static final List<Logger> LOGS = List.of(Logger.getLogger("org.apache.fontbox"),
      Logger.getLogger("org.apache.poi"));

  private LibraryLogs() {}

  static void off() {
    LOGS.forEach(log -> log.setLevel(Level.OFF));
  }
}
