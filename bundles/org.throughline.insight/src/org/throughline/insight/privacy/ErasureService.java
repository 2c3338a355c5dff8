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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.throughline.core.FileReport;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.Preferences;
import org.throughline.core.Progress;
import org.throughline.core.ReadAccess;
import org.throughline.core.WorkPolicy;
import org.throughline.insight.DataFolder;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.PseudonymKeys;
import org.throughline.insight.privacy.RecordErasure.Left;
import org.throughline.insight.server.ServerAddress;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Fingerprint;
import org.throughline.internal.insight.feed.PrivateFolder;
import org.throughline.internal.insight.privacy.EarlierCopies;
import org.throughline.internal.insight.privacy.OwnProperty;
import org.throughline.internal.insight.privacy.RowsWithout;
import org.throughline.internal.insight.server.KnownServers;
import org.throughline.model.Organisation;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.ErasureReason;
import org.throughline.model.insight.PersonalData;

/**
 * Erases people from a client, and datasets whose time is over. Files with rows of them are written anew without them;
 * quotes of them go; the old files go, and with them every other file of rows that no dataset names, every backup and
 * autosave of the client, as these hold what was erased, and everything that could be undone. Other people's messages
 * stay, with the names made unreadable. Figures that were frozen on cards stay: they name nobody. Who was erased does not
 * come back with a later import. What has left the folder before (a packed file, a briefing, what Git keeps) is out of its
 * reach.
 *
 * <p>An OSGi service; safe from any thread.
 */
@Component(service = ErasureService.class)
public final class ErasureService {

  private static final int MOST_EXAMPLES = 10;

  private final DurableWriter writer;
  private final WorkPolicy policy;
  private final PseudonymKeys keys;
  private final Supplier<Optional<ServerAddress>> setting;
  private final KnownServers servers;

  /** As a service: with the user's folder of keys. */
  @Activate
  public ErasureService(@Reference DurableWriter writer,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable WorkPolicy policy,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable Preferences preferences) {
    this(writer, PseudonymKeys.usualFolder(), policy == null ? WorkPolicy.ANYWHERE : policy,
        () -> ServerAddress.usual(preferences));
  }

  /** With a chosen folder of keys. */
  public ErasureService(DurableWriter writer, Path keyFolder) {
    this(writer, keyFolder, WorkPolicy.ANYWHERE, () -> ServerAddress.usual(null));
  }

  private ErasureService(DurableWriter writer, Path keyFolder, WorkPolicy policy, Supplier<Optional<ServerAddress>> setting) {
    this.writer = writer;
    this.policy = policy;
    this.setting = setting;
    keys = new PseudonymKeys(keyFolder, writer);
    servers = new KnownServers(keys, writer);
  }

  /** What is needed of a dataset. */
  private record Stored(String id, String name, String file, boolean people, String key) {
  }

  /** Rows that are written anew and not in use yet. */
  private record Fresh(Path temporary, Path target, String sha256) {
  }

  /** What was found and made while preparing. */
  private static final class Work {
    private final List<Left> left = new ArrayList<>();
    private final List<Stored> changed = new ArrayList<>();
    private final List<Fresh> fresh = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();
    /** The files of rows, by dataset, before anything was looked into. */
    private final Map<String, String> then;
    private long masked;

    Work(Map<String, String> then) {
      this.then = then;
    }
  }

  /**
   * Prepares to erase people, without changing the client. In what others wrote their names become unreadable where they
   * stand with an @ or in an address. From any thread.
   *
   * @param accounts what they are called in the network, with or without an @, or their pseudonyms
   * @throws ClientException when the client is read-only or a part of it cannot be read, a file of rows is missing or
   *     damaged, the key of the pseudonyms is not on this computer, or an account is one of the client's own; nothing is
   *     left behind then, nor when it is cancelled
   */
  public Prepared people(ClientSession session, List<String> accounts, Progress progress) {
    return people(session, accounts, false, progress);
  }

