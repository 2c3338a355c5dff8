package org.throughline.internal.insight.ui.board;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientSession;
import org.throughline.core.Worded;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightChapter;
import org.throughline.ui.ElementEditor;

/** Insights, imports and insight cards open on the Insights board. */
@Component(service = ElementEditor.class)
public final class BoardOpener implements ElementEditor {

  @Override
  public Optional<Worded> label(ClientSession session, EObject element) {
    return element instanceof InsightChapter || element instanceof Dataset || element instanceof InsightCard
        ? Optional.of(BoardText.message("title")) : Optional.empty();
  }

  @Override
  public String icon() {
    return "chart";
  }

  @Override
  public void open(IWorkbenchPage page, ClientSession session, EObject element) throws PartInitException {
    BoardEditor board = BoardEditor.open(page, session);
    if (element instanceof InsightCard card && card.getId() != null) {
      board.revealItem(card.getId());
    }
  }
}
