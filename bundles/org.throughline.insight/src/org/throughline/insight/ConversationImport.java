package org.throughline.insight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.ColumnMapping;
import org.throughline.exchange.RowError;
import org.throughline.exchange.RowSink;
import org.throughline.exchange.TableLimits;
import org.throughline.exchange.TableReader;
import org.throughline.exchange.TableRow;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.ContentHash;
import org.throughline.internal.insight.ConversationFormat.NotAMessage;
import org.throughline.internal.insight.ConversationFormat;
import org.throughline.internal.insight.EngineTrouble;
import org.throughline.internal.insight.ParquetMessages;
import org.throughline.internal.insight.Pseudonymiser;
import org.throughline.internal.insight.Survey;
import org.throughline.internal.insight.ToldRows;
import org.throughline.internal.insight.feed.PrivateFolder;
import org.throughline.internal.insight.privacy.ErasedPeople;
import org.throughline.model.insight.DataOrigin;

/**
 * Imports conversations between customers and support desks from a CSV file with the columns conversation_id,
 * message_id, in_reply_to_id, brand, direction (inbound or outbound), author, created_at (ISO 8601 with zone) and text.
 *
 * <p>Ids stay text, line breaks inside quotes stay. Rows that are no message are listed with line and reason and left
 * out. People become pseudonyms before anything is written. The messages become one Parquet file in the folder
 * {@code data} of the client that is never changed again; it is read back and compared before it gets its name, so that
 * either every row is there unaltered or nothing is.
 *
 * <p>An import is a recorded fact, not an edit: it is never undone. Instances may be used by several threads.
 */
public final class ConversationImport {

  /** The folder of a client that holds imported facts. */
  public static final String DATA_FOLDER = "data";

  private static final TableLimits LIMITS = new TableLimits(2L << 30, 5_000_000, 100, 100_000);
  private static final double SURVEYED = 0.35;
  private static final double STAGED = 0.75;
  private static final double WRITTEN = 0.85;
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

  private final DurableWriter writer;
  private final InstantSource clock;

