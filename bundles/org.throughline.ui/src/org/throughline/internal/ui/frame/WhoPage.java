package org.throughline.internal.ui.frame;

import org.eclipse.swt.widgets.Composite;
import org.throughline.core.Preferences;
import org.throughline.ui.SettingsPage;

/** Who sits at the keyboard. */
public final class WhoPage extends SettingsPage {

  @Override
  protected void fill(Composite body) {
    text(body, FrameWords.of("who.name"), Preferences.WHO);
    note(body, FrameWords.of("who.note"));
  }
}
