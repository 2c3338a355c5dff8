package org.throughline.exchange.elements;

import org.throughline.core.Message;

/** A typed text that is no value of its kind. */
public final class BadValue extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Message text;

  /** With what is wrong and how to write it. */
  public BadValue(Message text) {
    super(text.toString());
    this.text = text;
  }

  /** What to show beside the field. */
  public Message text() {
    return text;
  }
}
