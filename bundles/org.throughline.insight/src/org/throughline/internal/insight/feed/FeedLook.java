package org.throughline.internal.insight.feed;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedChoices.DateOrder;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedProblem.Severity;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Recognition;

/**
 * Looks at the rows of a file for what a person should know before they are counted: dates, ids, figures that are not
 * given. Of ids and figures only the first rows, in the table {@code looked}, are asked. For one thread.
 */
final class FeedLook {

  private static final int USUAL_KINDS = 12;
  private static final int LONGEST_KIND = 40;

  private final Answers answers;
  private final Recognition recognition;
  private final FeedChoices choices;
  private final Findings findings;

  FeedLook(Answers answers, Recognition recognition, FeedChoices choices, Findings findings) {
    this.answers = answers;
    this.recognition = recognition;
    this.choices = choices;
    this.findings = findings;
  }

  /** What the dates of a file are, and in which order day and month stand in them. */
  record Read(Dates dates, DateOrder order) {
  }

  /** How the dates are to be read. */
  Read dates(RowSource rows) {
    Dates dates = new Dates(rows.dates());
    DateOrder order = order(dates);
    if (recognition.table() == FeedTable.POSTS && !dates.zoned()) {
      findings.tell(Severity.TELLS, "zone-assumed", rows.rows(), "problem.zone", choices.zone().getId());
    }
    return new Read(dates, order);
  }

  /** The kinds of posts that the first rows have. */
  PostKinds kinds() throws SQLException {
    if (!recognition.positions().containsKey(FeedColumn.KIND)) {
      return new PostKinds(List.of());
    }
    return new PostKinds(answers.texts("SELECT lower(trim(r_kind)) AS kind FROM looked WHERE length(kind) <= " + LONGEST_KIND
        + " GROUP BY kind ORDER BY count(*) DESC, kind LIMIT " + USUAL_KINDS));
  }

  /** Ids that a spreadsheet destroyed, and figures that are not given. */
  void idsAndFigures(long rows) throws SQLException {
    ids();
    blanks(rows);
  }

  /** Posts that are in the first rows several times. */
  void repeats() throws SQLException {
    if (!recognition.positions().containsKey(FeedColumn.POST_ID)) {
      return;
    }
    long all = answers.number("SELECT count(r_post_id) FROM looked");
    long different = answers.number("SELECT count(DISTINCT r_post_id) FROM looked");
    daily(different, all);
    if (different < all && different * 2 >= all) {
      findings.tell(Severity.WARNS, "repeated", all - different, "problem.repeated", all - different);
    }
  }

  /** Whether it has a row for each post and day. */
  void daily(long different, long all) {
    if (recognition.table() == FeedTable.POSTS && all >= 10 && different * 2 < all) {
      findings.tell(Severity.STOPS, "daily-breakdown", all, "problem.daily", all, different);
    }
  }

  private DateOrder order(Dates dates) {
    DateOrder proven = dates.proven();
    DateOrder usual = recognition.monthFirst() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    DateOrder chosen = choices.dates();
    String example = dates.ambiguous();
    if (dates.contradictory()) {
      findings.tell(chosen == null ? Severity.STOPS : Severity.WARNS, "dates-mixed", dates.ambiguousRows(),
          chosen == null ? "problem.dates.both" : "problem.dates.mixed");
    } else if (example != null && chosen == null) {
      if (recognition.monthFirst()) {
        findings.tell(Severity.WARNS, "dates-ambiguous", dates.ambiguousRows(), "problem.dates.us", example);
      } else {
        findings.tell(Severity.STOPS, "dates-ambiguous", dates.ambiguousRows(), "problem.dates.which", example);
      }
    } else if (proven == DateOrder.MONTH_FIRST && !recognition.monthFirst()) {
      findings.tell(Severity.TELLS, "dates-us", dates.ambiguousRows(), "problem.dates.found");
    }
    return chosen != null ? chosen : proven != null ? proven : usual;
  }

  private void ids() throws SQLException {
    if (!recognition.positions().containsKey(FeedColumn.POST_ID) || recognition.table() != FeedTable.POSTS) {
      return;
    }
    List<Long> counted = answers.numbers("SELECT count(r_post_id), count(*) FILTER (regexp_full_match(trim(r_post_id), "
        + "'[+-]?\\d([.,]\\d+)?[eE]\\+?\\d+')), count(*) FILTER (regexp_full_match(r_post_id, '\\d{16,19}')), "
        + "count(*) FILTER (regexp_full_match(r_post_id, '[1-9]\\d{14}0+') AND length(r_post_id) BETWEEN 17 AND 19) FROM looked");
    if (counted.get(1) * 2 > counted.get(0)) {
      findings.tell(Severity.STOPS, "ids-shortened", counted.get(1), "problem.ids.shortened", counted.get(1));
    } else if (counted.get(3) >= 5 && counted.get(3) * 10 > counted.get(2) * 8) {
      findings.tell(Severity.STOPS, "ids-rounded", counted.get(3), "problem.ids.rounded", counted.get(3));
    }
  }

  private void blanks(long rows) throws SQLException {
    List<FeedColumn> counts = FeedColumn.counts(recognition.table()).stream()
        .filter(recognition.positions()::containsKey).toList();
    if (counts.isEmpty()) {
      findings.tell(Severity.TELLS, "no-figures", rows, "problem.figures");
      return;
    }
    List<Long> blank = answers.numbers("SELECT " + counts.stream().map(each -> "count(*) FILTER (NULLIF(trim(r_" + each.key()
        + "), '') IS NULL)").collect(Collectors.joining(", ")) + ", count(*) FROM looked");
    long cells = blank.subList(0, counts.size()).stream().mapToLong(Long::longValue).sum();
    if (cells > 0) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < counts.size(); i++) {
        if (blank.get(i) > 0) {
          names.add(recognition.headings().get(recognition.positions().get(counts.get(i))));
        }
      }
      findings.tell(Severity.TELLS, "blank-figures", cells, "problem.blank", cells, String.join(", ", names));
    }
  }
}
