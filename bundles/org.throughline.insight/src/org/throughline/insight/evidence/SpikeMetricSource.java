package org.throughline.insight.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.core.spi.MetricSource;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.text.HourValue;
import org.throughline.insight.text.LanguageDetector;
import org.throughline.insight.text.Measure;
import org.throughline.insight.text.Polarity;
import org.throughline.insight.text.Post;
import org.throughline.insight.text.SentimentCorrections;
import org.throughline.insight.text.SentimentReader;
import org.throughline.insight.text.Spike;
import org.throughline.insight.text.SpikeFinder;
import org.throughline.insight.text.SpikeSettings;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.figure.ClientData;
import org.throughline.internal.insight.text.ProfileLanguageDetector;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Hours beyond what is usual as figures from practice, so that rules see them without reading rows themselves: of the hours
 * whose strongest lies in the span asked for, the one that lies furthest beyond what a usual week explains. What is usual is
 * told by all data there is. For how people feel only the latest {@value #READ} messages are read, so that a check takes
 * the same time for a client with millions of them.
 */
@Component(service = MetricSource.class)
public final class SpikeMetricSource implements MetricSource {

  private static final int READ = 5_000;
  private static final Duration WITHIN = Duration.ofMinutes(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Figures figures;
  private final LanguageDetector languages = new ProfileLanguageDetector();
  private final SentimentReader feelings = new SentimentReader(SentimentCorrections.none());
  private final Map<String, List<Found>> found = new HashMap<>();
  private @Nullable ClientData of;

  /**
   * A spike as figures.
   *
   * @param n how many messages came in its hours
   */
  private record Found(Spike spike, BigDecimal value, BigDecimal usual, long n) {
  }

  /** A message, and how it feels: 1, 0 or −1. */
  private record Felt(Post post, int sign) {
  }

  /** A source that asks those figures. */
  @Activate
  public SpikeMetricSource(@Reference Figures figures) {
    this.figures = figures;
  }

  private static Optional<Measure> measure(String metric) {
    return switch (metric.endsWith(USUAL) ? metric.substring(0, metric.length() - USUAL.length()) : metric) {
      case SPIKE_VOLUME -> Optional.of(Measure.VOLUME);
      case SPIKE_BACKLOG -> Optional.of(Measure.BACKLOG);
      case SPIKE_FEELING -> Optional.of(Measure.SENTIMENT);
      default -> Optional.empty();
    };
  }

  @Override
  public boolean knows(String metric) {
    return measure(metric).isPresent();
  }

  @Override
  public boolean isAffectedBy(ClientChange change) {
    return Figures.isAffectedBy(change);
  }

  @Override
  public Optional<Value> value(ClientSession session, Query query) {
    Optional<Measure> measure = measure(query.metric());
    boolean known = measure.isPresent() && query.touchpointId() == null && query.threshold() == null
        && query.statistic() == (measure.get() == Measure.SENTIMENT ? Statistic.MEAN : Statistic.COUNT);
    if (!known || !query.from().isBefore(query.until())) {
      return Optional.empty();
    }
    ClientData client = session.read(access -> ClientData.of(access, session.folder(), false));
    if (!client.hears()) {
      return Optional.empty();
    }
    return spikes(session, client, measure.get(), query.channelId()).stream()
        .filter(each -> !each.spike.from().isBefore(query.from()) && !each.spike.to().isAfter(query.until()))
        .max(Comparator.comparingDouble(each -> each.spike.strength()))
        .map(each -> value(each, query, client));
  }

  private static Value value(Found found, Query query, ClientData client) {
    Unit unit = query.statistic() == Statistic.MEAN ? Unit.POINT : Unit.MESSAGE;
    return new Value(new Quantity(query.metric().endsWith(USUAL) ? found.usual : found.value, unit), found.n, 0, found.spike.from(),
        found.spike.to().minusMillis(1), client.isMadeUp(), Message.of(SpikeMetricSource.class, "method.spike",
            String.join(", ", client.names())));
  }

  private synchronized List<Found> spikes(ClientSession session, ClientData client, Measure measure, @Nullable String channel) {
    if (!client.equals(of)) {
      found.clear();
      of = client;
    }
    return found.computeIfAbsent(measure + "/" + channel, none -> search(session, client, measure, channel));
  }

  private List<Found> search(ClientSession session, ClientData client, Measure measure, @Nullable String channel) {
    SpikeFinder finder = new SpikeFinder(SpikeSettings.in(client.zone()));
    FigureFilter filter = channel == null ? FigureFilter.everything() : FigureFilter.everything().ofChannels(Set.of(channel));
    // A check does not depend on a server, nor does it bring rows there.
    try (FigureData data = figures.open(session, Optional.empty(), Progress.none())) {
      if (measure == Measure.SENTIMENT) {
        return felt(finder, latest(data, channel));
      }
      List<HourValue> hours = data.hours(measure, filter, Progress.none());
      List<HourValue> heard = measure == Measure.VOLUME ? hours : data.hours(Measure.VOLUME, filter, Progress.none());
      return finder.find(measure, hours).stream().map(spike -> new Found(spike, BigDecimal.valueOf(Math.round(spike.value())),
          BigDecimal.valueOf(spike.usual()).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros(), heard.stream()
              .filter(each -> !each.hour().isBefore(spike.from()) && each.hour().isBefore(spike.to())).mapToLong(HourValue::n).sum()))
          // What waits may have come before; a figure on no case says nothing.
          .filter(each -> each.n > 0).toList();
    }
  }

  private List<Post> latest(FigureData data, @Nullable String channel) {
    String of = channel == null ? "voice <> 'COMPETITOR'" : "channel = " + AnalysisEngine.text(channel);
    List<Post> posts = new ArrayList<>();
    for (List<@Nullable Object> row : data.select("SELECT dataset || ':' || CAST(line AS VARCHAR), moment, text FROM heard WHERE " + of
        + " AND text IS NOT NULL ORDER BY moment DESC, dataset, line", READ, WITHIN, Progress.none()).rows()) {
      String text = String.valueOf(row.get(2));
      posts.add(new Post(String.valueOf(row.get(0)), row.get(1) instanceof java.time.OffsetDateTime at ? at.toInstant()
          : Instant.EPOCH, text, languages.detect(text).code()));
    }
    return posts;
  }

  private List<Found> felt(SpikeFinder finder, List<Post> posts) {
    List<Felt> all = posts.stream().map(each -> new Felt(each, sign(feelings.read(each).polarity()))).toList();
    List<Found> spikes = new ArrayList<>();
    for (Spike spike : finder.find(Measure.SENTIMENT, SpikeFinder.sentiment(posts, feelings))) {
      List<Felt> inside = all.stream().filter(each -> !each.post.at().isBefore(spike.from()) && each.post.at().isBefore(spike.to())).toList();
      spikes.add(new Found(spike, net(inside), net(all.stream().filter(each -> !inside.contains(each)).toList()), inside.size()));
    }
    return spikes.stream().filter(each -> each.n > 0).toList();
  }

  private static int sign(Polarity polarity) {
    return switch (polarity) {
      case NEGATIVE -> -1;
      case POSITIVE -> 1;
      default -> 0;
    };
  }

  /** The positive minus the negative part in points. */
  private static BigDecimal net(List<Felt> messages) {
    long sum = messages.stream().mapToLong(Felt::sign).sum();
    return messages.isEmpty() ? BigDecimal.ZERO
        : BigDecimal.valueOf(sum).multiply(HUNDRED).divide(BigDecimal.valueOf(messages.size()), 0, RoundingMode.HALF_UP);
  }
}
