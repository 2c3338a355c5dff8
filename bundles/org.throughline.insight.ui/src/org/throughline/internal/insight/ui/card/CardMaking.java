package org.throughline.internal.insight.ui.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.insight.evidence.AddQuote;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.evidence.MakeEvidence;
import org.throughline.insight.evidence.QuoteDraft;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.model.insight.InsightCard;
import org.throughline.ui.Desk;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Trouble;

/** Makes insight cards, and puts what people said onto them. Used on the UI thread. */
public final class CardMaking {

  private final Shell shell;
  private final Desk desk;
  private final ClientSession session;
  private final EvidenceService evidence;

  /** Cards of an open client. */
  public CardMaking(Shell shell, Desk desk, ClientSession session, EvidenceService evidence) {
    this.shell = shell;
    this.desk = desk;
    this.session = session;
    this.evidence = evidence;
  }

  /**
   * Asks for a new card and makes it.
   *
   * @param filter which messages are looked at now; the card is about these
   * @param quote what it begins with; empty for nothing
   * @return the card; empty when none was made
   */
  public Optional<InsightCard> make(FigureFilter filter, Optional<QuoteDraft> quote) {
    return make(CardStart.about(filter, quote));
  }

  /**
   * Asks for a new card and makes it, as one step.
   *
   * @return the card; empty when none was made
   */
  public Optional<InsightCard> make(CardStart start) {
    Optional<CardDialog.Wish> wish = new CardDialog(shell, session, evidence, start).ask();
    if (wish.isEmpty() || !desk.sessions().contains(session)) {
      return Optional.empty();
    }
    try {
      session.run(new MakeEvidence(wish.get().card(), start.quote().filter(each -> wish.get().withQuote()),
          start.element().filter(each -> desk.sessionOf(each).isPresent())));
      Optional<InsightCard> card = session.index().byId(wish.get().card().cardId()).filter(InsightCard.class::isInstance)
          .map(InsightCard.class::cast);
      card.ifPresent(each -> {
        desk.show(each);
        say("made", each);
      });
      return card;
    } catch (ClientException refused) {
      Trouble.show(refused);
      return Optional.empty();
    }
  }

  /** Asks onto which card a quote goes, and puts it there. Where there is no card yet, offers to make one. */
  public void quote(FigureFilter filter, QuoteDraft quote) {
    List<InsightCard> cards = session.index().<InsightCard>all(InsightCard.class).stream().filter(CardCheck::stands).toList();
    if (cards.isEmpty()) {
      if (MessageDialog.openQuestion(shell, CardWords.of("quote.title"), CardWords.of("quote.noCard"))) {
        make(filter, Optional.of(quote));
      }
      return;
    }
    new QuoteDialog(shell, cards, quote).ask().filter(each -> desk.sessions().contains(session)).ifPresent(wish -> {
      try {
        session.run(new AddQuote(wish.card(), wish.quote()));
        desk.show(wish.card());
        say("quoted", wish.card());
      } catch (ClientException refused) {
        Trouble.show(refused);
      }
    });
  }

  private void say(String key, InsightCard card) {
    LongWork.jobs().show(Note.done(CardWords.of(key, ModelLabel.quoted(ModelLabel.name(card).in(Locale.getDefault())
        .replaceAll("^[“”\"]|[“”\"]$", "")).in(Locale.getDefault())),
        new Note.Choice(CardWords.of("show"), () -> {
          if (desk.sessionOf(card).isPresent()) {
            desk.show(card);
          }
        })));
  }
}
