package org.throughline.internal.briefing.ui.brief;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientSession;
import org.throughline.core.Worded;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.MeantBriefing;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Section;
import org.throughline.ui.ElementEditor;

/** Briefings and their sections open in the briefing editor. */
@Component(service = ElementEditor.class)
public final class BriefOpener implements ElementEditor {

  @Override
  public Optional<Worded> label(ClientSession session, EObject element) {
    return (element instanceof Briefing || element instanceof Section) && MeantBriefing.around(element).isPresent()
        ? Optional.of(BriefText.message("editor.label")) : Optional.empty();
  }

  @Override
  public String icon() {
    return "briefing";
  }

  @Override
  public void open(IWorkbenchPage page, ClientSession session, EObject element) throws PartInitException {
    Briefing briefing = MeantBriefing.around(element).orElseThrow();
    BriefEditor editor = BriefEditor.open(page, session, briefing);
    if (element instanceof Section section) {
      editor.reveal(section);
    }
  }
}
