package org.throughline.internal.dna.ui;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.dna.Remarks;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.ui.ElementInput;
import org.throughline.ui.canvas.CanvasEditor;

/**
 * A canvas of one element on which findings mark what they are about: it is drawn anew when they change. It closes when
 * its element is deleted.
 */
public abstract class RemarkedEditor extends CanvasEditor {

  private static final int SOON = 80;
  private static final int AFTER_TYPING = 800;

  private FindingRemarks found;
  private boolean drawn;
  private boolean stale;
  private boolean closed;

  /**
   * An editor.
   *
   * @param id begins the ids of its controls, such as {@code canvas.dna}
   */
  protected RemarkedEditor(String id) {
    super(id);
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    super.init(site, input);
    found = new FindingRemarks(this::marksChanged);
  }

  /** The input, which is always that of an element. */
  protected final ElementInput elementInput() {
    return (ElementInput) getEditorInput();
  }

  /** The element of the editor; empty once it was deleted. */
  protected final Optional<EObject> subject() {
    return elementInput().element();
  }

  /** What there is to show. */
  protected abstract CanvasContent content(ClientSession session, CanvasRequest request, Remarks remarks);

  @Override
  protected final CanvasContent content(ClientSession session, CanvasRequest request) {
    drawn = true;
    return content(session, request, found.of(session));
  }

  private void marksChanged() {
    if (drawn && !closed && !stale) {
      stale = true;
      later(SOON);
    }
  }

  private void later(int pause) {
    Display.getCurrent().timerExec(pause, () -> {
      if (closed) {
        return;
      }
      if (canvas().isEditing()) {
        // Drawing anew would take away what is being typed.
        later(AFTER_TYPING);
      } else {
        stale = false;
        load();
      }
    });
  }

  @Override
  public void changed(ClientSession session, ClientChange change) {
    if (session != elementInput().session() || elementInput().exists()) {
      super.changed(session, change);
    } else if (!closed) {
      closed = true;
      Display.getCurrent().asyncExec(() -> getSite().getPage().closeEditor(this, false));
    }
  }

  @Override
  public void dispose() {
    closed = true;
    if (found != null) {
      found.close();
    }
    super.dispose();
  }
}
