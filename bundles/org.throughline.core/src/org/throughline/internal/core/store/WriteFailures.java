package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
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
    Path folder = file.toAbsolutePath().getParent();
    if (refused instanceof IOException && folder != null && !Files.isDirectory(folder)) {
      return nearest(folder).filter(Files::isRegularFile)
          .map(each -> Message.of(WriteFailures.class, "disk.file", file, each))
          .orElseGet(() -> Message.of(WriteFailures.class, "disk.folder", file, folder));
    }
    return Message.of(WriteFailures.class, "disk.failed", file, reason);
  }

  /** The first thing that is there on the way from a place to the root of its disk. */
  private static Optional<Path> nearest(Path place) {
    for (Path each = place; each != null; each = each.getParent()) {
      if (Files.exists(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
