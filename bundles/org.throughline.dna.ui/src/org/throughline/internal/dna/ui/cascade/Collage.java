package org.throughline.internal.dna.ui.cascade;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.Overlay;

/** Several pictures on one sheet, in the order in which they are read. Not for use from several threads. */
public final class Collage {

  private final List<Shape> shapes = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();

  /** An empty sheet. */
  public Collage() {
  }

  /** Puts a picture with its left upper corner at a place. */
  public Collage put(Scene scene, double x, double y) {
    scene.shapes().forEach(shape -> shapes.add(Overlay.moved(shape, x, y)));
    scene.items().forEach(item -> items.add(moved(item, x, y)));
    scene.lanes().forEach(lane -> lanes.add(
        new Lane(lane.id(), lane.name(), lane.box().moved(x, y), lane.flow(), lane.element())));
    return this;
  }

  private static Item moved(Item item, double x, double y) {
    List<Item.Editable> texts = item.editable().stream().map(each ->
        new Item.Editable(each.feature(), each.box().moved(x, y), each.style(), each.several())).toList();
    List<Item.Port> ports =
        item.ports().stream().map(each -> new Item.Port(each.name(), each.x() + x, each.y() + y)).toList();
    return new Item(item.id(), item.role(), item.box().moved(x, y), item.radius(), item.name(), item.value(), item.tip(),
        item.lane(), texts, ports);
  }

  /** Adds a shape at its place. */
  public Collage put(Shape shape) {
    shapes.add(shape);
    return this;
  }

  /** The finished sheet. */
  public Scene scene(double width, double height, String title, String description, ValueTable table) {
    return new Scene(width, height, title, description, shapes, items, lanes, table);
  }
}
