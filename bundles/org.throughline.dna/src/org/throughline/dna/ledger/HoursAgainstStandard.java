package org.throughline.dna.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.core.practice.Amount;
import org.throughline.core.practice.ClosedHours;
import org.throughline.core.practice.ClosedHours.Closure;
import org.throughline.core.practice.OfficeHours;
import org.throughline.core.practice.Terms;
import org.throughline.core.practice.UnitScale;
import org.throughline.core.practice.WorkingTime;
import org.throughline.model.Channel;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.Limit;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.value.Unit;

/**
 * A standard against the hours of its channel: who asks right after closing waits until the channel opens, however fast
 * everybody works. It says something of times to answer, solve or call back, that must be no longer than a threshold and
 * count every hour.
 *
 * <p>The outcome is about an ordinary week. A standard cannot be kept when questions spread evenly over the clock miss it
 * while everybody answers the moment the channel opens: more than half of them for a median, more than a tenth for nine
 * of ten, more than the share that may be late, a mean wait longer than the threshold, any for the worst case. Otherwise
 * single questions are late.
 *
 * @param standard the standard
 * @param channel whose hours they are
 * @param threshold the time promised
 * @param worstWait how long who asks at the worst moment of an ordinary week waits for the channel to open
 * @param longest the longest closure of the coming year, exceptions counted in; empty when it is always or never open
 * @param lateShare the part of an ordinary week, 0 to 1, in which who asks waits too long for the channel to open alone
 * @param outcome what it means
 */
public record HoursAgainstStandard(ServiceStandard standard, Channel channel, Duration threshold, Duration worstWait,
    Optional<Closure> longest, double lateShare, Outcome outcome) {

  private static final Set<StandardMetric> WAITS = EnumSet.of(StandardMetric.FIRST_RESPONSE_TIME,
      StandardMetric.RESOLUTION_TIME, StandardMetric.CALL_BACK_TIME);
  private static final double HALF = 0.5;
  private static final double TENTH = 0.1;
  private static final double PERCENT = 100;

  /** Whether the hours allow what was promised. */
  public enum Outcome {
    /** The channel is never closed longer than the threshold in an ordinary week. */
    KEEPABLE,
    /** Who asks at some moments waits too long; the standard as a whole can be kept. */
    SOMETIMES_LATE,
    /** The hours do not allow the standard. */
    CANNOT_BE_KEPT
  }

  /**
   * Holds a standard against the hours of its channel; empty when hours say nothing about it, or when the channel has
   * none.
   *
   * @param today the first day of the coming year
   */
  public static Optional<HoursAgainstStandard> of(ServiceStandard standard, Optional<Channel> channel, LocalDate today,
      ZoneId zone) {
    Optional<Terms> terms = Terms.of(standard, channel).filter(it -> WAITS.contains(it.metric())
        && it.hours() == CountedHours.CLOCK && it.limit() == Limit.AT_MOST && UnitScale.isTime(it.threshold().unit()));
    Optional<OfficeHours> hours = channel.flatMap(OfficeHours::of);
    return terms.isEmpty() || hours.isEmpty() ? Optional.empty()
        : Optional.of(of(standard, channel.get(), terms.get(), new ClosedHours(hours.get()), today, zone));
  }

  private static HoursAgainstStandard of(ServiceStandard standard, Channel channel, Terms terms, ClosedHours closed,
      LocalDate today, ZoneId zone) {
    BigDecimal seconds = new UnitScale(WorkingTime.CLOCK).convert(terms.threshold(), Unit.SECOND).orElseThrow().amount();
    Duration threshold = Duration.ofNanos(seconds.movePointRight(9).longValue());
    Duration worst = closed.worstWait();
    double late = closed.shareWaitingLongerThan(threshold);
    boolean impossible = closed.isNeverOpen() || switch (terms.summary()) {
      case MEDIAN -> late > HALF;
      case PERCENTILE_90 -> late > TENTH;
      case SHARE_WITHIN -> terms.wantedShare().filter(share -> late > 1 - share.doubleValue() / PERCENT).isPresent();
      case MEAN -> closed.meanWait().compareTo(threshold) > 0;
      case WORST, SINGLE -> late > 0;
    };
    Outcome outcome = impossible ? Outcome.CANNOT_BE_KEPT : late > 0 ? Outcome.SOMETIMES_LATE : Outcome.KEEPABLE;
    return new HoursAgainstStandard(standard, channel, threshold, worst,
        closed.longest(today, today.plusYears(1), zone), late, outcome);
  }

  /** What it means, in one sentence with both sides in it. */
  public Message sentence() {
    Worded waits = language -> Amount.duration(worstWait, language);
    Worded promised = language -> Amount.duration(threshold, language);
    boolean never = lateShare >= 1 && worstWait.isZero();
    return Message.of(HoursAgainstStandard.class, never ? "hours.never" : "hours." + outcome.name(),
        ModelLabel.name(channel), waits, ModelLabel.name(standard), promised, Math.round(lateShare * PERCENT));
  }
}
