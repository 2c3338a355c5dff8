package org.throughline.internal.dna.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.Chapter;
import org.throughline.model.Client;
import org.throughline.model.ElementRef;
import org.throughline.model.dna.BrandCore;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.CanvasPlacement;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Statement;
import org.throughline.model.dna.Trait;
import org.throughline.model.dna.Value;

/** Which brand and which canvas an element belongs to. */
final class BrandCanvases {

  private BrandCanvases() {
  }

  /** The brand on whose sheet an element stands; empty when it stands on none. */
  static Optional<BrandDna> onSheet(EObject element) {
    return switch (element) {
      case BrandDna brand -> Optional.of(brand);
      case BrandCore core when core.eContainer() instanceof BrandDna brand -> Optional.of(brand);
      case Trait trait when trait.eContainer() instanceof BrandDna brand -> Optional.of(brand);
      case Value value when value.eContainer() instanceof BrandDna brand -> Optional.of(brand);
      case ServiceStandard standard when standard.eContainer() instanceof Promise promise -> onSheet(promise);
      case Promise promise when promise.getBrand() != null -> Optional.of(promise.getBrand());
      case Promise promise when promise.eContainer() instanceof DnaChapter chapter ->
          chapter.getBrands().stream().findFirst();
      default -> Optional.empty();
    };
  }

  /** The brand an element has to do with, or the first of the client. */
  static Optional<BrandDna> near(Client client, Optional<EObject> element) {
    for (EObject each = element.orElse(null); each != null; each = each.eContainer()) {
      Optional<BrandDna> brand = each instanceof Canvas canvas ? Optional.ofNullable(canvas.getBrand()) : onSheet(each);
      if (brand.isPresent() && EcoreUtil.getRootContainer(brand.get()) == client) {
        return brand;
      }
    }
    return client.getChapters().stream().map(Chapter.class::cast).filter(DnaChapter.class::isInstance)
        .map(DnaChapter.class::cast).flatMap(chapter -> chapter.getBrands().stream()).findFirst();
  }

  /** The canvases of a kind and a brand, in the order of the chapter. */
  static List<Canvas> of(BrandDna brand, CanvasKind kind) {
    return !(brand.eContainer() instanceof DnaChapter chapter) ? List.of()
        : chapter.getCanvases().stream().filter(each -> each.getBrand() == brand && each.getKind() == kind).toList();
  }

  /** The canvas of a kind and a time; a lasting one counts for the desired brand. */
  static Optional<Canvas> of(BrandDna brand, CanvasKind kind, DnaHorizon time) {
    List<Canvas> all = of(brand, kind);
    return all.stream().filter(each -> each.getHorizon() == time).findFirst().or(() -> time == DnaHorizon.TODAY
        ? Optional.empty() : all.stream().filter(each -> each.getHorizon() == DnaHorizon.LASTING).findFirst());
  }

  /** The canvases of a kind an element is or stands on. */
  static Stream<Canvas> with(EObject element, CanvasKind kind) {
    return switch (element) {
      case Canvas canvas -> Stream.of(canvas).filter(each -> each.getKind() == kind);
      case CanvasPlacement placement when placement.eContainer() instanceof Canvas canvas -> with(canvas, kind);
      case Statement statement when statement.eContainer() instanceof DnaChapter chapter -> chapter.getCanvases().stream()
          .filter(each -> each.getKind() == kind).filter(each -> shows(each, String.valueOf(statement.getId())));
      default -> Stream.empty();
    };
  }

  private static boolean shows(Canvas canvas, String id) {
    return canvas.getPlacements().stream().map(CanvasPlacement::getShows)
        .anyMatch(shows -> shows != null && id.equals(((ElementRef) shows).getTargetId()));
  }
}
