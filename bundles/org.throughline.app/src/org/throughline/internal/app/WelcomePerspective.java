package org.throughline.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but the welcome page. */
public final class WelcomePerspective implements IPerspectiveFactory {

  static final String ID = "org.throughline.app.welcome";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
  }
}
