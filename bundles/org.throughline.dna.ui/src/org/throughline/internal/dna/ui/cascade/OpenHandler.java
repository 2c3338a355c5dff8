package org.throughline.internal.dna.ui.cascade;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.ClientSession;
import org.throughline.model.dna.DnaChapter;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.ElementInput;
import org.throughline.ui.Trouble;

/** Opens an editor of something the active client has one of, or brings it to the front. */
public abstract class OpenHandler extends DeskHandler {

  private final String editor;

  /**
   * A handler.
   *
   * @param editor the id of the editor
   */
  protected OpenHandler(String editor) {
    this.editor = editor;
  }

  /** What the editor shows; empty when the client has none. */
  protected Optional<? extends EObject> subject(ClientSession session) {
    return chapter(session);
  }

  /** The chapter of the DNA and the strategy; empty when the client has none. */
  public static Optional<DnaChapter> chapter(ClientSession session) {
    return session.client().getChapters().stream().filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .findFirst();
  }

  /** Opens an editor of an element, or brings it to the front. */
  public static IEditorPart open(IWorkbenchPage page, ClientSession session, EObject element, String editor)
      throws PartInitException {
    return page.openEditor(new ElementInput(session, element), editor, true,
        IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
  }

  /** Turns the editor to what is to be seen; it stays as it is unless said otherwise. */
  protected void opened(IEditorPart part) {
  }

  @Override
  protected final boolean can() {
    return desk().session().flatMap(this::subject).isPresent();
  }

  @Override
  protected final void act(ExecutionEvent event) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      opened(open(page, session(), subject(session()).orElseThrow(), editor));
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
