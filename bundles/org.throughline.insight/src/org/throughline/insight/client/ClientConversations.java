package org.throughline.insight.client;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.WhoAmI;
import org.throughline.insight.ConversationImport;
import org.throughline.insight.ConversationMetrics;
import org.throughline.insight.ImportCheck;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.ImportResult;
import org.throughline.insight.MetricSettings;
import org.throughline.insight.OfficeHours;
import org.throughline.insight.PseudonymKeys;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.OpeningException;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.DeskMapping;
import org.throughline.model.value.WeeklyHours;
import org.throughline.model.value.WeeklyHours.Span;

/**
 * Brings conversations into an open client and reads figures from them. An OSGi service. Its methods are called on the
 * session's thread.
 */
@Component(service = ClientConversations.class)
public final class ClientConversations {

  private static final int SECONDS_PER_DAY = 86_400;

  private final ConversationImport conversations;
  private final PseudonymKeys keys;

  /** As a service: with the keys of this user. */
  @Activate
  public ClientConversations() {
    this(new DurableWriter(), InstantSource.system(), PseudonymKeys.usualFolder());
  }

  /** With a chosen writer, clock and folder of keys. */
  public ClientConversations(DurableWriter writer, InstantSource clock, Path keys) {
    this.conversations = new ConversationImport(writer, clock);
    this.keys = new PseudonymKeys(keys, writer);
  }

  /**
   * Looks at a file without keeping anything.
   *
   * @throws ClientException when no row of it could be imported
   */
  public ImportCheck check(Path file) {
    return conversations.check(file);
  }

  /**
   * Imports a file and writes down in the client that it was; the client is to be saved afterwards.
   *
   * @throws ClientException when nothing was imported; REFUSED when this very file is in the client already, or the
   *     client cannot be changed
   */
  public ImportResult run(ClientSession session, Path file, ImportOptions options, WhoAmI who) {
    if (!session.access().editable()) {
      throw new ClientException(Kind.REFUSED, session.access().why()
          .orElseGet(() -> Message.of(ClientConversations.class, "import.read.only")), session.folder());
    }
    ImportCheck looked = conversations.check(file);
    Optional<Dataset> before = inUse(session).stream()
        .filter(dataset -> looked.sha256().equals(dataset.getSourceHash())).findFirst();
    if (before.isPresent()) {
      throw new ClientException(Kind.REFUSED, Message.of(ClientConversations.class, "import.again",
          String.valueOf(file.getFileName()), String.valueOf(before.get().getName())), file);
    }
    String clientId = session.client().getId();
    ImportResult result = conversations.run(file, session.folder(), keys.forClient(clientId, session.folder()),
        Ids.fresh(), options);
    session.record(new RecordImport(result, String.valueOf(file.getFileName()), looked.desks(), who));
    return result;
  }

  /** The datasets of conversations that may be used, in the order of the client. */
  public List<Dataset> inUse(ClientSession session) {
    return session.index().<Dataset>all(Dataset.class).stream()
        .filter(dataset -> dataset.getKind() == DatasetKind.CONVERSATIONS
            && dataset.getState() == DatasetState.IN_USE && dataset.getDataFile() != null)
        .toList();
  }

  /**
   * Reads figures from all conversations of the client, counting the office hours of its channels; desks that are none
   * of its channels are taken to be open from Monday to Friday, nine to five.
   *
   * @throws ClientException NOT_FOUND when the client has no conversations or their files are not there
   */
  public <T> T read(ClientSession session, Function<ConversationMetrics, T> reading) {
    List<Dataset> datasets = inUse(session);
    if (datasets.isEmpty()) {
      throw new ClientException(Kind.NOT_FOUND, Message.of(ClientConversations.class, "data.none"), session.folder());
    }
    List<Path> files = datasets.stream().map(dataset -> inside(session.folder(), dataset.getDataFile())).toList();
    try (ConversationMetrics metrics = ConversationMetrics.open(files, settings(session.client(), datasets))) {
      return reading.apply(metrics);
    }
  }

  /** The client file may come from anywhere; what it names must lie in the client folder. */
  private static Path inside(Path folder, String named) {
    Path file = folder.resolve(named).normalize();
    if (!file.startsWith(folder) || named.contains("\0")) {
      throw new ClientException(Kind.DAMAGED, Message.of(ClientConversations.class, "data.outside", named), folder);
    }
    return file;
  }

  private static MetricSettings settings(Client client, List<Dataset> datasets) {
    Map<String, OfficeHours> desks = new HashMap<>();
    for (Dataset dataset : datasets) {
      for (DeskMapping mapping : dataset.getDesks()) {
        Channel channel = mapping.getChannel();
        if (mapping.getDesk() != null && channel != null && channel.getOpeningHours() != null) {
          desks.put(mapping.getDesk(), hours(channel, channel.getOpeningHours()));
        }
      }
    }
    ZoneId zone = Optional.ofNullable(client.getZone()).orElse((ZoneId) ZoneOffset.UTC);
    return new MetricSettings(zone, OfficeHours.USUAL, desks);
  }

  private static OfficeHours hours(Channel channel, WeeklyHours weekly) {
    Map<LocalDate, List<Span>> exceptions = new HashMap<>();
    for (OpeningException exception : channel.getOpeningExceptions()) {
      if (exception.getDate() != null) {
        int opens = exception.getOpens() == null ? 0 : exception.getOpens().toSecondOfDay();
        int closes = exception.getCloses() == null ? opens : exception.getCloses().toSecondOfDay();
        int ends = closes == 0 && opens > 0 ? SECONDS_PER_DAY : closes;
        exceptions.put(exception.getDate(), ends > opens ? List.of(new Span(opens, ends)) : List.of());
      }
    }
    return new OfficeHours(weekly, exceptions);
  }
}
