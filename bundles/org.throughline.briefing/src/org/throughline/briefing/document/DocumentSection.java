package org.throughline.briefing.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A section: one question and what answers it. It is a station on the line in the margin.
 *
 * @param anchor its name inside the document, small letters, digits and hyphens; different for every section
 * @param title the question
 * @param remark a few words beside it in the table of contents; may be empty
 * @param blocks what answers it
 */
public record DocumentSection(String anchor, Words title, String remark, List<Block> blocks) {

  private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9-]*");

  /** Refuses a section that cannot be pointed at. */
  public DocumentSection {
    if (!ANCHOR.matcher(anchor).matches() || title.isBlank()) {
      throw new IllegalArgumentException("A section needs an anchor and a title");
    }
    blocks = List.copyOf(blocks);
  }
}
