package org.throughline.insight;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The product's figures, one per line, as the oracles write them. */
final class Figures {

  private Figures() {
  }

  static List<String> of(ConversationMetrics metrics) {
    List<String> lines = new ArrayList<>();
    Overview o = metrics.overview();
    lines.add(line("overview", o.messages(), o.inbound(), o.outbound(), o.conversations(), o.desks(), o.turns(),
        o.answered(), o.contradictory(), o.open(), micros(o.period().from()), micros(o.period().to())));
    metrics.responseTimes().forEach(r -> lines.add(line("response", desk(r.desk()), r.answers(),
        r.median().toNanos() / 500, r.ninetieth().toNanos() / 1000, r.officeMedian().toNanos() / 500,
        r.officeNinetieth().toNanos() / 1000, r.outsideHours())));
    metrics.responseWeeks().forEach(w -> lines.add(line("responseweek", desk(w.desk()), w.monday(), w.answers(),
        w.median().toNanos() / 500, w.ninetieth().toNanos() / 1000)));
    for (int hours : new int[] {1, 8, 24}) {
      metrics.unanswered(hours).forEach(u -> lines.add(line("unanswered", hours, desk(u.desk()), u.turns(),
          u.unanswered(), u.undecided())));
    }
    metrics.shareOfVoice().forEach(v -> lines.add(line("volume", v.desk(), v.conversations(), v.inbound(), v.outbound())));
    BusyHours week = metrics.busyHours(ConversationMetrics.ALL_DESKS);
    for (DayOfWeek day : DayOfWeek.values()) {
      lines.add("week " + day.getValue() + " " + IntStream.range(0, 24).mapToObj(hour -> "" + week.on(day, hour))
          .collect(Collectors.joining(" ")));
    }
    metrics.days().forEach(d -> lines.add(line("day", d.desk(), d.day(), d.inbound())));
    return lines;
  }

  private static String desk(String desk) {
    return desk.isEmpty() ? "-" : desk;
  }

  static String line(Object... parts) {
    return java.util.Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(" "));
  }

  static long micros(Instant moment) {
    return Duration.between(Instant.EPOCH, moment).toNanos() / 1000;
  }
}
