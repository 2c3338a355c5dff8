package org.throughline.internal.insight.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.insight.DataFolder;
import org.throughline.insight.privacy.RecordErasure;

/**
 * Takes away what was copied of rows that are to be gone: the replaced files, whatever else lies in the folder of rows
 * that no dataset names, backups and autosaves. A note on disk says that it is to be done, so that a crash in between is
 * made up for later. For the holder of the folder's lock.
 */
public final class EarlierCopies {

  /** How the name of rows begins that an erasure has prepared and that are not in use. */
  public static final String PREPARED = ".erase-";

  private static final String OWN = ".throughline";

  private final Path folder;
  private final DataFolder data;
  private final DurableWriter writer;

  public EarlierCopies(Path folder, DurableWriter writer) {
    this.folder = folder;
    this.writer = writer;
    data = new DataFolder(folder);
  }

  private Path own(String name) {
    return folder.resolve(OWN).resolve(name);
  }

  private Path note() {
    return own("erasing");
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

  /** Nothing is to be done any more, as the client was not changed. */
  public void withdraw() {
    writer.delete(note());
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
  public void finish(Set<String> inUse) {
    rows(inUse, Set.copyOf(noted()));
    everythingIn(own("backups"));
    everythingIn(own("autosave"));
    writer.delete(own("aside"));
    writer.delete(note());
  }

  private void rows(Set<String> inUse, Set<String> noted) {
    Path place = data.path();
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS) || !data.isOwn()) {
      return;
    }
    try (Stream<Path> files = Files.list(place)) {
      Set<Object> used = used(inUse);
      for (Path each : files.toList()) {
        String path = DataFolder.written(each);
        boolean known = noted.contains(path) || each.getFileName().toString().startsWith(PREPARED);
        if (!inUse.contains(path) && !used.contains(key(each)) && (known || !isOfThisSession(each))) {
          everythingIn(each);
        }
      }
    } catch (IOException unreadable) {
      throw left(place, unreadable);
    }
  }

  /** The files in use, however their names are written on this disk. */
  private Set<Object> used(Set<String> inUse) throws IOException {
    Set<Object> used = new HashSet<>();
    for (String each : inUse) {
      Path file = folder.resolve(each);
      if (Files.exists(file)) {
        used.add(key(file));
      }
    }
    return used;
  }

  private static Object key(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file;
  }

  /**
   * Whether work that runs in this session may have it: nobody else may write here while the folder is held. What is
   * older was left by a session that has ended. Both times are those of the same disk.
   */
  private boolean isOfThisSession(Path file) throws IOException {
    Path holder = own("holder");
    FileTime changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
    return Files.exists(holder) && changed.compareTo(Files.getLastModifiedTime(holder)) >= 0;
  }

  private void everythingIn(Path place) {
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
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
