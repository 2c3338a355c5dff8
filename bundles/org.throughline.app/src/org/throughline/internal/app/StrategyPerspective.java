package org.throughline.internal.app;

import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/**
 * The client on the left, what is shown in the middle, its details on the right. Below the middle is room for the
 * history, and for what modules stack there.
 */
public final class StrategyPerspective implements IPerspectiveFactory {

  static final String ID = "org.throughline.app.strategy";
  static final String EXPLORER = "org.throughline.ui.explorer";
  /** Pixels in which most names can be read whole. */
  private static final float NAMES = 240;
  static final String DETAILS = "org.throughline.ui.details";
  private static final String HISTORY = "org.throughline.ui.history";
  private static final String VERSIONS = "org.throughline.ui.versions";
  /** How much of the height is left to what is shown. */
  private static final float MIDDLE = 0.72f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    // On a small screen names take more of it, so that they can still be read.
    float names = Math.clamp(NAMES / Display.getCurrent().getPrimaryMonitor().getClientArea().width, 0.165f, 0.24f);
    layout.addView(EXPLORER, IPageLayout.LEFT, names, IPageLayout.ID_EDITOR_AREA);
    layout.addView(DETAILS, IPageLayout.RIGHT, 0.735f - (names - 0.165f) / 3, IPageLayout.ID_EDITOR_AREA);
    layout.addShowViewShortcut(EXPLORER);
    layout.addShowViewShortcut(DETAILS);
    IPlaceholderFolderLayout below = layout.createPlaceholderFolder("org.throughline.app.below", IPageLayout.BOTTOM,
        MIDDLE, IPageLayout.ID_EDITOR_AREA);
    for (String view : List.of(HISTORY, VERSIONS)) {
      below.addPlaceholder(view);
      layout.addShowViewShortcut(view);
    }
  }
}
