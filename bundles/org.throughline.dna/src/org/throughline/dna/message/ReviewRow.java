package org.throughline.dna.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.dna.Remark;
import org.throughline.model.Attachment;
import org.throughline.model.Element;
import org.throughline.picture.kit.Mark;

/**
 * Something that was looked through, in the language of the reader.
 *
 * @param element what it is
 * @param heading what it stands under
 * @param mark how it stands
 * @param name what it is called; never blank
 * @param state how it stands in words; never blank
 * @param details what that rests on, each in a line of its own; none of them blank
 * @param photos what can be seen of it
 */
record ReviewRow(Element element, ReviewGroup heading, Mark mark, String name, String state, List<String> details,
    List<Attachment> photos) {

  /** Between details that stand on one line. */
  private static final String BETWEEN = " · ";

  ReviewRow {
    details = details.stream().filter(each -> !each.isBlank()).toList();
    photos = List.copyOf(photos);
  }

  ReviewRow(Element element, String group, Mark mark, String name, String state, List<String> details) {
    this(element, new ReviewGroup(group, List.of()), mark, name, state, details, List.of());
  }

  /** The name of what it stands under; empty for nothing. */
  String group() {
    return heading.name();
  }

  String id() {
    return String.valueOf(element.getId());
  }

  /** What it rests on, on one line. */
  String detail() {
    return String.join(BETWEEN, details);
  }

  /** The mark it carries in a picture: that of what was found about it, where that weighs more. */
  Mark marked(Optional<Remark> remark) {
    return remark.map(Remark::mark).filter(found -> found.ordinal() < mark.ordinal()).orElse(mark);
  }

  /** What it says besides its name: how it stands, what that rests on, and what was found about it. */
  List<String> said(Optional<Remark> remark) {
    List<String> all = new ArrayList<>(List.of(state));
    all.addAll(details);
    remark.map(Remark::words).ifPresent(all::add);
    return all;
  }
}
