package org.throughline.insight.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.throughline.insight.DataFolder;
import org.throughline.insight.Period;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.PseudonymKeys;
import org.throughline.insight.feed.FeedProblem.Severity;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.internal.insight.Fingerprint;
import org.throughline.internal.insight.privacy.ErasedPeople;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;
import org.throughline.model.insight.DatasetState;

/** Brings export files into an open client. An OSGi service; safe from any thread. */
@Component(service = FeedService.class)
public final class FeedService {

  private final DurableWriter writer;
  private final WorkPolicy policy;
  private final FeedImport imports;
  private final PseudonymKeys keys;

  /** As a service: with every profile that is installed, the system's clock and the user's folder of keys. */
  @Activate
  public FeedService(@Reference DurableWriter writer,
      @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
      List<ExportProfile> profiles,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable WorkPolicy policy) {
    this(writer, profiles, InstantSource.system(), PseudonymKeys.usualFolder(),
        policy == null ? WorkPolicy.ANYWHERE : policy);
  }

  /** With chosen profiles, clock and folder of keys. */
  public FeedService(DurableWriter writer, List<? extends ExportProfile> profiles, InstantSource clock, Path keyFolder) {
    this(writer, profiles, clock, keyFolder, WorkPolicy.ANYWHERE);
  }

  private FeedService(DurableWriter writer, List<? extends ExportProfile> profiles, InstantSource clock, Path keyFolder,
      WorkPolicy policy) {
    this.writer = writer;
    this.policy = policy;
    imports = new FeedImport(profiles, writer, clock);
    keys = new PseudonymKeys(keyFolder, writer);
  }

  /** As what a file can be read, the most likely first; see {@link FeedImport#recognise}. */
  public List<Recognition> recognise(Path file) {
    policy.about(WorkPolicy.Kind.FILES);
    return imports.recognise(file);
  }

  /** How a table that nobody knows is read when a person names its columns; see {@link FeedImport#byHand}. */
  public Optional<Recognition> byHand(Path file) {
    policy.about(WorkPolicy.Kind.FILES);
    return imports.byHand(file);
  }

  /**
   * What the import is called that these very bytes came in with already, and that is still in use; empty for a file that
   * is new. Reads the whole file where the client has imports.
   */
  public Optional<String> imported(ClientSession session, Path file) {
    policy.about(WorkPolicy.Kind.FILES);
    Map<String, String> names = session.read(access -> access.index().<Dataset>all(Dataset.class).stream()
        .filter(dataset -> dataset.getState() == DatasetState.IN_USE && dataset.getSourceHash() != null)
        .collect(Collectors.toMap(Dataset::getSourceHash, dataset -> String.valueOf(dataset.getName()), (one, other) -> other)));
    try {
      return names.isEmpty() ? Optional.empty() : Optional.ofNullable(names.get(Fingerprint.of(file)));
    } catch (IOException saidByTheImport) {
      return Optional.empty();
    }
  }

  /** Shows what an import would do; see {@link FeedImport#preview}. */
  public FeedPreview preview(Path file, FeedChoices choices, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return imports.preview(file, choices, progress);
  }

  /** An import that the client does not know yet, or one that it has already. */
  public sealed interface Outcome {
  }

  /**
   * The very same rows are in the client already; nothing was kept.
   *
   * @param id the dataset that has them
   * @param name what it is called
   */
  public record Already(String id, String name) implements Outcome {
  }

  /** Rows that lie in the client's folder. */
  public final class Prepared implements Outcome {

    private final ClientSession session;
    private final FeedReport report;
    private final FeedOptions options;
    private final PseudonymKey key;
    private final @Nullable Earlier lost;

    private Prepared(ClientSession session, FeedReport report, FeedOptions options, PseudonymKey key,
        @Nullable Earlier lost) {
      this.session = session;
      this.report = report;
      this.options = options;
      this.key = key;
      this.lost = lost;
    }

    /** What the dataset is called: as was asked for, or as it was called when its rows were lost. */
    public String name() {
      Earlier again = lost;
      return again == null ? options.name() : again.name;
    }

    public FeedReport report() {
      return report;
    }

    /**
     * Records the dataset, or gives one whose rows were not there its rows again. On the session's thread, once. Nothing
     * is saved.
     */
    public FeedReport apply() {
      Earlier again = lost;
      session.record(again == null ? new RecordFeed(report, options, key.fingerprint())
          : new AttachFeed(again.id, again.name, report.file(), report.sha256(), key.fingerprint()));
      return report;
    }

    /** Takes the rows away again where {@link #apply} was not called. From any thread. */
    public void discard() {
      writer.delete(new DataFolder(session.folder()).file(report.file()));
    }
  }

  /** What is known of an earlier import. */
  private record Earlier(String id, String name, String hash, String file, int rows, DatasetKind kind,
      @Nullable LocalDate from, @Nullable LocalDate until, Set<String> platforms, List<String> columns) {
  }

