package org.throughline.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.throughline.internal.core.store.FolderLayout;
import org.throughline.internal.core.store.Hashes;
import org.throughline.internal.core.store.MediaCheck;

/**
 * The contents of a client's attachments, in the folder {@code attachments} under their fingerprints. Reads and writes
 * files, so the desktop calls it away from the UI thread. Safe from any thread.
 */
public final class AttachmentFiles {

  /** The most bytes a picture or document may have. */
  public static final long LARGEST = 32L << 20;

  private final Path folder;
  private final DurableWriter writer;

  /** The attachments of a client. */
  public AttachmentFiles(Path clientFolder, DurableWriter writer) {
    this.folder = clientFolder.resolve(FolderLayout.ATTACHMENTS);
    this.writer = writer;
  }

  /**
   * Copies a file into the client, after looking at its size and at whether it is a whole picture or document of a kind
   * that can be kept. Content that is there already is not copied again. The client itself does not change; see
   * {@link AddAttachment}.
   *
   * @throws ClientException naming the file: NOT_FOUND when it cannot be read, BAD_INPUT when it is empty, too large,
   *     broken or of no known kind, NOT_WRITABLE when the disk refuses
   */
  public AttachmentFile take(Path file) {
    String name = String.valueOf(file.getFileName());
    byte[] content = read(file, name);
    String mediaType = MediaCheck.mediaType(name, content)
        .orElseThrow(() -> refused(MediaCheck.isPictureName(name) ? "attachment.broken" : "attachment.unknown", name, file));
    String hash = Hashes.of(content);
    Path kept = folder.resolve(hash);
    if (!Hashes.isOf(hash, kept, LARGEST)) {
      writer.write(kept, content);
    }
    return new AttachmentFile(hash, name, mediaType, content.length);
  }

  private static byte[] read(Path file, String name) {
    try {
      // The size is asked before anything is read: a huge file must not fill the memory.
      if (!Files.isRegularFile(file)) {
        throw new ClientException(ClientException.Kind.NOT_FOUND,
            Message.of(AttachmentFiles.class, "attachment.missing", name), file);
      }
      if (Files.size(file) > LARGEST) {
        throw refused("attachment.large", name, file);
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] content = in.readNBytes((int) LARGEST + 1);
        if (content.length == 0) {
          throw refused("attachment.empty", name, file);
        }
        if (content.length > LARGEST) {
          throw refused("attachment.large", name, file);
        }
        return content;
      }
    } catch (IOException unreadable) {
      throw new ClientException(ClientException.Kind.NOT_FOUND,
          Message.of(AttachmentFiles.class, "attachment.unreadable", name), file, unreadable);
    }
  }

  private static ClientException refused(String key, String name, Path file) {
    return new ClientException(ClientException.Kind.BAD_INPUT,
        Message.of(AttachmentFiles.class, key, name, LARGEST >> 20), file);
  }

  /** The content with a fingerprint; empty when it is not in the folder, is not what it was, or is far too large. */
  public Optional<byte[]> content(String hash) {
    if (!Hashes.isOne(hash)) {
      return Optional.empty();
    }
    Path kept = folder.resolve(hash);
    try {
      if (!Files.isRegularFile(kept) || Files.size(kept) > LARGEST) {
        return Optional.empty();
      }
      byte[] content = Files.readAllBytes(kept);
      return Hashes.of(content).equals(hash) ? Optional.of(content) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
