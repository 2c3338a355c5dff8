package org.throughline.internal.core.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Moment;

/**
 * Lets one process at a time change a client folder. The system's own file lock decides, so the lock of a process that
 * died is free at once; who holds it stands in a file beside it, because reading the locked file would give the lock
 * away on POSIX systems.
 */
final class FolderLock implements AutoCloseable {

  /**
   * Who holds a folder.
   *
   * @param host name of the machine
   * @param user account name
   * @param process process id
   * @param started when that process started; tells it from a later one with the same id
   * @param since when it took the folder, by its own clock
   */
  record Holder(String host, String user, long process, String started, Instant since) {

    static Holder here(InstantSource clock) {
      ProcessHandle self = ProcessHandle.current();
      return new Holder(hostName(), System.getProperty("user.name", ""), self.pid(), startOf(self), clock.instant());
    }

    boolean isThisProcess() {
      return host.equals(hostName()) && process == ProcessHandle.current().pid()
          && started.equals(startOf(ProcessHandle.current()));
    }

    /** False only when it is known that the process has ended. */
    boolean mayBeAlive() {
      return !host.equals(hostName())
          || ProcessHandle.of(process).filter(handle -> startOf(handle).equals(started)).isPresent();
    }

    private static String startOf(ProcessHandle handle) {
      return handle.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String hostName() {
      String named = System.getenv().getOrDefault("COMPUTERNAME", System.getenv().getOrDefault("HOSTNAME", ""));
      if (!named.isEmpty()) {
        return named;
      }
      try {
        return Files.readString(Path.of("/etc/hostname")).strip();
      } catch (IOException elsewhere) {
        return localName();
      }
    }

    private static String localName() {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException nameless) {
        return "localhost";
      }
    }

    private byte[] bytes() {
      return ("host=" + host + "\nuser=" + user + "\nprocess=" + process + "\nstarted=" + started + "\nsince=" + since
          + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Holder> read(Path file) {
      try {
        Map<String, String> values = new HashMap<>();
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()
            .map(line -> line.split("=", 2)).filter(pair -> pair.length == 2)
            .forEach(pair -> values.put(pair[0], pair[1]));
        return Optional.of(new Holder(values.getOrDefault("host", ""),
            values.getOrDefault("user", ""), Long.parseLong(values.getOrDefault("process", "")),
            values.getOrDefault("started", ""), Instant.parse(values.getOrDefault("since", ""))));
      } catch (IOException | NumberFormatException | DateTimeException unreadable) {
        return Optional.empty();
      }
    }
  }

  private final DurableWriter writer;
  private final Path holderFile;
  private @Nullable FileChannel channel;

  private FolderLock(DurableWriter writer, Path holderFile, @Nullable FileChannel channel) {
    this.writer = writer;
    this.holderFile = holderFile;
    this.channel = channel;
  }

  /**
   * What came of trying.
   *
   * @param lock the lock; null when the folder cannot be had
   * @param refusal why it cannot be had, for people; null when it can
   */
  record Attempt(@Nullable FolderLock lock, @Nullable Message refusal) {
  }

  /** Tries to take a folder. */
  static Attempt take(FolderLayout layout, DurableWriter writer, InstantSource clock) {
    Path holderFile = layout.privateFolder().resolve("holder");
    Optional<Holder> before = Holder.read(holderFile);
    if (before.filter(Holder::isThisProcess).isPresent()) {
      return heldBy(before);
    }
    try {
      writer.createFolders(layout.privateFolder());
      return take(layout, writer, clock, holderFile, before);
    } catch (ClientException notWritable) {
      return new Attempt(null, Message.of(FolderLock.class, "folder.readonly", name(layout.folder())));
    } catch (IOException refused) {
      return new Attempt(null, WriteFailures.message(layout.folder(), refused));
    }
  }

  private static Attempt take(FolderLayout layout, DurableWriter writer, InstantSource clock, Path holderFile,
      Optional<Holder> before) throws IOException {
    FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      FileLock lock;
      try {
        lock = channel.tryLock();
      } catch (OverlappingFileLockException sameProcess) {
        lock = null;
      } catch (IOException noLocks) {
        if (before.filter(Holder::mayBeAlive).isPresent()) {
          return heldBy(before);
        }
        note(writer, holderFile, clock);
        return new Attempt(new FolderLock(writer, holderFile, null), null);
      }
      if (lock == null) {
        return heldBy(before);
      }
      note(writer, holderFile, clock);
      taken = true;
      return new Attempt(new FolderLock(writer, holderFile, channel), null);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /** What people know a folder by. */
  private static String name(Path folder) {
    Path last = folder.getFileName();
    return last == null ? folder.toString() : last.toString();
  }

  private static void note(DurableWriter writer, Path holderFile, InstantSource clock) {
    try {
      writer.write(holderFile, Holder.here(clock).bytes());
    } catch (ClientException full) {
      // The lock itself is held; only others cannot be told by whom.
      return;
    }
  }

  private static Attempt heldBy(Optional<Holder> holder) {
    return new Attempt(null, holder
        .map(who -> Message.of(FolderLock.class, "lock.held", who.user(), who.host(), new Moment(who.since())))
        .orElseGet(() -> Message.of(FolderLock.class, "lock.held.unknown")));
  }

  /** Whether a process that may still run says that it holds the folder. */
  static boolean isHeld(FolderLayout layout) {
    return Holder.read(layout.privateFolder().resolve("holder")).filter(Holder::mayBeAlive).isPresent();
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    try {
      writer.delete(holderFile);
    } catch (ClientException stale) {
      // The next one sees that this process is gone.
    }
    FileChannel open = channel;
    channel = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException released) {
        // The system gives the lock back in any case.
      }
    }
  }
}
