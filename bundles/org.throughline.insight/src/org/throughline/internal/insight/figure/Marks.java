package org.throughline.internal.insight.figure;

import org.throughline.insight.PseudonymKey;

/** What a message is called where its id must not stand: without the client's key nobody can tell which message it is. */
public final class Marks {

  private Marks() {
  }

  /** The mark of a message. */
  public static String of(PseudonymKey key, String messageId) {
    return key.pseudonym("message\n" + messageId).substring("user_".length());
  }
}
