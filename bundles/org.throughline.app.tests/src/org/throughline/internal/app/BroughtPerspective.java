package org.throughline.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A perspective of a module: the client at the right, nothing else. */
public final class BroughtPerspective implements IPerspectiveFactory {

  static final String ID = "org.throughline.app.tests.planning";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    layout.addView(StrategyPerspective.EXPLORER, IPageLayout.RIGHT, 0.7f, IPageLayout.ID_EDITOR_AREA);
    layout.addShowViewShortcut(StrategyPerspective.EXPLORER);
  }
}
