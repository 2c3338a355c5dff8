package org.throughline.dna.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughline.core.ElementIndex;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasPlacement;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaHorizon;

/**
 * What stands where on a canvas, or on two of them side by side: the brand of today and the desired one.
 *
 * @param guide what belongs on it
 * @param canvases one, or two of one kind: today first
 * @param spots everything that stands on them, in the order of blocks, then of canvases, then of placements
 */
record CanvasPlan(CanvasGuide guide, List<Canvas> canvases, List<Spot> spots) {

  /**
   * One thing at its place.
   *
   * @param canvas where it stands
   * @param block empty for a block the canvas does not have
   * @param placement what puts it there
   * @param shown empty where it is not in the client
   * @param alsoOn the other canvases it stands on
   */
  record Spot(Canvas canvas, Optional<CanvasBlock> block, CanvasPlacement placement, Optional<Element> shown,
      List<Canvas> alsoOn) {

    /** The id of the item that shows it. */
    String id() {
      return String.valueOf(placement.getId());
    }

    /** What it was called when it was last seen. */
    String lastLabel() {
      return Optional.ofNullable(placement.getShows()).map(ElementRef::getLastLabel).orElse("").strip();
    }
  }

  /** The other canvas of the same brand and kind that shows it at the other time, where there is one. */
  static Optional<Canvas> counterpart(Canvas canvas) {
    if (!(canvas.eContainer() instanceof DnaChapter chapter)) {
      return Optional.empty();
    }
    return chapter.getCanvases().stream()
        .filter(each -> each != canvas && each.getKind() == canvas.getKind() && each.getBrand() == canvas.getBrand())
        .filter(each -> each.getHorizon() != canvas.getHorizon() && each.getHorizon() != DnaHorizon.LASTING).findFirst();
  }

  static CanvasPlan of(Canvas canvas, boolean beside, ElementIndex index) {
    List<Canvas> canvases = new ArrayList<>(List.of(canvas));
    if (beside) {
      counterpart(canvas).ifPresent(other -> canvases.add(isBefore(other, canvas) ? 0 : 1, other));
    }
    CanvasGuide guide = new CanvasGuide(canvas.getKind());
    List<Spot> spots = new ArrayList<>();
    for (CanvasBlock block : guide.blocks()) {
      for (Canvas each : canvases) {
        each.getPlacements().stream().filter(placement -> placement.getBlock() == block)
            .map(placement -> spot(each, Optional.of(block), placement, index)).forEach(spots::add);
      }
    }
    for (Canvas each : canvases) {
      each.getPlacements().stream().filter(placement -> !guide.blocks().contains(placement.getBlock()))
          .map(placement -> spot(each, Optional.empty(), placement, index)).forEach(spots::add);
    }
    return new CanvasPlan(guide, List.copyOf(canvases), List.copyOf(spots));
  }

  private static boolean isBefore(Canvas one, Canvas other) {
    return one.getHorizon().compareTo(other.getHorizon()) < 0;
  }

  private static Spot spot(Canvas canvas, Optional<CanvasBlock> block, CanvasPlacement placement, ElementIndex index) {
    String target = Optional.ofNullable(placement.getShows()).map(ElementRef::getTargetId).orElse("");
    Optional<Element> shown = index.byId(target).filter(Element.class::isInstance).map(Element.class::cast);
    List<Canvas> alsoOn = shown.isEmpty() ? List.of()
        : Standing.canvases(target, index).stream().filter(each -> each != canvas).toList();
    return new Spot(canvas, block, placement, shown, alsoOn);
  }

  /** What stands in a block of one of the canvases. */
  List<Spot> in(Canvas canvas, CanvasBlock block) {
    return spots.stream().filter(each -> each.canvas == canvas && each.block.filter(block::equals).isPresent()).toList();
  }

  /** What stands in no block of its canvas. */
  List<Spot> astray() {
    return spots.stream().filter(each -> each.block.isEmpty()).toList();
  }

  /** Where the item with an id is. */
  Optional<Spot> spot(String id) {
    return spots.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** How many blocks have nothing in them on any of the canvases. */
  long emptyBlocks() {
    return guide.blocks().stream().filter(block -> canvases.stream().allMatch(canvas -> in(canvas, block).isEmpty()))
        .count();
  }

  /** The id of the lane and of the item of a block of a canvas. */
  static String lane(Canvas canvas, CanvasBlock block) {
    return canvas.getId() + "/" + block.getName();
  }

  /** The block of a lane, where it is one. */
  Optional<Place> place(String lane) {
    for (Canvas canvas : canvases) {
      for (CanvasBlock block : guide.blocks()) {
        if (lane(canvas, block).equals(lane)) {
          return Optional.of(new Place(canvas, block));
        }
      }
    }
    return Optional.empty();
  }

  /** A block of a canvas. */
  record Place(Canvas canvas, CanvasBlock block) {

    Place {
      Objects.requireNonNull(canvas);
    }

    String lane() {
      return CanvasPlan.lane(canvas, block);
    }
  }
}
