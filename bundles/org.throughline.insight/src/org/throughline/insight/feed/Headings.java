package org.throughline.insight.feed;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.insight.feed.FileSample.Table;

/**
 * The headings of one export format in all languages and spellings it comes in. Finds the row of headings among the first
 * rows, for which descriptions may stand. Capitals, accents and blanks make no difference, parts of a heading do.
 */
public final class Headings {

  private static final int HEADER_ROWS = 12;
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BLANKS = Pattern.compile("[\\s_\\p{Z}\uFEFF-]+");

  /** Of each column what its headings look like without what makes no difference. */
  private final Map<FeedColumn, List<String>> names = new LinkedHashMap<>();
  private final List<Set<String>> required = new ArrayList<>();

  /** Under which headings a column stands; the first that is there is taken. */
  public Headings column(FeedColumn column, String... headings) {
    names.put(column, Stream.of(headings).map(Headings::plain).toList());
    return this;
  }

  /** One of these headings must be there. */
  public Headings require(String... headings) {
    Set<String> plain = new HashSet<>();
    for (String each : headings) {
      plain.add(plain(each));
    }
    required.add(plain);
    return this;
  }

  /** One of the headings of that column must be there. */
  public Headings require(FeedColumn column) {
    required.add(Set.copyOf(names.getOrDefault(column, List.of())));
    return this;
  }

  /**
   * Where the headings were found.
   *
   * @param sheet the sheet
   * @param row the headings as they stand
   * @param positions where each column lies
   */
  public record Found(String sheet, List<String> row, Map<FeedColumn, Integer> positions) {

    public Found {
      row = List.copyOf(row);
      positions = Map.copyOf(positions);
    }
  }

  /** The row of headings with the most known ones, of those that have all required ones. */
  public Optional<Found> in(FileSample sample) {
    Found best = null;
    for (Table table : sample.tables()) {
      for (List<String> row : table.rows().subList(0, Math.min(HEADER_ROWS, table.rows().size()))) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
          places.putIfAbsent(plain(row.get(i)), i);
        }
        if (required.stream().allMatch(any -> any.stream().anyMatch(places::containsKey))) {
          Found found = new Found(table.sheet(), row, positions(places));
          best = best == null || found.positions.size() > best.positions.size() ? found : best;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Map<FeedColumn, Integer> positions(Map<String, Integer> places) {
    Map<FeedColumn, Integer> positions = new EnumMap<>(FeedColumn.class);
    Set<Integer> taken = new HashSet<>();
    names.forEach((column, headings) -> {
      for (String heading : headings) {
        Integer place = places.get(heading);
        if (place != null && taken.add(place)) {
          positions.put(column, place);
          return;
        }
      }
    });
    return positions;
  }

  private static String plain(String heading) {
    String bare = MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD)).replaceAll("");
    return BLANKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