  /**
   * Prepares to erase people like {@link #people(ClientSession, List, Progress)}.
   *
   * @param asWords whether their names become unreadable also where they stand as any other word, which may not mean
   *     them: the report shows examples
   */
  public Prepared people(ClientSession session, List<String> accounts, boolean asWords, Progress progress) {
    mayChange(session);
    Work work = new Work(files(session, progress));
    Path folder = session.folder();
    Set<String> pseudonyms = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (String each : accounts) {
      String plain = plain(each);
      if (plain.matches("user_[0-9a-f]{16}")) {
        pseudonyms.add(plain);
      } else if (!plain.isEmpty()) {
        names.add(plain);
      }
    }
    if (pseudonyms.isEmpty() && names.isEmpty()) {
      throw new IllegalArgumentException("Nobody to erase");
    }
    List<Stored> datasets = session.read(access -> access.index().<Dataset>all(Dataset.class).stream()
        .filter(each -> each.getDataFile() != null && each.getState() != DatasetState.ERASED)
        .map(ErasureService::stored).toList(), progress::isCancelled);
    Optional<PseudonymKey> key = names.isEmpty() ? Optional.empty() : key(session, datasets, progress);
    refuseOwn(session, names, pseudonyms, key, progress);
    key.ifPresent(known -> names.forEach(each -> pseudonyms.add(known.pseudonym(each))));
    boolean whole = false;
    try {
      for (int i = 0; i < datasets.size(); i++) {
        rewrite(folder, datasets.get(i), pseudonyms, names, asWords, work,
            progress.part((double) i / datasets.size(), (i + 1.0) / datasets.size()));
      }
      Set<String> people = new LinkedHashSet<>(pseudonyms);
      people.addAll(names);
      RecordErasure record = new RecordErasure(ErasureReason.PERSON_ASKED, work.left, people,
          asWords ? names : Set.of(), key.map(PseudonymKey::fingerprint).orElse(PseudonymKeys.ANOTHER));
      Prepared prepared = prepared(session, record, work, progress);
      whole = true;
      return prepared;
    } finally {
      if (!whole) {
        discard(work.fresh);
      }
    }
  }

  private static String plain(String account) {
    return account.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
  }

  /** Without the very key the rows have their pseudonyms from, nobody would be found in them. */
  private Optional<PseudonymKey> key(ClientSession session, List<Stored> datasets, Progress progress) {
    Path folder = session.folder();
    String client = session.read(access -> access.client().getId(), progress::isCancelled);
    Optional<PseudonymKey> key = keys.existing(client, folder);
    for (Stored each : datasets) {
      String needed = each.key.isEmpty() ? keys.usedFor(each.file, folder).orElse("") : each.key;
      boolean fits = key.isPresent() && (needed.isEmpty() || needed.equals(key.get().fingerprint()));
      if (each.people && !fits) {
        Path file = keys.fileOf(client, folder);
        boolean named = !needed.isEmpty() && !needed.equals(PseudonymKeys.ANOTHER);
        throw new ClientException(Kind.REFUSED, named
            ? Message.of(RecordErasure.class, "erase.key", each.name, needed, file.toString())
            : Message.of(RecordErasure.class, "erase.key.unknown", each.name, file.toString()), file);
      }
    }
    return key;
  }

  /** What the client calls itself is in every text to it, and is no person. */
  private static void refuseOwn(ClientSession session, Set<String> names, Set<String> pseudonyms,
      Optional<PseudonymKey> key, Progress progress) {
    Set<String> own = session.read(access -> {
      Organisation organisation = access.client().getOrganisation();
      Stream<String> handles = organisation == null ? Stream.empty()
          : organisation.getChannels().stream().flatMap(each -> Stream.ofNullable(each.getHandle()));
      Stream<String> desks = access.index().<Dataset>all(Dataset.class).stream()
          .flatMap(each -> each.getDesks().stream()).flatMap(each -> Stream.ofNullable(each.getDesk()));
      return Stream.concat(handles, desks).map(ErasureService::plain).filter(each -> !each.isEmpty())
          .collect(Collectors.toSet());
    }, progress::isCancelled);
    own.stream().filter(each -> names.contains(each) || key.isPresent() && pseudonyms.contains(key.get().pseudonym(each)))
        .findFirst().ifPresent(each -> {
          throw new ClientException(Kind.BAD_INPUT, Message.of(RecordErasure.class, "erase.own", each), null);
        });
  }

