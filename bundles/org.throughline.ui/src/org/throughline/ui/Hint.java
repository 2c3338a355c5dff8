package org.throughline.ui;

import org.jspecify.annotations.Nullable;
import org.throughline.core.Worded;

/**
 * Something that would help with an element next.
 *
 * @param id names it for tests and for the reader of the screen, such as {@code empty.wording}
 * @param text one sentence
 * @param link what the link says that does it; null when there is nothing to do
 * @param action does it, on the UI thread; null when there is nothing to do
 */
public record Hint(String id, Worded text, @Nullable Worded link, @Nullable Runnable action) {

  /** A sentence with nothing to do. */
  public static Hint of(String id, Worded text) {
    return new Hint(id, text, null, null);
  }
}
