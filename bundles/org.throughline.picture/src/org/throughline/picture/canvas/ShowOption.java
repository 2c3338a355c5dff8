package org.throughline.picture.canvas;

import java.util.List;
import org.throughline.core.Worded;

/** Something about a canvas that its reader chooses to see or not to see; stands at the left of its toolbar. */
public sealed interface ShowOption {

  /** Under which id the choice comes back in {@link CanvasRequest#shown()}. */
  String id();

  /** What it is called. */
  Worded label();

  /**
   * On or off; "true" or "false" in the request.
   *
   * @param icon the name of its drawing, such as {@code person}
   * @param on whether it is on at first
   */
  record Toggle(String id, Worded label, String icon, boolean on) implements ShowOption {}

  /**
   * One of several; the id of the choice in the request.
   *
   * @param choices at least one; the first is chosen at first
   */
  record Pick(String id, Worded label, List<Choice> choices) implements ShowOption {

    /** Keeps an own copy of the choices. */
    public Pick {
      choices = List.copyOf(choices);
    }
  }

  /** One of several things to see. */
  record Choice(String id, Worded label) {}
}
