package org.throughline.insight.figure;

import java.util.Locale;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.internal.insight.figure.Decided;

/**
 * Takes a term from the topics, in all its forms, or lets it back in. To bring terms together under a name, make a topic of
 * the client with these as keywords: {@link MergeTopics}.
 *
 * @param term the term, as it is shown
 * @param hidden whether it is no topic
 */
public record HideTopic(String term, boolean hidden) implements Operation {

  @Override
  public Message label() {
    return Message.of(Figures.class, hidden ? "operation.hide" : "operation.show", term);
  }

  @Override
  public void apply(Edit edit) {
    Decided.set(edit, Decided.HIDDEN + term.strip().toLowerCase(Locale.ROOT), hidden ? "" : null);
  }
}
