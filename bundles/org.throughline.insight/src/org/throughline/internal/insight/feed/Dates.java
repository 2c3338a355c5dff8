package org.throughline.internal.insight.feed;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.feed.FeedChoices.DateOrder;
import org.throughline.internal.insight.AnalysisEngine;

/**
 * How the dates of a column are written, and the SQL that reads exactly those ways of writing. What is written otherwise
 * is not guessed at; its row is reported.
 */
final class Dates {

  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})\\b.*");
  private static final String ZONED = "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d([.]\\d+)?)?([Zz]|[+-]\\d\\d(:?\\d\\d)?)";
  private static final String SPACED = "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)? [+-]\\d{4}";
  private static final String LOCAL = "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d([.]\\d+)?)?";
  private static final String DAY = "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}";
  private static final Pattern NAMED = Pattern.compile(".*\\p{L}{3,}.*\\d.*|.*\\d.*\\p{L}{3,}.*");
  /** Months as Dutch, Swedish and German write them, and what the database understands. */
  private static final String[][] MONTHS = {{"januari|jan", "jan"}, {"februari|feb", "feb"}, {"maart|mars|mrt|märz|mar", "mar"},
    {"april|apr", "apr"}, {"mei|maj|mai|may", "may"}, {"juni|june|jun", "jun"}, {"juli|july|jul", "jul"},
    {"augustus|augusti|august|aug", "aug"}, {"september|sept|sep", "sep"}, {"oktober|october|okt|oct", "oct"},
    {"november|nov", "nov"}, {"december|dezember|dec|dez", "dec"}, {"january", "jan"}, {"february", "feb"}, {"march", "mar"}};

  private static final int LONGEST_MONTH = 31;

  private enum Style {
    ZONED, SPACED, LOCAL, DAY, NUMERIC, NAMED
  }

  private final Set<Style> styles = EnumSet.noneOf(Style.class);
  private final Set<String> separators = new java.util.TreeSet<>();
  private boolean shortYears;
  /** Whether a moment with a zone lacks its seconds or has a small z, which the database does not read. */
  private boolean unusual;
  private long dayFirst;
  private long monthFirst;
  private long either;
  private @Nullable String example;
  private boolean others;

  /** Looks at the values of a column. */
  Dates(Collection<String> values) {
    for (String each : values) {
      String value = each.strip();
      Matcher numeric = NUMERIC.matcher(value);
      if (value.isEmpty()) {
        continue;
      } else if (value.matches(ZONED)) {
        styles.add(Style.ZONED);
        unusual |= value.indexOf('z') > 0 || value.substring(0, Math.min(17, value.length())).matches(".*[Zz+-]");
      } else if (value.matches(SPACED)) {
        styles.add(Style.SPACED);
      } else if (value.matches(LOCAL)) {
        styles.add(Style.LOCAL);
      } else if (value.matches(DAY)) {
        styles.add(Style.DAY);
      } else if (numeric.matches()) {
        numeric(value, numeric);
      } else if (NAMED.matcher(value).matches()) {
        styles.add(Style.NAMED);
      } else {
        others = true;
      }
    }
  }

  private void numeric(String value, Matcher numeric) {
    styles.add(Style.NUMERIC);
    separators.add(numeric.group(2));
    shortYears |= numeric.group(4).length() == 2;
    int first = Integer.parseInt(numeric.group(1));
    int second = Integer.parseInt(numeric.group(3));
    if (first > 12 && second <= 12 && first <= LONGEST_MONTH) {
      dayFirst++;
    } else if (second > 12 && first <= 12 && second <= LONGEST_MONTH) {
      monthFirst++;
    } else if (first <= 12 && second <= 12) {
      either++;
      example = example == null && first != second ? value : example;
    }
  }

  /** The order the values themselves prove; null when they prove none or both. */
  @Nullable DateOrder proven() {
    return dayFirst > 0 && monthFirst == 0 ? DateOrder.DAY_FIRST
        : monthFirst > 0 && dayFirst == 0 ? DateOrder.MONTH_FIRST : null;
  }

  /** Whether some values are read one way only and others the other way only. */
  boolean contradictory() {
    return dayFirst > 0 && monthFirst > 0;
  }

  /** A date that can be read both ways, where nothing proves which is meant; null when there is none. */
  @Nullable String ambiguous() {
    return proven() == null && either > 0 ? example : null;
  }

  long ambiguousRows() {
    return either;
  }

  /** Whether any value says its zone. */
  boolean zoned() {
    return styles.contains(Style.ZONED) || styles.contains(Style.SPACED);
  }

  /**
   * The value as a TIMESTAMP without zone, null where it is none of the seen ways or names its zone.
   *
   * @param all whether the values looked at show every way in which one is written
   */
  String local(String value, DateOrder order, boolean all) {
    if (all && !others && styles.equals(EnumSet.of(Style.LOCAL))) {
      return "TRY_CAST(" + value + " AS TIMESTAMP)";
    }
    List<String> tries = new ArrayList<>();
    if (styles.contains(Style.LOCAL)) {
      tries.add("CASE WHEN regexp_full_match(" + value + ", '" + LOCAL + "') THEN TRY_CAST(" + value
          + " AS TIMESTAMP) END");
    }
    List<String> formats = new ArrayList<>();
    if (styles.contains(Style.DAY)) {
      formats.addAll(List.of("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d"));
    }
    if (styles.contains(Style.NUMERIC)) {
      for (String separator : separators) {
        String day = order == DateOrder.DAY_FIRST ? "%d" + separator + "%m" : "%m" + separator + "%d";
        for (String time : List.of(" %H:%M", "", " %H:%M:%S", " %I:%M %p", " %I:%M:%S %p", ", %H:%M", " %H.%M")) {
          // Four digits only where four stand: a short year must never be read as the year 26.
          formats.add(day + separator + (shortYears ? "%y" : "%Y") + time);
        }
      }
    }
    if (!formats.isEmpty()) {
      tries.add("try_strptime(" + value + ", [" + String.join(", ",
          formats.stream().map(AnalysisEngine::text).toList()) + "])");
    }
    if (styles.contains(Style.NAMED)) {
      tries.add("try_strptime(" + plainMonths(value) + ", ['%b %d %Y', '%d %b %Y', '%b %d %Y %H:%M', '%d %b %Y %H:%M', "
          + "'%b %d %Y %I:%M %p', '%b %d %Y %H:%M:%S', '%d %b %Y %H:%M:%S'])");
    }
    return tries.isEmpty() ? "CAST(NULL AS TIMESTAMP)" : tries.size() == 1 ? tries.getFirst()
        : "COALESCE(" + String.join(", ", tries) + ")";
  }

  private static String plainMonths(String value) {
    String plain = "regexp_replace(lower(" + value + "), '^[a-zåäö]{2,}, ?(den )?', '')";
    for (String[] month : MONTHS) {
      plain = "regexp_replace(" + plain + ", '(^|[^a-zåäö])(" + month[0] + ")([^a-zåäö]|$)', '\\1" + month[1] + "\\3')";
    }
    return "trim(regexp_replace(" + plain + ", '[.,\\s]+', ' ', 'g'))";
  }

  /** The value as a TIMESTAMP WITH TIME ZONE, null where it names no zone. */
  String zoned(String value) {
    List<String> tries = new ArrayList<>();
    if (styles.contains(Style.ZONED)) {
      String usual = unusual ? "regexp_replace(upper(" + value + "), '([T ]\\d\\d:\\d\\d)([Z+-])', '\\1:00\\2')" : value;
      tries.add("CASE WHEN regexp_full_match(" + value + ", '" + ZONED + "') THEN TRY_CAST(" + usual
          + " AS TIMESTAMPTZ) END");
    }
    if (styles.contains(Style.SPACED)) {
      tries.add("try_strptime(" + value + ", ['%Y-%m-%d %H:%M %z', '%Y-%m-%d %H:%M:%S %z'])");
    }
    return tries.isEmpty() ? "CAST(NULL AS TIMESTAMPTZ)" : "COALESCE(" + String.join(", ", tries) + ")";
  }

  /** A moment from a local time, in a zone. */
  static String inZone(String local, ZoneId zone) {
    return "timezone(" + AnalysisEngine.text(zone.getId()) + ", " + local + ")";
  }

  @Override
  public String toString() {
    return styles.toString().toLowerCase(Locale.ROOT);
  }
}
