package org.throughline.briefing;

import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Section;

/** The name by which a section of a briefing is known inside its document, in every format and in every issue. */
public final class SectionAnchor {

  private static final String PREFIX = "s-";

  private SectionAnchor() {
  }

  /** The anchor of a section: the same as long as the section lives. */
  public static String of(Section section) {
    String id = section.getId();
    return PREFIX + (id == null ? "" : id.replaceAll("[^a-z0-9]", "-"));
  }

  /** The section of a briefing with an anchor, however deep; empty for one of another briefing or of a question. */
  public static Optional<Section> section(Briefing briefing, String anchor) {
    return briefing.getSections().stream().flatMap(SectionAnchor::withInner).filter(it -> of(it).equals(anchor)).findFirst();
  }

  private static Stream<Section> withInner(Section section) {
    return Stream.concat(Stream.of(section), section.getSections().stream().flatMap(SectionAnchor::withInner));
  }
}
