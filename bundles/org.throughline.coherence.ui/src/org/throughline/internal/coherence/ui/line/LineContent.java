package org.throughline.internal.coherence.ui.line;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.Choice;

/**
 * A line as a canvas: what can be pointed at, and what can be added where it is open.
 *
 * @param drawn the picture
 * @param above what can be added above everything
 * @param below what can be added below everything
 */
record LineContent(LineScene drawn, List<Choice.Act> above, List<Choice.Act> below) implements CanvasContent {

  LineContent {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }

  @Override
  public Scene scene() {
    return drawn.scene();
  }

  @Override
  public List<String> rows() {
    return drawn.rows();
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    List<Choice> choices = new ArrayList<>();
    String id = ids.isEmpty() ? "" : ids.getLast();
    if (id.equals(LineScene.OPEN_ABOVE) || ids.isEmpty()) {
      choices.addAll(above);
    }
    if (id.equals(LineScene.OPEN_BELOW) || ids.isEmpty()) {
      choices.addAll(below);
    }
    if (!choices.isEmpty()) {
      choices.add(new Choice.Line());
    }
    choices.add(new Choice.Command(LineWords.word("menu.copy"), ThroughlineView.COPY));
    choices.add(new Choice.Command(LineWords.word("menu.impact"), ThroughlineView.IMPACT));
    return choices;
  }
}
