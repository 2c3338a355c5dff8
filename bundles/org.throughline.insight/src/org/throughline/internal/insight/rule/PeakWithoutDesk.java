package org.throughline.internal.insight.rule;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.model.Channel;
import org.throughline.model.ModelPackage;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.DeskRota;
import org.throughline.model.calendar.ShiftPattern;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.WeeklyHours;

/**
 * In the hours in which most messages come somebody answers. The hours are those frozen on a card: each with at least one
 * and a half times the messages of an hour on average. Somebody is there where a shift of a rota, or where no rota has the
 * channel its opening hours, cover that hour on most days of the week.
 */
@Component(service = Rule.class)
public final class PeakWithoutDesk implements Rule<InsightCard> {

  private static final int HOURS = 24;
  private static final int MOST_DAYS = 4;
  private static final BigDecimal TIMES = new BigDecimal("1.5");
  private static final BigDecimal LEAST = BigDecimal.valueOf(100);
  private static final RuleCard CARD = RuleCard.of(PeakWithoutDesk.class, "insight.peak-without-desk",
      InsightPackage.Literals.INSIGHT_CARD, FindingSeverity.WARNING, "insight");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(InsightCard subject, CheckContext context, Report report) {
    if (!CardCheck.stands(subject)) {
      return;
    }
    Map<Integer, Figure> busy = busy(context.read(subject.getFigures()), context);
    List<Week> weeks = busy.isEmpty() ? List.of() : weeks(subject, context);
    if (weeks.isEmpty()) {
      return;
    }
    List<Evidence> evidence = new ArrayList<>();
    List<Message> hours = new ArrayList<>();
    busy.forEach((hour, figure) -> {
      if (weeks.stream().noneMatch(week -> week.daysAt(hour) >= MOST_DAYS)) {
        hours.add(CARD.saysOf("hour", hour, (hour + 1) % HOURS));
        evidence.add(Evidence.of(figure, InsightPackage.Literals.FIGURE__VALUE));
      }
    });
    if (!hours.isEmpty()) {
      weeks.forEach(week -> evidence.add(Evidence.of(week.channel(), ModelPackage.Literals.CHANNEL__OPENING_HOURS)));
      report.finding(CARD.says(ModelLabel.name(subject), new Listed(hours),
          new Listed(weeks.stream().map(week -> ModelLabel.name(week.channel())).toList())),
          evidence.toArray(Evidence[]::new));
    }
  }

  /** The hours with far more messages than the average one, in order. */
  private static Map<Integer, Figure> busy(List<Figure> figures, CheckContext context) {
    Map<Integer, Figure> hours = new TreeMap<>();
    BigDecimal total = BigDecimal.ZERO;
    for (Figure each : figures) {
      Integer hour = hour(each);
      Quantity value = each.getValue();
      if (hour != null && value != null && hours.putIfAbsent(hour, each) == null) {
        total = total.add(value.amount());
      }
    }
    if (total.compareTo(context.parameter("messages", LEAST)) < 0) {
      return Map.of();
    }
    BigDecimal least = total.multiply(context.parameter("times", TIMES));
    hours.values().removeIf(each -> each.getValue() == null
        || each.getValue().amount().multiply(BigDecimal.valueOf(HOURS)).compareTo(least) < 0);
    return hours;
  }

  private static @Nullable Integer hour(Figure figure) {
    String group = figure.getGroup();
    return figure.getMetric() == MetricKind.VOLUME && figure.getStatistic() == Statistic.TOTAL && group != null
        && group.strip().matches("1?\\d|2[0-3]") ? Integer.valueOf(group.strip()) : null;
  }

  // ---- when somebody is there

  /** When somebody answers a channel in an ordinary week. */
  private record Week(Channel channel, boolean[][] hours) {

    int daysAt(int hour) {
      int days = 0;
      for (boolean[] day : hours) {
        days += day[hour] ? 1 : 0;
      }
      return days;
    }
  }

  private static List<Week> weeks(InsightCard card, CheckContext context) {
    List<Week> weeks = new ArrayList<>();
    for (Channel each : context.read(card.getChannels())) {
      rota(each, context).or(() -> Optional.ofNullable(each.getOpeningHours()).map(PeakWithoutDesk::open))
          .ifPresent(hours -> weeks.add(new Week(each, hours)));
    }
    weeks.sort(Comparator.comparing(week -> String.valueOf(week.channel().getId())));
    return weeks;
  }

  private static boolean[][] open(WeeklyHours opening) {
    boolean[][] hours = new boolean[7][HOURS];
    for (DayOfWeek day : DayOfWeek.values()) {
      for (WeeklyHours.Span span : opening.on(day)) {
        for (int hour = 0; hour < HOURS; hour++) {
          hours[day.getValue() - 1][hour] |= span.start() <= hour * 3_600 && span.end() >= (hour + 1) * 3_600;
        }
      }
    }
    return hours;
  }

  /** The shifts of all rotas that have the channel; empty where none has. */
  private static Optional<boolean[][]> rota(Channel channel, CheckContext context) {
    boolean[][] hours = new boolean[7][HOURS];
    boolean any = false;
    for (EObject each : context.read(context.referrers(channel, CalendarPackage.Literals.DESK_ROTA__CHANNELS))) {
      if (each instanceof DeskRota rota && counts(rota, context.today())) {
        for (ShiftPattern shift : context.read(rota.getPatterns())) {
          if (shift.getChannels().isEmpty() || shift.getChannels().contains(channel)) {
            any = true;
            add(shift, hours);
          }
        }
      }
    }
    return any ? Optional.of(hours) : Optional.empty();
  }

  private static boolean counts(DeskRota rota, LocalDate today) {
    return (rota.getValidFrom() == null || !rota.getValidFrom().isAfter(today))
        && (rota.getValidUntil() == null || !rota.getValidUntil().isBefore(today));
  }

  private static void add(ShiftPattern shift, boolean[][] hours) {
    LocalTime starts = shift.getStarts();
    LocalTime ends = shift.getEnds();
    if (starts == null || ends == null) {
      return;
    }
    int first = starts.toSecondOfDay();
    int last = ends.toSecondOfDay() > first ? ends.toSecondOfDay() : ends.toSecondOfDay() + HOURS * 3_600;
    shift.getWeekdays().forEach(day -> {
      for (int hour = 0; hour < 2 * HOURS; hour++) {
        if (first <= hour * 3_600 && last >= (hour + 1) * 3_600) {
          hours[(day.getValue() + hour / HOURS) % 7][hour % HOURS] = true;
        }
      }
    });
  }
}
