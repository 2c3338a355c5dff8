package org.throughline.internal.insight.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.insight.feed.FeedChoices.DateOrder;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedColumn.Type;
import org.throughline.insight.feed.FeedTable;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.model.Platform;

/**
 * The SQL that turns rows of text into rows of the stored table, all at once, and says of each row that cannot be turned
 * why not. A value is read exactly or not at all.
 */
final class TypedSelect {

  /** What the raw columns are called. */
  static final String RAW = "r_";
  /** What the column of hashtags is called where they were found already. */
  static final String TAGS = "t_tags";
  /** What the columns of dates are called where they were read already, by the clock and as moments where these are known. */
  static final String LOCAL = "t_local";
  static final String MOMENT = "t_moment";
  /** How the fault begins of a row of somebody who was erased. */
  static final String ERASED = "erased|";

  /** What networks write where they keep a figure back or have none. */
  private static final String NO_FIGURE = "'', '-', '--', '–', '—', 'nan', 'n/a', 'na', 'null', 'none', '<5', '< 5', '<10', '< 10'";
  private static final String TOTALS = "'total', 'totals', 'totaal', 'totalt', 'summa', 'gesamt', 'grand total', 'eindtotaal'";
  /** One to three digits that do not begin with 0, then groups of three behind one and the same separator; or no groups. */
  private static final String GROUPED = "[1-9]\\d{0,2}(([.]\\d{3})+|(,\\d{3})+|('\\d{3})+|(’\\d{3})+|(\\x{A0}\\d{3})+"
      + "|(\\x{202F}\\d{3})+|( \\d{3})+)|\\d{1,18}([.,]0{1,2})?|0+\\d{1,17}";
  private static final String DAMAGED_ID = "[+-]?\\d([.,]\\d+)?[eE]\\+?\\d+";
  private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

  private final FeedTable table;
  private final Platform network;
  private final Set<FeedColumn> given;
  private final Dates dates;
  private final DateOrder order;
  private final ZoneId zone;
  private final Instant latest;
  private final boolean erased;
  private final Known known;
  private final PostKinds kinds;

  /**
   * SQL for one file.
   *
   * @param erased whether rows of people who were erased are to be left out
   */
  TypedSelect(FeedTable table, Platform network, Set<FeedColumn> given, Dates dates, DateOrder order, ZoneId zone,
      Instant latest, boolean erased) {
    this(table, network, given, dates, order, zone, latest, erased, Known.NOTHING, new PostKinds(List.of()));
  }

  private TypedSelect(FeedTable table, Platform network, Set<FeedColumn> given, Dates dates, DateOrder order, ZoneId zone,
      Instant latest, boolean erased, Known known, PostKinds kinds) {
    this.known = known;
    this.kinds = kinds;
    this.table = table;
    this.network = network;
    this.given = given;
    this.dates = dates;
    this.order = order;
    this.zone = zone;
    this.latest = latest;
    this.erased = erased && has(FeedColumn.AUTHOR);
  }

  /** The same for rows of which more is known. */
  TypedSelect knowing(Known more) {
    return new TypedSelect(table, network, given, dates, order, zone, latest, erased, more, kinds);
  }

  /** The same for rows that mostly have these kinds. */
  TypedSelect expecting(PostKinds usual) {
    return new TypedSelect(table, network, given, dates, order, zone, latest, erased, known, usual);
  }

  private boolean has(FeedColumn column) {
    return given.contains(column);
  }

  private static String raw(FeedColumn column) {
    return RAW + column.key();
  }

  private String trimmed(FeedColumn column) {
    return !has(column) ? "CAST(NULL AS VARCHAR)" : known.tidy().contains(column) ? raw(column)
        : "NULLIF(trim(" + raw(column) + "), '')";
  }

  /** An id without the people it names. */
  private String shown(FeedColumn column) {
    String masked = "m_" + column.key();
    return !has(column) || !Swaps.addresses(given).contains(column) ? trimmed(column)
        : known.tidy().contains(column) ? masked : "NULLIF(trim(" + masked + "), '')";
  }

