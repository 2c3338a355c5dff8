package org.throughline.insight.figure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DurableWriter;
import org.throughline.core.Progress;
import org.throughline.core.WorkPolicy;
import org.throughline.insight.PseudonymKeys;
import org.throughline.insight.QueryTable;
import org.throughline.insight.server.ServerAddress;
import org.throughline.insight.text.LanguageDetector;
import org.throughline.insight.text.HourValue;
import org.throughline.insight.text.Measure;
import org.throughline.internal.insight.figure.Catalogue;
import org.throughline.internal.insight.figure.ClientData;
import org.throughline.internal.insight.figure.DataBase;

/**
 * The data of a client, open to be asked. For one thread at a time, never that of a window; a long question ends soon
 * after its progress was cancelled, with {@link org.throughline.core.Cancelled}, and the data can be asked on. To be
 * closed.
 */
public final class FigureData implements AutoCloseable {

  private final DataBase base;
  private final WorkPolicy policy;

  private FigureData(DataBase base, WorkPolicy policy) {
    this.base = base;
    this.policy = policy;
  }

  static FigureData open(ClientSession session, ClientData client, Catalogue catalogue, DurableWriter writer,
      PseudonymKeys keys, LanguageDetector languages, WorkPolicy policy, Optional<ServerAddress> server, Progress progress) {
    return new FigureData(DataBase.open(session, client, catalogue, writer, keys, languages, server, progress), policy);
  }

  /** The figures for which there is data, those that tell most first. */
  public List<FigureInfo> possible() {
    return base.possible();
  }

  /** The imports that count. */
  public List<FigureAnswer.Source> sources() {
    return base.sources();
  }

  /** What the imports are called whose rows are not on this computer, so that no figure counts them. */
  public List<String> missing() {
    return base.missing();
  }

  /** What can be chosen in a filter. */
  public FilterChoices choices(Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return base.choices(progress);
  }

  /** What can be chosen in a filter of what was written. The texts are read for it, which may take a while the first time. */
  public TextChoices textChoices(Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return base.textChoices(progress);
  }

  /**
   * Answers a figure.
   *
   * @param figure its id
   * @throws ClientException BAD_INPUT when there is no such figure; when the data are damaged or have become too large for
   *     this computer
   */
  public FigureAnswer answer(String figure, FigureFilter filter, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return base.answer(figure, filter, progress);
  }

  /** The figures that say most to somebody in a hurry: at most eight, only such with data, and without long reading of texts. */
  public List<FigureAnswer> overview(FigureFilter filter, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return base.overview(filter, progress);
  }

  /**
   * The rows behind an answer, latest first.
   *
   * @param most how many at most
   */
  public QueryTable rows(FigureAnswer answer, int most, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return base.rows(answer, most, progress);
  }

  /**
   * When more happened than usual, in order of time; what customers wrote in conversations and mentions counts.
   *
   * @param measure of what; {@code SENTIMENT} reads the texts
   */
  public List<FigureSpike> spikes(Measure measure, FigureFilter filter, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return base.spikes(measure, filter, progress);
  }

  /**
   * The value of each hour from the first to the last, as spikes are found in; what customers wrote in conversations and
   * mentions counts.
   *
   * @param measure of what; {@code SENTIMENT} reads the texts, and has only the hours in which anything was written
   */
  public List<HourValue> hours(Measure measure, FigureFilter filter, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return base.hours(measure, filter, progress);
  }

  /**
   * Answers a query a person wrote, over the views figures are asked of. Only one SELECT is allowed, with
   * functions for numbers, texts, days and lists; it reaches no other file, no network, no setting, and changes nothing.
   *
   * @param most how many rows at most
   * @param within after how long it is stopped
   * @throws ClientException when it is not one SELECT, cannot be answered, or takes too long
   */
  public QueryTable select(String sql, int most, Duration within, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return base.select(sql, most, within, progress);
  }

  /**
   * Reads the texts now, which may take a while the first time: what is asked afterwards knows topics and feelings. They
   * are read without that too, as soon as something needs them.
   */
  public void readTexts(Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    base.readTexts(progress);
  }

  /**
   * The conversations that a filter takes. Those of competitors are among them only where their channels are asked for.
   *
   * @param order which come first
   * @return to be closed before these data are
   */
  public Conversations conversations(FigureFilter filter, Conversations.Order order, Progress progress) {
    policy.about(WorkPolicy.Kind.DATABASE);
    return new Conversations(base.conversations(filter, order, progress), policy);
  }

  @Override
  public void close() {
    base.close();
  }
}
