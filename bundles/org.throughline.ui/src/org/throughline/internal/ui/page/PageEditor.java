package org.throughline.internal.ui.page;

import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.model.ChapterEntry;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;

/** The page of the shown element, in the middle of the window. It follows what is shown and what changes. */
public final class PageEditor extends EditorPart implements DeskListener {

  /** The id of the editor. */
  public static final String ID = "org.throughline.ui.page";

  private Desk desk;
  private PageCanvas canvas;
  private boolean stale;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
  }

  @Override
  public void createPartControl(Composite parent) {
    desk = getSite().getService(Desk.class);
    canvas = new PageCanvas(parent, element -> desk.show(element));
    desk.addListener(this);
    write();
  }

  private void write() {
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
    write();
    canvas.toTop();
  }

  @Override
  public void changed(ClientChange change) {
    if (!stale) {
      // Typing changes the model with every key; the page is written once when there is time.
      stale = true;
      canvas.control().getDisplay().timerExec(120, () -> {
        stale = false;
        if (!canvas.control().isDisposed()) {
          write();
        }
      });
    }
  }

  @Override
  public void setFocus() {
    canvas.control().setFocus();
  }

  @Override
  public void dispose() {
    desk.removeListener(this);
    super.dispose();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // What is edited belongs to the session, which is saved as a whole.
  }

  @Override
  public void doSaveAs() {
    // As above.
  }
}