  /**
   * Imports a file into the folder of an open client, without changing the client. From any thread. Where the client knows
   * the import and its rows are not there, as after a Git clone, the rows become those of the dataset that is there. Rows
   * of people who were erased from the client are left out and counted.
   *
   * @throws ClientException when the client is read-only, says that rows lie outside its folder, or nothing could be
   *     imported; nothing is left behind then, nor when it is cancelled
   */
  public Outcome prepare(ClientSession session, Path file, FeedOptions options, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    if (!session.access().editable()) {
      throw new ClientException(Kind.REFUSED, session.access().why()
          .orElseGet(() -> Message.of(FeedImport.class, "import.read-only")), session.folder());
    }
    Path folder = session.folder();
    DataFolder data = new DataFolder(folder);
    List<Earlier> earlier = session.read(access -> access.index().<Dataset>all(Dataset.class).stream()
        .filter(dataset -> dataset.getState() == DatasetState.IN_USE && dataset.getDataFile() != null)
        .map(dataset -> new Earlier(dataset.getId(), String.valueOf(dataset.getName()),
            String.valueOf(dataset.getSourceHash()), dataset.getDataFile(), dataset.getRowCount(), dataset.getKind(),
            dataset.getPeriodFrom(), dataset.getPeriodUntil(), platforms(dataset),
            RecordFeed.columns(dataset))).toList(), progress::isCancelled);
    List<Earlier> fromFile = sameFile(file, earlier);
    for (Earlier each : fromFile) {
      Path there = data.file(each.file);
      if (Files.exists(there) && imports.isReadLike(there, file, options.choices())) {
        return new Already(each.id, each.name);
      }
    }
    PseudonymKey key = keys.forClient(session.read(access -> access.client().getId(), progress::isCancelled), folder);
    ErasedPeople erased = session.read(access -> ErasedPeople.of(access.index()), progress::isCancelled);
    for (Earlier each : fromFile) {
      if (!Files.exists(data.file(each.file)) && each.kind != DatasetKind.CONVERSATIONS
          && each.columns.equals(RecordFeed.columns(imports.recognised(file, options.choices())))) {
        FeedReport again = imports.run(file, folder, key, erased, each.id, each.name, options.choices(), progress);
        if (isOf(again, each, RecordFeed.zone(again, options, session.read(access -> access.client().getZone(),
            progress::isCancelled)))) {
          return new Prepared(session, again, options, key, each);
        }
        writer.delete(data.file(again.file()));
      }
    }
    FeedReport report = imports.run(file, folder, key, erased, Ids.fresh(), options.name(), options.choices(), progress);
    Path stored = data.file(report.file());
    boolean kept = false;
    try {
      for (Earlier each : earlier) {
        Path there = data.file(each.file);
        if (each.rows == report.rows() && each.kind != DatasetKind.CONVERSATIONS && Files.exists(there)
            && imports.content(there).equals(report.content())) {
          return new Already(each.id, each.name);
        }
      }
      kept = true;
      return new Prepared(session, withOverlaps(report, earlier, options.choices().zone()), options, key, null);
    } finally {
      if (!kept) {
        writer.delete(stored);
      }
    }
  }

  private static Set<String> platforms(Dataset dataset) {
    return Set.copyOf(dataset.getChannels().stream().map(channel -> channel.getPlatform().getName()).toList());
  }

  /** What was imported from the very same bytes, in whatever way they were read. */
  private static List<Earlier> sameFile(Path file, List<Earlier> earlier) {
    if (earlier.isEmpty() || !Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      String hash = Fingerprint.of(file);
      return earlier.stream().filter(each -> each.hash.equals(hash)).toList();
    } catch (IOException saidByTheImport) {
      return List.of();
    }
  }

  /** Whether rows are those a dataset had: other choices give others, or other times. */
  private static boolean isOf(FeedReport report, Earlier earlier, @Nullable ZoneId zone) {
    Period period = report.period();
    return report.rows() == earlier.rows && period != null && zone != null
        && LocalDate.ofInstant(period.from(), zone).equals(earlier.from)
        && LocalDate.ofInstant(period.to(), zone).equals(earlier.until);
  }

  private static FeedReport withOverlaps(FeedReport report, List<Earlier> earlier, ZoneId zone) {
    Period period = report.period();
    if (period == null) {
      return report;
    }
    LocalDate from = LocalDate.ofInstant(period.from(), zone);
    LocalDate until = LocalDate.ofInstant(period.to(), zone);
    DatasetKind kind = report.recognition().table() == FeedTable.DAYS ? DatasetKind.CHANNEL_FIGURES
        : report.recognition().positions().containsKey(FeedColumn.AUTHOR) ? DatasetKind.MENTIONS : DatasetKind.OWN_POSTS;
    List<FeedProblem> problems = new ArrayList<>(report.problems());
    for (Earlier each : earlier) {
      LocalDate begins = each.from;
      LocalDate ends = each.until;
      if (each.kind == kind && begins != null && ends != null && !begins.isAfter(until) && !ends.isBefore(from)
          && (each.platforms.isEmpty() || each.platforms.contains(report.recognition().network().getName()))) {
        problems.add(new FeedProblem(Severity.WARNS, "overlap",
            Message.of(FeedImport.class, "problem.overlap", each.name), report.rows()));
      }
    }
    problems.sort(Comparator.comparing(FeedProblem::severity));
    return new FeedReport(report.recognition(), report.id(), report.file(), report.sha256(), report.sourceSha256(),
        report.content(), report.inFile(), report.rows(), report.skipped(), report.errors(), report.totals(),
        report.channels(), report.period(), problems, report.importedAt());
  }
}
