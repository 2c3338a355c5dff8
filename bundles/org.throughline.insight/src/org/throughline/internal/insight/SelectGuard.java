package org.throughline.internal.insight;

import java.io.IOException;
import java.io.StringReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.insight.ConversationMetrics;
import org.throughline.internal.insight.feed.JsonReader;

/**
 * Lets through one SELECT over known views with known functions, and refuses everything else: the database reads the query
 * as it would run it, and what it understood is looked through piece by piece. A piece that is not known is refused, so
 * what a later database learns is refused until somebody has looked at it.
 *
 * <p>Left out on purpose, besides what reaches files, settings or the surroundings: functions that make something very long
 * of something short ({@code repeat}, {@code lpad}, a list of numbers), as these take memory that nothing limits.
 */
public final class SelectGuard {

  private static final int LONGEST = 100_000;
  /** Deeper ones overflow the stack of the database, which ends the whole program. */
  private static final int DEEPEST = 300;

  private static final Set<String> QUERIES = Set.of("SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE", "CTE_NODE",
      "BASE_TABLE", "SUBQUERY", "JOIN", "TABLE_FUNCTION", "EXPRESSION_LIST", "EMPTY", "ORDER_MODIFIER", "LIMIT_MODIFIER",
      "LIMIT_PERCENT_MODIFIER", "DISTINCT_MODIFIER", "ORDER_DEFAULT", "ASCENDING", "DESCENDING");
  private static final Set<String> EXPRESSIONS = Set.of("BETWEEN", "CASE", "CAST", "COLLATE", "COLUMN_REF", "COMPARISON",
      "CONJUNCTION", "CONSTANT", "FUNCTION", "LAMBDA", "OPERATOR", "POSITIONAL_REFERENCE", "STAR", "SUBQUERY", "WINDOW");
  private static final Set<String> ROW_FUNCTIONS = Set.of("generate_series", "range", "unnest");
  private static final Set<String> FUNCTIONS = Set.of(
      // counting and summing up
      "count", "count_star", "count_if", "sum", "avg", "mean", "min", "max", "median", "mode", "mad", "quantile", "quantile_cont",
      "quantile_disc", "percentile_cont", "percentile_disc", "stddev", "stddev_pop", "stddev_samp", "variance", "var_pop",
      "var_samp", "corr", "covar_pop", "covar_samp", "regr_slope", "regr_intercept", "regr_r2", "first", "last", "any_value",
      "arg_min", "arg_max", "min_by", "max_by", "bool_and", "bool_or", "string_agg", "group_concat", "array_agg", "list",
      "approx_count_distinct", "approx_quantile", "histogram", "entropy", "skewness", "kurtosis",
      // beside other rows
      "row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead", "first_value", "last_value",
      "nth_value",
      // numbers
      "abs", "ceil", "ceiling", "floor", "round", "round_even", "trunc", "sign", "sqrt", "power", "pow", "exp", "ln", "log", "log2",
      "log10", "mod", "greatest", "least", "isnan", "isfinite", "add", "subtract", "multiply", "divide",
      // texts
      "lower", "upper", "lcase", "ucase", "length", "len", "char_length", "character_length", "strlen", "trim", "ltrim", "rtrim",
      "left", "right", "substr", "substring", "concat", "concat_ws", "contains", "starts_with", "ends_with", "prefix", "suffix",
      "position", "strpos", "instr", "split_part", "string_split", "str_split", "string_to_array", "regexp_matches",
      "regexp_full_match", "regexp_extract", "regexp_extract_all", "regexp_split_to_array", "like_escape", "ilike_escape",
      "not_like_escape", "not_ilike_escape", "strip_accents", "reverse", "levenshtein", "jaccard", "jaro_winkler_similarity",
      "format_bytes", "hash", "md5", "nfc_normalize", "unicode", "ascii", "chr", "initcap",
      // days and hours
      "date_trunc", "datetrunc", "date_part", "datepart", "date_diff", "datediff", "date_sub", "date_add", "age", "extract",
      "year", "quarter", "month", "week", "weekofyear", "yearweek", "day", "dayofmonth", "dayofweek", "isodow", "weekday",
      "dayofyear", "dayname", "monthname", "isoyear", "hour", "minute", "second", "millisecond", "microsecond", "last_day",
      "make_date", "make_time", "make_timestamp", "make_timestamptz", "timezone", "time_bucket", "strftime", "strptime",
      "try_strptime", "epoch", "epoch_ms", "epoch_us", "to_timestamp", "to_days", "to_weeks", "to_months", "to_years", "to_hours",
      "to_minutes", "to_seconds", "to_milliseconds", "to_microseconds", "current_date", "today", "now", "get_current_timestamp",
      // lists
      "unnest", "list_value", "list_pack", "array_length", "list_contains", "list_has", "array_contains", "list_has_any",
      "array_has_any", "list_has_all", "array_has_all", "list_distinct", "list_unique", "list_sort", "list_reverse_sort",
      "list_extract", "list_element", "array_extract", "list_slice", "array_slice", "list_filter", "list_transform",
      "list_aggregate", "list_sum", "list_avg", "list_min", "list_max", "list_concat", "array_to_string", "list_intersect",
      "list_position", "cardinality", "struct_pack", "row", "struct_extract", "map_extract",
      // none
      "coalesce", "nullif", "ifnull", "if");
  private static final Pattern OPERATOR = Pattern.compile("[^\\p{L}\\p{N}_]+");
  /** What may be called so in a query; what the database itself knows by name is not. */
  private static final Pattern NAME = Pattern.compile("(?!duckdb_|pg_|sqlite_|pragma_|information_)[\\p{L}_][\\p{L}\\p{N}_]*");

