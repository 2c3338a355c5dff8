package org.throughline.dna.canvas;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelFactory;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasPlacement;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Statement;

/** What stands on a canvas, and how it comes to stand there. */
final class Standing {

  private Standing() {}

  /** The placement of an element on a canvas, where it has one. */
  static Optional<CanvasPlacement> of(String element, Canvas canvas) {
    return canvas.getPlacements().stream().filter(each -> each.getShows() != null)
        .filter(each -> element.equals(each.getShows().getTargetId())).findFirst();
  }

  /** The canvases an element stands on, each once, in the order of the index. */
  static List<Canvas> canvases(String element, ElementIndex index) {
    return index.referrers(element).stream().map(ElementIndex.Referrer::source).filter(ElementRef.class::isInstance)
        .map(EObject::eContainer).filter(CanvasPlacement.class::isInstance).map(EObject::eContainer)
        .filter(Canvas.class::isInstance).map(Canvas.class::cast).distinct().toList();
  }

  /** A pointer to an element, that keeps its name. */
  static ElementRef pointer(Element target) {
    ElementRef pointer = ModelFactory.eINSTANCE.createElementRef();
    pointer.setTargetId(target.getId());
    pointer.setTargetType(target.eClass().getEPackage().getName() + "." + target.eClass().getName());
    pointer.setLastLabel(target.getName());
    return pointer;
  }

  /** Puts a placement on a canvas, before another that stays, or at the end. */
  static void put(Canvas canvas, CanvasPlacement placement, @Nullable CanvasPlacement before) {
    EList<CanvasPlacement> all = canvas.getPlacements();
    int present = all.indexOf(placement);
    int place = before == null ? -1 : all.indexOf(before);
    if (present < 0) {
      all.add(place < 0 ? all.size() : place, placement);
    } else {
      int wanted = place < 0 ? all.size() - 1 : present < place ? place - 1 : place;
      if (wanted != present) {
        all.move(wanted, placement);
      }
    }
  }

  /** Refuses a block that the canvas does not have. */
  static void requireBlock(Canvas canvas, CanvasBlock block) {
    if (CanvasGuide.kindOf(block) != canvas.getKind()) {
      throw new ClientException(ClientException.Kind.REFUSED,
          Message.of(Standing.class, "refused.block", ModelLabel.name(canvas), label(block)), null);
    }
  }

  /** Refuses what stands on the canvas already: one thing has one place on a canvas. */
  static void requireNew(Canvas canvas, String element, Object name) {
    of(element, canvas).ifPresent(present -> {
      throw new ClientException(ClientException.Kind.REFUSED, Message.of(Standing.class, "refused.twice", name,
          ModelLabel.name(canvas), label(Objects.requireNonNull(present.getBlock()))), null);
    });
  }

  /**
   * A statement goes with the canvas it stands on: alone on it, it takes the canvas's time; on canvases of different
   * times, it lasts.
   */
  static void follow(@Nullable EObject shown, Canvas canvas, ElementIndex index) {
    if (shown instanceof Statement statement && statement.getHorizon() != DnaHorizon.LASTING
        && canvas.getHorizon() != DnaHorizon.LASTING && statement.getHorizon() != canvas.getHorizon()) {
      boolean elsewhere = canvases(String.valueOf(statement.getId()), index).stream()
          .anyMatch(each -> each != canvas && each.getHorizon() == statement.getHorizon());
      statement.setHorizon(elsewhere ? DnaHorizon.LASTING : canvas.getHorizon());
    }
  }

  /** What a block is called. */
  static ModelLabel label(CanvasBlock block) {
    EEnumLiteral literal = DnaPackage.Literals.CANVAS_BLOCK.getEEnumLiteral(block.getValue());
    return new ModelLabel(literal);
  }
}
