package org.throughline.dna.message;

import org.throughline.model.Element;
import org.throughline.picture.kit.Mark;

/**
 * Something that was looked through, in the language of the reader.
 *
 * @param element what it is
 * @param group the heading it stands under; empty for none
 * @param mark how it stands
 * @param name what it is called; never blank
 * @param state how it stands in words; never blank
 * @param detail what that rests on; empty for nothing
 */
record ReviewRow(Element element, String group, Mark mark, String name, String state, String detail) {

  String id() {
    return String.valueOf(element.getId());
  }
}
