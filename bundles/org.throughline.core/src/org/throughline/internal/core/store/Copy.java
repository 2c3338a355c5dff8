package org.throughline.internal.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.throughline.core.Progress;

/** Copies what may be large, so that it can be cancelled. */
final class Copy {

  private static final int BLOCK = 1 << 16;

  private Copy() {
  }

  static void of(InputStream in, OutputStream out, Progress progress) throws IOException {
    byte[] block = new byte[BLOCK];
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      progress.check();
      out.write(block, 0, read);
    }
  }
}
