package org.throughline.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/**
 * An editor that, when it fails, shows its name and a button to try again in its place. Extend it and make the content
 * in {@link #createContent}; put what happens later into {@link #guard}. What it edits is saved with the client, so the
 * editor itself is never dirty.
 */
public abstract class SafeEditor extends EditorPart {

  private Guarded guarded;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public final void createPartControl(Composite parent) {
    prepare();
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

  /** Does something with the content, such as following a change. What it throws is shown in the editor's place. */
  protected final void guard(Runnable work) {
    if (guarded != null) {
      guarded.run(work);
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

  @Override
  public void doSave(IProgressMonitor monitor) {
    // The client is saved as a whole.
  }

  @Override
  public void doSaveAs() {
    // The client is saved as a whole.
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
