package org.throughline.internal.briefing.ui.out;

import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.Preferences;
import org.throughline.internal.briefing.ui.BriefingExport;
import org.throughline.model.briefing.Briefing;

/** Writes a briefing to a folder in several formats; of a client without one, all that a reader may see. */
public final class ExportHandler extends MeantHandler {

  @Override
  void act(Briefing briefing) {
    ask(Optional.of(briefing));
  }

  @Override
  void without() {
    ask(Optional.empty());
  }

  private void ask(Optional<Briefing> briefing) {
    new ExportDialog(shell(), session(), briefing, PlatformUI.getWorkbench().getService(BriefingExport.class),
        PlatformUI.getWorkbench().getService(Preferences.class)).open();
  }
}
