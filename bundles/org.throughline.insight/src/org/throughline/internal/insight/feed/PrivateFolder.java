package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.insight.feed.FeedImport;

/**
 * A folder for what an import must put down while it runs and nobody else may see: texts and names as they stand in the
 * file. It lies among the temporary files of the user, never in a client folder, which may be synchronised; only its owner
 * can read it. It goes when it is closed, and one that a killed process left goes with the next.
 */
public final class PrivateFolder implements AutoCloseable {

  private static final String START = "throughline-import-";
  private static final Pattern NAME = Pattern.compile(START + "(\\d{1,18})-\\d+");

  private final Path folder;
  private final DurableWriter writer;

  private PrivateFolder(Path folder, DurableWriter writer) {
    this.folder = folder;
    this.writer = writer;
  }

  /**
   * A new folder.
   *
   * @param client the folder it must not lie in; null where no client is concerned
   * @throws ClientException when there is no such place
   */
  public static PrivateFolder outside(@Nullable Path client, DurableWriter writer) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
    try {
      Path place = temporary.toRealPath();
      if (client != null && Files.exists(client) && place.startsWith(client.toRealPath())) {
        throw unusable(temporary, null);
      }
      // Java lets only the owner into such a folder.
      PrivateFolder made = new PrivateFolder(
          Files.createTempDirectory(place, START + ProcessHandle.current().pid() + "-"), writer);
      made.sweep(place);
      return made;
    } catch (IOException refused) {
      throw unusable(temporary, refused);
    }
  }

  private static ClientException unusable(Path temporary, @Nullable IOException cause) {
    return new ClientException(Kind.NOT_WRITABLE, Message.of(FeedImport.class, "import.temporary", temporary.toString()),
        temporary, cause);
  }

  public Path path() {
    return folder;
  }

  /** Removes what processes left that are no more. */
  private void sweep(Path place) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(place, START + "*")) {
      for (Path each : left) {
        Matcher name = NAME.matcher(String.valueOf(each.getFileName()));
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
            && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && Files.getOwner(each).equals(Files.getOwner(folder))) {
          remove(each);
        }
      }
    } catch (IOException | DirectoryIteratorException goneMeanwhile) {
      return;
    }
  }

  private void remove(Path whole) {
    try (Stream<Path> inside = Files.walk(whole)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      deepestFirst.forEach(writer::delete);
    } catch (IOException | UncheckedIOException | ClientException held) {
      // Somebody holds a file in it; the next import tries again.
      return;
    }
  }

  @Override
  public void close() {
    remove(folder);
  }
}
