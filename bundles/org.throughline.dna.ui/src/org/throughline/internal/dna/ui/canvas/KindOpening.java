package org.throughline.internal.dna.ui.canvas;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.throughline.core.ClientSession;
import org.throughline.core.Worded;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasKind;
import org.throughline.ui.ElementEditor;

/** Opens a canvas of one kind, what stands on it, and a brand as that kind of canvas. */
abstract class KindOpening implements ElementEditor {

  private final CanvasKind kind;

  KindOpening(CanvasKind kind) {
    this.kind = kind;
  }

  @Override
  public Optional<Worded> label(ClientSession session, EObject element) {
    boolean here = element instanceof BrandDna && BrandCanvasEditor.IDS.containsKey(kind)
        || BrandCanvases.with(element, kind).findAny().isPresent();
    return here ? Optional.of(BrandCanvasEditor.label(kind)) : Optional.empty();
  }

  @Override
  public String icon() {
    return "table";
  }

  @Override
  public void open(IWorkbenchPage page, ClientSession session, EObject element) throws PartInitException {
    Optional<Canvas> canvas = BrandCanvases.with(element, kind).findFirst();
    if (canvas.isPresent()) {
      Pages.canvas(page, session, canvas.get());
    } else if (element instanceof BrandDna brand) {
      Pages.kind(page, session, brand, kind);
    }
  }
}
