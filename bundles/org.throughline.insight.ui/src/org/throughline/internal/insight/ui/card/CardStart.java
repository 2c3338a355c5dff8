package org.throughline.internal.insight.ui.card;

import java.util.Optional;
import org.throughline.insight.evidence.QuoteDraft;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.model.Element;
import org.throughline.model.insight.MetricKind;

/**
 * With what a new card begins.
 *
 * @param filter which messages are looked at; the card is about these
 * @param metric what it measures, until somebody chooses something else; of those that can be measured from imports
 * @param quote the message it begins with; empty for none
 * @param element what it becomes evidence for; empty for nothing yet
 */
public record CardStart(FigureFilter filter, MetricKind metric, Optional<QuoteDraft> quote, Optional<Element> element) {

  /** A card about messages, that measures what cards mostly measure. */
  public static CardStart about(FigureFilter filter, Optional<QuoteDraft> quote) {
    return new CardStart(filter, MetricKind.FIRST_RESPONSE_TIME, quote, Optional.empty());
  }

  /** A card about what a chart of the board shows. */
  public static CardStart of(FigureFilter filter, MetricKind metric) {
    return new CardStart(filter, metric, Optional.empty(), Optional.empty());
  }

  /** The same as evidence for an element. */
  CardStart toward(Element target) {
    return new CardStart(filter, metric, quote, Optional.of(target));
  }
}
