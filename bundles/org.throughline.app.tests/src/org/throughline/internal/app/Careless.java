package org.throughline.internal.app;

import java.nio.file.Path;
import org.throughline.core.Clients;

/** A part of a window as it must not be: it works with files where people wait. */
final class Careless {

  private Careless() {
  }

  static void look(Clients clients, Path folder) {
    clients.backups(folder);
  }
}
