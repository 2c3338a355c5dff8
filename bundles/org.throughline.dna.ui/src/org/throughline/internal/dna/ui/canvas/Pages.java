package org.throughline.internal.dna.ui.canvas;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.throughline.core.ClientSession;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.ui.ElementInput;

/** Opens the sheet and the canvases of brands in a page of the window. */
final class Pages {

  private Pages() {
  }

  /** The sheet of a brand, turned to what is to be seen on it. */
  static void sheet(IWorkbenchPage page, ClientSession session, BrandDna brand, EObject seen) throws PartInitException {
    if (open(page, session, brand, DnaSheetEditor.ID) instanceof DnaSheetEditor editor) {
      editor.turnTo(seen);
    }
  }

  /** The canvas of a kind of a brand: the desired one, or today's where there is only that. */
  static void kind(IWorkbenchPage page, ClientSession session, BrandDna brand, CanvasKind kind) throws PartInitException {
    Canvas first = BrandCanvases.of(brand, kind, DnaHorizon.DESIRED)
        .or(() -> BrandCanvases.of(brand, kind).stream().findFirst()).orElse(null);
    if (first != null) {
      canvas(page, session, first);
    } else {
      open(page, session, brand, BrandCanvasEditor.IDS.get(kind));
    }
  }

  /** A canvas: in the editor of its brand where that shows it, else in one of its own. */
  static void canvas(IWorkbenchPage page, ClientSession session, Canvas canvas) throws PartInitException {
    BrandDna brand = canvas.getBrand();
    String kind = BrandCanvasEditor.IDS.get(canvas.getKind());
    if (brand == null || kind == null
        || BrandCanvases.of(brand, canvas.getKind(), canvas.getHorizon()).orElse(null) != canvas) {
      open(page, session, canvas, BrandCanvasEditor.ONE);
    } else if (open(page, session, brand, kind) instanceof BrandCanvasEditor editor) {
      editor.turnTo(canvas.getHorizon());
    }
  }

  private static IEditorPart open(IWorkbenchPage page, ClientSession session, EObject element, String editor)
      throws PartInitException {
    return page.openEditor(new ElementInput(session, element), editor, true,
        IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
  }
}
