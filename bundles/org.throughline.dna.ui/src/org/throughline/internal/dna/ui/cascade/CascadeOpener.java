package org.throughline.internal.dna.ui.cascade;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.ui.ElementEditor;

/** Objectives, their indicators and what clashes among them open in the cascade. */
@Component(service = ElementEditor.class)
public final class CascadeOpener implements ElementEditor {

  @Override
  public Optional<Worded> label(ClientSession session, EObject element) {
    boolean here = element instanceof Objective || element instanceof Kpi || element instanceof GoalConflict;
    return here && OpenHandler.chapter(session).isPresent() ? Optional.of(Message.of(CascadeEditor.class, "title"))
        : Optional.empty();
  }

  @Override
  public String icon() {
    return CascadeEditor.ICON;
  }

  @Override
  public void open(IWorkbenchPage page, ClientSession session, EObject element) throws PartInitException {
    OpenHandler.open(page, session, OpenHandler.chapter(session).orElseThrow(), CascadeEditor.ID);
  }
}
