package org.throughline.insight.figure;

import java.util.Set;
import org.throughline.core.Message;
import org.throughline.model.insight.DatasetKind;

/**
 * A figure that can be asked for.
 *
 * @param id what it is asked for by: lower-case letters and hyphens; stays the same
 * @param label what it is called
 * @param explanation what it says, how it is computed and what it leaves out, in a few sentences
 * @param shape what kind of picture it wants
 * @param kinds the data it is computed from; of these at least one must be there
 * @param readsTexts whether texts have to be read for it, which may take a while the first time
 */
public record FigureInfo(String id, Message label, Message explanation, FigureShape shape, Set<DatasetKind> kinds,
    boolean readsTexts) {

  public FigureInfo {
    kinds = Set.copyOf(kinds);
  }
}
