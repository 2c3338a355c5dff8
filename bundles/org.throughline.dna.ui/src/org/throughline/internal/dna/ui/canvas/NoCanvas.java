package org.throughline.internal.dna.ui.canvas;

import java.util.List;
import java.util.Optional;
import org.throughline.picture.Scene;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.kit.Sketch;

/**
 * What stands in the place of a canvas that was not begun yet.
 *
 * @param scene a picture of nothing
 * @param state what is missing, and how to begin
 */
record NoCanvas(Scene scene, NothingYet state) implements CanvasContent {

  static NoCanvas of(NothingYet state, CanvasRequest request) {
    String sentence = state.sentence().in(request.locale());
    Scene blank = new Sketch(request.metrics()).scene(request.width(), 1, sentence, sentence,
        new ValueTable(List.of(new ValueTable.Column(sentence, ValueTable.Kind.TEXT)), List.of()));
    return new NoCanvas(blank, state);
  }

  @Override
  public Optional<NothingYet> nothing() {
    return Optional.of(state);
  }
}
