package org.throughline.dna.message;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.Worded;

/** What of the client's words is looked through. */
public enum ReviewTopic implements Worded {
  /** The messages of the message houses, each with its proof. */
  MESSAGES,
  /** The key questions, each with its approved answer and what channels say instead. */
  QUESTIONS,
  /** The content items, each against the content mission. */
  CONTENT,
  /** The content policy: how much control each kind of content needs. */
  POLICY,
  /** The evidence log: what was seen in practice, and whether it fits. */
  EVIDENCE;

  @Override
  public String in(Locale locale) {
    return Message.of(ReviewTopic.class, "topic." + name()).in(locale);
  }

  /** The topic that is called so; messages where none is. */
  public static ReviewTopic named(@Nullable String name) {
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst().orElse(MESSAGES);
  }
}
