package org.throughline.internal.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.throughline.cli.spi.Console;
import org.throughline.core.Recovery;

/** Words about unsaved work. */
final class Recoveries {

  private Recoveries() {
  }

  /** When it was kept, as people write it. */
  static String moment(Recovery work, Console console) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(console.language())
        .withZone(ZoneId.systemDefault()).format(work.at());
  }
}
