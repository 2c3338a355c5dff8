package org.throughline.core;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.internal.core.store.Disk;
import org.throughline.internal.core.store.FolderCommit;
import org.throughline.internal.core.store.WriteFailures;

/**
 * The only writer on disk in the product. Whatever happens while it writes (a crash, a full disk, a lost network
 * drive), afterwards the old or the new content is there, whole. Safe for use from any thread; two commits to the same
 * folder must not overlap, which the lock of the client folder sees to.
 *
 * <p>Every method throws {@link ClientException} of kind NOT_WRITABLE, naming the file, when the disk refuses.
 */
@Component(service = DurableWriter.class)
public final class DurableWriter {

  private final Disk disk;
  private final WorkPolicy policy;

  /** Writes on the disk of this machine, on any thread. */
  public DurableWriter() {
    this(WorkPolicy.ANYWHERE);
  }

  /** As a service: writes on the disk of this machine where a policy allows it; anywhere when there is none. */
  @Activate
  public DurableWriter(
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable WorkPolicy policy) {
    this(Disk.real(), policy == null ? WorkPolicy.ANYWHERE : policy);
  }

  DurableWriter(Disk disk) {
    this(disk, WorkPolicy.ANYWHERE);
  }

  private DurableWriter(Disk disk, WorkPolicy policy) {
    this.disk = disk;
    this.policy = policy;
  }

  /** Writes a file, replacing what was there; makes missing parent folders. A symbolic link is written through. */
  public void write(Path file, byte[] content) {
    replacing(file, temporary -> disk.write(temporary, content));
  }

  /**
   * Writes a file that is too large to be held in memory, replacing what was there, as {@link #write(Path, byte[])}
   * does. What the content throws comes through, and the old file stays.
   */
  public void write(Path file, Content content) {
    replacing(file, temporary -> disk.write(temporary, content));
  }

  /** What goes into a file, bit by bit. */
  @FunctionalInterface
  public interface Content {

    /** Writes all of it; need not close or flush. */
    void writeTo(OutputStream out) throws IOException;
  }

  @FunctionalInterface
  private interface Filling {
    void fill(Path temporary) throws IOException;
  }

  private void replacing(Path file, Filling filling) {
    policy.about(WorkPolicy.Kind.FILES);
    try {
      Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = parent(target);
      disk.createFolders(folder);
      Path temporary = folder.resolve(temporaryName());
      try {
        filling.fill(temporary);
        replace(temporary, target);
      } finally {
        disk.delete(temporary);
      }
      disk.syncFolder(folder);
    } catch (IOException refused) {
      throw WriteFailures.worded(file, refused);
    }
  }

  /**
   * Puts a file in place in one step without waiting for the disk: after a power failure it may be the old one, be empty
   * or not be there. For what may be lost.
   */
  public void note(Path file, byte[] content) {
    try {
      Path folder = parent(file.toAbsolutePath());
      disk.createFolders(folder);
      Path temporary = folder.resolve(temporaryName());
      try {
        disk.note(temporary, content);
        disk.rename(temporary, file);
      } finally {
        disk.delete(temporary);
      }
    } catch (IOException refused) {
      throw WriteFailures.worded(file, refused);
    }
  }

  /** Adds one line to a log and returns when it is on disk. The line must hold no line break; one is added. */
  public void append(Path log, String line) {
    policy.about(WorkPolicy.Kind.FILES);
    try {
      Path folder = parent(log.toAbsolutePath());
      boolean isNew = !Files.exists(log);
      disk.createFolders(folder);
      disk.append(log, (line + "\n").getBytes(StandardCharsets.UTF_8));
      if (isNew) {
        disk.syncFolder(folder);
      }
    } catch (IOException refused) {
      throw WriteFailures.worded(log, refused);
    }
  }

  /** Waits until what a temporary file holds so far is on the disk, so that publishing it has less to wait for. */
  public void settle(Path temporary) {
    policy.about(WorkPolicy.Kind.FILES);
    try {
      disk.sync(temporary);
    } catch (IOException refused) {
      throw WriteFailures.worded(temporary, refused);
    }
  }

  /** Puts a finished file that another library wrote, beside the target, in the target's place. */
  public void publish(Path temporary, Path target) {
    policy.about(WorkPolicy.Kind.FILES);
    try {
      disk.sync(temporary);
      replace(temporary, target);
      disk.syncFolder(parent(target.toAbsolutePath()));
    } catch (IOException refused) {
      throw WriteFailures.worded(target, refused);
    }
  }

  /** A name for a temporary file that lies beside its target: hidden, short, never twice the same. */
  public String temporaryName() {
    return TEMPORARY_START + UUID.randomUUID().toString().substring(0, 13) + TEMPORARY_END;
  }

