package org.throughline.internal.briefing.xlsx;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.core.practice.Amount;
import org.throughline.exchange.WorkbookWriter.Formatted;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Reads how long something takes, as a language words it: 40 s, 60 min, 2 h 10, 5 days. Spreadsheets count times in days,
 * so that times in several units can be sorted and added; each is shown in the unit it was worded in.
 */
final class Times {

  private static final double SECONDS = 86_400;
  private static final double MINUTES = 1_440;
  private static final double HOURS = 24;
  private static final int ONE = 1;
  private static final int SOME = 7;
  private static final int MINUTES_BESIDE = 59;

  private final List<Form> forms = new ArrayList<>();
  private final Form hoursAndMinutes;

  /**
   * How a language words times in a unit.
   *
   * @param before what stands before the number, with one kind of space
   * @param between what stands between the number of hours and that of minutes; empty where there is no second number
   * @param after what stands behind it
   * @param perDay how many there are in a day
   * @param sign how spreadsheets show the unit; empty for a plain number
   */
  private record Form(String before, String between, String after, double perDay, String sign) {

    Matcher in(String plain) {
      return Pattern.compile(Pattern.quote(before) + "(.+?)" + (between.isEmpty() ? "" : Pattern.quote(between) + "(\\d\\d)")
          + Pattern.quote(after)).matcher(plain);
    }

    String format(BigDecimal number) {
      String figures = sign.isEmpty() ? figures(number) : sign + decimals(number);
      return literal(before) + figures + (between.isEmpty() ? "" : literal(between) + "mm") + literal(after);
    }
  }

  Times(Locale language) {
    hoursAndMinutes = form(Amount.duration(Duration.ofHours(SOME).plusMinutes(MINUTES_BESIDE), language), MINUTES, "[h]");
    forms.add(hoursAndMinutes);
    forms.add(form(Amount.duration(Duration.ofSeconds(SOME), language), SECONDS, "[s]"));
    forms.add(form(Amount.duration(Duration.ofMinutes(SOME), language), MINUTES, "[m]"));
    forms.add(form(Amount.duration(Duration.ofHours(SOME), language), HOURS, "[h]"));
    for (int days : new int[] {SOME, ONE}) {
      forms.add(form(Amount.of(new Quantity(BigDecimal.valueOf(days), Unit.DAY)).in(language), 1, ""));
    }
  }

  /** What a language puts around the numbers, from a time it worded. */
  private static Form form(String worded, double perDay, String sign) {
    Matcher parts = Pattern.compile("(\\D*)\\d+(?:(\\D+)" + MINUTES_BESIDE + ")?(\\D*)").matcher(Numbers.plain(worded));
    if (!parts.matches()) {
      throw new IllegalStateException("No number in " + worded);
    }
    return new Form(parts.group(1), Optional.ofNullable(parts.group(2)).orElse(""), parts.group(3), perDay, sign);
  }

  /**
   * The time a text says.
   *
   * @param plain with one kind of space
   * @param numbers reads a number as the language words it
   */
  Optional<Formatted> of(String plain, Function<String, Optional<BigDecimal>> numbers) {
    for (Form form : forms) {
      Matcher found = form.in(plain);
      if (found.matches()) {
        Optional<BigDecimal> number = numbers.apply(found.group(1));
        if (number.isPresent()) {
          return Optional.of(form.between().isEmpty() ? time(form, number.get())
              : timeOfHours(number.get(), Integer.parseInt(found.group(2))));
        }
      }
    }
    return Optional.empty();
  }

  /** No spreadsheet shows a part of an hour or a minute as decimals; seconds and days it does. */
  private Formatted time(Form form, BigDecimal number) {
    double days = number.doubleValue() / form.perDay();
    boolean part = number.stripTrailingZeros().scale() > 0 && (form.perDay() == HOURS || form.perDay() == MINUTES);
    return new Formatted(BigDecimal.valueOf(days), (part ? hoursAndMinutes : form).format(part ? BigDecimal.ONE : number));
  }

  private Formatted timeOfHours(BigDecimal hours, int minutes) {
    return new Formatted(BigDecimal.valueOf((hours.doubleValue() * MINUTES / HOURS + minutes) / MINUTES),
        hoursAndMinutes.format(BigDecimal.ONE));
  }

  /** As many decimals as a number was worded with: 0, 0.0. */
  static String figures(BigDecimal number) {
    return "0" + decimals(number);
  }

  private static String decimals(BigDecimal number) {
    return number.scale() > 0 ? "." + "0".repeat(number.scale()) : "";
  }

  /** Words that stand in a format as they are. */
  private static String literal(String words) {
    return words.isEmpty() ? "" : "\"" + words.replace('"', '\'') + "\"";
  }
}
