package org.throughline.internal.cli;

import java.util.List;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.Sharing;
import org.throughline.insight.client.AddServiceCards;
import org.throughline.insight.client.ClientConversations;
import org.throughline.insight.client.ServiceFigures;
import org.throughline.model.Readership;
import org.throughline.model.insight.InsightChapter;

/** Puts figures on cards that the client may read. */
final class Sharings {

  private Sharings() {
  }

  /** Computes the first figures from all conversations. */
  static ServiceFigures compute(ClientSession session, ClientConversations conversations) {
    return conversations.read(session, ServiceFigures::of);
  }

  /**
   * Adds the cards and saves. A chapter that was not shared and holds more than these cards is not opened to the client
   * by the way; that is for a person to decide.
   *
   * @return whether the client may read them now
   */
  static boolean figures(ClientSession session, ClientConversations conversations, Console console) {
    console.progress(Message.of(Sharings.class, "import.computing"));
    return figures(session, conversations, compute(session, conversations), console);
  }

  static boolean figures(ClientSession session, ClientConversations conversations, ServiceFigures figures,
      Console console) {
    boolean shared = false;
    session.run(new AddServiceCards(figures, conversations.inUse(session), console.who()));
    List<InsightChapter> chapters = session.index().all(InsightChapter.class);
    for (InsightChapter chapter : chapters) {
      if (Sharing.allows(chapter, Readership.CLIENT)) {
        shared = true;
      } else if (holdsOnlyFigures(chapter)) {
        session.run(new ShareChapter(chapter));
        shared = true;
      }
    }
    session.save();
    if (!shared) {
      console.warn(Message.of(Sharings.class, "import.unshared"));
    }
    return shared;
  }

  /** Whether nobody has put anything of their own into the chapter yet. */
  private static boolean holdsOnlyFigures(InsightChapter chapter) {
    return chapter.eContents().stream().allMatch(each -> each.eContainmentFeature().getName().equals("datasets")
        || each.eContainmentFeature().getName().equals("cards") && chapter.getCards().stream()
            .allMatch(card -> card.getFrozenAt() != null && card.getQuotes().isEmpty()));
  }

  /** Lets the client read a chapter. */
  private record ShareChapter(InsightChapter chapter) implements Operation {

    @Override
    public Message label() {
      return Message.of(Sharings.class, "operation.share");
    }

    @Override
    public void apply(Edit edit) {
      chapter.getSharedWith().add(Readership.CLIENT);
    }
  }
}
