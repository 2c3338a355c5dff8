package org.throughline.internal.insight.figure;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Progress;
import org.throughline.insight.QueryTable;
import org.throughline.insight.server.ServerAddress;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.RowStore;
import org.throughline.internal.insight.SavedSelect;
import org.throughline.internal.insight.SelectGuard;
import org.throughline.internal.insight.feed.PrivateFolder;
import org.throughline.internal.insight.server.KnownServers;
import org.throughline.internal.insight.server.ServerSelect;
import org.throughline.internal.insight.server.ServerStore;

/**
 * Where the rows of a client are asked: DuckDB on this computer, which always reads the files, or a server they are copied
 * to. For one thread at a time.
 */
final class Place implements AutoCloseable {

  private final AnalysisEngine engine;
  private final PrivateFolder spill;
  private final @Nullable ServerStore server;
  private final RowSource source;

  private Place(AnalysisEngine engine, PrivateFolder spill, @Nullable ServerStore server, RowSource source) {
    this.engine = engine;
    this.spill = spill;
    this.server = server;
    this.source = source;
  }

  /**
   * Opens it.
   *
   * @param spill goes with it, also where it cannot be opened
   * @param address the server; empty for this computer
   */
  static Place open(ClientData client, Readings readings, PrivateFolder spill, Optional<ServerAddress> address,
      KnownServers known, Progress progress) {
    AnalysisEngine engine = null;
    ServerStore server = null;
    boolean whole = false;
    try {
      List<Path> files = new ArrayList<>(client.stored().stream().map(ClientData.Stored::file).toList());
      files.addAll(readings.files());
      Path aside = spill.path().resolve("rows.csv");
      if (address.isPresent()) {
        files.add(aside);
      }
      engine = AnalysisEngine.open(files, spill.path());
      Place place;
      if (address.isPresent()) {
        known.takeAway(client.id(), client.folder(), address);
        known.note(client.id(), client.folder(), address.get());
        server = ServerStore.open(address.get(), client.id());
        place = new Place(engine, spill, server, copied(client, server, engine, aside, progress));
      } else {
        place = new Place(engine, spill, null, new FileRows());
      }
      whole = true;
      return place;
    } finally {
      if (!whole) {
        close(engine, server, spill);
      }
    }
  }

  private static ServerRows copied(ClientData client, ServerStore server, AnalysisEngine engine, Path aside, Progress progress) {
    ServerRows rows = new ServerRows(server, engine, aside, progress);
    try {
      rows.prepare(client.stored());
    } catch (SQLException failed) {
      progress.check();
      throw server.trouble(failed);
    }
    return rows;
  }

  /** What reads the files. */
  AnalysisEngine engine() {
    return engine;
  }

  /** What is asked. */
  RowStore store() {
    ServerStore asked = server;
    return asked == null ? engine : asked;
  }

  /** Where the rows are found in it. */
  RowSource source() {
    return source;
  }

  /** Answers a query a person wrote, over these views. */
  QueryTable select(String sql, Set<String> views, int most, Duration within, Progress progress) {
    ServerStore asked = server;
    progress.check();
    return asked == null ? new SavedSelect(engine, views).run(sql, most, within, progress)
        : new ServerSelect(new SelectGuard(engine, views), asked).run(sql, most, within, progress);
  }

  private static void close(@Nullable AnalysisEngine engine, @Nullable ServerStore server, PrivateFolder spill) {
    if (server != null) {
      server.close();
    }
    if (engine != null) {
      engine.close();
    }
    spill.close();
  }

  @Override
  public void close() {
    close(engine, server, spill);
  }
}
