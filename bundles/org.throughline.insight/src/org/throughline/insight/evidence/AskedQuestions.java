package org.throughline.insight.evidence;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.core.spi.MetricSource;
import org.throughline.insight.QueryTable;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.text.LanguageDetector;
import org.throughline.insight.text.Post;
import org.throughline.insight.text.QuestionDetector;
import org.throughline.insight.text.QuestionGroup;
import org.throughline.insight.text.QuestionGrouper;
import org.throughline.internal.insight.figure.ClientData;
import org.throughline.internal.insight.text.ProfileLanguageDetector;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * What customers ask, as figures from practice, so that rules see it without reading texts themselves: the metric
 * {@code asked-question:1} is how often the most frequent question was asked, {@code asked-question:2} the next one, up to
 * {@value #MOST}. {@link #label} tells what is asked and {@link #keyQuestion} which key question it fits. Only the latest
 * {@value #READ} messages of customers are looked at, so that it takes the same time for a client with millions of them.
 */
@Component(service = MetricSource.class)
public final class AskedQuestions implements MetricSource {

  /** How many questions are told apart. */
  public static final int MOST = 10;

  private static final int READ = 5_000;
  private static final Duration WITHIN = Duration.ofMinutes(2);
  private static final String PREFIX = "asked-question:";
  private static final String LATEST = "SELECT dataset || ':' || CAST(line AS VARCHAR), moment, text FROM heard "
      + "WHERE voice <> 'COMPETITOR' AND text IS NOT NULL ORDER BY moment DESC, dataset, line";

  private final Figures figures;
  private final LanguageDetector languages = new ProfileLanguageDetector();
  private @Nullable Found last;

  /** What was found for a client, until what figures rest on is something else. */
  private record Found(ClientData client, List<QuestionGroup> groups, long asked, Instant from, Instant until) {
  }

  /** A source that asks those figures. */
  @Activate
  public AskedQuestions(@Reference Figures figures) {
    this.figures = figures;
  }

  /**
   * The question how often something was asked.
   *
   * @param rank 1 for what was asked most, at most {@link #MOST}
   */
  public static Query asking(int rank) {
    return new Query(PREFIX + rank, Statistic.COUNT, null, null, Hours.CLOCK, null, Instant.EPOCH,
        Instant.parse("9999-01-01T00:00:00Z"));
  }

  /** What is asked, in the words of one customer. */
  public static String label(Value value) {
    return String.valueOf(value.method().arguments().get(0));
  }

  /** The id of the key question it fits; empty where none does. */
  public static Optional<String> keyQuestion(Value value) {
    return Optional.of(String.valueOf(value.method().arguments().get(1))).filter(each -> !each.isEmpty());
  }

  @Override
  public Optional<Value> value(ClientSession session, Query query) {
    if (!knows(query.metric()) || query.statistic() != Statistic.COUNT || query.channelId() != null || query.touchpointId() != null) {
      return Optional.empty();
    }
    Found found = found(session);
    int rank = Integer.parseInt(query.metric().substring(PREFIX.length()));
    if (rank > found.groups.size() || !query.from().isBefore(query.until()) || found.from.isBefore(query.from())
        || !found.until.isBefore(query.until())) {
      return Optional.empty();
    }
    QuestionGroup group = found.groups.get(rank - 1);
    QuestionGroup.Match match = group.match();
    return Optional.of(new Value(new Quantity(BigDecimal.valueOf(group.size()), Unit.MESSAGE), found.asked, 0, found.from,
        found.until, found.client.isMadeUp(), Message.of(AskedQuestions.class, "method.asked", group.label(),
            match == null ? "" : match.questionId())));
  }

  private synchronized Found found(ClientSession session) {
    ClientData client = session.read(access -> ClientData.of(access, session.folder(), false));
    Found before = last;
    if (before != null && before.client.equals(client)) {
      return before;
    }
    List<Post> posts = List.of();
    if (client.hears()) {
      // A check does not depend on a server, nor does it bring rows there.
      try (FigureData data = figures.open(session, Optional.empty(), Progress.none())) {
        posts = posts(data.select(LATEST, READ, WITHIN, Progress.none()));
      }
    }
    List<QuestionGroup> groups = new QuestionGrouper(new QuestionDetector()).group(posts, client.questions());
    Found now = new Found(client, groups.stream().limit(MOST).toList(), groups.stream().mapToLong(QuestionGroup::size).sum(),
        posts.stream().map(Post::at).min(Instant::compareTo).orElse(Instant.EPOCH),
        posts.stream().map(Post::at).max(Instant::compareTo).orElse(Instant.EPOCH));
    last = now;
    return now;
  }

  private List<Post> posts(QueryTable table) {
    List<Post> posts = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      String text = String.valueOf(row.get(2));
      posts.add(new Post(String.valueOf(row.get(0)), row.get(1) instanceof java.time.OffsetDateTime at ? at.toInstant()
          : Instant.EPOCH, text, languages.detect(text).code()));
    }
    return posts;
  }

  @Override
  public boolean knows(String metric) {
    return metric.startsWith(PREFIX) && metric.substring(PREFIX.length()).matches("[1-9]|10");
  }

  @Override
  public boolean isAffectedBy(ClientChange change) {
    return Figures.isAffectedBy(change);
  }
}