  /** The columns of the stored table, in order. */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of("network"));
    for (FeedColumn column : FeedColumn.of(table)) {
      names.add(column.key());
      if (column == FeedColumn.POSTED_AT) {
        names.addAll(List.of("posted_local", "zone_known", "time_known"));
      } else if (column == FeedColumn.KIND) {
        names.add("kind_exported");
      } else if (column == FeedColumn.TEXT) {
        names.add("hashtags");
      }
    }
    return names;
  }

  /**
   * All rows with their values and, where there is one, a fault.
   *
   * @param rows a query with the raw columns; texts masked and people replaced already in {@code m_…}
   * @param more columns of that query to hand through, each followed by a comma
   */
  String all(String rows, String more) {
    return "SELECT " + more + String.join(", ", values()) + ", " + fault() + " AS fault FROM (" + read(rows) + ")";
  }

  /** The rows with what is worked out of each once. */
  private String read(String rows) {
    return "SELECT *, COALESCE(" + (known.moments() ? MOMENT : "w_zoned") + ", " + Dates.inZone("w_local", zone) + ") AS w_at FROM (SELECT *, "
        + String.join(", ", readings()) + " FROM (" + rows + "))";
  }

  private List<String> values() {
    List<String> values = new ArrayList<>();
    values.add(AnalysisEngine.text(network.getName().toLowerCase(Locale.ROOT)) + " AS network");
    for (FeedColumn column : FeedColumn.of(table)) {
      value(column, values);
    }
    return values;
  }

  /** All rows as they are masked, with what every figure was taken for as {@code w_…}. */
  String read(RowSource rows) {
    return "SELECT " + String.join(", ", Stream.concat(Stream.of("*"), figures().stream()).toList()) + " FROM ("
        + rows.query(false, true) + ")";
  }

  /** The rows that can be kept. */
  String good(String rows) {
    return "SELECT " + String.join(", ", values()) + " FROM (" + read(rows) + ") WHERE " + faultless();
  }

  /** What is worked out once for each row. */
  private List<String> readings() {
    List<String> readings = new ArrayList<>();
    String id = trimmed(FeedColumn.POST_ID);
    readings.add(id + " AS w_id");
    if (known.moments()) {
      readings.add(LOCAL + " AS w_local");
      readings.add("CAST(NULL AS TIMESTAMPTZ) AS w_zoned");
    } else if (table == FeedTable.POSTS) {
      String at = trimmed(FeedColumn.POSTED_AT);
      readings.add(dates.local(at, order, known.dates()) + " AS w_local");
      readings.add(dates.zoned(at) + " AS w_zoned");
    } else {
      String day = trimmed(FeedColumn.DAY);
      readings.add(dates.local(day, order, known.dates()) + " AS w_local");
      readings.add("CAST(NULL AS TIMESTAMPTZ) AS w_zoned");
    }
    if (table == FeedTable.POSTS && has(FeedColumn.KIND)) {
      String kind = raw(FeedColumn.KIND);
      readings.add("lower(" + (known.tidy().contains(FeedColumn.KIND) ? kind : "trim(" + kind + ")") + ") AS w_kind");
    }
    readings.addAll(figures());
    return readings;
  }

  private List<String> figures() {
    List<String> readings = new ArrayList<>();
    for (FeedColumn column : FeedColumn.counts(table)) {
      if (has(column)) {
        String value = raw(column);
        if (known.numbers().contains(column)) {
          readings.add(value + " AS w_" + column.key());
          continue;
        }
        String plain = "TRY_CAST(" + value + " AS BIGINT)";
        readings.add("CASE WHEN CAST(" + plain + " AS VARCHAR) = " + value + " THEN " + plain
            + " WHEN regexp_full_match(trim(" + value + "), '" + GROUPED.replace("'", "''") + "') THEN TRY_CAST(regexp_replace(regexp_replace(trim("
            + value + "), '^(\\d+)[.,]0{1,2}$', '\\1'), '\\D', '', 'g') AS BIGINT) END AS w_" + column.key());
      }
    }
    return readings;
  }

  private void value(FeedColumn column, List<String> values) {
    String name = " AS " + column.key();
    switch (column.type()) {
      case MOMENT -> {
        values.add("w_at" + name);
        values.add("COALESCE(w_local, timezone('UTC', w_zoned)) AS posted_local");
        values.add("w_zoned IS NOT NULL AS zone_known");
        values.add(known.moments() ? "w_local IS NOT NULL AS time_known"
            : "(w_zoned IS NOT NULL OR contains(" + raw(column) + ", ':')) AS time_known");
      }
      case DAY -> values.add("CAST(w_local AS DATE)" + name);
      case COUNT -> values.add((has(column) ? "w_" + column.key() : "CAST(NULL AS BIGINT)") + name);
      case PERSON -> values.add((has(column) ? "m_" + column.key() : "CAST(NULL AS VARCHAR)") + name);
      case TEXT -> {
        String text = has(column) ? "NULLIF(m_" + column.key() + ", '')" : "CAST(NULL AS VARCHAR)";
        values.add(text + name);
        if (column == FeedColumn.TEXT) {
          // Of the masked text: what follows a # can be an address or a bank account too.
          values.add((has(column) ? tags("m_" + column.key()) : "CAST([] AS VARCHAR[])") + " AS hashtags");
        }
      }
      case ID -> values.add(column == FeedColumn.POST_ID ? id() + name : shown(column) + name);
      case LABEL -> label(column, values);
    }
  }

  private String tags(String text) {
    return (known.tags() ? "CASE WHEN " + TAGS + " IS NOT NULL THEN string_split(" + TAGS + ", '" + Hashtags.BETWEEN + "')"
        : "CASE WHEN contains(" + text + ", '#') THEN list_sort(list_distinct(list_transform(regexp_extract_all(" + text
            + ", '#\\p{N}*[\\p{L}_][\\p{L}\\p{N}_]*'), lambda x: lower(substr(x, 2)))))")
        + " ELSE CAST([] AS VARCHAR[]) END";
  }

  private void label(FeedColumn column, List<String> values) {
    String plain = trimmed(column);
    if (column == FeedColumn.KIND) {
      values.add((has(column) ? kinds.of("w_kind") : "CAST(NULL AS VARCHAR)") + " AS kind");
      values.add(plain + " AS kind_exported");
    } else if (column == FeedColumn.PERMALINK && has(FeedColumn.AUTHOR)) {
      // The address of a post of somebody else names that person.
      values.add("CAST(NULL AS VARCHAR) AS permalink");
    } else {
      values.add(plain + " AS " + column.key());
    }
  }

  private String id() {
    if (has(FeedColumn.POST_ID)) {
      return has(FeedColumn.AUTHOR) ? shown(FeedColumn.POST_ID) : "w_id";
    }
    if (!has(FeedColumn.PERMALINK)) {
      return "CAST(NULL AS VARCHAR)";
    }
    if (has(FeedColumn.AUTHOR)) {
      return shown(FeedColumn.PERMALINK);
    }
    String link = trimmed(FeedColumn.PERMALINK);
    return "COALESCE(NULLIF(regexp_extract(" + link + ", '(\\d{10,})', 1), ''), sha256(" + link + "))";
  }

  // ---- faults

  /** A fault is a key, a column and the value, divided by vertical bars. */
  private String fault() {
    List<String> whens = new ArrayList<>();
    if (erased) {
      // Before all else: which rows these are is told nowhere.
      whens.add("WHEN " + Swaps.isErased(raw(FeedColumn.AUTHOR)) + " THEN '" + ERASED + "|'");
    }
    String naming = given.stream().filter(each -> each.type() == Type.ID || each.type() == Type.TEXT
        || each.type() == Type.LABEL || each.type() == Type.MOMENT || each.type() == Type.DAY).sorted()
        .map(each -> "lower(trim(" + raw(each) + ")) IN (" + TOTALS + ")").collect(Collectors.joining(" OR "));
    FeedColumn when = table == FeedTable.POSTS ? FeedColumn.POSTED_AT : FeedColumn.DAY;
    String date = raw(when);
    if (!naming.isEmpty()) {
      whens.add("WHEN w_local IS NULL AND w_zoned IS NULL AND (" + naming + ") THEN 'total||'");
    }
    for (FeedColumn column : List.of(FeedColumn.POST_ID, FeedColumn.PARENT_ID)) {
      if (has(column) && table == FeedTable.POSTS) {
        whens.add("WHEN " + damaged(column) + " THEN "
            + told("shortened", column));
      }
    }
    whens.add("WHEN trim(" + date + ") = '' OR " + date + " IS NULL THEN " + told("no-date", when));
    whens.add("WHEN w_local IS NULL AND w_zoned IS NULL THEN " + told("date", when));
    whens.add("WHEN w_at > TIMESTAMPTZ '" + latest + "' THEN "
        + told("future", when));
    whens.add("WHEN w_at < TIMESTAMPTZ '" + EARLIEST + "' THEN "
        + told("past", when));
    if (has(FeedColumn.POST_ID) && table == FeedTable.POSTS) {
      whens.add("WHEN w_id IS NULL THEN 'no-id|POST_ID|'");
    }
    for (FeedColumn column : FeedColumn.counts(table)) {
      if (has(column)) {
        whens.add("WHEN w_" + column.key() + " IS NULL AND " + raw(column) + " IS NOT NULL AND lower(trim(" + raw(column)
            + ")) NOT IN (" + NO_FIGURE + ") OR w_" + column.key() + " < 0 THEN " + told("number", column));
      }
    }
    return "CASE " + String.join(" ", whens) + " END";
  }

  /** What holds of exactly the rows without a fault; faster than to work the fault out. */
  private String faultless() {
    List<String> holds = new ArrayList<>(List.of("w_at IS NOT NULL", "w_at <= TIMESTAMPTZ '" + latest + "'",
        "w_at >= TIMESTAMPTZ '" + EARLIEST + "'"));
    if (erased) {
      holds.add("(" + raw(FeedColumn.AUTHOR) + " IS NULL OR NOT (" + Swaps.isErased(raw(FeedColumn.AUTHOR)) + "))");
    }
    for (FeedColumn column : List.of(FeedColumn.POST_ID, FeedColumn.PARENT_ID)) {
      if (has(column) && table == FeedTable.POSTS && !known.digits().contains(column)) {
        holds.add("(" + raw(column) + " IS NULL OR NOT (" + damaged(column) + "))");
      }
    }
    if (has(FeedColumn.POST_ID) && table == FeedTable.POSTS) {
      holds.add("w_id IS NOT NULL");
    }
    for (FeedColumn column : FeedColumn.counts(table)) {
      if (has(column) && !known.numbers().contains(column)) {
        holds.add("(w_" + column.key() + " >= 0 OR w_" + column.key() + " IS NULL AND (" + raw(column) + " IS NULL OR lower(trim("
            + raw(column) + ")) IN (" + NO_FIGURE + ")))");
      }
    }
    return String.join(" AND ", holds);
  }

  private static String damaged(FeedColumn column) {
    return "(contains(" + raw(column) + ", 'E') OR contains(" + raw(column) + ", 'e')) AND regexp_full_match(trim("
        + raw(column) + "), '" + DAMAGED_ID + "')";
  }

  private static String told(String key, FeedColumn column) {
    return "'" + key + "|" + column.name() + "|' || substr(" + raw(column) + ", 1, 40)";
  }
}
