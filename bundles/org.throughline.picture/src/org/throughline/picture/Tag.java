package org.throughline.picture;

import java.util.Optional;

/**
 * What a shape stands for.
 *
 * @param role its part in the picture
 * @param element the id of the element of the client that it shows, where it shows one
 */
public record Tag(Role role, Optional<String> element) {

  /** A shape that shows no element in particular. */
  public static Tag of(Role role) {
    return new Tag(role, Optional.empty());
  }

  /** A shape that shows an element. */
  public static Tag of(Role role, String element) {
    return new Tag(role, Optional.of(element));
  }
}
