package org.throughline.insight.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.core.WorkPolicy;
import org.throughline.insight.ConversationImport;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.PseudonymKeys;
import org.throughline.insight.privacy.RecordErasure.Left;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Fingerprint;
import org.throughline.internal.insight.privacy.EarlierCopies;
import org.throughline.internal.insight.privacy.RowsWithout;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.ErasureReason;

/**
 * Erases people from a client, and datasets whose time is over. Files with rows of them are written anew without them;
 * quotes of them go; the old files go, and with them every backup and autosave of the client, as these hold what was
 * erased. Other people's messages stay, with the names made unreadable. Figures that were frozen on cards stay: they
 * name nobody. What has left the folder before (a packed file, a briefing, what Git keeps) is out of its reach.
 *
 * <p>An OSGi service; safe from any thread.
 */
@Component(service = ErasureService.class)
public final class ErasureService {

  private final DurableWriter writer;
  private final WorkPolicy policy;
  private final PseudonymKeys keys;

  /** As a service: with the user's folder of keys. */
  @Activate
  public ErasureService(@Reference DurableWriter writer,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable WorkPolicy policy) {
    this(writer, PseudonymKeys.usualFolder(), policy == null ? WorkPolicy.ANYWHERE : policy);
  }

  /** With a chosen folder of keys. */
  public ErasureService(DurableWriter writer, Path keyFolder) {
    this(writer, keyFolder, WorkPolicy.ANYWHERE);
  }

  private ErasureService(DurableWriter writer, Path keyFolder, WorkPolicy policy) {
    this.writer = writer;
    this.policy = policy;
    keys = new PseudonymKeys(keyFolder, writer);
  }

  /** What is needed of a dataset. */
  private record Stored(String id, String name, String file) {
  }

  /**
   * Prepares to erase people, without changing the client. From any thread.
   *
   * @param accounts what they are called in the network, with or without an @, or their pseudonyms
   * @throws ClientException when the client is read-only or a file of rows is missing or damaged; nothing is left behind
   *     then, nor when it is cancelled
   */
  public Prepared people(ClientSession session, List<String> accounts, Progress progress) {
    mayChange(session);
    Path folder = session.folder();
    PseudonymKey key =
        keys.forClient(session.read(access -> access.client().getId(), progress::isCancelled), folder);
    Set<String> pseudonyms = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (String each : accounts) {
      String plain = each.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
      if (plain.matches("user_[0-9a-f]{16}")) {
        pseudonyms.add(plain);
      } else if (!plain.isEmpty()) {
        pseudonyms.add(key.pseudonym(plain));
        names.add(plain);
      }
    }
    if (pseudonyms.isEmpty()) {
      throw new IllegalArgumentException("Nobody to erase");
    }
    List<Stored> datasets = session.read(access -> access.index().<Dataset>all(Dataset.class).stream()
        .filter(each -> each.getDataFile() != null && each.getState() != DatasetState.ERASED)
        .map(ErasureService::stored).toList(), progress::isCancelled);
    List<Left> left = new ArrayList<>();
    List<Stored> changed = new ArrayList<>();
    long masked = 0;
    boolean whole = false;
    try {
      for (int i = 0; i < datasets.size(); i++) {
        Stored each = datasets.get(i);
        RowsWithout.Result found = rewrite(folder, each, pseudonyms, names, left,
            progress.part((double) i / datasets.size(), (i + 1.0) / datasets.size()));
        if (found.removed() + found.masked() > 0) {
          changed.add(each);
          masked += found.masked();
        }
      }
      Set<String> people = new LinkedHashSet<>(pseudonyms);
      people.addAll(names);
      RecordErasure record = new RecordErasure(ErasureReason.PERSON_ASKED, left, people);
      Prepared prepared = prepared(session, record, changed, masked, progress);
      whole = true;
      return prepared;
    } finally {
      if (!whole) {
        discard(folder, left);
      }
    }
  }

  /**
   * Prepares to erase the datasets whose time is over, without changing the client. From any thread.
   *
   * @throws ClientException when the client is read-only
   */
  public Prepared expired(ClientSession session, Progress progress) {
    mayChange(session);
    List<Left> left = new ArrayList<>();
    List<Stored> changed = new ArrayList<>();
    record Over(Stored dataset, long rows) {
    }
    session.read(access -> {
      ZoneId zone = access.client().getZone();
      LocalDate today = LocalDate.ofInstant(session.now(), zone == null ? ZoneOffset.UTC : zone);
      return access.index().<Dataset>all(Dataset.class).stream().filter(each -> Retention.isOver(each, today))
          .map(each -> new Over(stored(each), each.getRowCount())).toList();
    }, progress::isCancelled).forEach(over -> {
      left.add(new Left(over.dataset.id, null, null, 0, over.rows, Set.of(), Set.of()));
      changed.add(over.dataset);
    });
    return prepared(session, new RecordErasure(ErasureReason.RETENTION_ENDED, left, Set.of()), changed, 0, progress);
  }

  private static Stored stored(Dataset dataset) {
    return new Stored(dataset.getId(), String.valueOf(dataset.getName()), dataset.getDataFile());
  }

