package org.throughline.internal.insight.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.server.ServerAddress;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Fingerprint;
import org.throughline.internal.insight.figure.ClientData.Stored;
import org.throughline.internal.insight.server.ServerStore;

/**
 * Stored rows as tables on a server. A table is named by what is in it, so rows that changed are other tables, and what no
 * import of the client has any more is taken away. For one thread at a time.
 */
final class ServerRows implements RowSource {

  private static final String ROWS = "rows_";
  private static final String TEXTS = "texts_";
  private static final int HASH = 16;

  private final ServerStore store;
  private final AnalysisEngine engine;
  private final Path aside;
  private final Progress progress;
  private final FileRows files = new FileRows();
  private final Map<String, String> tables = new HashMap<>();

  /**
   * Tables on a server.
   *
   * @param engine what reads the files
   * @param aside a file that may be written for a while, and that nobody else can read
   */
  ServerRows(ServerStore store, AnalysisEngine engine, Path aside, Progress progress) {
    this.store = store;
    this.engine = engine;
    this.aside = aside;
    this.progress = progress;
  }

  /** Copies what is not there yet, and takes away what is not of these imports. */
  void prepare(List<Stored> datasets) throws SQLException {
    Set<String> wanted = new LinkedHashSet<>();
    for (Stored each : datasets) {
      wanted.add(tables.computeIfAbsent(each.id(), id -> ROWS + key(each)));
    }
    store.keepOnly(ROWS, wanted);
    Set<String> read = store.tables(TEXTS).stream().filter(table -> datasets.stream()
        .anyMatch(each -> table.startsWith(TEXTS + key(each) + "_"))).collect(Collectors.toSet());
    store.keepOnly(TEXTS, read);
    for (int i = 0; i < datasets.size(); i++) {
      Stored each = datasets.get(i);
      copy(files.of(each), ROWS + key(each), each,
          progress.part((double) i / datasets.size(), (i + 1.0) / datasets.size()));
    }
  }

  private void copy(String from, String table, Stored dataset, Progress part) throws SQLException {
    part.step(Message.of(ServerAddress.class, "step.copy", dataset.name()));
    try {
      store.copy(engine, from, table, aside, part);
    } finally {
      try {
        Files.deleteIfExists(aside);
      } catch (IOException goesWithItsFolder) {
        part.check();
      }
    }
  }

  private static String key(Stored dataset) {
    String hash = dataset.hash().matches("[0-9a-f]{" + HASH + ",}") ? dataset.hash() : fingerprint(dataset.file());
    return hash.substring(0, HASH).toLowerCase(Locale.ROOT);
  }

  private static String fingerprint(Path file) {
    try {
      return Fingerprint.of(file);
    } catch (IOException unreadable) {
      throw new ClientException(Kind.DAMAGED, Message.of(Figures.class, "data.damaged"), file, unreadable);
    }
  }

  @Override
  public String of(Stored dataset) {
    return store.place(String.valueOf(tables.get(dataset.id())));
  }

  @Override
  public String texts(Stored dataset, Path file, Progress asked) throws SQLException {
    String start = TEXTS + key(dataset) + "_";
    String table = start + fingerprint(file).substring(0, HASH);
    store.keepOnly(start, Set.of(table));
    copy(files.texts(dataset, file, asked), table, dataset, asked);
    return store.place(table);
  }

  @Override
  public String dataset(Stored dataset) {
    return store.sql().constant(dataset.id());
  }
}
