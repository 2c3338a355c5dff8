package org.throughline.insight.figure;

import org.jspecify.annotations.Nullable;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.insight.text.Polarity;
import org.throughline.internal.insight.figure.Decided;

/**
 * Says how a message feels; that wins over what is read from its words, also in later imports that have it again. Made by
 * {@link Figures#correction}. The client keeps it without naming the message.
 *
 * @param mark what stands for the message
 * @param polarity the feeling; null to take back what was said
 */
public record CorrectFeeling(String mark, @Nullable Polarity polarity) implements Operation {

  @Override
  public Message label() {
    return Message.of(Figures.class, "operation.feeling");
  }

  @Override
  public void apply(Edit edit) {
    Decided.set(edit, Decided.FEELING + mark, polarity == null ? null : polarity.name());
  }
}
