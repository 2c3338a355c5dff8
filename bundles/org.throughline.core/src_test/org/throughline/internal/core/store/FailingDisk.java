package org.throughline.internal.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughline.core.DurableWriter;

/**
 * A disk on which the n-th step fails, halfway through where that is possible, or after which nothing happens. It does
 * not wait for the hardware, so that thousands of crashes take seconds.
 */
public final class FailingDisk implements Disk {

  /** How a step goes wrong. */
  public enum Fault {
    /** The process dies: this step is half done, nothing after it happens. */
    KILL_HALFWAY,
    /** The process dies just after this step. */
    KILL_AFTER,
    /** This step is refused; what comes after it works. */
    REFUSED,
    /** This step and every later one is refused. */
    REFUSED_FROM_HERE
  }

  /** What a killed process would have thrown, had it lived. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private interface Step {
    void run() throws IOException;
  }

  private final Disk real = new Impatient();
  private final int failing;
  private final String named;
  private final Fault fault;
  private final List<String> steps = new ArrayList<>();
  private boolean dead;

  public FailingDisk(int failing, Fault fault) {
    this(failing, "", fault);
  }

  private FailingDisk(int failing, String named, Fault fault) {
    this.failing = failing;
    this.named = named;
    this.fault = fault;
  }

  /** The process dies just after a step, whatever goes on beside it. */
  public static FailingDisk killedAfter(String step) {
    return new FailingDisk(Integer.MAX_VALUE, step, Fault.KILL_AFTER);
  }

  /** Counts and never fails. */
  public static FailingDisk counting() {
    return new FailingDisk(Integer.MAX_VALUE, Fault.REFUSED);
  }

  public List<String> steps() {
    return steps;
  }

  private synchronized void step(String name, Step half, Step whole) throws IOException {
    if (dead) {
      throw new Killed();
    }
    steps.add(name);
    if (steps.size() == failing || name.equals(named) || fault == Fault.REFUSED_FROM_HERE && steps.size() > failing) {
      switch (fault) {
        case KILL_HALFWAY -> {
          dead = true;
          half.run();
          throw new Killed();
        }
        case KILL_AFTER -> {
          dead = true;
          whole.run();
          throw new Killed();
        }
        case REFUSED, REFUSED_FROM_HERE -> {
          half.run();
          throw new IOException("No space left on device");
        }
      }
    }
    whole.run();
  }

  /** Does what a disk does, without waiting until it is done. */
  private static final class Impatient implements Disk {

    @Override
    public void write(Path file, byte[] content) throws IOException {
      Files.write(file, content);
    }

    @Override
    public void write(Path file, DurableWriter.Content content) throws IOException {
      throw new UnsupportedOperationException();
    }

    @Override
    public void note(Path file, byte[] content) throws IOException {
      Files.write(file, content);
    }

    @Override
    public void append(Path file, byte[] content) throws IOException {
      Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void sync(Path file) {
      nothing();
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void link(Path existing, Path link) throws IOException {
      Files.createLink(link, existing);
    }

    @Override
    public void delete(Path file) throws IOException {
      Files.deleteIfExists(file);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
      Files.createDirectories(folder);
    }

    @Override
    public void syncFolder(Path folder) {
      nothing();
    }
  }

  private static void nothing() {
    // The step did not begin.
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    step("write " + file.getFileName(), () -> real.write(file, Arrays.copyOf(content, content.length / 2)),
        () -> real.write(file, content));
  }

  @Override
  public void write(Path file, DurableWriter.Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.writeTo(out);
    write(file, out.toByteArray());
  }

  @Override
  public void note(Path file, byte[] content) throws IOException {
    step("note " + file.getFileName(), () -> real.note(file, Arrays.copyOf(content, content.length / 2)),
        () -> real.note(file, content));
  }

  @Override
  public void append(Path file, byte[] content) throws IOException {
    step("append " + file.getFileName(), () -> real.append(file, Arrays.copyOf(content, content.length / 2)),
        () -> real.append(file, content));
  }

  @Override
  public void sync(Path file) throws IOException {
    step("sync " + file.getFileName(), FailingDisk::nothing, () -> real.sync(file));
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step("rename " + to.getFileName(), FailingDisk::nothing, () -> real.rename(from, to));
  }

  @Override
  public void link(Path existing, Path link) throws IOException {
    step("link " + link.getFileName(), FailingDisk::nothing, () -> real.link(existing, link));
  }

  @Override
  public void delete(Path file) throws IOException {
    step("delete " + file.getFileName(), FailingDisk::nothing, () -> real.delete(file));
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    step("folder " + folder.getFileName(), FailingDisk::nothing, () -> real.createFolders(folder));
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    step("sync folder " + folder.getFileName(), FailingDisk::nothing, () -> real.syncFolder(folder));
  }
}
