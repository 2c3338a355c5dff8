package org.throughline.internal.briefing.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clock of a place for the time a calendar covers, as the Java machine knows it: where it changes by a rule that goes
 * on, the rule, so that what a reader adds later is right too; else each change.
 */
final class Zone {

  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

  private final ZoneId zone;
  private final ZoneRules rules;

  Zone(ZoneId zone) {
    this.zone = zone;
    this.rules = zone.getRules();
  }

  /** What a calendar says of it that has moments from one to another. */
  VTimeZone between(Instant first, Instant last) {
    VTimeZone told = new VTimeZone();
    told.add(new TzId(zone.getId()));
    List<Observance> parts = isRuled(first) ? ruled(first) : changes(first, last);
    parts.forEach(told::add);
    return told;
  }

  /** Whether the change before a moment and all later ones follow rules that can be written. */
  private boolean isRuled(Instant moment) {
    List<ZoneOffsetTransition> fixed = rules.getTransitions();
    ZoneOffsetTransition before = rules.previousTransition(moment.plusSeconds(1));
    return !rules.getTransitionRules().isEmpty() && before != null
        && (fixed.isEmpty() || fixed.getLast().getInstant().isBefore(before.getInstant()))
        && rules.getTransitionRules().stream().allMatch(each -> day(each).isPresent());
  }

  /** Each rule from its latest change before a moment on. */
  private List<Observance> ruled(Instant moment) {
    int year = moment.atZone(zone).getYear();
    List<Observance> parts = new ArrayList<>();
    for (ZoneOffsetTransitionRule each : rules.getTransitionRules()) {
      ZoneOffsetTransition change = each.createTransition(year);
      if (change.getInstant().isAfter(moment)) {
        change = each.createTransition(year - 1);
      }
      Observance part = part(change);
      part.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + change.getDateTimeBefore().getMonthValue() + ";BYDAY="
          + day(each).orElseThrow()));
      parts.add(part);
    }
    return parts;
  }

  /** Which day of the month a rule means, such as the last Sunday; empty where it cannot be said so. */
  private static Optional<String> day(ZoneOffsetTransitionRule rule) {
    int last = rule.getMonth().minLength();
    // the Java machine keeps the last Sunday of March as the first one from the 25th on
    int from = rule.getMonth() != Month.FEBRUARY && rule.getDayOfMonthIndicator() == last - 6 ? -1
        : rule.getDayOfMonthIndicator();
    boolean moves = rule.isMidnightEndOfDay() || !rule.createTransition(2024).getDateTimeBefore().toLocalDate()
        .getDayOfWeek().equals(rule.getDayOfWeek());
    if (rule.getDayOfWeek() == null || moves || from != -1 && from % 7 != 1) {
      return Optional.empty();
    }
    return Optional.of((from == -1 ? -1 : from / 7 + 1) + rule.getDayOfWeek().name().substring(0, 2));
  }

  private List<Observance> changes(Instant first, Instant last) {
    List<Observance> parts = new ArrayList<>();
    ZoneOffsetTransition change = rules.previousTransition(first.plusSeconds(1));
    if (change == null) {
      ZoneOffset always = rules.getOffset(first);
      parts.add(part(new Standard(), LONG_AGO, always, always));
      change = rules.nextTransition(first);
    }
    while (change != null && !change.getInstant().isAfter(last)) {
      parts.add(part(change));
      change = rules.nextTransition(change.getInstant());
    }
    return parts;
  }

  private Observance part(ZoneOffsetTransition change) {
    return part(rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard(),
        change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
  }

  private static Observance part(Observance part, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
    for (Property each : List.of(new DtStart<>(from), new TzOffsetFrom(before), new TzOffsetTo(after),
        new TzName(after.getId().equals("Z") ? "UTC" : "UTC" + after.getId()))) {
      part.add(each);
    }
    return part;
  }
}
