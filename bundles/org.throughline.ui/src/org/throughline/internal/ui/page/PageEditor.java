package org.throughline.internal.ui.page;

import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.model.ChapterEntry;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.SafeEditor;

/** The page of the shown element, in the middle of the window. It follows what is shown and what changes. */
public final class PageEditor extends SafeEditor implements DeskListener {

  /** The id of the editor. */
  public static final String ID = "org.throughline.ui.page";

  /** Typing changes the model with every key; the page is written once when there is time, in milliseconds. */
  private static final int SOON = 120;

  private Desk desk;
  private PageCanvas canvas;
  private boolean stale;
  private boolean written;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    desk.addListener(this);
  }

  @Override
  protected void createContent(Composite parent) {
    canvas = new PageCanvas(parent, element -> desk.show(element));
    write();
  }

  private void write() {
    written = false;
    page();
    written = true;
  }

  private void page() {
    ClientSession session = desk.session().orElse(null);
    EObject element = desk.shown().orElse(null);
    if (session == null || element == null) {
      return;
    }
    ZoneId zone = session.client().getZone();
    ValueText values = new ValueText(Locale.getDefault(), zone == null ? ZoneId.systemDefault() : zone);
    canvas.show(new PageWriter(session.index(), values).write(element));
    setPartName(element instanceof ChapterEntry entry ? entry.getTitle()
        : new Naming(Locale.getDefault()).of(element));
    setTitleImage(Icons.image(element.eClass()));
  }

  @Override
  public void shown(@Nullable EObject element) {
    if (written) {
      guard(() -> {
        write();
        canvas.toTop();
      });
    } else {
      // What could not be shown was another element.
      recreate();
    }
  }

  @Override
  public void changed(ClientChange change) {
    if (!stale) {
      stale = true;
      getSite().getShell().getDisplay().timerExec(SOON, () -> {
        stale = false;
        guard(this::write);
      });
    }
  }

  @Override
  protected void focus() {
    canvas.control().setFocus();
  }

  @Override
  public void dispose() {
    desk.removeListener(this);
    super.dispose();
  }
}
