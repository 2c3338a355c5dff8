package org.throughline.picture.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;

/** Where everything in a scene is. Made once for a scene; immutable and safe from any thread. */
public final class SceneMap {

  private final Scene scene;
  private final List<Box> boxes;
  private final BoxIndex shapes;
  private final List<Node> order;
  private final BoxIndex bodies;
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  /** The map of a scene. */
  public SceneMap(Scene scene) {
    this.scene = scene;
    boxes = scene.shapes().stream().map(Shape::box).toList();
    shapes = new BoxIndex(boxes);
    Map<String, List<Integer>> owned = new HashMap<>();
    for (int i = 0; i < scene.shapes().size(); i++) {
      int place = i;
      scene.shapes().get(i).tag().element()
          .ifPresent(id -> owned.computeIfAbsent(id, key -> new ArrayList<>()).add(place));
    }
    for (Item item : scene.items()) {
      List<Integer> own = owned.getOrDefault(item.id(), List.of());
      Box reach = own.stream().map(boxes::get).reduce(item.box(), Box::with);
      nodes.put(item.id(), new Node(item, reach, own));
    }
    order = List.copyOf(nodes.values());
    bodies = new BoxIndex(order.stream().map(Node::box).toList());
  }

  /** The picture. */
  public Scene scene() {
    return scene;
  }

  /** All items, in reading order. */
  public List<Node> nodes() {
    return order;
  }

  /** The item with an id, if the scene has it. */
  public Optional<Node> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** The item under a point: of several the one that is read last, as it lies inside the others. */
  public Optional<Node> at(double x, double y) {
    int[] found = bodies.meeting(new Box(x, y, 0, 0));
    return found.length == 0 ? Optional.empty() : Optional.of(order.get(found[found.length - 1]));
  }

  /** The items that lie wholly in an area, in reading order. */
  public List<Node> within(Box area) {
    List<Node> inside = new ArrayList<>();
    for (int each : bodies.meeting(area)) {
      if (area.contains(order.get(each).box(), 0)) {
        inside.add(order.get(each));
      }
    }
    return inside;
  }

  /** The items that reach into an area, in reading order. */
  public List<Node> near(Box area) {
    List<Node> near = new ArrayList<>();
    for (int each : bodies.meeting(area)) {
      near.add(order.get(each));
    }
    return near;
  }

  /** The places of the shapes that reach into an area, in the order of drawing. Costs as much as it finds. */
  public int[] shapesIn(Box area) {
    return shapes.meeting(area);
  }

  /** The box around a shape. */
  public Box box(int shape) {
    return boxes.get(shape);
  }
}
