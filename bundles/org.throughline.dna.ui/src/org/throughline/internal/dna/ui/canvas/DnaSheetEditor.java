package org.throughline.internal.dna.ui.canvas;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientSession;
import org.throughline.dna.Remarks;
import org.throughline.dna.canvas.DnaSheet;
import org.throughline.internal.dna.ui.DnaWords;
import org.throughline.internal.dna.ui.RemarkedEditor;
import org.throughline.model.dna.BrandCore;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.ShowOption;

/** The DNA sheet of a brand. */
public final class DnaSheetEditor extends RemarkedEditor {

  /** The id of the editor; its input is a brand. */
  public static final String ID = "org.throughline.dna.ui.sheet";

  /** An editor, as the workbench makes it. */
  public DnaSheetEditor() {
    super("canvas.dna");
  }

  private Optional<BrandDna> brand() {
    return subject().filter(BrandDna.class::isInstance).map(BrandDna.class::cast);
  }

  @Override
  protected String title() {
    boolean several = brand().map(EObject::eContainer).filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .filter(chapter -> chapter.getBrands().size() > 1).isPresent();
    return several ? DnaWords.of("sheet.of", elementInput().getName()) : DnaWords.of("sheet");
  }

  @Override
  protected String icon() {
    return "dna";
  }

  @Override
  protected List<ShowOption> options() {
    return brand().map(DnaSheet::options).orElseGet(DnaSheet::options);
  }

  @Override
  protected CanvasContent content(ClientSession session, CanvasRequest request, Remarks remarks) {
    return new DnaSheet(brand().orElseThrow(), Optional.empty(), session.index(), request, remarks);
  }

  @Override
  protected Optional<EObject> element(ClientSession session, String item) {
    return canvas().content() instanceof DnaSheet sheet ? sheet.shown(item).map(EObject.class::cast)
        : super.element(session, item);
  }

  /** Shows the time and the promise an element belongs to. */
  void turnTo(EObject element) {
    DnaHorizon time = element instanceof Trait trait ? trait.getHorizon()
        : element instanceof BrandCore core && core.eContainer() instanceof BrandDna brand && core == brand.getToday()
            ? DnaHorizon.TODAY : DnaHorizon.LASTING;
    if (time != DnaHorizon.LASTING && !DnaSheet.BESIDE.equals(choice(DnaSheet.SHOW))) {
      choose(DnaSheet.SHOW, time == DnaHorizon.TODAY ? DnaSheet.TODAY : DnaSheet.DESIRED);
    }
    for (EObject each = element; each != null; each = each.eContainer()) {
      if (each instanceof Promise promise) {
        choose(DnaSheet.PROMISE, String.valueOf(promise.getId()));
      }
    }
  }
}
