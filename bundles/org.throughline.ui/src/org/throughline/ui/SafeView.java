package org.throughline.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * A view that, when it fails, shows its name and a button to try again in its place. Extend it and make the content in
 * {@link #createContent}; put what happens later into {@link #guard}.
 */
public abstract class SafeView extends ViewPart {

  private Guarded guarded;
  private @Nullable Runnable waiting;
  private boolean gone;

  @Override
  public final void createPartControl(Composite parent) {
    prepare();
    IWorkbenchPage page = getSite().getPage();
    IPartListener2 seen = new ComesToTheFront();
    page.addPartListener(seen);
    parent.addDisposeListener(event -> {
      gone = true;
      page.removePartListener(seen);
    });
    guarded = new Guarded(parent, getPartName(), this::createContent);
  }

  /** What is done once, before the content is made, such as finding services; nothing by default. */
  protected void prepare() {
  }

  /**
   * Makes the content. Called again to try again after a failure, when the old content is disposed; so it does not add
   * listeners that stay.
   *
   * @param parent has a {@code FillLayout}, which may be replaced
   */
  protected abstract void createContent(Composite parent);

  /** Gives the content the focus; called only while there is one. */
  protected abstract void focus();

  /** Does something with the content, such as following a change. What it throws is shown in the view's place. */
  protected final void guard(Runnable work) {
    if (guarded != null) {
      guarded.run(work);
    }
  }

  /**
   * Does something with the content like {@link #guard}, at once where the view can be seen, else when it comes to the
   * front; of what waits, the latest is done. So it must bring the whole content up to date, whatever happened before.
   * Nothing once the view is closed.
   */
  protected final void whenSeen(Runnable work) {
    if (gone) {
      return;
    }
    if (getSite().getPage().isPartVisible(this)) {
      waiting = null;
      guard(work);
    } else {
      waiting = work;
    }
  }

  /** Makes the content anew. */
  protected final void recreate() {
    if (guarded != null) {
      guarded.retry();
    }
  }

  @Override
  public final void setFocus() {
    if (guarded != null && guarded.hasFailed()) {
      guarded.setFocus();
    } else {
      guard(this::focus);
    }
  }

  /** Catches up when this view can be seen again. */
  private final class ComesToTheFront implements IPartListener2 {

    @Override
    public void partVisible(IWorkbenchPartReference part) {
      Runnable work = waiting;
      if (work != null && part.getPart(false) == SafeView.this) {
        waiting = null;
        guard(work);
      }
    }
  }
}