  /**
   * Prepares to erase the datasets whose time is over, without changing the client. From any thread.
   *
   * @throws ClientException when the client is read-only or a part of it cannot be read
   */
  public Prepared expired(ClientSession session, Progress progress) {
    mayChange(session);
    Work work = new Work(files(session, progress));
    record Over(Stored dataset, long rows) {
    }
    session.read(access -> over(session, access).map(each -> new Over(stored(each), each.getRowCount())).toList(),
        progress::isCancelled).forEach(over -> {
          work.left.add(new Left(over.dataset.id, null, null, 0, over.rows, Set.of(), Set.of()));
          work.changed.add(over.dataset);
        });
    return prepared(session, new RecordErasure(ErasureReason.RETENTION_ENDED, work.left, Set.of()), work, progress);
  }

  private static Stream<Dataset> over(ClientSession session, ReadAccess access) {
    ZoneId zone = access.client().getZone();
    LocalDate today = LocalDate.ofInstant(session.now(), zone == null ? ZoneOffset.UTC : zone);
    return access.index().<Dataset>all(Dataset.class).stream().filter(each -> Retention.isOver(each, today));
  }

  private static Stored stored(Dataset dataset) {
    return new Stored(dataset.getId(), String.valueOf(dataset.getName()), dataset.getDataFile(),
        dataset.getPersonalData() != PersonalData.NONE, OwnProperty.PSEUDONYM_KEY.of(dataset).orElse(""));
  }

  private void mayChange(ClientSession session) {
    policy.about(WorkPolicy.Kind.DATABASE);
    if (!session.access().editable()) {
      throw new ClientException(Kind.REFUSED, session.access().why()
          .orElseGet(() -> Message.of(RecordErasure.class, "erase.read-only")), session.folder());
    }
    Optional<FileReport> unread = unread(session);
    if (unread.isPresent()) {
      throw new ClientException(Kind.DAMAGED, Message.of(RecordErasure.class, "erase.part", unread.get().path()),
          session.folder());
    }
  }

  /** A part that cannot be read may name rows that are in use, and may be brought back from a backup. */
  private static Optional<FileReport> unread(ClientSession session) {
    return session.problems().stream().filter(each -> each.state() != FileReport.State.READABLE).findFirst();
  }

  /** The files of rows by dataset. */
  private static Map<String, String> files(ClientSession session, Progress progress) {
    return session.read(access -> access.index().<Dataset>all(Dataset.class).stream()
        .filter(each -> each.getDataFile() != null)
        .collect(Collectors.toMap(Dataset::getId, Dataset::getDataFile)), progress::isCancelled);
  }

  private static Set<String> inUse(ClientSession session) {
    return Set.copyOf(files(session, Progress.none()).values());
  }

