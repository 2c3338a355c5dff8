package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as lower-case hexadecimal: how the store names content. */
public final class Hashes {

  private Hashes() {
  }

  /** The hash of some bytes. */
  public static String of(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether a file is there, has no more bytes than may be read, and its content has a hash. */
  public static boolean isOf(String hash, Path file, long most) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= most && of(Files.readAllBytes(file)).equals(hash);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** True for 64 lower-case hexadecimal digits. */
  public static boolean isOne(String text) {
    return text.length() == 64 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }
}
