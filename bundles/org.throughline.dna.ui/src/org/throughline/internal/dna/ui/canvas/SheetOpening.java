package org.throughline.internal.dna.ui.canvas;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientSession;
import org.throughline.core.Worded;
import org.throughline.internal.dna.ui.DnaWords;
import org.throughline.ui.ElementEditor;

/** Opens a brand, and what stands on its sheet, as the DNA sheet. */
@Component(service = ElementEditor.class, property = "service.ranking:Integer=100")
public final class SheetOpening implements ElementEditor {

  @Override
  public Optional<Worded> label(ClientSession session, EObject element) {
    return BrandCanvases.onSheet(element).map(brand -> DnaWords.message("sheet"));
  }

  @Override
  public String icon() {
    return "dna";
  }

  @Override
  public void open(IWorkbenchPage page, ClientSession session, EObject element) throws PartInitException {
    Pages.sheet(page, session, BrandCanvases.onSheet(element).orElseThrow(), element);
  }
}
