package org.throughline.picture;

import java.util.Optional;

/**
 * What a shape stands for.
 *
 * @param role its part in the picture
 * @param element the id of the element of the client that it shows, where it shows one
 * @param words what it says, for who cannot see it and for the resting pointer, where a shape alone says something
 */
public record Tag(Role role, Optional<String> element, Optional<String> words) {

  /** A shape that says nothing of its own. */
  public Tag(Role role, Optional<String> element) {
    this(role, element, Optional.empty());
  }

  /** A shape that shows no element in particular. */
  public static Tag of(Role role) {
    return new Tag(role, Optional.empty());
  }

  /** A shape that shows an element. */
  public static Tag of(Role role, String element) {
    return new Tag(role, Optional.of(element));
  }

  /** The same with another part in the picture. */
  public Tag as(Role other) {
    return new Tag(other, element, words);
  }

  /** The same, saying something. */
  public Tag saying(String text) {
    return new Tag(role, element, text.isBlank() ? Optional.empty() : Optional.of(text));
  }

  /** The same without words, for the second shape of a figure that has said them. */
  public Tag silent() {
    return new Tag(role, element);
  }
}
