package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.throughline.core.ClientException;
import org.throughline.core.Message;

/** Words why a disk refused to take something. */
public final class WriteFailures {

  private WriteFailures() {
  }

  /** The trouble in words; the old content of the file is untouched when it is shown. */
  public static ClientException worded(Path file, IOException refused) {
    return new ClientException(ClientException.Kind.NOT_WRITABLE, message(file, refused), file, refused);
  }

  static Message message(Path file, Exception refused) {
    String reason = refused instanceof FileSystemException named && named.getReason() != null ? named.getReason()
        : String.valueOf(refused.getMessage());
    String lower = reason.toLowerCase(Locale.ROOT);
    if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota")) {
      return Message.of(WriteFailures.class, "disk.full", file);
    }
    if (refused instanceof AccessDeniedException || refused instanceof ReadOnlyFileSystemException
        || lower.contains("read-only") || lower.contains("permission denied")) {
      return Message.of(WriteFailures.class, "disk.denied", file);
    }
    return Message.of(WriteFailures.class, "disk.failed", file, reason);
  }
}
