package org.throughline.internal.insight.ui.query;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Worded;
import org.throughline.core.practice.Amount;
import org.throughline.insight.QueryTable;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureColumn;

/**
 * Rows as they are shown, copied and exported.
 *
 * @param columns the names of the columns
 * @param rows the values; null where there is none
 * @param cut whether there are more
 * @param remark what should be known when they are read; empty for nothing
 * @param sql what was asked
 * @param wrong why there are no rows; empty when all is well
 */
record QueryResult(List<String> columns, List<List<@Nullable Object>> rows, boolean cut, String remark, String sql, String wrong) {

  QueryResult {
    columns = List.copyOf(columns);
    List<List<@Nullable Object>> kept = new ArrayList<>();
    rows.forEach(row -> kept.add(Collections.unmodifiableList(new ArrayList<>(row))));
    rows = Collections.unmodifiableList(kept);
  }

  /** Rows of a question. */
  static QueryResult of(QueryTable table, String remark, String sql) {
    return new QueryResult(table.columns(), table.rows(), table.cut(), remark, sql, "");
  }

  /** The rows of a figure itself. */
  static QueryResult of(FigureAnswer answer, Locale locale) {
    List<Integer> places = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < answer.columns().size(); i++) {
      if (answer.columns().get(i).use() != FigureColumn.Use.KEY) {
        places.add(i);
        names.add(answer.columns().get(i).label().in(locale));
      }
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    answer.rows().forEach(row -> {
      List<@Nullable Object> one = new ArrayList<>();
      places.forEach(place -> one.add(row.get(place)));
      rows.add(one);
    });
    return new QueryResult(names, rows, false, remark(answer, locale), answer.sql(), "");
  }

  /** On what a figure rests, and what should be known of it. */
  static String remark(FigureAnswer answer, Locale locale) {
    StringBuilder text = new StringBuilder(answer.unit().in(locale));
    answer.remarks().forEach(each -> text.append(" · ").append(each.in(locale)));
    return text.toString();
  }

  /** Nothing, and why. */
  static QueryResult wrong(String why, String sql) {
    return new QueryResult(List.of(), List.of(), false, "", sql, why);
  }

  /** A value as a reader of a language writes it. */
  static String text(@Nullable Object value, Locale locale, ZoneId zone) {
    return switch (value) {
      case null -> "";
      case Worded word -> word.in(locale);
      case Duration wait -> Amount.duration(wait, locale);
      case Double number -> {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(3);
        yield format.format(number);
      }
      case Long number -> NumberFormat.getInstance(locale).format(number);
      case LocalDate day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
      case Instant at -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
          .withZone(zone).format(at);
      default -> value.toString().strip().replaceAll("\\s+", " ");
    };
  }

  /** Whether the values of a column are figures, which stand at the right. */
  boolean isNumber(int column) {
    return rows.stream().map(row -> row.get(column)).filter(each -> each != null).limit(20)
        .allMatch(each -> each instanceof Number || each instanceof Duration) && !rows.isEmpty();
  }
}
