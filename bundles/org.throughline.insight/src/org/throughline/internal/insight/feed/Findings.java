package org.throughline.internal.insight.feed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.exchange.RowError;
import org.throughline.insight.feed.FeedImport;
import org.throughline.insight.feed.FeedProblem;
import org.throughline.insight.feed.FeedProblem.Severity;
import org.throughline.insight.feed.FeedReport;

/** What is to be known of a file while it is read: problems, and rows that cannot be kept. For one thread. */
final class Findings {

  private final List<FeedProblem> problems = new ArrayList<>();
  private final List<RowError> errors = new ArrayList<>();

  /** A problem, by the end of the key of its text. */
  void tell(Severity severity, String kind, long rows, String message, Object... arguments) {
    problems.add(new FeedProblem(severity, kind, Message.of(FeedImport.class, message, arguments), rows));
  }

  /** A row that cannot be kept; of very many only the first. */
  void add(RowError error) {
    if (errors.size() < FeedReport.MOST_ERRORS) {
      errors.add(error);
    }
  }

  /**
   * Goes on only when nothing stops the import.
   *
   * @throws ClientException with what does
   */
  void orStop(Path file) {
    problems.stream().filter(each -> each.severity() == Severity.STOPS).findFirst().ifPresent(stops -> {
      throw new ClientException(Kind.BAD_INPUT, stops.text(), file);
    });
  }

  boolean have(String kind) {
    return problems.stream().anyMatch(each -> each.kind().equals(kind));
  }

  /** The problems, the worst first. */
  List<FeedProblem> problems() {
    return problems.stream().sorted(Comparator.comparing(FeedProblem::severity)).toList();
  }

  /** The rows, in the order of the file. */
  List<RowError> errors() {
    return errors.stream().sorted(Comparator.comparingLong(RowError::line)).toList();
  }
}
