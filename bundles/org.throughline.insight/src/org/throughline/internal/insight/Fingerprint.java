package org.throughline.internal.insight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The SHA-256 of files. */
public final class Fingerprint {

  private static final int BLOCK = 1 << 18;

  private Fingerprint() {
  }

  /** In lower-case hexadecimal. */
  public static String of(Path file) throws IOException {
    MessageDigest digest = ContentHash.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] block = new byte[BLOCK];
      while (in.read(block) >= 0) {
        continue;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
