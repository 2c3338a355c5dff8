package org.throughline.insight.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FilterChoices.Voice;
import org.throughline.insight.text.Polarity;
import org.throughline.picture.canvas.ShowOption;

/**
 * One thing by which the board can be narrowed, as a list over it. All charts obey all of them. What another one needs is
 * a constant here, and nothing elsewhere.
 */
public enum BoardFacet {
  /** Which days. */
  PERIOD {
    @Override
    List<ShowOption.Choice> choices(BoardFigures known) {
      List<ShowOption.Choice> choices = new ArrayList<>();
      LocalDate first = known.choices().map(each -> each.first()).orElse(null);
      LocalDate last = known.choices().map(each -> each.last()).orElse(null);
      if (first == null || last == null) {
        return choices;
      }
      for (int days : RECENT) {
        LocalDate from = last.minusDays(days - 1L);
        if (from.isAfter(first)) {
          choices.add(new ShowOption.Choice(from + BETWEEN + last, word("period.last", days)));
        }
      }
      YearMonth month = YearMonth.from(last);
      for (int i = 0; i < MOST_MONTHS && !month.isBefore(YearMonth.from(first)); i++) {
        YearMonth each = month;
        choices.add(new ShowOption.Choice(each.atDay(1) + BETWEEN + each.atEndOfMonth(),
            language -> each.format(DateTimeFormatter.ofPattern("LLLL uuuu", language))));
        month = month.minusMonths(1);
      }
      return choices;
    }

    @Override
    FigureFilter narrowed(FigureFilter filter, String choice) {
      String[] ends = choice.split(BETWEEN);
      return filter.between(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    @Override
    String choice(FigureFilter filter) {
      LocalDate from = filter.from();
      LocalDate until = filter.until();
      return from == null || until == null ? ALL : from + BETWEEN + until;
    }

    @Override
    Worded label(String choice) {
      String[] ends = choice.split(BETWEEN);
      return language -> new BoardWords(language).period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
  },
  /** Which hours of the week. */
  TIME {
    @Override
    List<ShowOption.Choice> choices(BoardFigures known) {
      return Arrays.stream(DayOfWeek.values()).map(each -> each.getValue() + AT).map(each -> new ShowOption.Choice(each, label(each)))
          .toList();
    }

    @Override
    FigureFilter narrowed(FigureFilter filter, String choice) {
      String[] parts = choice.split(AT, 2);
      return filter.onWeekdays(numbers(parts[0]).map(DayOfWeek::of).collect(Collectors.toSet()))
          .atHours(numbers(parts[1]).collect(Collectors.toSet()));
    }

    @Override
    String choice(FigureFilter filter) {
      return filter.weekdays().isEmpty() && filter.hours().isEmpty() ? ALL
          : filter.weekdays().stream().map(each -> String.valueOf(each.getValue())).collect(Collectors.joining(",")) + AT
              + filter.hours().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    Worded label(String choice) {
      FigureFilter filter = narrowed(FigureFilter.everything(), choice);
      return language -> {
        BoardWords words = new BoardWords(language);
        return Stream.concat(filter.weekdays().stream().map(words::weekday), HourCounts.spans(filter.hours()).stream()
            .map(each -> words.of("hours.row", HourCounts.time(each[0]), HourCounts.time(each[1])))).collect(Collectors.joining(", "));
      };
    }

    private static Stream<Integer> numbers(String list) {
      return Arrays.stream(list.split(",")).filter(each -> !each.isEmpty()).map(Integer::valueOf);
    }
  },
  /** Where people wrote. */
  CHANNEL {
    @Override
    List<ShowOption.Choice> choices(BoardFigures known) {
      return known.choices().stream().flatMap(each -> each.channels().stream())
          .map(each -> new ShowOption.Choice(each.key(), each.voice() == Voice.COMPETITOR
              ? word("channel.competitor", each.name()) : language -> each.name())).toList();
    }

    @Override
    FigureFilter narrowed(FigureFilter filter, String choice) {
      return filter.ofChannels(Set.of(choice));
    }

    @Override
    String choice(FigureFilter filter) {
      return filter.channels().stream().findFirst().orElse(ALL);
    }
  },
  /** What it is about. */
  TOPIC {
    @Override
    List<ShowOption.Choice> choices(BoardFigures known) {
      return known.topics().stream().limit(MOST_TOPICS)
          .map(each -> new ShowOption.Choice(each.key(), language -> each.name())).toList();
    }

    @Override
    FigureFilter narrowed(FigureFilter filter, String choice) {
      return filter.about(Set.of(choice));
    }

    @Override
    String choice(FigureFilter filter) {
      return filter.topics().stream().findFirst().orElse(ALL);
    }
  },
  /** How people feel. */
  FEELING {
    @Override
    List<ShowOption.Choice> choices(BoardFigures known) {
      return Arrays.stream(Polarity.values()).map(each -> new ShowOption.Choice(each.name(), label(each.name()))).toList();
    }

    @Override
    FigureFilter narrowed(FigureFilter filter, String choice) {
      return filter.feeling(Set.of(Polarity.valueOf(choice)));
    }

    @Override
    String choice(FigureFilter filter) {
      return filter.sentiments().stream().findFirst().map(Enum::name).orElse(ALL);
    }

    @Override
    Worded label(String choice) {
      return word("feeling." + choice);
    }
  };

  private static final String ALL = "";
  private static final String BETWEEN = "/";
  private static final String AT = "at";
  private static final List<Integer> RECENT = List.of(7, 28, 91);
  private static final int MOST_MONTHS = 24;
  private static final int MOST_TOPICS = 60;

  /** Under which id its list stands over the board. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What can be chosen, without the choice that takes everything. */
  abstract List<ShowOption.Choice> choices(BoardFigures known);

  /** The filter narrowed to a choice. */
  abstract FigureFilter narrowed(FigureFilter filter, String choice);

  /** The choice a filter makes; empty where it takes everything. */
  abstract String choice(FigureFilter filter);

  /** What a choice is called that is not among those that are offered. */
  Worded label(String choice) {
    return language -> choice;
  }

  /**
   * The lists over the board.
   *
   * @param now the filter; what it chooses is offered too, such as a day that was pointed at
   */
  public static List<ShowOption> options(BoardFigures known, FigureFilter now) {
    return Stream.of(values()).<ShowOption>map(each -> {
      List<ShowOption.Choice> choices = new ArrayList<>();
      choices.add(new ShowOption.Choice(ALL, word(each.id() + ".all")));
      choices.addAll(each.choices(known));
      String chosen = each.choice(now);
      if (choices.stream().noneMatch(choice -> choice.id().equals(chosen))) {
        choices.add(1, new ShowOption.Choice(chosen, each.label(chosen)));
      }
      return new ShowOption.Pick(each.id(), word(each.id()), choices);
    }).toList();
  }

  /** The filter that is chosen in the lists. */
  public static FigureFilter filter(Map<String, String> shown) {
    FigureFilter filter = FigureFilter.everything();
    for (BoardFacet each : values()) {
      String choice = shown.get(each.id());
      filter = choice == null || choice.equals(ALL) ? filter : each.narrowed(filter, choice);
    }
    return filter;
  }

  /** What has to be chosen in the list of this facet for a filter. */
  public String chosen(FigureFilter filter) {
    return choice(filter);
  }

  private static Message word(String key, @Nullable Object... arguments) {
    return Message.of(BoardFacet.class, "facet." + key, arguments);
  }
}
