package org.throughline.internal.core.store;

import java.io.IOException;
import java.util.Set;
import org.throughline.core.ClientException;
import org.throughline.core.Message;

/** Reads a folder until what was read is one state, whatever another process saves meanwhile. */
final class SteadyReading {

  /** All but the first few read bytes only, in a fraction of the time a save takes. */
  private static final int ATTEMPTS = 100;

  /** What is made of the files of a folder; may be asked for several times. */
  @FunctionalInterface
  interface Of<T> {

    T from(FolderReader reader) throws IOException;
  }

  private SteadyReading() {
  }

  /**
   * What is made of one state of a folder.
   *
   * @throws ClientException IN_USE when another process saves over and over; whatever the reading itself throws
   */
  static <T> T of(FolderLayout layout, Of<T> reading) throws IOException {
    Set<String> ahead = Set.of();
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      FolderReader reader = new FolderReader(layout);
      if (reader.hold(ahead)) {
        try {
          T made = reading.from(reader);
          if (reader.isSteady()) {
            return made;
          }
        } catch (IOException | ClientException unusable) {
          if (reader.isSteady()) {
            throw unusable;
          }
        }
      }
      ahead = reader.paths();
    }
    throw new ClientException(ClientException.Kind.IN_USE,
        Message.of(SteadyReading.class, "folder.restless", layout.folder()), layout.folder());
  }
}
