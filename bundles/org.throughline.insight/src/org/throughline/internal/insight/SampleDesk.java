package org.throughline.internal.insight;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.throughline.core.practice.OfficeHours;
import org.throughline.core.practice.OfficeHours.Opening;
import org.throughline.model.value.WeeklyHours;

/**
 * A desk of the sample: how it is called, when it is open and how fast it answers then.
 *
 * @param handle its account
 * @param hours when it is open
 * @param minutes the usual time to an answer while it is open
 * @param missed the share of questions it never answers, 0 to 1
 * @param share its part of all conversations, 0 to 1
 * @param crisisShare its part of the conversations in a crisis, 0 to 1
 * @param mentions whether texts name the account they are meant for
 */
public record SampleDesk(String handle, OfficeHours hours, double minutes, double missed, double share,
    double crisisShare, boolean mentions) {

  /** The desks of a brand. */
  public static List<SampleDesk> of(String brand) {
    return List.of(
        new SampleDesk(brand + "_x", hours("Mo-Fr 08:00-21:00; Sa 10:00-17:00"), 22, .04, .33, .55, true),
        new SampleDesk(brand + "_facebook", hours("Mo-Fr 09:00-17:00"), 85, .10, .27, .25, false),
        new SampleDesk(brand + "_whatsapp", hours("Mo-Fr 08:00-20:00; Sa 09:00-17:00"), 8, .015, .40, .20, false));
  }

  private static OfficeHours hours(String text) {
    return OfficeHours.of(WeeklyHours.parse(text));
  }

  /** One of the desks, by their shares. */
  public static SampleDesk pick(List<SampleDesk> desks, boolean crisis, Random random) {
    double pick = random.nextDouble();
    for (SampleDesk desk : desks) {
      pick -= crisis ? desk.crisisShare : desk.share;
      if (pick < 0) {
        return desk;
      }
    }
    return desks.getLast();
  }

  /** The moment after so many seconds of opening hours. */
  public ZonedDateTime after(ZonedDateTime asked, long seconds) {
    long left = seconds;
    LocalDate day = asked.toLocalDate();
    while (true) {
      for (Opening opening : hours.openings(day, day, asked.getZone())) {
        var start = opening.opens().isAfter(asked.toInstant()) ? opening.opens() : asked.toInstant();
        long open = Duration.between(start, opening.closes()).toSeconds();
        if (open > 0 && left < open) {
          return start.plusSeconds(left).atZone(asked.getZone());
        }
        left -= Math.max(0, open);
      }
      day = day.plusDays(1);
    }
  }
}
