package org.throughline.internal.insight.ui.card;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.insight.evidence.AddQuote;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.CardLinks;
import org.throughline.insight.evidence.LinkCard;
import org.throughline.insight.evidence.QuoteDraft;
import org.throughline.model.Element;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightQuery;
import org.throughline.ui.DraggedThing;
import org.throughline.ui.ElementLinks;

/**
 * A chart or a quote that is dragged onto what it is evidence for. Where a card says it already, that card is tied; else a
 * card is made of it, and its claim asked for.
 */
public final class DraggedEvidence implements DraggedThing {

  private final CardMaking making;
  private final ClientSession session;
  private final CardStart start;

  /**
   * What is dragged.
   *
   * @param start what a card of it begins with
   */
  public DraggedEvidence(CardMaking making, ClientSession session, CardStart start) {
    this.making = making;
    this.session = session;
    this.start = start;
  }

  @Override
  public ClientSession session() {
    return session;
  }

  @Override
  public Optional<ElementLinks.Offer> offer(EObject target) {
    if (!(target instanceof Element element) || !CardLinks.canLink(element)) {
      return Optional.empty();
    }
    if (element instanceof InsightCard card) {
      return Optional.of(onto(card));
    }
    List<InsightCard> saying = session.index().<InsightCard>all(InsightCard.class).stream()
        .filter(each -> CardCheck.stands(each) && says(each) && CardLinks.canLink(each, element)).toList();
    Optional<InsightCard> tied = saying.stream().filter(each -> CardLinks.isLinked(each, element)).findFirst();
    if (tied.isPresent()) {
      return Optional.of(new ElementLinks.Impossible(
          CardWords.message("tie.again", ModelLabel.name(tied.get()), ModelLabel.name(element))));
    }
    return Optional.of(saying.isEmpty()
        ? new ElementLinks.Asking(() -> making.make(start.toward(element)), CardWords.message("tie.ask", ModelLabel.name(element)))
        : new ElementLinks.Possible(new LinkCard(saying.getFirst(), element),
            CardWords.message("tie", ModelLabel.name(saying.getFirst()), ModelLabel.name(element))));
  }

  /** Words go onto a card; a chart does not. */
  private ElementLinks.Offer onto(InsightCard card) {
    if (start.quote().isEmpty()) {
      return new ElementLinks.Impossible(CardWords.message("tie.onto"));
    }
    QuoteDraft quote = start.quote().get();
    return !CardCheck.stands(card) ? new ElementLinks.Impossible(CardWords.message("tie.past", ModelLabel.name(card)))
        : has(card, quote) ? new ElementLinks.Impossible(CardWords.message("tie.quoted", ModelLabel.name(card)))
        : new ElementLinks.Possible(new AddQuote(card, quote), CardWords.message("tie.quote", ModelLabel.name(card)));
  }

  private static boolean has(InsightCard card, QuoteDraft quote) {
    return quote.messageId().isPresent()
        && card.getQuotes().stream().anyMatch(each -> quote.messageId().get().equals(each.getMessageId()));
  }

  /** Whether a card is about what is dragged. */
  private boolean says(InsightCard card) {
    return start.quote().isPresent() ? has(card, start.quote().get())
        : card.getQuery() != null && asks(card.getQuery()) && !CardDialog.isLess(start.filter());
  }

  /** Whether a query asks of all these messages, and nothing else, what the chart shows. */
  private boolean asks(InsightQuery query) {
    Set<String> channels = new HashSet<>();
    query.getChannels().forEach(each -> channels.add(each.getId()));
    query.getCompetitors().forEach(each -> channels.add(each.getId()));
    boolean plain = query.getGroupings().isEmpty() && query.getWithin() == null && query.getTopics().isEmpty()
        && query.getSentiments().isEmpty() && query.getLanguages().isEmpty() && query.getDatasets().isEmpty()
        && query.getDirections().isEmpty() && query.getHoursBasis() == CountedHours.values()[0]
        && query.getStatistic() == CardQuestion.statistics(start.metric()).getFirst();
    return plain && query.getMetric() == start.metric() && Objects.equals(query.getPeriodFrom(), start.filter().from())
        && Objects.equals(query.getPeriodUntil(), start.filter().until()) && channels.equals(start.filter().channels())
        && Set.copyOf(query.getWords()).equals(start.filter().topics());
  }
}
