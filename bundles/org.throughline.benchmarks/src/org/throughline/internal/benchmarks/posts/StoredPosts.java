package org.throughline.internal.benchmarks.posts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Compares every value that was stored with what the file holds: counts, and sums over all rows of a hash of each value
 * together with the id of its post, which no order changes. What was masked and who got a pseudonym is worked out once
 * more, in another way than the product does.
 */
public final class StoredPosts {

  private static final String POSTED = "timezone('%s', CAST(posted_at AS TIMESTAMP))";

  private final Path csv;
  private final Path parquet;
  private final byte[] key;
  private final String zone;

  /** Of a file that was stored with a key, its times being of a zone. */
  public StoredPosts(Path csv, Path parquet, byte[] key, String zone) {
    this.csv = csv;
    this.parquet = parquet;
    this.key = key.clone();
    this.zone = zone;
  }

  /**
   * What of the file is not stored as it should be.
   *
   * @return the names of columns, and {@code rows}; empty when all is well
   */
  public List<String> differences() throws SQLException {
    try (Bare bare = new Bare()) {
      bare.execute("SET memory_limit = '2GB'");
      bare.execute("CREATE TABLE person (account VARCHAR, pseudonym VARCHAR)");
      people(bare, "klant_", PostFile.AUTHORS);
      people(bare, "fan_", PostFile.MENTIONED);
      Map<String, String> columns = columns();
      String source = "SELECT post_id, NULLIF(parent_id, '') AS parent_id, channel, " + POSTED.formatted(zone) + " AS posted_at, "
          + "CASE WHEN fan = '' THEN plain ELSE replace(plain, '@' || fan, '@' || f.pseudonym) END AS text, "
          + "CASE type WHEN 'reel' THEN 'short' ELSE type END AS kind, type AS kind_exported, language, a.pseudonym AS author, "
          + "impressions, reach, likes, comments, shares, saves, clicks, NULL AS permalink, 'other' AS network FROM (SELECT *, "
          + "regexp_replace(regexp_replace(replace(text, '" + PostFile.ACCOUNT + "', '<iban>'), 'naam[0-9]+@example[.]nl', '<email>'), "
          + "'06-[0-9]{8}', '<phone>') AS plain, regexp_extract(text, '@(fan_[0-9]+)', 1) AS fan FROM read_csv(" + Bare.path(csv)
          + ", header = true, delim = ',', quote = '\"', escape = '\"', all_varchar = true, auto_detect = false, columns = "
          + names() + ")) AS s LEFT JOIN person AS a ON a.account = s.author LEFT JOIN person AS f ON f.account = s.fan";
      List<String> expected = bare.rows(sums(columns, source)).getFirst();
      List<String> found = bare.rows(sums(columns, "SELECT * FROM read_parquet(" + Bare.path(parquet) + ")")).getFirst();
      List<String> names = new ArrayList<>(List.of("rows", "different people"));
      names.addAll(columns.keySet());
      List<String> wrong = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        if (!expected.get(i).equals(found.get(i))) {
          wrong.add(names.get(i));
        }
      }
      return wrong;
    }
  }

  private static String names() {
    List<String> names = new ArrayList<>();
    for (String each : List.of("post_id", "parent_id", "channel", "posted_at", "text", "type", "url", "language", "author",
        "impressions", "reach", "likes", "comments", "shares", "saves", "clicks")) {
      names.add("'" + each + "': 'VARCHAR'");
    }
    return "{" + String.join(", ", names) + "}";
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String each : List.of("parent_id", "channel", "text", "kind", "kind_exported", "language", "author", "permalink", "network")) {
      columns.put(each, each);
    }
    columns.put("posted_at", "epoch_us(posted_at)");
    for (String each : List.of("impressions", "reach", "likes", "comments", "shares", "saves", "clicks")) {
      columns.put(each, each);
    }
    return columns;
  }

  private static String sums(Map<String, String> columns, String rows) {
    StringBuilder sql = new StringBuilder("SELECT count(*), count(DISTINCT author)");
    columns.values().forEach(each -> sql.append(", sum(CAST(hash(post_id || '|' || COALESCE(CAST(").append(each)
        .append(" AS VARCHAR), 'none')) AS HUGEINT))"));
    return sql + " FROM (" + rows + ")";
  }

  private void people(Bare bare, String start, int count) throws SQLException {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add("('" + start + i + "', '" + pseudonym(start + i) + "')");
      if (values.size() == 5_000 || i == count - 1) {
        try (PreparedStatement insert = bare.connection().prepareStatement("INSERT INTO person VALUES " + String.join(", ", values))) {
          insert.execute();
        }
        values.clear();
      }
    }
  }

  private String pseudonym(String account) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return "user_" + HexFormat.of().formatHex(mac.doFinal(account.getBytes(StandardCharsets.UTF_8)), 0, 8);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
