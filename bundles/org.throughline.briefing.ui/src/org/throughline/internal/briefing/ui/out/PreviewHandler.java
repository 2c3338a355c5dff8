package org.throughline.internal.briefing.ui.out;

import org.eclipse.ui.PartInitException;
import org.throughline.internal.briefing.ui.preview.PreviewView;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.Trouble;

/** Shows the pages of a briefing. */
public final class PreviewHandler extends MeantHandler {

  @Override
  void act(Briefing briefing) {
    try {
      page().showView(PreviewView.ID);
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
