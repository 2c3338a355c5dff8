package org.throughline.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.core.facts.FactLine;

/**
 * A log that is only ever added to: one folder, one kind of log in it, one file per writer in JSON Lines, so that two
 * people who share the folder through Git never meet in one file. A line that was cut off by a crash is left out when
 * reading. Safe from any thread as long as each writer has its own log.
 */
public final class FactLog {

  private static final String SUFFIX = ".jsonl";

  private final Path folder;
  private final String name;
  private final String writer;
  private final InstantSource clock;
  private final DurableWriter disk;

  /**
   * @param folder where the files of the log lie; made when the first fact is written
   * @param name what the log is called: lower-case letters, digits and hyphens
   * @param writer who writes, such as an id made once per installation: lower-case letters and digits
   */
  public FactLog(Path folder, String name, String writer, InstantSource clock, DurableWriter disk) {
    if (!name.matches("[a-z0-9-]+") || !writer.matches("[a-z0-9]+")) {
      throw new IllegalArgumentException("Not a name for a log file: " + name + ", " + writer);
    }
    this.folder = folder;
    this.name = name;
    this.writer = writer;
    this.clock = clock;
    this.disk = disk;
  }

  /** Writes a fact down and returns when it is on disk. */
  public Fact record(String by, String kind, Map<String, String> values) {
    return write(new Fact(Ids.fresh(), clock.instant(), by, kind, null, values));
  }

  /**
   * Takes an earlier fact back by writing another one; the earlier one stays.
   *
   * @param values why, and what is right
   */
  public Fact counter(Fact earlier, String by, Map<String, String> values) {
    return write(new Fact(Ids.fresh(), clock.instant(), by, earlier.kind(), earlier.id(), values));
  }

  private Fact write(Fact fact) {
    Path file = folder.resolve(name + "-" + writer + SUFFIX);
    if (endsInTheMiddle(file)) {
      // A crash cut the last line off; what comes now must not become a part of it.
      disk.append(file, "");
    }
    disk.append(file, FactLine.write(fact));
    return fact;
  }

  private static boolean endsInTheMiddle(Path file) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return channel.size() > 0 && channel.position(channel.size() - 1).read(last) == 1 && last.get(0) != '\n';
    } catch (IOException missing) {
      return false;
    }
  }

  /**
   * Every fact of every writer, the oldest first, those that were countered and those that counter included.
   *
   * @throws ClientException DAMAGED when a file cannot be read
   */
  public List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(this::isOurs).sorted().toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          lines.map(FactLine::read).forEach(read -> read.ifPresent(facts::add));
        }
      }
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException | UncheckedIOException unreadable) {
      throw new ClientException(ClientException.Kind.DAMAGED,
          Message.of(FactLog.class, "log.unreadable", folder.getFileName()), folder, unreadable);
    }
    facts.sort(Comparator.comparing(Fact::at).thenComparing(Fact::id));
    return List.copyOf(facts);
  }

  /** The facts that stand: not countered, and not countering others. */
  public List<Fact> standing() {
    List<Fact> all = all();
    Set<@Nullable String> countered = new HashSet<>();
    all.forEach(fact -> fact.countered().ifPresent(countered::add));
    return all.stream().filter(fact -> fact.counters() == null && !countered.contains(fact.id())).toList();
  }

  private boolean isOurs(Path file) {
    String fileName = file.getFileName().toString();
    return fileName.startsWith(name + "-") && fileName.endsWith(SUFFIX)
        && fileName.substring(name.length() + 1, fileName.length() - SUFFIX.length()).matches("[a-z0-9]+");
  }
}
