package org.throughline.insight.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.DataFolder;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.EngineTrouble;
import org.throughline.internal.insight.Fingerprint;
import org.throughline.internal.insight.feed.EarlySync;
import org.throughline.internal.insight.feed.FeedFiles;
import org.throughline.internal.insight.feed.FeedLoader;
import org.throughline.internal.insight.feed.FileHead;
import org.throughline.internal.insight.feed.PrivateFolder;
import org.throughline.internal.insight.feed.Reading;
import org.throughline.internal.insight.feed.WrittenOtherwise;
import org.throughline.internal.insight.privacy.ErasedPeople;
import org.throughline.model.Platform;

/**
 * Imports posts and daily figures from the export files of networks and tools. What a file is, is seen by what it holds.
 * Its rows become one Parquet file in the folder {@code data} of the client, which is never changed again; every row of
 * the file is in it exactly, or is reported with its line and the reason. Memory does not grow with the file.
 *
 * <p>An import is a recorded fact, not an edit. Instances may be used by several threads.
 */
public final class FeedImport {

  /** What the database says of the disk, not of what it was asked. */
  private static final List<String> DISK = List.of("io error", "no space", "permission denied", "read-only file system");
  /** The profile of tables whose columns are guessed or named by a person. */
  private static final String ANY_TABLE = "generic";
  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

  private final List<ExportProfile> profiles;
  private final DurableWriter writer;
  private final InstantSource clock;

