package org.throughline.insight;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.throughline.core.practice.OfficeHours;
import org.throughline.internal.insight.privacy.ErasedPeople;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;

/**
 * From a file of conversations to insight cards in a client, in one go. An OSGi service; its parts
 * ({@link ConversationImport}, {@link ConversationMetrics}, {@link AddInsights}) can be used on their own where an
 * import should not hold up the session's thread.
 */
@Component(service = ConversationService.class)
public final class ConversationService {

  private static final double CHECKED = 0.3;
  private static final double IMPORTED = 0.9;

  private final DurableWriter writer;
  private final WorkPolicy policy;
  private final ConversationImport conversations;
  private final PseudonymKeys keys;

  /** As a service: with the system's clock and the user's folder of keys. */
  @Activate
  public ConversationService(@Reference DurableWriter writer,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable WorkPolicy policy) {
    this(writer, InstantSource.system(), PseudonymKeys.usualFolder(), policy == null ? WorkPolicy.ANYWHERE : policy);
  }

  /** With chosen writer, clock and folder of keys. */
  public ConversationService(DurableWriter writer, InstantSource clock, Path keyFolder) {
    this(writer, clock, keyFolder, WorkPolicy.ANYWHERE);
  }

  private ConversationService(DurableWriter writer, InstantSource clock, Path keyFolder, WorkPolicy policy) {
    this.writer = writer;
    this.policy = policy;
    conversations = new ConversationImport(writer, clock);
    keys = new PseudonymKeys(keyFolder, writer);
  }

  /**
   * What came of it.
   *
   * @param result what was imported and what was not
   * @param findings the figures
   */
  public record Outcome(ImportResult result, ConversationFindings findings) {
  }

  /** Looks at a file without writing anything, see {@link ConversationImport#check}. */
  public ImportCheck check(Path file) {
    return check(file, Progress.none());
  }

  /** Looks at a file like {@link #check(Path)}; the progress may cancel it. */
  public ImportCheck check(Path file, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return conversations.check(file, progress);
  }

  /**
   * Imports a file into the folder of an open client, records the dataset, and adds measures and insight cards. On the
   * session's thread. Nothing is saved; the caller saves.
   *
   * @param readers who outside the agency may read the cards; empty for nobody but those who read the chapter already
   * @throws ClientException when the client is read-only, holds this very file already, or nothing could be imported;
   *     the client is unchanged then
   */
  public Outcome importInto(ClientSession session, Path file, ImportOptions options, Set<Readership> readers) {
    return prepare(session, file, options, readers, Progress.none()).apply();
  }

  /**
   * Imports a file into the folder of an open client and computes what follows from it, without changing the client.
   * From any thread, while the client may be changed. Messages of people who were erased from the client, and answers to
   * these, are left out and counted.
   *
   * @param progress may cancel it
   * @return what is to be applied on the session's thread, or discarded
   * @throws ClientException as {@link #importInto} does; nothing is left behind then, nor when it is cancelled
   */
  public Prepared prepare(ClientSession session, Path file, ImportOptions options, Set<Readership> readers,
      Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    if (!session.access().editable()) {
      throw new ClientException(Kind.REFUSED, session.access().why()
          .orElseGet(() -> Message.of(ConversationService.class, "client.read.only")), session.folder());
    }
    refuseAgain(session, file, progress.part(0, CHECKED));
    Path folder = session.folder();
    PseudonymKey key = keys.forClient(session.read(access -> access.client().getId(), progress::isCancelled), folder);
    ErasedPeople erased = session.read(access -> ErasedPeople.of(access.index()), progress::isCancelled);
    ImportResult result =
        conversations.run(file, folder, key, erased, Ids.fresh(), options, progress.part(CHECKED, IMPORTED));
    Path data = new DataFolder(folder).file(result.dataset().file());
    boolean whole = false;
    try {
      progress.check();
      MetricSettings settings = session.read(
          access -> settings(access.client(), result.dataset().desks()), progress::isCancelled);
      try (ConversationMetrics metrics = ConversationMetrics.open(List.of(data), settings)) {
        ConversationFindings findings = ConversationFindings.of(metrics);
        progress.check();
        whole = true;
        return new Prepared(session, result, findings, readers, data, key);
      }
    } finally {
      if (!whole) {
        writer.delete(data);
      }
    }
  }

  /** An import whose messages lie in the client's folder and which the client does not know yet. */
  public final class Prepared {

    private final ClientSession session;
    private final ImportResult result;
    private final ConversationFindings findings;
    private final Set<Readership> readers;
    private final Path data;
    private final PseudonymKey key;

    private Prepared(ClientSession session, ImportResult result, ConversationFindings findings,
        Set<Readership> readers, Path data, PseudonymKey key) {
      this.session = session;
      this.result = result;
      this.findings = findings;
      this.readers = readers;
      this.data = data;
      this.key = key;
    }

    /** Lets the client know: records the dataset, and adds measures and cards. On the session's thread, once. */
    public Outcome apply() {
      session.record(new RecordDataset(result, key.fingerprint()));
      session.run(new AddInsights(findings, result.dataset().id(), readers));
      return new Outcome(result, findings);
    }

    /** Takes the messages away again where {@link #apply} was not called or did nothing. From any thread. */
    public void discard() {
      writer.delete(data);
    }
  }

  /** The same file twice would count every message twice. */
  private void refuseAgain(ClientSession session, Path file, Progress progress) {
    String hash = conversations.check(file, progress).sha256();
    Optional<String> before = session.read(access -> access.index().<Dataset>all(Dataset.class).stream()
        .filter(dataset -> dataset.getState() == DatasetState.IN_USE && hash.equals(dataset.getSourceHash()))
        .findFirst().map(dataset -> String.valueOf(dataset.getName())), progress::isCancelled);
    if (before.isPresent()) {
      throw new ClientException(Kind.REFUSED, Message.of(ConversationService.class, "import.again",
          String.valueOf(file.getFileName()), before.get()), file);
    }
  }

  /** How figures of a client are read: its zone, and the opening hours of the channels its desks stand for. */
  public static MetricSettings settings(Client client, List<String> desks) {
    return new MetricSettings(client.getZone(), OfficeHours.USUAL, new DeskChannels(client).hours(desks));
  }
}
