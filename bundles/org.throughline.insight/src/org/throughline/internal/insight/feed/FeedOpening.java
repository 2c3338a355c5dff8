package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.Column;
import org.throughline.exchange.ColumnMapping;
import org.throughline.exchange.RowError;
import org.throughline.exchange.RowSink;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.TableFormat;
import org.throughline.exchange.TableReader;
import org.throughline.exchange.TableRow;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedImport;
import org.throughline.insight.feed.FeedProblem.Severity;
import org.throughline.insight.feed.FileSample.Form;
import org.throughline.insight.feed.Recognition;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Pseudonymiser;
import org.throughline.internal.insight.privacy.ErasedPeople;

/** Opens a file: a plain text file for the database to read itself, any other row by row. For one thread. */
final class FeedOpening {

  /** In how many lines the headings are looked for. */
  private static final int HEAD = 40;

  private final AnalysisEngine engine;
  private final Path file;
  private final Path folder;
  private final Form form;
  private final @Nullable TableFormat format;
  private final boolean sure;
  private final Recognition recognition;
  private final ExportProfile profile;
  private final ZoneId zone;
  private final PseudonymKey key;
  private final ErasedPeople erased;
  private final Findings findings;
  private final Set<String> channels = new TreeSet<>();

  FeedOpening(AnalysisEngine engine, Path file, Path folder, FeedFiles.Seen looked, Recognition recognition,
      ExportProfile profile, ZoneId zone, PseudonymKey key, ErasedPeople erased, Findings findings) {
    this.engine = engine;
    this.file = file;
    this.folder = folder;
    this.form = looked.sample().form();
    this.format = looked.format();
    this.sure = looked.sure();
    this.recognition = recognition;
    this.profile = profile;
    this.zone = zone;
    this.key = key;
    this.erased = erased;
    this.findings = findings;
  }

  /** The own pages and accounts that the beginning names. */
  Set<String> channels() {
    return channels;
  }

  /** The rows, in the fastest way in which they can be read. */
  RowSource open(Progress progress) throws SQLException, IOException {
    TableFormat written = format;
    if (written != null) {
      if (!written.charset().equals(StandardCharsets.UTF_8)) {
        findings.tell(written.charset().name().startsWith("UTF") ? Severity.TELLS : Severity.WARNS, "encoding", 0,
            "problem.encoding", written.charset().name());
      }
      channels(recognition.positions(), written);
      Optional<RowSource> plain = plain(written, progress);
      if (plain.isPresent()) {
        return plain.get();
      }
      if (!sure && !Objects.equals(written, FeedFiles.look(file).format())) {
        throw new WrittenOtherwise();
      }
    }
    return stage(progress);
  }

  private Optional<RowSource> plain(TableFormat written, Progress progress) throws SQLException, IOException {
    Optional<HeadRows.Row> header = HeadRows.of(file, written, HEAD).stream()
        .filter(row -> row.cells().equals(recognition.headings())).findFirst();
    if (!written.charset().equals(StandardCharsets.UTF_8) || header.isEmpty()) {
      return Optional.empty();
    }
    Pseudonymiser pseudonyms = pseudonymiser();
    Swaps swaps = new Swaps(engine, pseudonyms, key);
    Optional<RowSource> plain;
    try (swaps) {
      plain = PlainRows.of(file, written.delimiter(), recognition.headings().size(), header.get().line(),
          recognition.positions(), swaps, pseudonyms, Moments.of(engine, zone), folder, progress);
    }
    if (plain.isPresent()) {
      keepOwn(plain.get(), swaps);
    }
    return plain;
  }

