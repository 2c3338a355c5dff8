package org.throughline.internal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FilterChoices.Choice;
import org.throughline.insight.text.Polarity;
import picocli.CommandLine;

/** What chooses the rows of a figure at a terminal. */
final class FilterOptions {

  @CommandLine.Option(names = "--from", paramLabel = "DAY")
  private @Nullable LocalDate from;

  @CommandLine.Option(names = "--to", paramLabel = "DAY")
  private @Nullable LocalDate to;

  @CommandLine.Option(names = "--channel", paramLabel = "CHANNEL")
  private List<String> channels = new ArrayList<>();

  @CommandLine.Option(names = "--topic", paramLabel = "TOPIC")
  private List<String> topics = new ArrayList<>();

  @CommandLine.Option(names = "--audience", paramLabel = "AUDIENCE")
  private List<String> audiences = new ArrayList<>();

  @CommandLine.Option(names = "--sentiment", paramLabel = "SENTIMENT")
  private List<Polarity> sentiments = new ArrayList<>();

  @CommandLine.Option(names = "--written-in", paramLabel = "CODE")
  private List<String> languages = new ArrayList<>();

  /** @throws ClientException when a period ends before it begins */
  void check() {
    LocalDate first = from;
    LocalDate last = to;
    if (first != null && last != null && last.isBefore(first)) {
      throw new ClientException(Kind.BAD_INPUT, text("insights.period", first.toString(), last.toString()), null);
    }
  }

  /** The filter; what is named is looked up in the data. */
  FigureFilter of(FigureData data, Progress progress) {
    check();
    FigureFilter filter = FigureFilter.everything().between(from, to).feeling(Set.copyOf(sentiments))
        .inLanguages(languages.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    if (!channels.isEmpty()) {
      filter = filter.ofChannels(chosen(channels, data.choices(progress).channels(), "insights.channel"));
    }
    if (!audiences.isEmpty()) {
      filter = filter.reaching(chosen(audiences, data.choices(progress).audiences(), "insights.audience"));
    }
    return topics.isEmpty() ? filter : filter.about(chosen(topics, data.textChoices(progress).topics(), "insights.topic"));
  }

  /** The keys of what was named by name or key. */
  private static Set<String> chosen(List<String> names, List<Choice> choices, String key) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String name : names) {
      List<Choice> found = choices.stream().filter(each -> each.key().equals(name) || each.name().equalsIgnoreCase(name)).toList();
      if (found.isEmpty()) {
        throw new ClientException(Kind.BAD_INPUT, text(key, name,
            choices.stream().limit(20).map(Choice::name).collect(Collectors.joining(", "))), null);
      }
      found.forEach(each -> chosen.add(each.key()));
    }
    return chosen;
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(InsightsCommand.class, key, arguments);
  }
}
