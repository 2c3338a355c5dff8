package org.throughline.insight.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Preferences;
import org.throughline.core.Progress;
import org.throughline.core.WorkPolicy;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.PseudonymKeys;
import org.throughline.insight.server.ServerAddress;
import org.throughline.insight.text.LanguageDetector;
import org.throughline.insight.text.Polarity;
import org.throughline.internal.insight.figure.Catalogue;
import org.throughline.internal.insight.figure.ClientData;
import org.throughline.internal.insight.figure.Marks;
import org.throughline.internal.insight.text.ProfileLanguageDetector;

/**
 * The figures that imported data can answer, and the way to ask them. An OSGi service; safe from any thread. Opening and
 * asking is work for a background thread.
 */
@Component(service = Figures.class)
public final class Figures {

  private final DurableWriter writer;
  private final WorkPolicy policy;
  private final Supplier<Optional<ServerAddress>> setting;
  private final PseudonymKeys keys;
  private final LanguageDetector languages;
  private final Catalogue catalogue = new Catalogue();

  /** As a service: with the user's folder of keys, and the best detector of languages that is installed. */
  @Activate
  public Figures(@Reference DurableWriter writer,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable LanguageDetector languages,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable WorkPolicy policy,
      @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
      @Nullable Preferences preferences) {
    this(writer, PseudonymKeys.usualFolder(), Objects.requireNonNullElseGet(languages, ProfileLanguageDetector::new),
        policy == null ? WorkPolicy.ANYWHERE : policy, () -> ServerAddress.usual(preferences));
  }

  /** With a chosen folder of keys. */
  public Figures(DurableWriter writer, Path keyFolder) {
    this(writer, keyFolder, new ProfileLanguageDetector(), WorkPolicy.ANYWHERE, () -> ServerAddress.usual(null));
  }

  private Figures(DurableWriter writer, Path keyFolder, LanguageDetector languages, WorkPolicy policy, Supplier<Optional<ServerAddress>> setting) {
    this.writer = writer;
    this.setting = setting;
    this.policy = policy;
    this.languages = languages;
    keys = new PseudonymKeys(keyFolder, writer);
  }

  /** All figures, those that tell most first. */
  public List<FigureInfo> catalogue() {
    return catalogue.all();
  }

  /** The figure of that id. */
  public Optional<FigureInfo> find(String id) {
    return catalogue().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * Opens the data of a client as it is now; later imports are not in it. From any thread, while the client may be
   * changed; takes time in proportion to the messages and posts. Imports whose rows are not on this computer are left
   * out, and every answer says so.
   *
   * @param progress may cancel it
   * @return to be closed; without any import every answer is empty
   * @throws ClientException when a file of rows is damaged or the database cannot run here
   */
  public FigureData open(ClientSession session, Progress progress) {
    return open(session, setting.get(), progress);
  }

  /**
   * Opens the data of a client like {@link #open(ClientSession, Progress)}, to be asked on a server or on this computer
   * whatever is set.
   *
   * @param server the server, to which rows are copied that are not there; empty for this computer
   * @throws ClientException also when the server cannot be reached or does not fit; never is another asked then
   */
  public FigureData open(ClientSession session, Optional<ServerAddress> server, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    ClientData client = session.read(access -> ClientData.of(access, session.folder(), session.access().editable()), progress::isCancelled);
    return FigureData.open(session, client, catalogue, writer, keys, languages, policy, server, progress);
  }

  /**
   * Opens the data of a client, asks one figure, and closes it again. From any thread.
   *
   * @throws ClientException as {@link #open} does, and BAD_INPUT when there is no such figure
   */
  public FigureAnswer answer(ClientSession session, String figure, FigureFilter filter, Progress progress) {
    try (FigureData data = open(session, progress.part(0, 0.5))) {
      return data.answer(figure, filter, progress.part(0.5, 1));
    }
  }

  /**
   * What says how a message feels, to be run by the session. From any thread.
   *
   * @param messageId the id of the message or post, as its network gave it
   * @param polarity the feeling; null to take back what was said
   * @throws ClientException REFUSED when the key of the client is not on this computer: without it the message could not
   *     be found again
   */
  public CorrectFeeling correction(ClientSession session, String messageId, @Nullable Polarity polarity) {
    policy.about(WorkPolicy.Kind.FILES);
    String client = session.read(access -> access.client().getId());
    PseudonymKey key = keys.existing(client, session.folder()).orElseThrow(() -> new ClientException(Kind.REFUSED,
        Message.of(Figures.class, "feeling.key", keys.fileOf(client, session.folder()).toString()), null));
    return new CorrectFeeling(Marks.of(key, messageId), polarity);
  }

  /**
   * Whether figures may be others after a change of the client, so that its data are to be opened anew. On the session's
   * thread; answers at once.
   */
  public static boolean isAffectedBy(ClientChange change) {
    return ClientData.isAffectedBy(change);
  }
}
