package org.throughline.internal.insight.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.insight.ConversationImport;
import org.throughline.insight.privacy.RecordErasure;

/**
 * Takes away what was copied of rows that are to be gone: the replaced files, what interrupted imports left, backups and
 * autosaves. A note on disk says that it is to be done, so that a crash in between is made up for later. For the holder
 * of the folder's lock.
 */
public final class EarlierCopies {

  private static final String OWN = ".throughline";
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final Path folder;
  private final DurableWriter writer;

  public EarlierCopies(Path folder, DurableWriter writer) {
    this.folder = folder;
    this.writer = writer;
  }

  private Path note() {
    return folder.resolve(OWN).resolve("erasing");
  }

  /**
   * Notes what is to be done, before the client says so.
   *
   * @param files paths inside the folder: those that go, and those that take their place
   */
  public void begin(List<String> files) {
    List<String> all = new ArrayList<>(noted());
    all.addAll(files);
    writer.write(note(), String.join("\n", all.stream().distinct().toList()).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether an erasure was begun and not finished. */
  public boolean isBegun() {
    return Files.exists(note());
  }

  private List<String> noted() {
    try {
      return Files.exists(note()) ? Files.readAllLines(note()).stream().filter(line -> !line.isBlank()).toList() : List.of();
    } catch (IOException unreadable) {
      throw left(note(), unreadable);
    }
  }

  /**
   * Takes everything away. The client must be saved as it is.
   *
   * @param inUse the files the client refers to
   */
  public void finish(Set<String> inUse, Instant now) {
    for (String each : noted()) {
      Path file = folder.resolve(each).normalize();
      if (!inUse.contains(each) && file.startsWith(folder.resolve(ConversationImport.DATA_FOLDER))) {
        writer.delete(file);
      }
    }
    abandoned(now);
    everythingIn(folder.resolve(OWN).resolve("backups"));
    everythingIn(folder.resolve(OWN).resolve("autosave"));
    writer.delete(note());
  }

  /** What imports that were killed have left; an import that is running touches its files all the time. */
  private void abandoned(Instant now) {
    Path data = folder.resolve(ConversationImport.DATA_FOLDER);
    if (!Files.isDirectory(data)) {
      return;
    }
    try (Stream<Path> files = Files.list(data)) {
      for (Path each : files.toList()) {
        String name = each.getFileName().toString();
        FileTime changed = Files.getLastModifiedTime(each);
        if (name.startsWith(".") && (name.endsWith(".tmp") || name.endsWith(".spill"))
            && changed.toInstant().isBefore(now.minus(ABANDONED))) {
          everythingIn(each);
        }
      }
    } catch (IOException unreadable) {
      throw left(data, unreadable);
    }
  }

  private void everythingIn(Path place) {
    if (!Files.exists(place)) {
      return;
    }
    try (Stream<Path> all = Files.walk(place)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        writer.delete(each);
      }
    } catch (IOException unreadable) {
      throw left(place, unreadable);
    }
  }

  private static ClientException left(Path place, IOException cause) {
    return new ClientException(Kind.NOT_WRITABLE, Message.of(RecordErasure.class, "erase.left", place.toString()), place,
        cause);
  }
}