  /** An import that knows these profiles. */
  public FeedImport(List<? extends ExportProfile> profiles, DurableWriter writer, InstantSource clock) {
    this.profiles = List.copyOf(profiles);
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * As what a file can be read, the most likely first.
   *
   * @throws ClientException when it is not there or is no file of a known form
   */
  public List<Recognition> recognise(Path file) {
    try (FileHead head = FileHead.of(file, writer)) {
      return recognise(FeedFiles.look(head.file()).sample());
    } catch (IOException failed) {
      throw unreadable(file, failed);
    }
  }

  private List<Recognition> recognise(FileSample sample) {
    return profiles.stream().flatMap(profile -> profile.recognise(sample).stream())
        .sorted(Comparator.comparingInt(Recognition::sureness).reversed()).toList();
  }

  /**
   * How a table that nobody knows is read when a person says which column is which: its headings, and no column yet. Empty
   * for what is no table, or has no row of headings.
   *
   * @throws ClientException when it is not there or is no file of a known form
   */
  public Optional<Recognition> byHand(Path file) {
    try (FileHead head = FileHead.of(file, writer)) {
      return byHand(FeedFiles.look(head.file()).sample());
    } catch (IOException failed) {
      throw unreadable(file, failed);
    }
  }

  private Optional<Recognition> byHand(FileSample sample) {
    if (sample.form() != FileSample.Form.TEXT && sample.form() != FileSample.Form.WORKBOOK
        || profiles.stream().noneMatch(each -> each.id().equals(ANY_TABLE))) {
      return Optional.empty();
    }
    return sample.tables().stream().flatMap(table -> table.rows().stream().limit(1)
        .filter(row -> row.stream().filter(cell -> !cell.isBlank()).distinct().count() > 1)
        .map(row -> new Recognition(ANY_TABLE, Message.of(FeedImport.class, "profile." + ANY_TABLE), 0, List.of(), FeedTable.POSTS,
            Platform.OTHER, table.sheet(), row, Map.of(), false))).findFirst();
  }

  /** As what a file is to be read, with the choices of a person. */
  private Recognition chosen(Path file, FileSample sample, FeedChoices choices) {
    List<Recognition> all = recognise(sample);
    Recognition found = all.stream()
        .filter(each -> choices.profile() == null || each.profile().equals(choices.profile())).findFirst()
        .or(() -> choices.columns().isEmpty() ? Optional.empty() : byHand(sample))
        .orElseThrow(() -> new ClientException(Kind.BAD_INPUT,
            Message.of(FeedImport.class, "file.unknown", String.valueOf(file.getFileName())), file));
    if (found.table() == FeedTable.CONVERSATIONS) {
      throw new ClientException(Kind.BAD_INPUT,
          Message.of(FeedImport.class, "file.conversations", String.valueOf(file.getFileName())), file);
    }
    Map<FeedColumn, Integer> positions = new EnumMap<>(FeedColumn.class);
    positions.putAll(found.positions());
    choices.columns().forEach((column, heading) -> {
      int place = found.headings().indexOf(heading);
      if (heading.isBlank()) {
        positions.remove(column);
      } else if (place < 0) {
        throw new ClientException(Kind.BAD_INPUT, Message.of(FeedImport.class, "file.heading", heading,
            String.join(", ", found.headings())), file);
      } else {
        positions.values().remove(place);
        positions.put(column, place);
      }
    });
    FeedColumn when = found.table() == FeedTable.DAYS ? FeedColumn.DAY : FeedColumn.POSTED_AT;
    if (!positions.containsKey(when)) {
      throw new ClientException(Kind.BAD_INPUT, Message.of(FeedImport.class, "file.no-date",
          String.valueOf(file.getFileName()), String.join(", ", found.headings())), file);
    }
    return found.with(positions);
  }

  private ExportProfile profile(Recognition recognition) {
    return profiles.stream().filter(each -> each.id().equals(recognition.profile())).findFirst().orElseThrow();
  }

  /**
   * Shows what an import would do, and keeps nothing. Of a long text file only the beginning is opened.
   *
   * @throws ClientException when the file is of no known format or cannot be read
   */
  public FeedPreview preview(Path file, FeedChoices choices, Progress progress) {
    byte[] passing = new byte[PseudonymKey.BYTES];
    new SecureRandom().nextBytes(passing);
    try (FileHead head = FileHead.of(file, writer); PrivateFolder spill = PrivateFolder.outside(null, writer);
        AnalysisEngine engine = AnalysisEngine.openForLongFiles(List.of(head.file()), spill.path())) {
      FeedFiles.Seen seen = FeedFiles.look(head.file());
      Recognition recognition = chosen(file, seen.sample(), choices);
      FeedPreview found = loader(engine, head.file(), spill.path(), seen, recognition, choices, PseudonymKey.of(passing),
          ErasedPeople.NOBODY).preview(progress);
      return new FeedPreview(file, found.recognition(), found.rows(), found.whole() && !head.cut(), found.sample(),
          found.errors(), found.problems());
    } catch (SQLException | EngineTrouble failed) {
      throw trouble(file, failed);
    } catch (IOException failed) {
      throw unreadable(file, failed);
    }
  }

  private FeedLoader loader(AnalysisEngine engine, Path file, Path folder, FeedFiles.Seen seen, Recognition recognition,
      FeedChoices choices, PseudonymKey key, ErasedPeople erased) {
    return new FeedLoader(engine, file, folder, seen, recognition, profile(recognition), choices, key, erased,
        clock.instant().plus(CLOCKS_DIFFER));
  }

  /**
   * Imports a file into a client folder. {@link FeedService} also leaves out who was erased from the client.
   *
   * @param key replaces people
   * @param id the id the dataset is to have
   * @param name what it is called; part of the file's name
   * @param progress cancelled, the import leaves no file behind
   * @throws ClientException when nothing was imported; no file is left behind then, nor when the program is at fault
   */
  public FeedReport run(Path file, Path clientFolder, PseudonymKey key, String id, String name, FeedChoices choices,
      Progress progress) {
    return run(file, clientFolder, key, ErasedPeople.NOBODY, id, name, choices, progress);
  }

  /** Imports without those who were erased from the client. */
  FeedReport run(Path file, Path clientFolder, PseudonymKey key, ErasedPeople erased, String id, String name,
      FeedChoices choices, Progress progress) {
    if (!id.matches("[A-Za-z0-9_-]{8,64}")) {
      throw new IllegalArgumentException("Not an id: " + id);
    }
    try {
      return run(file, FeedFiles.glance(file), clientFolder, key, erased, id, name, choices, progress);
    } catch (WrittenOtherwise thanItBegins) {
      try {
        return run(file, FeedFiles.look(file), clientFolder, key, erased, id, name, choices, progress);
      } catch (WrittenOtherwise changed) {
        throw unreadable(file, changed);
      }
    }
  }

  private FeedReport run(Path file, FeedFiles.Seen seen, Path clientFolder, PseudonymKey key, ErasedPeople erased, String id,
      String name, FeedChoices choices, Progress progress) throws WrittenOtherwise {
    Recognition recognition = chosen(file, seen.sample(), choices);
    Path data = new DataFolder(clientFolder).path();
    Path target = data.resolve(fileName(name, id));
    Path temporary = data.resolve("." + id + ".tmp");
    Path spare = data.resolve("." + id + "-2.tmp");
    try {
      writer.createFolders(data);
      FileState before = FileState.of(file);
      // Beside the reading, which mostly waits for the database.
      CompletableFuture<String> source = CompletableFuture.supplyAsync(() -> fingerprint(file),
          work -> Thread.ofVirtual().name("throughline-import-fingerprint").start(work));
      FeedLoader.Stored stored;
      try (PrivateFolder spill = PrivateFolder.outside(clientFolder, writer);
          AnalysisEngine engine = AnalysisEngine.openForLongFiles(List.of(file, temporary, spare), spill.path());
          EarlySync sync = EarlySync.of(temporary, writer)) {
        stored = loader(engine, file, spill.path(), seen, recognition, choices, key, erased)
            .store(temporary, spare, id, progress.part(0, 0.95));
      }
      String sourceSha = fingerprinted(source);
      if (!before.equals(FileState.of(file))) {
        throw new ClientException(Kind.IN_USE,
            Message.of(FeedImport.class, "import.changed", String.valueOf(file.getFileName())), file);
      }
      progress.check();
      Path kept = Files.exists(spare) ? spare : temporary;
      String sha = Fingerprint.of(kept);
      writer.publish(kept, target);
      progress.done(1);
      return new FeedReport(recognition, id, DataFolder.written(target), sha, sourceSha, stored.content(),
          stored.inFile(), stored.rows(), stored.skipped(), stored.errors(), stored.totals(), stored.channels(),
          stored.period(), stored.problems(), clock.instant());
    } catch (SQLException | EngineTrouble failed) {
      throw trouble(file, failed);
    } catch (WrittenOtherwise again) {
      throw again;
    } catch (IOException failed) {
      throw unreadable(file, failed);
    } finally {
      writer.delete(temporary);
      writer.delete(spare);
    }
  }

  /** How a file looks from outside; whoever writes into it changes that. */
  private record FileState(long size, FileTime changed, @Nullable Object key) {

    static FileState of(Path file) throws IOException {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileState(seen.size(), seen.lastModifiedTime(), seen.fileKey());
    }
  }

  private static String fingerprint(Path file) {
    try {
      return Fingerprint.of(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String fingerprinted(CompletableFuture<String> source) throws IOException {
    try {
      return source.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof UncheckedIOException unreadable ? unreadable.getCause() : new IOException(failed);
    }
  }

  /**
   * The fingerprint of rows that are stored already, to be compared with {@link FeedReport#content()}.
   *
   * @throws ClientException when the file is not there or damaged
   */
  public String content(Path stored) {
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(stored), null)) {
      return FeedLoader.content(engine, stored);
    } catch (SQLException failed) {
      throw trouble(stored, failed);
    }
  }

  /** Whether stored rows were read from this file in the way they would be read now. */
  boolean isReadLike(Path stored, Path file, FeedChoices choices) {
    Recognition recognition = recognised(file, choices);
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(stored), null)) {
      return Reading.of(recognition, choices).equals(Reading.of(engine, stored));
    } catch (SQLException damaged) {
      return false;
    }
  }

