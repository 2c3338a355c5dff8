package org.throughline.picture;

import java.util.Optional;

/**
 * A part of a picture in which items lie in an order that a person can change: a row of touchpoints, a column of
 * objectives, a day. An item that is dropped in it comes between those that lie there.
 *
 * @param id tells lanes apart; the id of an element where the lane shows one
 * @param name what it is called, read aloud before its items; never blank
 * @param box where it is
 * @param flow how its items follow each other
 * @param element the id of the element of the client it shows, where it shows one
 */
public record Lane(String id, String name, Box box, Flow flow, Optional<String> element) {

  /** How items follow each other. */
  public enum Flow {
    /** From left to right. */
    RIGHT,
    /** From top to bottom. */
    DOWN,
    /** Where their own figures put them: time, a score. They cannot be put in another order. */
    FIXED
  }

  /** Refuses a lane without a name. */
  public Lane {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("A lane of a picture needs an id and a name");
    }
  }
}
