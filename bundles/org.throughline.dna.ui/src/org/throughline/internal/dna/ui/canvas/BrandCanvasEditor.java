package org.throughline.internal.dna.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.dna.Remarks;
import org.throughline.dna.canvas.BrandCanvas;
import org.throughline.dna.canvas.DnaSheet;
import org.throughline.internal.dna.ui.DnaWords;
import org.throughline.internal.dna.ui.RemarkedEditor;
import org.throughline.model.Element;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.ShowOption;

/**
 * A kind of canvas of a brand, today's or the desired one or both; its input is the brand. Or one canvas that is not the
 * only one of its kind and time, or has no brand; that canvas is its input then.
 */
public final class BrandCanvasEditor extends RemarkedEditor {

  /** The editor of one canvas of any kind. */
  public static final String ONE = "org.throughline.dna.ui.canvas";

  /** The editors of a brand, one for each of the kinds that are common. */
  static final Map<CanvasKind, String> IDS = Map.of(CanvasKind.IDENTITY_PRISM, "org.throughline.dna.ui.prism",
      CanvasKind.BRAND_KEY, "org.throughline.dna.ui.key", CanvasKind.COMMUNICATION_FRAME, "org.throughline.dna.ui.frame");

  /** An editor, as the workbench makes it. */
  public BrandCanvasEditor() {
    super("canvas.brand");
  }

  private CanvasKind kind() {
    return subject().filter(Canvas.class::isInstance).map(each -> ((Canvas) each).getKind())
        .or(() -> IDS.entrySet().stream().filter(each -> each.getValue().equals(getSite().getId())).map(Map.Entry::getKey)
            .findFirst())
        .orElse(CanvasKind.OWN_DNA);
  }

  private Optional<BrandDna> brand() {
    return subject().filter(BrandDna.class::isInstance).map(BrandDna.class::cast);
  }

  static ModelLabel label(CanvasKind kind) {
    return new ModelLabel(DnaPackage.Literals.CANVAS_KIND.getEEnumLiteral(kind.getValue()));
  }

  @Override
  protected String title() {
    if (subject().orElse(null) instanceof Canvas canvas && canvas.getName() != null) {
      return canvas.getName();
    }
    boolean several = brand().map(EObject::eContainer).filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .filter(chapter -> chapter.getBrands().size() > 1).isPresent();
    String kind = label(kind()).in(Locale.getDefault());
    return several ? DnaWords.of("canvas.of", kind, elementInput().getName()) : kind;
  }

  @Override
  protected String icon() {
    return "table";
  }

  @Override
  protected List<ShowOption> options() {
    List<ShowOption> options = new ArrayList<>();
    for (ShowOption each : DnaSheet.options()) {
      boolean time = each.id().equals(DnaSheet.SHOW) && brand().isPresent();
      if (time || each.id().equals(DnaSheet.LINE) || each.id().equals(DnaSheet.FINDINGS)) {
        options.add(each);
      }
    }
    return options;
  }

  @Override
  protected CanvasContent content(ClientSession session, CanvasRequest request, Remarks remarks) {
    Optional<BrandDna> brand = brand();
    if (brand.isEmpty()) {
      return new BrandCanvas((Canvas) subject().orElseThrow(), session.index(), request, remarks);
    }
    String show = request.shown().getOrDefault(DnaSheet.SHOW, DnaSheet.DESIRED);
    DnaHorizon time = show.equals(DnaSheet.TODAY) ? DnaHorizon.TODAY : DnaHorizon.DESIRED;
    Optional<Canvas> canvas = BrandCanvases.of(brand.get(), kind(), time)
        .or(() -> show.equals(DnaSheet.BESIDE) ? BrandCanvases.of(brand.get(), kind()).stream().findFirst()
            : Optional.empty());
    return canvas.isPresent() ? new BrandCanvas(canvas.get(), session.index(), request, remarks)
        : NoCanvas.of(BrandCanvas.nothing(brand.get(), kind(), time), request);
  }

  @Override
  protected Optional<EObject> element(ClientSession session, String item) {
    return canvas().content() instanceof BrandCanvas content ? content.shown(item).map(EObject.class::cast)
        : super.element(session, item);
  }

  @Override
  protected List<String> items(Element element) {
    String id = String.valueOf(element.getId());
    return canvas().content() instanceof BrandCanvas content
        ? Stream.concat(content.itemsOf(id).stream(), Stream.of(id)).toList() : super.items(element);
  }

  /** Shows a time of the brand. */
  void turnTo(DnaHorizon time) {
    if (!DnaSheet.BESIDE.equals(choice(DnaSheet.SHOW))) {
      choose(DnaSheet.SHOW, time == DnaHorizon.TODAY ? DnaSheet.TODAY : DnaSheet.DESIRED);
    }
  }
}
