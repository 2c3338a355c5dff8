package org.throughline.internal.ui.canvas;

import java.util.Locale;
import org.throughline.core.Message;

/** The words of canvases in the language of the program. */
public final class CanvasWords {

  private CanvasWords() {
  }

  /** A text of this package's messages. */
  public static String of(String key, Object... arguments) {
    return Message.of(CanvasWords.class, key, arguments).in(Locale.getDefault());
  }
}
