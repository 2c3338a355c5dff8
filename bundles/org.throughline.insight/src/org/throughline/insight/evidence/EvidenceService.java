package org.throughline.insight.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.core.WorkPolicy;
import org.throughline.internal.insight.evidence.QueryAsker;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightQuery;

/**
 * Asks saved queries, and holds cards against what they answer now. An OSGi service; from any thread, and never on the
 * window's: a query goes through all rows it asks about. Nothing is changed; the operations of this package do that with
 * what was found.
 */
@Component(service = EvidenceService.class)
public final class EvidenceService {

  private final QueryAsker asker;

  /** As a service. Outside OSGi the policy may be null. */
  @Activate
  public EvidenceService(@Reference(cardinality = ReferenceCardinality.OPTIONAL,
      policyOption = ReferencePolicyOption.GREEDY) @Nullable WorkPolicy policy) {
    asker = new QueryAsker(policy == null ? WorkPolicy.ANYWHERE : policy);
  }

  /**
   * Asks a query.
   *
   * @param queryId the id of a saved query, or of that of a card
   * @throws ClientException REFUSED when there is no such query, DAMAGED when a file of rows cannot be read
   */
  public Answer ask(ClientSession session, String queryId) {
    return ask(session, queryId, Progress.none());
  }

  /**
   * Asks a query like {@link #ask(ClientSession, String)}.
   *
   * @param progress may cancel it, which ends it at once
   */
  public Answer ask(ClientSession session, String queryId, Progress progress) {
    return asker.ask(session, queryId, QueryAsker.ALWAYS, QueryAsker.NEVER, null, progress).orElseThrow(() -> new ClientException(
        Kind.REFUSED, Message.of(EvidenceService.class, "query.gone"), null));
  }

  /**
   * Asks a query that is not kept in the client, such as one that somebody is still writing.
   *
   * @param query in no container; what it refers to is in this client
   */
  public Answer ask(ClientSession session, InsightQuery query) {
    return ask(session, query, Progress.none());
  }

  /**
   * Asks a query like {@link #ask(ClientSession, InsightQuery)}.
   *
   * @param progress may cancel it, which ends it at once
   */
  public Answer ask(ClientSession session, InsightQuery query, Progress progress) {
    return asker.ask(session, query, progress);
  }

  /**
   * Checks a card. Call it where the client may be read and nobody changes it meanwhile.
   *
   * @throws ClientException DAMAGED when a file of rows cannot be read
   */
  public CardCheck check(ClientSession session, InsightCard card) {
    return check(session, card, Progress.none());
  }

  private CardCheck check(ClientSession session, InsightCard card, Progress progress) {
    InsightQuery query = card.getQuery();
    Optional<Answer> answer = query == null || !CardCheck.stands(card) ? Optional.empty()
        : Optional.of(ask(session, query.getId(), progress));
    return CardCheck.of(card, answer, today(session));
  }

  /** Checks every card that may still be used, in the order of the chapter. */
  public List<CardCheck> checkAll(ClientSession session, Progress progress) {
    List<CardCheck> checks = new ArrayList<>();
    for (InsightCard each : session.index().<InsightCard>all(InsightCard.class)) {
      progress.check();
      if (CardCheck.stands(each)) {
        checks.add(check(session, each, progress));
      }
    }
    return checks;
  }

  /** The date of today where the client is. */
  public static LocalDate today(ClientSession session) {
    ZoneId zone = session.client().getZone();
    return LocalDate.ofInstant(session.now(), zone == null ? ZoneOffset.UTC : zone);
  }
}