  private void rewrite(Path folder, Stored dataset, Set<String> pseudonyms, Set<String> names, boolean asWords, Work work,
      Progress progress) {
    DataFolder data = new DataFolder(folder);
    Path stored = data.file(dataset.file);
    if (!Files.isRegularFile(stored)) {
      throw new ClientException(Kind.NOT_FOUND,
          Message.of(RecordErasure.class, "erase.missing", dataset.name, stored.toString()), stored);
    }
    String fresh = Ids.fresh();
    Path temporary = data.path().resolve(EarlierCopies.PREPARED + fresh + ".tmp");
    boolean kept = false;
    // What does not fit into memory goes where nobody else can read it and nothing is synchronised.
    try (PrivateFolder spill = PrivateFolder.outside(folder, writer);
        AnalysisEngine engine = AnalysisEngine.open(List.of(stored, temporary), spill.path())) {
      RowsWithout rows = new RowsWithout(engine, stored, pseudonyms, names, asWords);
      RowsWithout.Result found = rows.find();
      if (found.removed() + found.masked() == 0) {
        return;
      }
      long staying = found.before() - found.removed();
      if (staying == 0) {
        work.left.add(new Left(dataset.id, null, null, 0, found.removed(), found.messages(), found.said()));
      } else {
        rows.write(temporary, progress);
        String sha = Fingerprint.of(temporary);
        String name = stored.getFileName().toString().replaceFirst("(-e[0-9a-z]{6})?\\.parquet$", "")
            + "-e" + fresh.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "0").substring(0, 6) + ".parquet";
        Path target = data.path().resolve(name);
        work.fresh.add(new Fresh(temporary, target, sha));
        work.left.add(new Left(dataset.id, DataFolder.written(target), sha, staying, found.removed(), found.messages(),
            found.said()));
        kept = true;
      }
      work.changed.add(dataset);
      work.masked += found.masked();
      work.examples.addAll(found.examples());
    } catch (SQLException | IOException | RowsWithout.Differs failed) {
      throw new ClientException(Kind.DAMAGED,
          Message.of(RecordErasure.class, "erase.failed", dataset.name, stored.toString()), stored, failed);
    } finally {
      if (!kept) {
        writer.delete(temporary);
      }
    }
  }

  private void discard(List<Fresh> fresh) {
    fresh.forEach(each -> writer.delete(each.temporary));
  }

  private Prepared prepared(ClientSession session, RecordErasure record, Work work, Progress progress) {
    long quotes = session.read(access -> (long) record.quotes(access.index()).size(), progress::isCancelled);
    ErasureReport report = new ErasureReport(record.reason(), record.datasets().stream().mapToLong(Left::removed).sum(),
        work.masked, quotes, work.changed.stream().map(Stored::name).toList(),
        work.examples.stream().limit(MOST_EXAMPLES).toList(), List.of());
    return new Prepared(session, record, work, report);
  }

  /**
   * The datasets whose time is over, by name; none when there is nothing to erase by {@link #expired}. From any thread.
   *
   * @throws java.util.concurrent.CancellationException when the client was closed meanwhile
   */
  public List<String> overdue(ClientSession session, Progress progress) {
    return session.read(access -> over(session, access).map(each -> String.valueOf(each.getName())).toList(),
        progress::isCancelled);
  }

  /** Whether an erasure was begun and interrupted, so that earlier copies may still be there. From any thread. */
  public boolean isBegun(ClientSession session) {
    policy.about(WorkPolicy.Kind.FILES);
    return new EarlierCopies(session.folder(), writer).isBegun();
  }

  /**
   * An erasure of which the client does not know yet. A program without a window calls {@link #apply}; one with a window
   * takes the same steps one by one, each on the thread it says: {@link #putInPlace}, {@link #record}, saving the client,
   * {@link #finish}.
   */
  public final class Prepared {

    private final ClientSession session;
    private final RecordErasure record;
    private final List<String> leaving;
    private final List<Fresh> fresh;
    /** The files of rows, by dataset, when it was prepared. */
    private final Map<String, String> then;
    private final ErasureReport report;
    /** The server that was set when it was prepared. */
    private final Optional<ServerAddress> server;
    private final EarlierCopies copies;
    private final String client;
    /** Whether another erasure was begun before and interrupted. */
    private volatile boolean begun;
    private volatile boolean placed;
    private volatile boolean recorded;
    /** Whether the client on disk is the one in memory, where nothing was recorded. */
    private volatile boolean saved;
    /** The files of rows of the client once it knows. */
    private volatile Set<String> used = Set.of();

    private Prepared(ClientSession session, RecordErasure record, Work work, ErasureReport report) {
      this.session = session;
      this.record = record;
      this.leaving = work.changed.stream().map(Stored::file).toList();
      this.fresh = List.copyOf(work.fresh);
      this.then = work.then;
      this.report = report;
      server = setting.get();
      copies = new EarlierCopies(session.folder(), writer);
      client = session.read(access -> access.client().getId());
    }

    /** What goes. */
    public ErasureReport report() {
      return report;
    }

    /**
     * Erases: records it, saves the client with all its unsaved changes, and takes every earlier copy away; nothing can
     * be undone afterwards. What was copied to database servers is taken away there; where that cannot be done, the report
     * says so, and it is tried again whenever something is erased or such a server is asked. On the session's thread, once,
     * in place of the single steps. Where there is nothing to erase, it finishes at most an erasure that was interrupted.
     * Killed in between, the rest is done the next time something is erased or looked for.
     *
     * @throws ClientException REFUSED when the datasets are not those it was prepared for, which is to be done again;
     *     when the client cannot be saved or a file cannot be removed
     */
    public ErasureReport apply() {
      putInPlace();
      try {
        record();
      } finally {
        if (!recorded) {
          discard();
        }
      }
      if (!report.isEmpty()) {
        session.save();
      }
      return finish();
    }

    /**
     * The first step: notes on disk what is to be done, and puts the rows that stay where the client will look for them.
     * From any thread. {@link #discard} takes it back as long as nothing is recorded.
     *
     * @throws ClientException REFUSED when the datasets are not those it was prepared for; nothing is left behind then
     */
    public void putInPlace() {
      policy.about(WorkPolicy.Kind.FILES);
      begun = copies.isBegun();
      if (report.isEmpty()) {
        return;
      }
      if (!isSame() || !fresh.stream().allMatch(each -> isWhole(each) && !Files.exists(each.target))) {
        ErasureService.this.discard(fresh);
        throw changed();
      }
      boolean whole = false;
      try {
        servers.everythingIsDue(client, session.folder(), server);
        List<String> files = new ArrayList<>(leaving);
        record.files().forEach(files::add);
        copies.begin(files);
        placed = true;
        fresh.forEach(each -> writer.publish(each.temporary, each.target));
        whole = true;
      } finally {
        if (!whole) {
          discard();
        }
      }
    }

    /**
     * The second step: lets the client know, for good. On the session's thread; touches no file. The client is to be saved
     * next.
     *
     * @throws ClientException REFUSED when the datasets are not those it was prepared for, or may not be changed; the
     *     caller then discards it
     */
    public void record() {
      if (report.isEmpty()) {
        saved = !session.isDirty();
        return;
      }
      if (!isSame()) {
        throw changed();
      }
      session.recordForGood(record);
      recorded = true;
      used = inUse(session);
    }

    /**
     * The last step, once the client is saved: takes every earlier copy away. From any thread.
     *
     * @throws ClientException when a file cannot be removed, which is tried again the next time something is erased
     */
    public ErasureReport finish() {
      policy.about(WorkPolicy.Kind.FILES);
      Set<String> present = new LinkedHashSet<>(used);
      present.addAll(inUse(session));
      if (recorded) {
        copies.finish(present);
        // Somebody who asked meanwhile has put the earlier rows back.
        servers.everythingIsDue(client, session.folder(), server);
      } else if (begun && saved && unread(session).isEmpty()) {
        copies.finish(present);
      }
      return report.leaving(servers.takeAway(client, session.folder(), server));
    }

    /** What was prepared is right only for the rows it was prepared from. */
    private boolean isSame() {
      return then.equals(files(session, Progress.none()));
    }

    private ClientException changed() {
      return new ClientException(Kind.REFUSED, Message.of(RecordErasure.class, "erase.changed"), session.folder());
    }

    private static boolean isWhole(Fresh each) {
      try {
        return Files.isRegularFile(each.temporary) && each.sha256.equals(Fingerprint.of(each.temporary));
      } catch (IOException unreadable) {
        return false;
      }
    }

    /** Takes what was prepared away again where nothing was recorded. From any thread. */
    public void discard() {
      if (placed && !recorded) {
        fresh.forEach(each -> writer.delete(each.target));
        if (!begun) {
          copies.withdraw();
        }
        placed = false;
      }
      ErasureService.this.discard(fresh);
    }
  }
}
