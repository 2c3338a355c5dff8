package org.throughline.picture;

import java.util.List;
import java.util.Optional;

/**
 * Something in a picture that a person can point at, select, drag, walk to with the keyboard and hear: an element of the
 * client at its place. All shapes that belong to it carry its id in their {@link Tag}, so that they can be moved and
 * marked together; the items of a scene stand in reading order.
 *
 * @param id the id of the element; no two items of a scene have the same
 * @param role its part in the picture
 * @param box where it is: what is hit, and what an edge is drawn around
 * @param radius of the corners of that edge
 * @param name what it is called, read aloud first; never blank
 * @param value what it says besides its name ("2 h 10, the promise is 60 min; 1 error"), empty for nothing
 * @param tip a sentence shown while the pointer rests on it, where there is something to say
 * @param lane the id of the lane it lies in, where it lies in one
 * @param editable the texts of it that can be typed over in place
 * @param ports where relations begin and end
 */
public record Item(String id, Role role, Box box, double radius, String name, String value, Optional<String> tip,
    Optional<String> lane, List<Editable> editable, List<Port> ports) {

  /**
   * A text of an item that can be typed over in its place.
   *
   * @param feature the name of the attribute of the element that it shows
   * @param box where its lines are, as wide as they may get
   * @param style how it is set
   * @param several whether it may have several lines
   */
  public record Editable(String feature, Box box, TextStyle style, boolean several) {}

  /**
   * A place where a relation begins or ends, and where one can be drawn from.
   *
   * @param name what kind of relation, as the picture's gestures know it
   * @param x its middle
   * @param y its middle
   */
  public record Port(String name, double x, double y) {}

  /** Refuses an item without a name. */
  public Item {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("An item of a picture needs an id and a name");
    }
    editable = List.copyOf(editable);
    ports = List.copyOf(ports);
  }

  /** An item with a name and nothing else. */
  public static Item of(String id, Role role, Box box, double radius, String name) {
    return new Item(id, role, box, radius, name, "", Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** The same item, saying more than its name. */
  public Item saying(String words) {
    return new Item(id, role, box, radius, name, words, tip, lane, editable, ports);
  }

  /** The same item with a sentence for the resting pointer. */
  public Item tip(String sentence) {
    return new Item(id, role, box, radius, name, value, Optional.of(sentence), lane, editable, ports);
  }

  /** The same item in a lane. */
  public Item in(String laneId) {
    return new Item(id, role, box, radius, name, value, tip, Optional.of(laneId), editable, ports);
  }

  /** The same item with texts that can be typed over. */
  public Item editable(List<Editable> texts) {
    return new Item(id, role, box, radius, name, value, tip, lane, texts, ports);
  }

  /** The same item with places for relations. */
  public Item ports(List<Port> places) {
    return new Item(id, role, box, radius, name, value, tip, lane, editable, places);
  }
}