  private void mayChange(ClientSession session) {
    policy.about(WorkPolicy.Kind.DATABASE);
    if (!session.access().editable()) {
      throw new ClientException(Kind.REFUSED, session.access().why()
          .orElseGet(() -> Message.of(RecordErasure.class, "erase.read-only")), session.folder());
    }
    EarlierCopies copies = new EarlierCopies(session.folder(), writer);
    if (copies.isBegun() && !session.isDirty()) {
      copies.finish(inUse(session), session.now());
    }
  }

  private static Set<String> inUse(ClientSession session) {
    return session.read(access -> access.index().<Dataset>all(Dataset.class).stream()
        .flatMap(each -> each.getDataFile() == null ? java.util.stream.Stream.<String>empty()
            : java.util.stream.Stream.of(each.getDataFile())).collect(Collectors.toSet()));
  }

  private RowsWithout.Result rewrite(Path folder, Stored dataset, Set<String> pseudonyms, Set<String> names,
      List<Left> left, Progress progress) {
    Path stored = folder.resolve(dataset.file);
    Path data = folder.resolve(ConversationImport.DATA_FOLDER);
    if (!Files.isRegularFile(stored)) {
      throw new ClientException(Kind.NOT_FOUND,
          Message.of(RecordErasure.class, "erase.missing", dataset.name, stored.toString()), stored);
    }
    String fresh = Ids.fresh();
    Path temporary = data.resolve("." + fresh + ".tmp");
    Path spill = data.resolve("." + fresh + ".spill");
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(stored, temporary), spill)) {
      RowsWithout rows = new RowsWithout(engine, stored, pseudonyms, names);
      RowsWithout.Result found = rows.find();
      if (found.removed() + found.masked() == 0) {
        return found;
      }
      long staying = found.before() - found.removed();
      if (staying == 0) {
        left.add(new Left(dataset.id, null, null, 0, found.removed(), found.messages(), found.said()));
        return found;
      }
      rows.write(temporary, progress);
      String sha = Fingerprint.of(temporary);
      String name = dataset.file.substring(dataset.file.lastIndexOf('/') + 1).replaceFirst("(-e[0-9a-z]{6})?\\.parquet$", "")
          + "-e" + fresh.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "0").substring(0, 6) + ".parquet";
      writer.publish(temporary, data.resolve(name));
      left.add(new Left(dataset.id, ConversationImport.DATA_FOLDER + "/" + name, sha, staying, found.removed(),
          found.messages(), found.said()));
      return found;
    } catch (SQLException | IOException | RowsWithout.Differs failed) {
      throw new ClientException(Kind.DAMAGED,
          Message.of(RecordErasure.class, "erase.failed", dataset.name, stored.toString()), stored, failed);
    } finally {
      writer.delete(temporary);
      remove(spill);
    }
  }

  private void remove(Path spill) {
    if (Files.isDirectory(spill)) {
      try (java.util.stream.Stream<Path> inside = Files.list(spill)) {
        inside.forEach(writer::delete);
      } catch (IOException stays) {
        return;
      }
      writer.delete(spill);
    }
  }

  private void discard(Path folder, List<Left> left) {
    left.stream().map(Left::file).forEach(file -> {
      if (file != null) {
        writer.delete(folder.resolve(file));
      }
    });
  }

  private Prepared prepared(ClientSession session, RecordErasure record, List<Stored> changed, long masked,
      Progress progress) {
    long quotes = session.read(access -> (long) record.quotes(access.index()).size(), progress::isCancelled);
    ErasureReport report = new ErasureReport(record.reason(),
        record.datasets().stream().mapToLong(Left::removed).sum(), masked, quotes,
        changed.stream().map(Stored::name).toList());
    return new Prepared(session, record, changed.stream().map(Stored::file).toList(), report);
  }

  /** An erasure of which the client does not know yet. */
  public final class Prepared {

    private final ClientSession session;
    private final RecordErasure record;
    private final List<String> leaving;
    private final ErasureReport report;

    private Prepared(ClientSession session, RecordErasure record, List<String> leaving, ErasureReport report) {
      this.session = session;
      this.record = record;
      this.leaving = leaving;
      this.report = report;
    }

    /** What goes. */
    public ErasureReport report() {
      return report;
    }

    /**
     * Erases: records it, saves the client with all its unsaved changes, and takes every earlier copy away. On the
     * session's thread, once. Nothing happens when there is nothing to erase. Killed in between, the rest is done the
     * next time something is erased or looked for.
     *
     * @throws ClientException when the client cannot be saved or a file cannot be removed
     */
    public ErasureReport apply() {
      if (report.isEmpty()) {
        return report;
      }
      EarlierCopies copies = new EarlierCopies(session.folder(), writer);
      List<String> files = new ArrayList<>(leaving);
      record.files().forEach(files::add);
      copies.begin(files);
      session.record(record);
      session.save();
      copies.finish(inUse(session), session.now());
      return report;
    }

    /** Takes what was prepared away again where {@link #apply} was not called. From any thread. */
    public void discard() {
      ErasureService.this.discard(session.folder(), record.datasets());
    }
  }
}
