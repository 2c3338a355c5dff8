package org.throughline.internal.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;

/** Packs a client folder into one file for mail and unpacks such a file, which may come from anyone. */
final class PackedClient {

  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_BYTES = 4L << 30;
  /** XML packs to about a tenth; what unpacks to more than a hundred times its size is a bomb. */
  private static final long HIGHEST_RATIO = 100;
  private static final long RATIO_GRACE = 1 << 20;
  /** Zip entries need some time; always the same one, so that the same client packs to the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final Set<String> NEVER_PACKED = Set.of(FolderLayout.PRIVATE, ".git");

  /** Where imports lie. What is hidden there is an import that still runs or was killed. */
  private static final String DATA = "data/";

  private final DurableWriter writer;

  PackedClient(DurableWriter writer) {
    this.writer = writer;
  }

  /** Packs everything but what belongs to this machine or to Git. */
  void pack(FolderLayout layout, Path file, Progress progress) {
    Path target = file.toAbsolutePath().normalize();
    if (target.startsWith(layout.folder())) {
      throw new ClientException(ClientException.Kind.BAD_INPUT,
          Message.of(PackedClient.class, "archive.into.itself", file), file);
    }
    try {
      Contents contents = SteadyReading.of(layout, reader -> contents(layout, reader));
      writer.write(file, out -> zip(layout, contents.reader(), contents.paths(), out, progress));
    } catch (IOException unreadable) {
      throw WriteFailures.worded(file, unreadable);
    }
  }

  /**
   * What is packed.
   *
   * @param reader gives the model files
   * @param paths in the order of the archive
   */
  private record Contents(FolderReader reader, Set<String> paths) {
  }

  private static Contents contents(FolderLayout layout, FolderReader reader) throws IOException {
    Set<String> paths = new TreeSet<>(Comparator.comparing((String path) -> !path.equals(FolderLayout.CLIENT_FILE))
        .thenComparing(Comparator.naturalOrder()));
    paths.addAll(paths(layout.folder()));
    paths.addAll(reader.pendingPaths());
    reader.hold(paths.stream().filter(PackedClient::isModel).toList());
    return new Contents(reader, paths);
  }

  private static boolean isModel(String path) {
    return path.endsWith(FolderLayout.EXTENSION);
  }

  /** The files of a client folder that go with it wherever it goes. */
  static Set<String> paths(Path folder) throws IOException {
    Set<String> paths = new TreeSet<>();
    collect(folder, "", paths);
    return paths;
  }

