package org.throughline.internal.ui.form;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.Message;

/** Lets a text field take as much of what is pasted as it can hold, and tells about the rest. */
final class Typing {

  private static final String KEY = Typing.class.getName();

  private final Text text;
  private final Pasting pasting;
  private final Consumer<String> note;
  private boolean quiet;

  Typing(Text text, Pasting pasting, Consumer<String> note) {
    this.text = text;
    this.pasting = pasting;
    this.note = note;
    text.addListener(SWT.Verify, this::verify);
    text.setData(KEY, this);
  }

  /** Pastes into a field of the form, which need not be one of these. */
  static void paste(Text field) {
    if (!(field.getData(KEY) instanceof Typing typing) || !typing.pasteHtml()) {
      field.paste();
    }
  }

  /** Puts a text into the field without looking at it. */
  void show(String shown) {
    quiet = true;
    try {
      int caret = text.getCaretPosition();
      text.setText(shown);
      text.setSelection(Math.min(caret, text.getCharCount()));
    } finally {
      quiet = false;
    }
  }

  boolean isQuiet() {
    return quiet;
  }

  private void verify(Event event) {
    if (quiet || event.text.isEmpty()) {
      return;
    }
    boolean plain = event.text.length() == 1 && event.text.charAt(0) >= 0x20 && text.getCharCount() < pasting.longest();
    if (plain || event.text.equals(Text.DELIMITER) && pasting.lines()) {
      return;
    }
    int staying = text.getCharCount() - (event.end - event.start);
    Pasting.Taken taken = pasting.take(event.text, staying);
    event.text = pasting.lines() ? taken.text().replace("\n", Text.DELIMITER) : taken.text();
    Message told = taken.note();
    if (told != null) {
      String words = told.in(Locale.getDefault());
      // After the change, which clears what was said before.
      text.getDisplay().asyncExec(() -> {
        if (!text.isDisposed()) {
          note.accept(words);
        }
      });
    }
  }

  /**
   * A clipboard that holds a page and no plain text gives its text; the field itself would take nothing.
   *
   * @return whether there was such a page
   */
  private boolean pasteHtml() {
    if (!text.getEditable()) {
      return false;
    }
    Clipboard clipboard = new Clipboard(text.getDisplay());
    try {
      if (clipboard.getContents(TextTransfer.getInstance()) == null
          && clipboard.getContents(HTMLTransfer.getInstance()) instanceof String html) {
        text.insert("<html>" + html);
        return true;
      }
      return false;
    } finally {
      clipboard.dispose();
    }
  }
}
