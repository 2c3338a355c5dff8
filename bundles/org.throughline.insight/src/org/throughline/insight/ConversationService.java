package org.throughline.insight;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.Message;
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

  private final ConversationImport conversations;
  private final PseudonymKeys keys;

  /** As a service: with the system's clock and the user's folder of keys. */
  @Activate
  public ConversationService() {
    this(new DurableWriter(), InstantSource.system(), PseudonymKeys.usualFolder());
  }

  /** With chosen writer, clock and folder of keys. */
  public ConversationService(DurableWriter writer, InstantSource clock, Path keyFolder) {
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
    return conversations.check(file);
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
    if (!session.access().editable()) {
      throw new ClientException(Kind.REFUSED, session.access().why()
          .orElseGet(() -> Message.of(ConversationService.class, "client.read.only")), session.folder());
    }
    refuseAgain(session, file);
    Client client = session.client();
    PseudonymKey key = keys.forClient(client.getId(), session.folder());
    ImportResult result = conversations.run(file, session.folder(), key, Ids.fresh(), options);
    ConversationFindings findings;
    try (ConversationMetrics metrics = ConversationMetrics.open(
        List.of(session.folder().resolve(result.dataset().file())), settings(client, result.dataset().desks()))) {
      findings = ConversationFindings.of(metrics);
    }
    session.record(new RecordDataset(result));
    session.run(new AddInsights(findings, result.dataset().id(), readers));
    return new Outcome(result, findings);
  }

  /** The same file twice would count every message twice. */
  private void refuseAgain(ClientSession session, Path file) {
    String hash = conversations.check(file).sha256();
    session.index().<Dataset>all(Dataset.class).stream()
        .filter(dataset -> dataset.getState() == DatasetState.IN_USE && hash.equals(dataset.getSourceHash()))
        .findFirst().ifPresent(before -> {
          throw new ClientException(Kind.REFUSED, Message.of(ConversationService.class, "import.again",
              String.valueOf(file.getFileName()), String.valueOf(before.getName())), file);
        });
  }

  /** How figures of a client are read: its zone, and the opening hours of the channels its desks stand for. */
  public static MetricSettings settings(Client client, List<String> desks) {
    return new MetricSettings(client.getZone(), OfficeHours.USUAL, new DeskChannels(client).hours(desks));
  }
}
