package org.throughline.internal.coherence.ui.findings;

import java.util.List;
import java.util.Optional;
import org.throughline.coherence.Score;
import org.throughline.internal.coherence.ui.FindingRow;

/**
 * Findings that stand together.
 *
 * @param key tells the group from the others, also in the next arrangement
 * @param title what it is called, with what holds in it
 * @param icon the drawing beside the title
 * @param score what holds there; empty where a group is no part of the client
 * @param rows its findings, in order
 */
record FindingGroup(Object key, String title, String icon, Optional<Score> score, List<FindingRow> rows) {

  /** Whether a person reads the same in both. */
  boolean looksLike(FindingGroup other) {
    if (!key.equals(other.key) || !title.equals(other.title) || rows.size() != other.rows.size()) {
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).looksLike(other.rows.get(i))) {
        return false;
      }
    }
    return true;
  }
}
