package org.throughline.picture.kit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.ValueTable;

/**
 * A picture in the making: collects shapes by layer, and what can be pointed at in the order it is read. Not for use
 * from several threads; the scene that comes out of it is.
 */
public final class Sketch {

  private final TextLines lines;
  private final Map<Layer, List<Shape>> layers = new EnumMap<>(Layer.class);
  private final List<Item> items = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();

  /** An empty picture whose texts are measured with these widths. */
  public Sketch(TextMetrics metrics) {
    lines = new TextLines(metrics);
  }

  /** How texts are broken and measured. */
  public TextLines lines() {
    return lines;
  }

  /** Adds a shape on top of what its layer has. */
  public Sketch add(Layer layer, Shape shape) {
    layers.computeIfAbsent(layer, none -> new ArrayList<>()).add(shape);
    return this;
  }

  /** Adds something that can be pointed at, after all that was added before. */
  public Sketch add(Item item) {
    items.add(item);
    return this;
  }

  /** Adds a lane, after all that were added before. */
  public Sketch add(Lane lane) {
    lanes.add(lane);
    return this;
  }

  /**
   * Writes a text on one line, cut where it is wider than there is room.
   *
   * @param x where it starts, has its middle or ends
   * @param top the upper edge of its line, whose height the style gives
   * @param room its largest width
   * @return the width it takes
   */
  public double text(String text, double x, double top, double room, Anchor anchor, TextStyle style, Tag tag) {
    Shape.Text set = lines.set(lines.one(text, style, room), x, top + style.baseline(), anchor, style, tag);
    add(Layer.CARD, set);
    return set.width();
  }

  /** Writes a label that is not cut, from its beginning. */
  public double label(String text, double x, double top, TextStyle style) {
    return text(text, x, top, Double.MAX_VALUE, Anchor.START, style, Tag.of(Role.LABEL));
  }

  /**
   * Writes a text over as many lines as it needs, at most those allowed.
   *
   * @param top the upper edge of its first line
   * @param width the width of a line
   * @param most the largest number of lines
   * @return the lower edge of its last line
   */
  public double paragraph(String text, double x, double top, double width, int most, TextStyle style, Tag tag) {
    double y = top;
    for (String line : lines.of(text, style, width, most)) {
      add(Layer.CARD, lines.set(line, x, y + style.baseline(), Anchor.START, style, tag));
      y += style.line();
    }
    return y;
  }

  /** The finished picture. */
  public Scene scene(double width, double height, String title, String description, ValueTable table) {
    List<Shape> shapes = layers.values().stream().flatMap(List::stream).toList();
    return new Scene(width, height, title, description, shapes, items, lanes, table);
  }
}