  private static void collect(Path folder, String before, Set<String> paths) throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        String name = child.getFileName().toString();
        String path = before + name;
        if (before.isEmpty() && NEVER_PACKED.contains(name) || DurableWriter.isTemporary(name)
            || path.startsWith(DATA) && name.startsWith(".")
            || !FolderLayout.isPlain(path)) {
          continue;
        }
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          collect(child, path + "/", paths);
        } else if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
          paths.add(path);
        } else {
          throw new ClientException(ClientException.Kind.BAD_INPUT,
              Message.of(PackedClient.class, "archive.link", child), child);
        }
      }
    }
  }

  private static void zip(FolderLayout layout, FolderReader reader, Set<String> paths, OutputStream out,
      Progress progress) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    int done = 0;
    for (String path : paths) {
      progress.check();
      progress.done((double) done++ / paths.size());
      ZipEntry entry = new ZipEntry(path);
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      if (isModel(path)) {
        zip.write(reader.read(path).orElseThrow(() -> new IOException(path)));
      } else {
        try (InputStream in = Files.newInputStream(layout.folder().resolve(path))) {
          Copy.of(in, zip, progress);
        }
      }
      zip.closeEntry();
    }
    zip.finish();
  }

  /** Unpacks beside the folder and gives it its name when all is there. */
  void unpack(Path file, Path folder, Progress progress) {
    if (!Files.isRegularFile(file)) {
      throw new ClientException(ClientException.Kind.NOT_FOUND,
          Message.of(PackedClient.class, "archive.missing", file), file);
    }
    Path target = folder.toAbsolutePath().normalize();
    Path beside = target.resolveSibling(writer.temporaryName());
    boolean done = false;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries = checked(file, zip);
      requireEmpty(target);
      writer.createFolders(beside);
      long left = MOST_BYTES;
      int unpacked = 0;
      for (ZipEntry entry : entries) {
        progress.check();
        progress.done((double) unpacked++ / entries.size());
        left -= unpack(file, zip, entry, beside, left, progress);
      }
      progress.check();
      writer.delete(target);
      writer.moveFolder(beside, target);
      done = true;
    } catch (IOException | IllegalArgumentException damaged) {
      throw refused("archive.damaged", file, damaged);
    } finally {
      if (!done) {
        remove(beside);
      }
    }
  }

  private static void requireEmpty(Path target) throws IOException {
    if (Files.exists(target)) {
      try (var there = Files.newDirectoryStream(target)) {
        if (there.iterator().hasNext()) {
          throw new ClientException(ClientException.Kind.REFUSED,
              Message.of(PackedClient.class, "folder.not.empty", target), target);
        }
      }
    }
  }

  private static List<? extends ZipEntry> checked(Path file, ZipFile zip) throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw refused("archive.too.large", file, null);
    }
    Set<String> links = ZipLinks.in(file);
    Set<String> names = new HashSet<>();
    Set<String> folders = new HashSet<>();
    List<? extends ZipEntry> entries = zip.stream().filter(entry -> {
      String name = entry.isDirectory() ? entry.getName().substring(0, entry.getName().length() - 1) : entry.getName();
      if (!FolderLayout.isPlain(name) || links.contains(entry.getName()) || isNeverPacked(name)) {
        throw refused("archive.name", file, null, printable(entry.getName()));
      }
      if (!entry.isDirectory() && !names.add(folded(name))) {
        throw refused("archive.twice", file, null, printable(name));
      }
      for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
        folders.add(folded(name.substring(0, slash)));
      }
      return !entry.isDirectory();
    }).toList();
    names.retainAll(folders);
    if (!names.isEmpty()) {
      throw refused("archive.twice", file, null, names.iterator().next());
    }
    if (zip.getEntry(FolderLayout.CLIENT_FILE) == null) {
      throw refused("archive.no.client", file, null);
    }
    return entries;
  }

  private static boolean isNeverPacked(String name) {
    int slash = name.indexOf('/');
    return NEVER_PACKED.contains(folded(slash < 0 ? name : name.substring(0, slash)));
  }

  /** How a name looks to a file system that knows no capitals and composes accents. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String printable(String name) {
    String clean = name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
    return clean.length() > 80 ? clean.substring(0, 80) + "\u2026" : clean;
  }

  private long unpack(Path file, ZipFile zip, ZipEntry entry, Path folder, long left, Progress progress)
      throws IOException {
    Path target = folder.resolve(entry.getName());
    long most = Math.min(left, Math.max(RATIO_GRACE, entry.getCompressedSize() * HIGHEST_RATIO));
    long[] written = {0};
    try (InputStream in = zip.getInputStream(entry)) {
      writer.write(target, out -> written[0] = copy(file, in, out, most, progress));
    }
    return written[0];
  }

  private static long copy(Path file, InputStream in, OutputStream out, long most, Progress progress)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      progress.check();
      total += read;
      if (total > most) {
        throw refused("archive.too.large", file, null);
      }
      out.write(buffer, 0, read);
    }
    return total;
  }

  void remove(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).toList().forEach(writer::delete);
    } catch (IOException | ClientException left) {
      // A hidden folder beside the target is all that stays; what matters is that the target was not touched.
      return;
    }
  }

  private static ClientException refused(String key, Path file, @Nullable Exception cause, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = file;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new ClientException(
        key.equals("archive.damaged") ? ClientException.Kind.DAMAGED : ClientException.Kind.BAD_INPUT,
        Message.of(PackedClient.class, key, arguments), file, cause);
  }
}
