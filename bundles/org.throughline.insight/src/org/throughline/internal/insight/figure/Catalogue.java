package org.throughline.internal.insight.figure;

import static org.throughline.insight.figure.FigureShape.DISTRIBUTION;
import static org.throughline.insight.figure.FigureShape.NUMBER;
import static org.throughline.insight.figure.FigureShape.RANKING;
import static org.throughline.insight.figure.FigureShape.TABLE;
import static org.throughline.insight.figure.FigureShape.TIME;
import static org.throughline.insight.figure.FigureShape.WEEK;
import static org.throughline.model.insight.DatasetKind.CHANNEL_FIGURES;
import static org.throughline.model.insight.DatasetKind.CONVERSATIONS;
import static org.throughline.model.insight.DatasetKind.MENTIONS;
import static org.throughline.model.insight.DatasetKind.OWN_POSTS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.throughline.core.Message;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.insight.figure.FigureShape;
import org.throughline.insight.figure.Figures;
import org.throughline.model.insight.DatasetKind;

/** All figures there are. Immutable. */
public final class Catalogue {

  private static final Set<DatasetKind> HEARD = Set.of(CONVERSATIONS, MENTIONS);
  private static final Set<DatasetKind> TURNS = Set.of(CONVERSATIONS);
  private static final Set<DatasetKind> POSTS = Set.of(OWN_POSTS, MENTIONS);
  private static final Set<DatasetKind> DAYS = Set.of(CHANNEL_FIGURES);
  private static final Set<DatasetKind> MEASURED = Set.of(OWN_POSTS, CHANNEL_FIGURES);

  private final List<Definition> definitions = new ArrayList<>();

  public Catalogue() {
    add("messages-per-day", TIME, HEARD, 1, ConversationFigures::perDay);
    add("messages-per-week", TIME, HEARD, 0, ConversationFigures::perWeek);
    add("busiest-hours", WEEK, HEARD, 3, ConversationFigures::busiestHours);
    turns("response-overall", NUMBER, 0, ConversationFigures::responseOverall);
    turns("response-time", RANKING, 2, asking -> ConversationFigures.responseTime(asking, "clock"));
    turns("response-time-office", RANKING, 0, asking -> ConversationFigures.responseTime(asking, "office"));
    turns("response-per-week", TIME, 0, ConversationFigures::responsePerWeek);
    turns("waits", DISTRIBUTION, 0, ConversationFigures::waits);
    turns("backlog-per-day", TIME, 4, ConversationFigures::backlog);
    turns("handled-by", RANKING, 0, ConversationFigures::handledBy);
    texts("questions-asked", RANKING, HEARD, TextFigures::questions);
    texts("quotes", TABLE, HEARD, TextFigures::quotes);
    texts("topics", RANKING, HEARD, TextFigures::topics);
    texts("sentiment", DISTRIBUTION, HEARD, TextFigures::sentiment);
    texts("sentiment-per-week", TIME, HEARD, TextFigures::sentimentPerWeek);
    texts("languages", DISTRIBUTION, HEARD, TextFigures::languages);
    add("share-of-voice", RANKING, HEARD, 5, ConversationFigures::shareOfVoice);
    add("posts-per-day", TIME, POSTS, 0, PostFigures::perDay);
    add("posts-per-week", TIME, POSTS, 0, PostFigures::perWeek);
    add("posting-hours", WEEK, POSTS, 0, PostFigures::hours);
    add("results-by-channel", RANKING, POSTS, 6, PostFigures::byChannel);
    add("results-by-week", TIME, POSTS, 0, PostFigures::byWeek);
    add("results-by-kind", RANKING, POSTS, 0, PostFigures::byKind);
    texts("results-by-topic", RANKING, POSTS, PostFigures::byTopic);
    add("results-by-post", TABLE, POSTS, 0, PostFigures::byPost);
    add("best-posts", RANKING, POSTS, 7, asking -> PostFigures.extremes(asking, true));
    add("worst-posts", RANKING, POSTS, 0, asking -> PostFigures.extremes(asking, false));
    add("followers", TIME, DAYS, 8, PostFigures::followers);
    add("channel-days", TIME, DAYS, 0, PostFigures::channelDays);
    add("unused-metrics", TABLE, MEASURED, 0, ImportedMetrics::query);
  }

  private void add(String id, FigureShape shape, Set<DatasetKind> kinds, int hurry, Function<Asking, Query> query) {
    definitions.add(new Definition(info(id, shape, kinds, false), false, hurry, query));
  }

  private void turns(String id, FigureShape shape, int hurry, Function<Asking, Query> query) {
    definitions.add(new Definition(info(id, shape, TURNS, false), true, hurry, query));
  }

  private void texts(String id, FigureShape shape, Set<DatasetKind> kinds, Function<Asking, Query> query) {
    definitions.add(new Definition(info(id, shape, kinds, true), false, 0, query));
  }

  private static FigureInfo info(String id, FigureShape shape, Set<DatasetKind> kinds, boolean texts) {
    return new FigureInfo(id, Message.of(Figures.class, "figure." + id), Message.of(Figures.class, "figure." + id + ".says"),
        shape, kinds, texts);
  }

  /** What is said about each. */
  public List<FigureInfo> all() {
    return definitions.stream().map(Definition::info).toList();
  }

  /** The one of that id. */
  Optional<Definition> find(String id) {
    return definitions.stream().filter(each -> each.info().id().equals(id)).findFirst();
  }

  /** Those for somebody in a hurry. */
  List<Definition> hurried() {
    return definitions.stream().filter(each -> each.hurry() > 0).sorted(Comparator.comparing(Definition::hurry)).toList();
  }
}
