package org.throughline.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;

/** Files a command makes. */
final class Targets {

  private Targets() {
  }

  /** Refuses to write over something that is there already, unless that is wanted. */
  static void mayWrite(Path target, boolean replace, Console console) {
    if (Files.isDirectory(target)) {
      throw refused(Message.of(Targets.class, "target.folder", console.shown(target)), target);
    }
    if (!replace && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw refused(Message.of(Targets.class, "target.exists", console.shown(target)), target);
    }
  }

  private static ClientException refused(Message text, Path target) {
    return new ClientException(Kind.REFUSED, text, target);
  }

  /** How large a file is, for people. */
  static String size(Path file, Locale language) {
    try {
      long bytes = Files.size(file);
      NumberFormat format = NumberFormat.getNumberInstance(language);
      format.setMaximumFractionDigits(1);
      if (bytes < 1_000_000) {
        format.setMaximumFractionDigits(0);
        return format.format(Math.max(1, Math.round(bytes / 1000.0))) + " kB";
      }
      return format.format(bytes / 1_000_000.0) + " MB";
    } catch (IOException gone) {
      return "?";
    }
  }
}
