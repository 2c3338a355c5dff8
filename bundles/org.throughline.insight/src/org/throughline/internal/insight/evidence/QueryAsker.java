package org.throughline.internal.insight.evidence;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.Progress;
import org.throughline.core.WorkPolicy;
import org.throughline.insight.evidence.Answer;
import org.throughline.model.insight.InsightQuery;

/** Asks queries of clients: reads the client shortly, then the rows. From any thread. */
public final class QueryAsker {

  /** Before any row. */
  public static final Instant ALWAYS = Instant.parse("0001-01-01T00:00:00Z");
  /** After any row. */
  public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final WorkPolicy policy;

  /** One that works where the policy lets it. */
  public QueryAsker(WorkPolicy policy) {
    this.policy = policy;
  }

  /**
   * Asks a query of the client; empty when there is none with that id.
   *
   * @param from the first moment that counts
   * @param until the first moment that does not
   * @param onlyChannel the id of the only channel that counts; null for those of the query
   * @param progress may cancel it, which ends it at once
   */
  public Optional<Answer> ask(ClientSession session, String queryId, Instant from, Instant until,
      @Nullable String onlyChannel, Progress progress) {
    Path folder = session.folder();
    Optional<Planning.Outcome> planned = session.read(access -> access.index().byId(queryId)
        .filter(InsightQuery.class::isInstance).map(InsightQuery.class::cast)
        .map(query -> new Planning(access, folder, query, onlyChannel).plan()), progress::isCancelled);
    return planned.map(each -> run(each, from, until, progress));
  }

  /** Asks a query that is not in the client; the progress may cancel it. */
  public Answer ask(ClientSession session, InsightQuery query, Progress progress) {
    Path folder = session.folder();
    return run(session.read(access -> new Planning(access, folder, query, null).plan(), progress::isCancelled), ALWAYS, NEVER, progress);
  }

  private Answer run(Planning.Outcome planned, Instant from, Instant until, Progress progress) {
    if (planned.plan().isEmpty()) {
      return planned.none();
    }
    policy.about(WorkPolicy.Kind.DATABASE);
    return new QueryRun(planned.plan().get()).answer(from, until, progress);
  }
}
