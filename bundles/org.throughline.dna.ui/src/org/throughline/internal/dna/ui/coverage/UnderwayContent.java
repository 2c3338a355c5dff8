package org.throughline.internal.dna.ui.coverage;

import java.util.List;
import org.throughline.picture.Scene;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.kit.EmptyPicture;

/** Says that the picture is being worked out. */
final class UnderwayContent implements CanvasContent {

  private final Scene scene;

  UnderwayContent(String title, CanvasRequest request) {
    String words = CoverageText.message("underway").in(request.locale());
    scene = new EmptyPicture(title, words, new ValueTable(List.of(new ValueTable.Column(title, ValueTable.Kind.TEXT)),
        List.of(List.of(words)))).at(request.width(), request.metrics());
  }

  @Override
  public Scene scene() {
    return scene;
  }
}
