package org.throughline.internal.insight.ui.card;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.core.ClientException;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.LinkCard;
import org.throughline.model.insight.InsightCard;
import org.throughline.ui.DeskHandler;
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
    card().ifPresent(card -> new LinkDialog(shell(), session(), card).ask().ifPresent(element -> {
      try {
        session().run(new LinkCard(card, element));
      } catch (ClientException refused) {
        Trouble.show(refused);
      }
    }));
  }
}
