package org.throughline.insight.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.text.Polarity;

/**
 * Which rows count. Whatever is empty takes everything, so a filter without any choice is all data. Immutable.
 *
 * @param from the first day on the client's calendar; null for the first there is
 * @param until the last day, included; null for the last there is
 * @param channels the channels, by {@link FilterChoices.Choice#key}; of these at least one
 * @param networks the networks, as lower-case names of the model's platforms
 * @param topics the topics, by name; of these at least one
 * @param sentiments the feelings
 * @param languages the languages, as two-letter codes, {@code und} for those that cannot be told
 * @param audiences the audiences, by id: what was written or placed on a channel through which at least one of them is
 *     reached; an audience without channels chooses nothing
 * @param weekdays the days of the week on the client's calendar
 * @param hours the hours of the day on the client's clock, from 0 to 23: what is written from that hour until the next;
 *     what is only known by its day is in none
 */
public record FigureFilter(@Nullable LocalDate from, @Nullable LocalDate until, Set<String> channels,
    Set<String> networks, Set<String> topics, Set<Polarity> sentiments, Set<String> languages, Set<String> audiences,
    Set<DayOfWeek> weekdays, Set<Integer> hours) {

  private static final int LAST_HOUR = 23;

  public FigureFilter {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("A period ends before it begins: " + from + " to " + until);
    }
    channels = sorted(channels);
    networks = sorted(networks);
    topics = sorted(topics);
    sentiments = sorted(sentiments);
    languages = sorted(languages);
    audiences = sorted(audiences);
    weekdays = sorted(weekdays);
    hours = sorted(hours);
    if (hours.stream().anyMatch(each -> each < 0 || each > LAST_HOUR)) {
      throw new IllegalArgumentException("No hour of the day: " + hours);
    }
  }

  /** Of the whole week. */
  public FigureFilter(@Nullable LocalDate from, @Nullable LocalDate until, Set<String> channels, Set<String> networks,
      Set<String> topics, Set<Polarity> sentiments, Set<String> languages, Set<String> audiences) {
    this(from, until, channels, networks, topics, sentiments, languages, audiences, Set.of(), Set.of());
  }

  /** Of all audiences. */
  public FigureFilter(@Nullable LocalDate from, @Nullable LocalDate until, Set<String> channels, Set<String> networks,
      Set<String> topics, Set<Polarity> sentiments, Set<String> languages) {
    this(from, until, channels, networks, topics, sentiments, languages, Set.of());
  }

  /** In an order that is always the same, so that the same filter always gives the same SQL. */
  private static <T extends Comparable<T>> Set<T> sorted(Set<T> values) {
    return Collections.unmodifiableSet(new TreeSet<>(values));
  }

  /** All rows. */
  public static FigureFilter everything() {
    return new FigureFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  /** The same for other days. */
  public FigureFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new FigureFilter(first, last, channels, networks, topics, sentiments, languages, audiences, weekdays, hours);
  }

  /** The same for one day. */
  public FigureFilter on(LocalDate day) {
    return between(day, day);
  }

  /** The same for other channels. */
  public FigureFilter ofChannels(Set<String> keys) {
    return new FigureFilter(from, until, keys, networks, topics, sentiments, languages, audiences, weekdays, hours);
  }

  /** The same for other networks. */
  public FigureFilter ofNetworks(Set<String> names) {
    return new FigureFilter(from, until, channels, names, topics, sentiments, languages, audiences, weekdays, hours);
  }

  /** The same for other topics. */
  public FigureFilter about(Set<String> names) {
    return new FigureFilter(from, until, channels, networks, names, sentiments, languages, audiences, weekdays, hours);
  }

  /** The same for other feelings. */
  public FigureFilter feeling(Set<Polarity> polarities) {
    return new FigureFilter(from, until, channels, networks, topics, polarities, languages, audiences, weekdays, hours);
  }

  /** The same for other languages. */
  public FigureFilter inLanguages(Set<String> codes) {
    return new FigureFilter(from, until, channels, networks, topics, sentiments, codes, audiences, weekdays, hours);
  }

  /** The same for other audiences. */
  public FigureFilter reaching(Set<String> ids) {
    return new FigureFilter(from, until, channels, networks, topics, sentiments, languages, ids, weekdays, hours);
  }

  /** The same for other days of the week. */
  public FigureFilter onWeekdays(Set<DayOfWeek> days) {
    return new FigureFilter(from, until, channels, networks, topics, sentiments, languages, audiences, days, hours);
  }

  /** The same for other hours of the day. */
  public FigureFilter atHours(Set<Integer> ofDay) {
    return new FigureFilter(from, until, channels, networks, topics, sentiments, languages, audiences, weekdays, ofDay);
  }

  /** Whether it takes all rows. */
  public boolean isEverything() {
    return equals(everything());
  }

  /** Whether it asks something of what was written, so that texts have to be read for it. */
  public boolean asksTexts() {
    return !topics.isEmpty() || !sentiments.isEmpty() || !languages.isEmpty();
  }
}
