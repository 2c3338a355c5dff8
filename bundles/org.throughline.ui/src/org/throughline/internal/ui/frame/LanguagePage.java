package org.throughline.internal.ui.frame;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.Preferences;
import org.throughline.ui.Desk;
import org.throughline.ui.Saving;
import org.throughline.ui.SettingsPage;

/** The language of the program. The client's own words stay in the client's language. */
public final class LanguagePage extends SettingsPage {

  @Override
  protected void fill(Composite body) {
    Map<Locale, String> languages = new LinkedHashMap<>();
    languages.put(Locale.ROOT, FrameWords.of("language.system"));
    languages.put(Locale.ENGLISH, "English");
    languages.put(Locale.of("nl"), "Nederlands");
    languages.put(Locale.of("sv"), "Svenska");
    choice(body, FrameWords.of("language.program"), Preferences.LANGUAGE, languages);
    note(body, FrameWords.of("language.note"));
  }

  @Override
  public boolean performOk() {
    Locale before = preferences().get(Preferences.LANGUAGE);
    if (!super.performOk()) {
      return false;
    }
    if (!before.equals(preferences().get(Preferences.LANGUAGE))) {
      // Asked when the dialog is gone, so that the program can close all of its windows.
      Display.getCurrent().asyncExec(LanguagePage::offerRestart);
    }
    return true;
  }

  private static void offerRestart() {
    Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    MessageDialog dialog = new MessageDialog(shell, FrameWords.of("language.title"),
        null, FrameWords.of("language.restart"), MessageDialog.QUESTION, 0, FrameWords.of("language.now"),
        FrameWords.of("language.later"));
    if (dialog.open() == IDialogConstants.OK_ID
        && Saving.mayLeave(shell, PlatformUI.getWorkbench().getService(Desk.class))) {
      PlatformUI.getWorkbench().restart(true);
    }
  }
}
