package org.throughline.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The client on the left, what is shown in the middle, its details on the right. */
public final class StrategyPerspective implements IPerspectiveFactory {

  static final String ID = "org.throughline.app.strategy";
  static final String EXPLORER = "org.throughline.ui.explorer";
  static final String DETAILS = "org.throughline.ui.details";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    layout.addView(EXPLORER, IPageLayout.LEFT, 0.165f, IPageLayout.ID_EDITOR_AREA);
    layout.addView(DETAILS, IPageLayout.RIGHT, 0.735f, IPageLayout.ID_EDITOR_AREA);
    layout.addShowViewShortcut(EXPLORER);
    layout.addShowViewShortcut(DETAILS);
  }
}