  /**
   * An import.
   *
   * @param writer puts the finished file in its place
   * @param clock says what lies in the future and when the import happened
   */
  public ConversationImport(DurableWriter writer, InstantSource clock) {
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * Looks at a file without writing anything.
   *
   * @throws ClientException when no row of it could be imported; its message names the file and says what to do
   */
  public ImportCheck check(Path file) {
    return check(file, Progress.none());
  }

  /** Looks at a file like {@link #check(Path)}; the progress may cancel it. */
  public ImportCheck check(Path file, Progress progress) {
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(), null);
        Survey survey = new Survey(engine, format(), none -> false)) {
      survey(file, survey, progress);
      byte[] passing = new byte[PseudonymKey.BYTES];
      new SecureRandom().nextBytes(passing);
      Pseudonymiser pseudonyms = pseudonymiser(PseudonymKey.of(passing), survey, ErasedPeople.NOBODY);
      return new ImportCheck(file, fingerprint(file), survey.tableFormat(), survey.mapping(), survey.rows(),
          survey.rejectedRows(), survey.errors(), survey.conversations(), List.copyOf(survey.desks()), survey.period(),
          survey.isGenerated() ? DataOrigin.GENERATED : DataOrigin.MEASURED, survey.warnings(),
          survey.sample().stream().map(pseudonyms::apply).toList());
    } catch (SQLException | EngineTrouble failed) {
      throw trouble(file, failed);
    }
  }

  /**
   * Imports a file into a client folder.
   *
   * @param key replaces people; see {@link PseudonymKeys}
   * @param id the id the dataset is to have, see {@code org.throughline.core.Ids}; part of the file's name
   * @return what was imported and what was not
   * @throws ClientException when nothing was imported: no row is a message, the disk refuses, or what was read back is
   *     not what was written; no file is left behind then
   */
  public ImportResult run(Path file, Path clientFolder, PseudonymKey key, String id, ImportOptions options) {
    return run(file, clientFolder, key, id, options, Progress.none());
  }

  /** Imports like {@link #run(Path, Path, PseudonymKey, String, ImportOptions)}; cancelled, it leaves no file behind. */
  public ImportResult run(Path file, Path clientFolder, PseudonymKey key, String id, ImportOptions options,
      Progress progress) {
    return run(file, clientFolder, key, ErasedPeople.NOBODY, id, options, progress);
  }

  /** Imports without those who were erased from the client. */
  ImportResult run(Path file, Path clientFolder, PseudonymKey key, ErasedPeople erased, String id, ImportOptions options,
      Progress progress) {
    if (!id.matches("[A-Za-z0-9_-]{8,64}")) {
      throw new IllegalArgumentException("Not an id: " + id);
    }
    Path data = new DataFolder(clientFolder).path();
    Path target = data.resolve(fileName(options.name(), id));
    Path temporary = data.resolve("." + target.getFileName() + ".tmp");
    boolean published = false;
    try {
      if (Files.exists(target)) {
        throw new ClientException(Kind.REFUSED,
            Message.of(ConversationImport.class, "import.exists", target.toString()), target);
      }
      String source = fingerprint(file);
      writer.createFolders(data);
      ImportResult result;
      Pseudonymiser anybody = new Pseudonymiser(key, Set.of(), erased);
      // What does not fit into memory is as it stands in the file, so it is no part of the client.
      try (PrivateFolder spill = PrivateFolder.outside(clientFolder, writer);
          AnalysisEngine engine = AnalysisEngine.open(List.of(temporary), spill.path());
          Survey survey = new Survey(engine, format(), anybody::isErased)) {
        survey(file, survey, progress.part(0, SURVEYED));
        ContentHash written = stage(file, engine, survey, pseudonymiser(key, survey, erased), progress.part(SURVEYED, STAGED));
        if (!source.equals(fingerprint(file))) {
          throw changed(file);
        }
        DataOrigin origin = survey.isGenerated() ? DataOrigin.GENERATED : options.origin();
        progress.check();
        ParquetMessages.write(engine, temporary, id, origin);
        progress.done(WRITTEN);
        progress.check();
        String content = verified(file, temporary, written, progress.part(WRITTEN, 1));
        String stored = fingerprint(temporary);
        result = new ImportResult(new ImportedDataset(id, options.name(), options.source(),
            DataFolder.written(target), stored, source, content, survey.rows(), survey.rejectedRows(),
            survey.conversations(), List.copyOf(survey.desks()), survey.period(), named(survey.mapping()), origin,
            options.keepUntil(), clock.instant()), survey.errors(), warnings(survey, erased, key), survey.erased());
      }
      progress.check();
      writer.publish(temporary, target);
      published = true;
      return result;
    } catch (SQLException | EngineTrouble failed) {
      throw trouble(file, failed);
    } finally {
      if (!published) {
        writer.delete(temporary);
      }
    }
  }

  private static List<Message> warnings(Survey survey, ErasedPeople erased, PseudonymKey key) {
    List<Message> warnings = survey.warnings();
    if (erased.areHiddenFrom(key)) {
      warnings.add(Message.of(ConversationImport.class, "warning.erased.key"));
    }
    return warnings;
  }

  private ConversationFormat format() {
    return new ConversationFormat(clock.instant().plus(CLOCKS_DIFFER));
  }

  private static void survey(Path file, Survey survey, Progress progress) throws SQLException {
    new TableReader(LIMITS).read(file, ConversationFormat.COLUMNS, new ToldRows(survey, file.toFile().length(), progress));
    survey.finish();
    if (survey.rows() == 0) {
      Path name = file.getFileName();
      throw new ClientException(Kind.BAD_INPUT,
          survey.errors().isEmpty() ? Message.of(ConversationImport.class,
              survey.erased() > 0 ? "import.erased" : "import.none", String.valueOf(name))
              : Message.of(ConversationImport.class, "import.nothing", String.valueOf(name), survey.rejectedRows(),
                  survey.errors().getFirst().text()),
          file);
    }
  }

  private static Pseudonymiser pseudonymiser(PseudonymKey key, Survey survey, ErasedPeople erased) {
    return new Pseudonymiser(key,
        survey.desks().stream().map(desk -> desk.startsWith("@") ? desk.substring(1) : desk)
            .map(desk -> desk.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()), erased);
  }

  private ContentHash stage(Path file, AnalysisEngine engine, Survey survey, Pseudonymiser pseudonyms,
      Progress progress) throws SQLException {
    ContentHash hash = new ContentHash();
    ConversationFormat format = format();
    try (DuckDBAppender staged = ParquetMessages.stage(engine)) {
      RowSink sink = new RowSink() {
        @Override
        public void row(TableRow row) {
          try {
            if (!survey.leavesOut(row.line())) {
              ConversationMessage message = pseudonyms.apply(format.message(row));
              hash.add(message);
              ParquetMessages.append(staged, message);
            }
          } catch (NotAMessage listedBySurvey) {
            return;
          } catch (SQLException failed) {
            throw new EngineTrouble(failed);
          }
        }

        @Override
        public void rejected(RowError listedBySurvey) {
          // The survey has listed it.
        }
      };
      new TableReader(LIMITS).read(file, ConversationFormat.COLUMNS, new ToldRows(sink, file.toFile().length(), progress));
    }
    return hash;
  }

  /** Reads the file back in a database of its own and compares every field of every row. */
  private static String verified(Path file, Path parquet, ContentHash written, Progress progress)
      throws SQLException {
    ContentHash read = new ContentHash();
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(parquet), null)) {
      ParquetMessages.read(engine, parquet, message -> {
        progress.check();
        read.add(message);
      });
    }
    String expected = written.hex();
    if (read.rows() != written.rows() || !expected.equals(read.hex())) {
      throw new ClientException(Kind.DAMAGED, Message.of(ConversationImport.class, "import.differs",
          String.valueOf(file.getFileName()), written.rows(), read.rows()), file);
    }
    return expected;
  }

  private static Map<String, String> named(ColumnMapping mapping) {
    Map<String, String> named = new LinkedHashMap<>();
    mapping.positions().forEach((key, position) -> named.put(key, mapping.header().get(position)));
    return named;
  }

  private static String fileName(String name, String id) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String slug = plain.isEmpty() ? "dataset" : plain.substring(0, Math.min(plain.length(), 40)).replaceAll("-$", "");
    return slug + "-" + id.substring(0, 8) + ".parquet";
  }

  private static String fingerprint(Path file) {
    MessageDigest digest = ContentHash.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] block = new byte[1 << 16];
      while (in.read(block) >= 0) {
        continue;
      }
    } catch (IOException unreadable) {
      throw new ClientException(Files.exists(file) ? Kind.DAMAGED : Kind.NOT_FOUND, Message.of(ConversationImport.class,
          Files.exists(file) ? "file.unreadable" : "file.missing", String.valueOf(file.getFileName())), file, unreadable);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static ClientException changed(Path file) {
    return new ClientException(Kind.IN_USE,
        Message.of(ConversationImport.class, "import.changed", String.valueOf(file.getFileName())), file);
  }

  private static ClientException trouble(Path file, Exception failed) {
    String said = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    String name = String.valueOf(file.getFileName());
    if (said.contains("out of memory")) {
      return new ClientException(Kind.BAD_INPUT, Message.of(ConversationImport.class, "import.memory", name), file,
          failed);
    }
    return new ClientException(Kind.NOT_WRITABLE, Message.of(ConversationImport.class, "import.failed", name), file,
        failed);
  }
}
