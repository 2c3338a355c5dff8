package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;

/** The folder of a client that is being made, which goes away again when the making fails. */
final class NewFolder {

  private final DurableWriter writer;
  private final Path folder;
  /** What was not there before, the outermost first. */
  private final List<Path> made = new ArrayList<>();

  NewFolder(DurableWriter writer, Path folder) {
    this.writer = writer;
    this.folder = folder.toAbsolutePath().normalize();
    for (Path each = this.folder; each != null && !Files.exists(each, LinkOption.NOFOLLOW_LINKS); each = each.getParent()) {
      made.addFirst(each);
    }
  }

  /**
   * Makes it where it is missing.
   *
   * @throws ClientException REFUSED when something is in it, NOT_WRITABLE when the disk refuses
   */
  FolderLayout make() {
    try {
      writer.createFolders(folder);
      try (Stream<Path> there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new ClientException(ClientException.Kind.REFUSED,
              Message.of(ClientStore.class, "folder.not.empty", folder), folder);
        }
      }
      return new FolderLayout(folder.toRealPath());
    } catch (IOException refused) {
      made.reversed().forEach(this::removeQuietly);
      throw WriteFailures.worded(folder, refused);
    } catch (ClientException refused) {
      made.reversed().forEach(this::removeQuietly);
      throw refused;
    }
  }

  /**
   * Takes away what the making left. A commit that counts already stays: it is finished when the folder is opened.
   *
   * @param copied what was written outside the commit
   */
  void remove(FolderLayout layout, List<Path> copied) {
    if (Files.exists(layout.manifest())) {
      return;
    }
    for (Path each : copied) {
      for (Path path = each; !path.equals(layout.folder()); path = path.getParent()) {
        removeQuietly(path);
      }
    }
    try (Stream<Path> left = Files.walk(layout.privateFolder())) {
      left.sorted(Comparator.reverseOrder()).forEach(this::removeQuietly);
    } catch (IOException gone) {
      // Without a private folder there is nothing in it.
    }
    removeWhatIsEmpty();
  }

  /** Takes the folders away that were made, as far as nobody has put anything into them. */
  void removeWhatIsEmpty() {
    removeQuietly(folder.resolve(FolderLayout.PRIVATE));
    made.reversed().forEach(this::removeQuietly);
  }

  private void removeQuietly(Path file) {
    try {
      writer.delete(file);
    } catch (ClientException stays) {
      // A folder with something in it, or a disk that takes nothing any more: what failed first is told.
      return;
    }
  }
}
