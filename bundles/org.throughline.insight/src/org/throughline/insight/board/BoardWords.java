package org.throughline.insight.board;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.core.practice.Amount;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureColumn;

/** The words of the board in one language. */
final class BoardWords {

  private final Locale language;

  BoardWords(Locale language) {
    this.language = language;
  }

  Locale language() {
    return language;
  }

  /** A text of this package. */
  String of(String key, Object... arguments) {
    return Message.of(BoardCanvas.class, key, arguments).in(language);
  }

  String number(double amount, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(language);
    format.setMaximumFractionDigits(decimals);
    return format.format(amount);
  }

  String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(language);
    // A share that is not none must not look like none.
    format.setMaximumFractionDigits(share > 0 && share < 0.01 ? 1 : 0);
    return format.format(share);
  }

  /** A rate, which is small: 1.25%. */
  String rate(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(language);
    format.setMaximumFractionDigits(share < 0.1 ? 2 : 1);
    return format.format(share);
  }

  /** A change with its sign: +38%. */
  String change(double share) {
    String size = percent(Math.abs(share));
    return share > 0 ? "+" + size : share < 0 ? "−" + size : size;
  }

  String duration(Duration duration) {
    return Amount.duration(duration, language);
  }

  /** Tuesday, within a sentence. */
  String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, language);
  }

  /** Tue. */
  String shortWeekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, language).replace(".", "");
  }

  /** 3 Nov. */
  String shortDay(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMM", language)).replace(".", "");
  }

  /** Nov 2026. */
  String month(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("LLL uuuu", language)).replace(".", "");
  }

  /** 3 November. */
  String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM", language));
  }

  /** 3 November 2026. */
  String wholeDay(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language));
  }

  /** 1 September to 15 November 2026; one day alone is named once. */
  String period(LocalDate from, LocalDate until) {
    if (from.equals(until)) {
      return wholeDay(from);
    }
    boolean month = YearMonth.from(from).equals(YearMonth.from(until));
    return of("period", month ? number(from.getDayOfMonth(), 0) : from.getYear() == until.getYear() ? day(from) : wholeDay(from),
        wholeDay(until));
  }

  /** On how many cases an answer rests, and from when: “1,906 messages, 1 September to 15 November 2026”. */
  String basis(FigureAnswer answer) {
    List<String> parts = new ArrayList<>();
    parts.add(answer.unit().in(language));
    LocalDate from = answer.from();
    LocalDate until = answer.until();
    if (from != null && until != null) {
      parts.add(period(from, until));
    }
    if (answer.generated()) {
      parts.add(of("made"));
    }
    return String.join(", ", parts);
  }

  /** A value as a person reads it. */
  String value(FigureColumn.Type type, @Nullable Object value) {
    return switch (value) {
      case null -> of("unknown");
      case Duration duration -> duration(duration);
      case Worded worded -> worded.in(language);
      case LocalDate day -> wholeDay(day);
      case Double number when type == FigureColumn.Type.SHARE -> percent(number);
      case Double number -> number(number, 1);
      case Long number -> number(number, 0);
      default -> value.toString();
    };
  }
}
