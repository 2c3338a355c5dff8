package org.throughline.insight.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.evidence.Answer;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.insight.figure.FilterChoices;
import org.throughline.insight.text.Measure;
import org.throughline.model.insight.InsightCard;

/**
 * Asks what the board shows, what is quick first. Every step tells what is known by then, so that the board fills as the
 * answers come. Work for a background thread, and for one at a time.
 */
public final class BoardReading {

  /** Messages per day, for periods that have room for each day. */
  public static final String DAYS = "messages-per-day";
  /** Messages per week, for longer periods. */
  public static final String WEEKS = "messages-per-week";
  /** When people write. */
  public static final String HOURS = "busiest-hours";
  /** Time to first reply by the clock. */
  public static final String REPLIES = "response-time";
  /** Time to first reply in office hours. */
  public static final String OFFICE = "response-time-office";
  /** Share of voice. */
  public static final String VOICE = "share-of-voice";
  /** What they write about. */
  public static final String TOPICS = "topics";
  /** How people feel. */
  public static final String FEELING = "sentiment";
  /** What people ask. */
  public static final String QUESTIONS = "questions-asked";
  /** Own posts by channel. */
  public static final String RESULTS = "results-by-channel";
  /** Own posts that did best. */
  public static final String BEST = "best-posts";

  /** In the order in which they are asked. */
  private static final List<String> ORDER =
      List.of(DAYS, WEEKS, HOURS, REPLIES, OFFICE, VOICE, RESULTS, BEST, TOPICS, FEELING, QUESTIONS);
  /** So many days have a column each; more are shown by the week. */
  private static final long MOST_DAYS = 182;

  private final FigureData data;
  private final Consumer<BoardFigures> arrived;

  /**
   * A reading.
   *
   * @param data open data of the client
   * @param arrived told what is known whenever there is more, on the thread that reads
   */
  public BoardReading(FigureData data, Consumer<BoardFigures> arrived) {
    this.data = data;
    this.arrived = arrived;
  }

  /**
   * Asks everything for a filter.
   *
   * @param before what was known; its answers are told on until there are others
   * @param fresh whether the data were opened anew, so that there may be other things to choose from
   * @return everything
   */
  public BoardFigures read(BoardFigures before, FigureFilter filter, boolean fresh, Progress progress) {
    Map<String, FigureInfo> possible = new LinkedHashMap<>();
    data.possible().forEach(each -> possible.put(each.id(), each));
    BoardFigures known = before;
    if (fresh || known.choices().isEmpty()) {
      known = known.choosing(data.choices(progress));
    }
    Set<String> wanted = ORDER.stream().filter(possible::containsKey).collect(Collectors.toCollection(LinkedHashSet::new));
    wanted.remove(isLong(filter, known.choices().orElseThrow()) ? DAYS : WEEKS);
    known = known.asking(filter, wanted).without(ORDER.stream().filter(each -> !wanted.contains(each)).collect(Collectors.toSet()));
    arrived.accept(known);
    int done = 0;
    boolean texts = possible.containsKey(TOPICS);
    for (String each : wanted) {
      if (each.equals(TOPICS) && (fresh || known.topics().isEmpty())) {
        known = known.about(data.textChoices(progress).topics());
      }
      double part = 1.0 / (wanted.size() + 1);
      known = known.with(data.answer(each, filter, progress.part(done * part, (done + 1) * part)));
      done++;
      arrived.accept(known);
    }
    known = known.spiking(texts ? data.spikes(Measure.VOLUME, filter, progress) : List.of());
    arrived.accept(known);
    return known;
  }

  private static boolean isLong(FigureFilter filter, FilterChoices choices) {
    LocalDate from = filter.from() == null ? choices.first() : filter.from();
    LocalDate until = filter.until() == null ? choices.last() : filter.until();
    return from != null && until != null && ChronoUnit.DAYS.between(from, until) >= MOST_DAYS;
  }

  /**
   * Why cards must be looked at before they are used again, by the id of the card. From any thread but that of a window;
   * asks the query of every card that may still be used.
   */
  public static Map<String, List<Message>> doubts(ClientSession session, EvidenceService evidence, Progress progress) {
    Map<String, String> queries = session.read(access -> {
      Map<String, String> found = new LinkedHashMap<>();
      for (InsightCard each : access.index().all(InsightCard.class)) {
        if (CardCheck.stands(each)) {
          found.put(each.getId(), each.getQuery() == null ? "" : each.getQuery().getId());
        }
      }
      return found;
    }, progress::isCancelled);
    Map<String, List<Message>> doubts = new LinkedHashMap<>();
    queries.forEach((card, query) -> {
      progress.check();
      Optional<Answer> answer = query.isEmpty() ? Optional.empty() : Optional.of(evidence.ask(session, query, progress));
      List<Message> reasons = session.read(access -> access.index().byId(card).filter(InsightCard.class::isInstance)
          .map(found -> CardCheck.of((InsightCard) found, answer, EvidenceService.today(session)).reasons()).orElse(List.of()),
          progress::isCancelled);
      if (!reasons.isEmpty()) {
        doubts.put(card, reasons);
      }
    });
    return doubts;
  }
}
