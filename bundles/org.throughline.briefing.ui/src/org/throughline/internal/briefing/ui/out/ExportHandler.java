package org.throughline.internal.briefing.ui.out;

import org.eclipse.ui.PlatformUI;
import org.throughline.core.Preferences;
import org.throughline.internal.briefing.ui.BriefingExport;
import org.throughline.model.briefing.Briefing;

/** Writes a briefing to a folder in several formats. */
public final class ExportHandler extends MeantHandler {

  @Override
  void act(Briefing briefing) {
    new ExportDialog(shell(), session(), briefing, PlatformUI.getWorkbench().getService(BriefingExport.class),
        PlatformUI.getWorkbench().getService(Preferences.class)).open();
  }
}