  /** As what a file would be read. */
  Recognition recognised(Path file, FeedChoices choices) {
    return chosen(file, FeedFiles.look(file).sample(), choices);
  }

  private static String fileName(String name, String id) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String slug = plain.isEmpty() ? "dataset" : plain.substring(0, Math.min(plain.length(), 40)).replaceAll("-$", "");
    return slug + "-" + id.substring(0, 8) + ".parquet";
  }

  private static ClientException unreadable(Path file, IOException failed) {
    return new ClientException(Kind.DAMAGED,
        Message.of(FeedImport.class, "file.unreadable", String.valueOf(file.getFileName())), file, failed);
  }

  /** Trouble with memory or the disk in words; anything else is a fault of the program, which its caller logs. */
  static RuntimeException trouble(Path file, Exception failed) {
    String said = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    boolean memory = said.contains("out of memory");
    if (!memory && DISK.stream().noneMatch(said::contains)) {
      return failed instanceof EngineTrouble fault ? fault
          : new EngineTrouble(failed instanceof SQLException query ? query : new SQLException(failed));
    }
    return new ClientException(memory ? Kind.BAD_INPUT : Kind.NOT_WRITABLE,
        Message.of(FeedImport.class, memory ? "import.memory" : "import.failed", String.valueOf(file.getFileName())), file,
        failed);
  }

  /** What the profiles are called, for a message. */
  public List<Message> titles() {
    return profiles.stream().map(ExportProfile::title).collect(Collectors.toList());
  }
}
