package org.throughline.internal.insight.figure;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Progress;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.PseudonymKeys;
import org.throughline.insight.text.TopicDecisions.Merged;
import org.throughline.internal.insight.RowStore;
import org.throughline.internal.insight.text.Stems;

/** Puts in place what was read from texts, as people decided about it. For one thread at a time. */
final class Texts {

  /** People are no topics. */
  private static final Pattern MASKED = Pattern.compile("@?(user_[0-9a-f]{10,16}|…)|<?(email|phone|iban)>?");
  private static final List<String> LANGUAGES = List.of("nl", "en", "sv", "de", "fr");

  private final ClientData client;
  private final PseudonymKeys keys;
  private final RowStore store;
  private final Asker asker;

  Texts(ClientData client, PseudonymKeys keys, RowStore store, Asker asker) {
    this.client = client;
    this.keys = keys;
    this.store = store;
    this.asker = asker;
  }

  /**
   * Makes the views {@code reading} and {@code topic_term}.
   *
   * @param terms all terms texts name
   * @param readings a query of what was read
   * @return the terms of each topic by name
   */
  Map<String, Set<String>> prepare(Set<String> terms, String readings, Progress progress) throws SQLException {
    Map<String, Set<String>> topics = topics(terms);
    store.table("topic_term", "term VARCHAR, topic VARCHAR", sink -> {
      for (Map.Entry<String, Set<String>> topic : topics.entrySet()) {
        for (String term : topic.getValue()) {
          sink.row(term, topic.getKey());
        }
      }
    });
    store.view("reading_row", readings);
    corrections(progress);
    return topics;
  }

  /** Terms by topic: as people decided, else each for itself. */
  private Map<String, Set<String>> topics(Set<String> terms) {
    Stems stems = new Stems();
    Map<String, String> byKey = new HashMap<>();
    Set<String> hidden = new TreeSet<>();
    for (String language : LANGUAGES) {
      for (Merged each : client.decisions().merged()) {
        each.terms().forEach(term -> byKey.putIfAbsent(language + TermTagger.key(term, language, stems), each.name()));
      }
      client.decisions().hidden().forEach(term -> hidden.add(language + TermTagger.key(term, language, stems)));
    }
    Map<String, Set<String>> found = new TreeMap<>();
    for (String term : terms) {
      if (MASKED.matcher(term).matches()) {
        continue;
      }
      Optional<String> named = LANGUAGES.stream().map(language -> byKey.get(language + TermTagger.key(term, language, stems)))
          .filter(each -> each != null).findFirst();
      boolean gone = LANGUAGES.stream().anyMatch(language -> hidden.contains(language + TermTagger.key(term, language, stems)));
      if (named.isPresent() || !gone) {
        found.computeIfAbsent(named.orElse(term), none -> new TreeSet<>()).add(term);
      }
    }
    return found;
  }

  /** What people said about the feeling of messages wins. Messages are found by their marks, for which the key is needed. */
  private void corrections(Progress progress) throws SQLException {
    Optional<PseudonymKey> key = client.corrections().isEmpty() ? Optional.empty() : keys.existing(client.id(), client.folder());
    if (key.isEmpty()) {
      store.view("reading", "SELECT * FROM reading_row");
      return;
    }
    List<List<@Nullable Object>> rows = asker.ask("SELECT dataset, line, message_id FROM message_row UNION ALL SELECT dataset, line, post_id "
        + "FROM post_row WHERE post_id IS NOT NULL", progress).rows();
    store.table("corrected", "dataset VARCHAR, line BIGINT, polarity VARCHAR, score DOUBLE PRECISION", sink -> {
      for (List<@Nullable Object> row : rows) {
        String polarity = client.corrections().get(Marks.of(key.get(), Choosing.text(row.get(2))));
        if (polarity != null && row.get(1) instanceof Long line) {
          sink.row(Choosing.text(row.get(0)), line, polarity, polarity.equals("NEGATIVE") ? -1.0 : polarity.equals("POSITIVE") ? 1.0 : 0.0);
        }
      }
    });
    store.view("reading", "SELECT r.dataset, r.line, r.language, coalesce(c.polarity, r.polarity) AS polarity, "
        + "coalesce(c.score, r.score) AS score, coalesce(c.score, r.low) AS low, coalesce(c.score, r.high) AS high, "
        + "CASE WHEN c.polarity IS NULL THEN r.confidence ELSE 1 END AS confidence, r.question, r.terms "
        + "FROM reading_row AS r LEFT JOIN corrected AS c ON c.dataset = r.dataset AND c.line = r.line");
  }
}
