package org.throughline.internal.briefing.pptx;

import java.util.List;
import org.throughline.briefing.document.Words;

/**
 * One slide.
 *
 * @param layout what it is made after
 * @param title its thought; no two slides have the same
 * @param where the section it belongs to, empty where its title says so
 * @param section which station of the line is filled, counted from 0; -1 for none
 * @param pieces what it shows below its title
 * @param source where its figures come from, below the line; may be blank
 * @param notes what is said to it
 */
record Slide(Layout layout, Line title, Words where, int section, List<Piece> pieces, Words source, List<Words> notes) {

  /** Keeps own copies. */
  Slide {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }
}
