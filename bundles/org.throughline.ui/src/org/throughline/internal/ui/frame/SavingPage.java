package org.throughline.internal.ui.frame;

import org.eclipse.swt.widgets.Composite;
import org.throughline.core.Preferences;
import org.throughline.ui.SettingsPage;

/** How often unsaved work is kept, and how many backups. */
public final class SavingPage extends SettingsPage {

  @Override
  protected void fill(Composite body) {
    number(body, FrameWords.of("saving.autosave"), Preferences.AUTOSAVE_SECONDS, 5, 30, 5,
        FrameWords.of("saving.seconds"));
    note(body, FrameWords.of("saving.autosave.note"));
    number(body, FrameWords.of("saving.backups"), Preferences.BACKUPS_KEPT, 3, 100, 1, FrameWords.of("saving.states"));
    note(body, FrameWords.of("saving.backups.note"));
  }
}
