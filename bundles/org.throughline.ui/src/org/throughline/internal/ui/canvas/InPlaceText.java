package org.throughline.internal.ui.canvas;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.Box;
import org.throughline.picture.Token;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.Node;
import org.throughline.picture.canvas.TextEdit;
import org.throughline.ui.Typeface;
import org.throughline.ui.canvas.CanvasHost;

/** A text of a canvas being edited where it stands. Enter and leaving keep it, Escape does not. */
public final class InPlaceText {

  private static final int LEAST = 96;
  private static final int ASIDE = 4;

  private final CanvasScreen screen;
  private final CanvasHost host;
  private @Nullable Text field;
  private @Nullable TextEdit edit;

  /** The editing of a canvas. */
  public InPlaceText(CanvasScreen screen, CanvasHost host) {
    this.screen = screen;
    this.host = host;
  }

  /** Opens the text of the item with the keyboard, where it has one that may be changed. */
  public void open() {
    commit();
    CanvasContent content = screen.content();
    Node node = screen.node(screen.focus());
    if (content == null || node == null) {
      return;
    }
    Optional<String> locked = host.locked();
    if (locked.isPresent()) {
      host.say(locked.get());
      return;
    }
    content.text(node.id()).ifPresent(wanted -> open(node, wanted));
  }

  private void open(Node node, TextEdit wanted) {
    screen.revealFocus();
    edit = wanted;
    Text text = new Text(screen.widget(), SWT.BORDER | (wanted.lines() ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
    field = text;
    int points = Math.max(wanted.style().points(), Math.toIntExact(Math.round(wanted.style().points() * screen.view().zoom())));
    Font font = Typeface.of(wanted.style().face()).at(points);
    text.setFont(font);
    text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    text.setBackground(screen.painter().inks().of(Token.SURFACE));
    text.setForeground(screen.painter().inks().of(Token.INK));
    text.setText(wanted.value());
    text.setData("id", screen.widget().getData("id") + ".edit");
    text.setData("name", node.item().name());
    text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = node.item().name();
      }
    });
    place(text, wanted);
    text.selectAll();
    text.addListener(SWT.Traverse, event -> traversed(event, wanted));
    text.addListener(SWT.FocusOut, event -> commit());
    text.forceFocus();
  }

  private void place(Text text, TextEdit wanted) {
    Box box = screen.view().onScreen(wanted.place());
    Point size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    int width = Math.max(LEAST, (int) box.width() + 2 * ASIDE);
    int height = wanted.lines() ? Math.max(size.y, (int) box.height() + 2 * ASIDE) : size.y;
    text.setBounds((int) box.x() - 2 * ASIDE, (int) (box.centre() - height / 2.0), width, height);
  }

  private void traversed(Event event, TextEdit wanted) {
    boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
    switch (event.detail) {
      case SWT.TRAVERSE_ESCAPE -> {
        event.doit = false;
        cancel();
        screen.widget().forceFocus();
      }
      case SWT.TRAVERSE_RETURN -> {
        if (!wanted.lines() || ctrl) {
          event.doit = false;
          commit();
          screen.widget().forceFocus();
        }
      }
      case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
        event.doit = false;
        commit();
        screen.widget().forceFocus();
      }
      default -> {
      }
    }
  }

  /** Whether something is being typed. */
  public boolean isOpen() {
    return field != null && !field.isDisposed();
  }

  /** Keeps what was typed, if something is being typed. */
  public void commit() {
    Text text = field;
    TextEdit present = edit;
    if (text == null || present == null || text.isDisposed()) {
      return;
    }
    String typed = text.getText();
    close();
    if (!typed.equals(present.value())) {
      host.run(present.operation().apply(typed));
    }
  }

  /** Leaves everything as it was, if something is being typed. */
  public void cancel() {
    close();
  }

  private void close() {
    Text text = field;
    field = null;
    edit = null;
    if (text != null && !text.isDisposed()) {
      text.dispose();
    }
  }
}