  /** The rows, read one by one. */
  RowSource stage(Progress progress) throws SQLException, IOException {
    StagedRows staged;
    Swaps swaps = new Swaps(engine, pseudonymiser(), key);
    try (swaps) {
      staged = new StagedRows(engine, recognition.headings().size(), recognition.positions(), swaps, progress);
      switch (form) {
        case TEXT -> text(staged);
        case WORKBOOK -> book(staged, progress);
        default -> {
          try {
            profile.read(file, recognition, staged, progress);
          } catch (JsonReader.NotJson broken) {
            throw new ClientException(Kind.BAD_INPUT, Message.of(FeedImport.class, "file.json",
                String.valueOf(file.getFileName()), broken.line()), file, broken);
          }
        }
      }
      staged.finish();
    }
    if (staged.rows() == 0 && staged.rejectedRows() == 0) {
      throw new ClientException(Kind.BAD_INPUT,
          Message.of(FeedImport.class, "import.none", String.valueOf(file.getFileName())), file);
    }
    keepOwn(staged, swaps);
    return staged;
  }

  private void keepOwn(RowSource rows, Swaps swaps) throws SQLException {
    Set<FeedColumn> given = recognition.positions().keySet();
    if (given.contains(FeedColumn.POST_ID) && given.contains(FeedColumn.PARENT_ID) && !given.contains(FeedColumn.AUTHOR)) {
      swaps.keepOwn("SELECT " + TypedSelect.RAW + FeedColumn.POST_ID.key() + " AS id FROM (" + rows.query(false, false) + ")");
    }
  }

  private void text(StagedRows staged) {
    List<Column> wanted = recognition.positions().values().stream().map(recognition.headings()::get).distinct()
        .map(Column::required).toList();
    new TableReader(Sampler.LIMITS).read(file, wanted, new RowSink() {
      @Override
      public void start(TableFormat format, ColumnMapping mapping) {
        // The headings are known already.
      }

      @Override
      public void row(TableRow row) {
        staged.row(row.line(), row.fields());
      }

      @Override
      public void rejected(RowError error) {
        staged.rejected(error);
      }
    });
  }

  private void book(StagedRows staged, Progress progress) throws IOException {
    List<TableFile.Row> rows;
    if (Sampler.isOldWorkbook(file)) {
      rows = Sampler.open(file).rows(recognition.sheet());
    } else {
      TableFile book = TableFile.read(file, Sampler.BOOK, recognition.sheet(), progress);
      book.rejected().forEach(staged::rejected);
      rows = book.rows();
    }
    boolean below = false;
    for (TableFile.Row row : rows) {
      List<String> cells = row.cells().stream().map(Sampler::text).toList();
      if (below) {
        Optional<Message> unusable = recognition.positions().values().stream().map(row::cell).filter(Message.class::isInstance)
            .map(Message.class::cast).findFirst().or(() -> fraction(row));
        if (unusable.isEmpty()) {
          staged.row(row.line(), cells);
        } else {
          staged.rejected(new RowError(row.line(), unusable.get()));
        }
      }
      below |= cells.equals(recognition.headings());
    }
  }

  /** A cell that was a number says how its point is meant: 1.125 is never 1125. */
  private Optional<Message> fraction(TableFile.Row row) {
    return FeedColumn.counts(recognition.table()).stream().filter(recognition.positions()::containsKey).filter(column -> row.cell(recognition.positions().get(column)) instanceof BigDecimal number
        && number.stripTrailingZeros().scale() > 0).findFirst()
        .map(column -> Message.of(FeedImport.class, "row.number",
            recognition.headings().get(recognition.positions().get(column)),
            Sampler.text(row.cell(recognition.positions().get(column)))));
  }

  private void channels(Map<FeedColumn, Integer> places, TableFormat written) throws IOException {
    Integer place = places.get(FeedColumn.CHANNEL);
    if (place == null || places.containsKey(FeedColumn.AUTHOR)) {
      return;
    }
    HeadRows.of(file, written, HEAD).stream().skip(1).map(HeadRows.Row::cells)
        .filter(cells -> cells.size() > place && !cells.equals(recognition.headings())).map(cells -> cells.get(place))
        .filter(each -> !each.isBlank()).forEach(channels::add);
  }

  private Pseudonymiser pseudonymiser() {
    Set<String> own = new LinkedHashSet<>();
    channels.forEach(each -> own.add((each.startsWith("@") ? each.substring(1) : each)
        .toLowerCase(java.util.Locale.ROOT)));
    return new Pseudonymiser(key, own, erased);
  }
}
