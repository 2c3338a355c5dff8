package org.throughline.internal.briefing.ui.out;

import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.BriefingExport;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;

/** Shows what changed in a briefing since it was issued. */
public final class ChangesHandler extends MeantHandler {

  @Override
  void act(Briefing briefing) {
    if (briefing.getIssues().isEmpty()) {
      LongWork.jobs().show(new Note(Note.Kind.TROUBLE, BriefText.of("brief.changes.none", BriefText.name(briefing)), List.of()));
    } else {
      new ChangesDialog(shell(), session(), briefing, PlatformUI.getWorkbench().getService(BriefingExport.class)).open();
    }
  }
}