  private static final String TEMPORARY_START = ".tl-";
  private static final String TEMPORARY_END = ".tmp";

  /** Whether a file name is one of {@link #temporaryName()}. */
  public static boolean isTemporary(String name) {
    return name.startsWith(TEMPORARY_START) && name.endsWith(TEMPORARY_END);
  }

  /** Gives a file a second name, so that its content outlives a replacement; copies where that is not possible. */
  public void keep(Path existing, Path kept) {
    policy.about(WorkPolicy.Kind.FILES);
    try {
      disk.createFolders(parent(kept.toAbsolutePath()));
      disk.link(existing, kept);
    } catch (IOException refused) {
      throw WriteFailures.worded(kept, refused);
    }
  }

  /** Renames a folder whose files are all written, and waits until its new name is on disk. */
  public void moveFolder(Path from, Path to) {
    policy.about(WorkPolicy.Kind.FILES);
    try {
      disk.rename(from, to);
      disk.syncFolder(parent(to.toAbsolutePath()));
    } catch (IOException refused) {
      throw WriteFailures.worded(to, refused);
    }
  }

  /** Makes a folder and its parents where they are missing. */
  public void createFolders(Path folder) {
    policy.about(WorkPolicy.Kind.FILES);
    try {
      disk.createFolders(folder);
    } catch (IOException refused) {
      throw WriteFailures.worded(folder, refused);
    }
  }

  /** Removes a file or an empty folder if it is there. */
  public void delete(Path file) {
    policy.about(WorkPolicy.Kind.FILES);
    try {
      disk.delete(file);
    } catch (IOException refused) {
      throw WriteFailures.worded(file, refused);
    }
  }

  /** Begins a change of several files of a client folder that happens wholly or not at all. */
  public Commit begin(Path folder) {
    policy.about(WorkPolicy.Kind.FILES);
    return new FolderCommit(disk, folder);
  }

  /**
   * Finishes the commit that a crash interrupted, if there is one, and removes what it left behind. For the holder of
   * the folder's lock only.
   *
   * @return paths whose content was changed by someone else since the crash; that content is kept among the backups
   */
  public List<String> finish(Path folder) {
    policy.about(WorkPolicy.Kind.FILES);
    return FolderCommit.finish(disk, folder);
  }

  private void replace(Path temporary, Path target) throws IOException {
    if (Files.exists(target)) {
      copyPermissions(target, temporary);
    }
    disk.rename(temporary, target);
  }

  private static void copyPermissions(Path from, Path to) {
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
      if (!permissions.equals(Files.getPosixFilePermissions(to))) {
        Files.setPosixFilePermissions(to, permissions);
      }
    } catch (IOException | UnsupportedOperationException keepsItsOwn) {
      // The content matters more than who may read it besides; some file systems know no permissions.
      return;
    }
  }

  private static Path parent(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IOException("no folder: " + file);
    }
    return parent;
  }

  /** A change of several files; nothing is written before {@link #commit()}. For one thread. */
  public interface Commit {

    /**
     * Puts a file, whatever is there.
     *
     * @param path inside the folder, with forward slashes
     */
    Commit put(String path, byte[] content);

    /**
     * Puts a file in the place of the content that was last seen.
     *
     * @param expected SHA-256 of what must be there in lower-case hexadecimal; null when nothing may be there
     */
    Commit replace(String path, @Nullable String expected, byte[] content);

    /**
     * Puts a file in the place of the content that was last seen, as {@link #replace(String, String, byte[])} does.
     *
     * @param same tells quickly of what surely is the expected content, so that its hash need not be computed
     */
    Commit replace(String path, @Nullable String expected, Predicate<byte[]> same, byte[] content);

    /** Removes a file if it is there, whatever it holds. */
    Commit remove(String path);

    /**
     * Removes a file that must hold what was last seen.
     *
     * @param expected SHA-256 of what must be there, in lower-case hexadecimal
     */
    Commit remove(String path, String expected);

    /** Keeps what is replaced or removed among the folder's backups, named by its hash. */
    Commit keepReplaced();

    /**
     * Does something on another thread while the disk takes what is new. {@link #commit()} ends after it, and throws what
     * it throws.
     */
    Commit meanwhile(Runnable work);

    /** SHA-256 of the content that was put at a path, known after {@link #commit()}; empty when none was. */
    Optional<String> hash(String path);

    /**
     * Does it all.
     *
     * @throws ClientException IN_USE when a file changed outside meanwhile, NOT_WRITABLE when the disk refuses; the
     *     old files are all untouched then
     */
    void commit();
  }
}
