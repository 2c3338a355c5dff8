package org.throughline.core;

import java.util.List;

/**
 * What a search in texts found.
 *
 * @param hits in the order of the client
 * @param complete false when there are more than were asked for
 */
public record TextFindings(List<TextHit> hits, boolean complete) {

  /** Nothing was looked for. */
  public static final TextFindings NONE = new TextFindings(List.of(), true);

  public TextFindings {
    hits = List.copyOf(hits);
  }
}
