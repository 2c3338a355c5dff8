package org.throughline.internal.briefing.ui;

import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.throughline.internal.briefing.ui.brief.BriefsView;
import org.throughline.internal.briefing.ui.preview.PreviewView;

/** The briefings on the left, the one that is written in the middle, its pages on the right. */
public final class BriefingPerspective implements IPerspectiveFactory {

  /** The id of the perspective. */
  public static final String ID = "org.throughline.briefing.ui.perspective";

  private static final String EXPLORER = "org.throughline.ui.explorer";
  private static final String DETAILS = "org.throughline.ui.details";
  private static final float MIDDLE = 0.72f;
  /** Pixels in which most names can be read whole. */
  private static final float NAMES = 260;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    float names = Math.clamp(NAMES / Display.getCurrent().getPrimaryMonitor().getClientArea().width, 0.165f, 0.25f);
    IFolderLayout left = layout.createFolder("org.throughline.briefing.ui.left", IPageLayout.LEFT, names,
        IPageLayout.ID_EDITOR_AREA);
    left.addView(BriefsView.ID);
    left.addView(EXPLORER);
    IFolderLayout right = layout.createFolder("org.throughline.briefing.ui.right", IPageLayout.RIGHT, 0.56f,
        IPageLayout.ID_EDITOR_AREA);
    right.addView(PreviewView.ID);
    right.addView(DETAILS);
    IPlaceholderFolderLayout below = layout.createPlaceholderFolder("org.throughline.briefing.ui.below",
        IPageLayout.BOTTOM, MIDDLE, IPageLayout.ID_EDITOR_AREA);
    below.addPlaceholder("org.throughline.ui.history");
    below.addPlaceholder("org.throughline.ui.versions");
    for (String view : List.of(BriefsView.ID, EXPLORER, PreviewView.ID, DETAILS, "org.throughline.ui.history",
        "org.throughline.ui.versions")) {
      layout.addShowViewShortcut(view);
    }
  }
}