  private final AnalysisEngine engine;
  private final Set<String> views;

  /**
   * @param engine what reads queries
   * @param views what may be asked, in small letters
   */
  public SelectGuard(AnalysisEngine engine, Set<String> views) {
    this.engine = engine;
    this.views = views;
  }

  /**
   * Returns when the query may be run: what the database understood, as JSON.
   *
   * @throws ClientException REFUSED, with what is allowed and what is in the way
   */
  public String require(String sql) {
    if (sql.length() > LONGEST) {
      throw refused("query.long", LONGEST);
    }
    Look look = new Look();
    String understood = read(sql);
    try {
      look.through(understood);
    } catch (IOException deep) {
      throw refused("query.deep");
    }
    look.culprit().ifPresent(each -> {
      throw refused("query.beyond", String.join(", ", new TreeSet<>(views)), each);
    });
    return understood;
  }

  /** What the database understood, as JSON. */
  private String read(String sql) {
    try (PreparedStatement parse = engine.connection().prepareStatement("""
        SELECT CAST(j AS VARCHAR), CAST(j->>'$.error' AS BOOLEAN), json_array_length(j->'$.statements'), j->>'$.error_message'
        FROM (SELECT json_serialize_sql(?::VARCHAR) AS j)""")) {
      parse.setString(1, sql);
      try (ResultSet result = parse.executeQuery()) {
        result.next();
        if (result.getBoolean(2) || result.getLong(3) != 1) {
          throw noSelect(String.valueOf(result.getString(4)));
        }
        return String.valueOf(result.getString(1));
      }
    } catch (SQLException unreadable) {
      throw noSelect(String.valueOf(unreadable.getMessage()));
    }
  }

  private ClientException noSelect(String said) {
    return refused("query.select", String.join(", ", new TreeSet<>(views)), SavedSelect.first(said));
  }

  private static ClientException refused(String key, Object... arguments) {
    return new ClientException(Kind.REFUSED, Message.of(ConversationMetrics.class, key, arguments), null);
  }

  /** Looks through what the database understood. For one query. */
  private final class Look {

    private final Set<String> made = new HashSet<>();
    private final Set<String> asked = new TreeSet<>();
    private @Nullable String culprit;

    void through(String json) throws IOException {
      JsonReader reader = new JsonReader(new StringReader(json));
      value(reader, "", 0);
      reader.end();
    }

    /** The first thing that is in the way. */
    Optional<String> culprit() {
      return Optional.ofNullable(culprit).or(() -> made.stream().filter(each -> !NAME.matcher(each).matches()).findFirst())
          .or(() -> asked.stream().filter(each -> !made.contains(each) && !views.contains(each)).findFirst());
    }

    private void inTheWay(String what) {
      if (culprit == null) {
        culprit = SavedSelect.first(what);
      }
    }

    private Object value(JsonReader reader, String member, int depth) throws IOException {
      if (depth > DEEPEST) {
        throw new IOException("Too deep");
      }
      boolean first = true;
      if (reader.opens('{')) {
        Map<String, Object> plain = new HashMap<>();
        while (reader.more('}', first)) {
          first = false;
          String name = reader.name();
          plain.put(name, value(reader, name, depth + 1));
        }
        judge(plain, member);
        return plain.keySet();
      }
      if (reader.opens('[')) {
        while (reader.more(']', first)) {
          first = false;
          value(reader, member.equals("map") ? "made" : member, depth + 1);
        }
        return member;
      }
      Object value = reader.value();
      return value == null ? "" : value;
    }

    private void judge(Map<String, Object> plain, String member) {
      String type = text(plain, "type");
      if (plain.containsKey("class")) {
        expression(plain, member);
      } else if (!type.isEmpty() && !QUERIES.contains(type) && !type.endsWith("_TYPE_INFO")) {
        inTheWay(type);
      }
      if (plain.containsKey("table_name")) {
        String table = text(plain, "table_name").toLowerCase(Locale.ROOT);
        asked.add(table);
        if (!type.equals("BASE_TABLE") || !ownPlace(text(plain, "catalog_name"), text(plain, "schema_name"))) {
          inTheWay(table);
        }
      }
      if (member.equals("made") && plain.containsKey("key")) {
        made.add(text(plain, "key").toLowerCase(Locale.ROOT));
      }
      if (plain.containsKey("cte_name")) {
        made.add(text(plain, "cte_name").toLowerCase(Locale.ROOT));
      }
    }

    private void expression(Map<String, Object> plain, String member) {
      if (!EXPRESSIONS.contains(text(plain, "class"))) {
        inTheWay(text(plain, "class"));
      }
      if (plain.containsKey("function_name")) {
        String function = text(plain, "function_name").toLowerCase(Locale.ROOT);
        Set<String> known = member.equals("function") ? ROW_FUNCTIONS : FUNCTIONS;
        if (!known.contains(function) && !OPERATOR.matcher(function).matches()
            || !ownPlace(text(plain, "catalog"), text(plain, "schema"))) {
          inTheWay(function);
        }
      }
    }

    private static boolean ownPlace(String catalog, String schema) {
      return catalog.isEmpty() && (schema.isEmpty() || schema.equalsIgnoreCase("main"));
    }

    private static String text(Map<String, Object> plain, String name) {
      return plain.get(name) instanceof String text ? text : "";
    }
  }
}
