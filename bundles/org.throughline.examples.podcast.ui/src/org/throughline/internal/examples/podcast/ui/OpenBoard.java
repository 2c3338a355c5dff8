package org.throughline.internal.examples.podcast.ui;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelTexts;
import org.throughline.core.Worded;
import org.throughline.examples.podcast.PodcastPackage;
import org.throughline.examples.podcast.Show;
import org.throughline.model.Element;
import org.throughline.ui.ElementEditor;
import org.throughline.ui.ElementInput;

/** A podcast opens as a board. */
@Component(service = ElementEditor.class)
public final class OpenBoard implements ElementEditor {

  @Override
  public Optional<Worded> label(ClientSession session, EObject element) {
    return element instanceof Show
        ? Optional.of(locale -> new ModelTexts().label(PodcastPackage.Literals.SHOW__EPISODES, locale)) : Optional.empty();
  }

  @Override
  public String icon() {
    return "table";
  }

  @Override
  public void open(IWorkbenchPage page, ClientSession session, EObject element) throws PartInitException {
    page.openEditor(new ElementInput(session, (Element) element), BoardEditor.ID, true,
        IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
  }
}
