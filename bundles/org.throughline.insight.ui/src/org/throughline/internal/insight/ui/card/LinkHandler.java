package org.throughline.internal.insight.ui.card;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.core.ClientException;
import org.throughline.core.ModelLabel;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.CardLinks;
import org.throughline.insight.evidence.LinkCard;
import org.throughline.model.Element;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.ElementDialog;
import org.throughline.ui.Trouble;

/** Asks what the shown insight card is evidence for, and ties it to that: the way without a mouse. */
public final class LinkHandler extends DeskHandler {

  private Optional<InsightCard> card() {
    return desk().shown().filter(InsightCard.class::isInstance).map(InsightCard.class::cast).filter(CardCheck::stands)
        .filter(each -> desk().sessionOf(each).filter(session -> session.access().editable()).isPresent());
  }

  @Override
  protected boolean can() {
    return card().isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    card().ifPresent(card -> new ElementDialog(shell(),
        key -> CardWords.of(key, ModelLabel.name(card).in(Locale.getDefault())), "insight.link", session(),
        it -> CardLinks.canLink(card, it) && !CardLinks.isLinked(card, it) && !isData(it)).ask().ifPresent(element -> {
          try {
            session().run(new LinkCard(card, element));
          } catch (ClientException refused) {
            Trouble.show(refused);
          }
        }));
  }

  /** What belongs to the data themselves is no message, promise or plan that could rest on them. */
  private static boolean isData(Element element) {
    return element.eClass() == InsightPackage.Literals.DATASET || element.eClass() == InsightPackage.Literals.INSIGHT_QUERY
        || element.eClass() == InsightPackage.Literals.FIGURE;
  }
}
