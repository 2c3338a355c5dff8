package org.throughline.ui;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.ClientException;
import org.throughline.internal.ui.Words;

/**
 * A place for content that may fail. When making or refreshing the content throws, its name is shown with what happened
 * and a button to try again, and everything around it works on. The fault goes to the log. Used on the UI thread.
 */
public final class Guarded extends Composite {

  private final String name;
  private final Consumer<Composite> maker;
  private boolean failed;

  /**
   * Makes the content at once.
   *
   * @param name what the content is called for people, such as the title of the view
   * @param maker fills the composite it is given, which fills this place; called again to try again
   */
  public Guarded(Composite parent, String name, Consumer<Composite> maker) {
    super(parent, SWT.NONE);
    this.name = name;
    this.maker = maker;
    setLayout(new FillLayout());
    make();
  }

  /** Throws away what is there and makes the content anew. */
  public void retry() {
    if (!isDisposed()) {
      make();
      layout(true, true);
      getParent().layout(true, true);
    }
  }

  /** Does something with the content, such as refreshing it; does nothing while the content has failed. */
  public void run(Runnable work) {
    if (failed || isDisposed()) {
      return;
    }
    try {
      work.run();
    } catch (RuntimeException | LinkageError | StackOverflowError fault) {
      failed(fault);
      layout(true, true);
      getParent().layout(true, true);
    }
  }

  /** Whether the name and the button stand here in place of the content. */
  public boolean hasFailed() {
    return failed;
  }

  private void make() {
    clear();
    failed = false;
    try {
      Composite content = new Composite(this, SWT.NONE);
      content.setLayout(new FillLayout());
      maker.accept(content);
    } catch (RuntimeException | LinkageError | StackOverflowError fault) {
      failed(fault);
    }
  }

  private void clear() {
    for (Control each : getChildren()) {
      try {
        each.dispose();
      } catch (RuntimeException fault) {
        // What cannot even be thrown away must not keep the rest from being shown.
        ILog.of(Guarded.class).error("“" + name + "” could not be disposed", fault);
      }
    }
  }

  private void failed(Throwable fault) {
    failed = true;
    ILog.of(Guarded.class).error("“" + name + "” cannot be shown", fault);
    clear();
    Composite note = new Composite(this, SWT.NONE);
    note.setData("id", "guarded.failed");
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    layout.marginHeight = 12;
    layout.horizontalSpacing = 8;
    layout.verticalSpacing = 8;
    note.setLayout(layout);
    Label mark = new Label(note, SWT.NONE);
    mark.setImage(Icons.image("error"));
    mark.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
    Label text = new Label(note, SWT.WRAP);
    text.setData("id", "guarded.text");
    text.setText(fault instanceof ClientException known
        ? Words.of("guarded.known", name, known.text().in(Locale.getDefault())) : Words.of("guarded.failed", name));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 120;
    text.setLayoutData(wide);
    Button again = new Button(note, SWT.PUSH);
    again.setText(Words.of("guarded.retry"));
    again.setData("id", "guarded.retry");
    GridData below = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
    below.horizontalSpan = 2;
    again.setLayoutData(below);
    Roomy.of(again);
    again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> retry()));
  }
}
