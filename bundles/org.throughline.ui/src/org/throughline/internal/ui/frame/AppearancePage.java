package org.throughline.internal.ui.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.widgets.Composite;
import org.throughline.ui.Appearance;
import org.throughline.ui.SettingsPage;
import org.throughline.ui.TextSize;

/** Light or dark, and how large texts are. */
public final class AppearancePage extends SettingsPage {

  @Override
  protected void fill(Composite body) {
    Map<Appearance, String> themes = new LinkedHashMap<>();
    themes.put(Appearance.SYSTEM, FrameWords.of("appearance.system"));
    themes.put(Appearance.LIGHT, FrameWords.of("appearance.light"));
    themes.put(Appearance.DARK, FrameWords.of("appearance.dark"));
    choice(body, FrameWords.of("appearance.theme"), Appearance.PREFERENCE, themes);
    number(body, FrameWords.of("appearance.size"), TextSize.PREFERENCE, TextSize.LEAST, TextSize.MOST, TextSize.STEP,
        FrameWords.of("appearance.percent"));
    note(body, FrameWords.of("appearance.note"));
  }
}
