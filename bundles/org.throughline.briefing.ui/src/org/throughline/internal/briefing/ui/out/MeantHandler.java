package org.throughline.internal.briefing.ui.out;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.MeantBriefing;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;

/** A command that has to do with the briefing that is meant. */
abstract class MeantHandler extends DeskHandler {

  @Override
  protected final void act(ExecutionEvent event) {
    Optional<Briefing> meant = MeantBriefing.of(page(), desk());
    if (meant.isPresent()) {
      act(meant.get());
    } else {
      without();
    }
  }

  /** Does what is left to do in a client without a briefing: says so. */
  void without() {
    LongWork.jobs().show(new Note(Note.Kind.TROUBLE, BriefText.of("briefs.empty"), List.of()));
  }

  /** Does it with a briefing. */
  abstract void act(Briefing briefing);

  /** The page of the window in front. */
  final IWorkbenchPage page() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return window.getActivePage();
  }

  /** Whether the client may be changed now. */
  final boolean canEdit() {
    return desk().session().filter(it -> it.access().editable()).isPresent();
  }
}
