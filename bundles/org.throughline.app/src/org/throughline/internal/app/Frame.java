package org.throughline.internal.app;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Puts the window's own controls into the bars above and below: tools, the field to find things and the perspectives
 * above; how the client stands and its findings below. They are no toolbars of the platform, which a person could drag
 * away, and which show no words beside icons.
 */
final class Frame {

  /** Takes the room that is left. */
  private static final String STRETCH = "stretch";
  private static final String THEIRS = "org.eclipse.ui.StatusLine";
  private static final String CLASSES = "bundleclass://org.throughline.app/org.throughline.internal.app.";
  private static final String GAP =
      "bundleclass://org.eclipse.e4.ui.workbench.renderers.swt/org.eclipse.e4.ui.workbench.renderers.swt.LayoutModifierToolControl";

  private final EModelService model;

  Frame(IWorkbenchWindow window) {
    model = window.getService(EModelService.class);
  }

  void fill(MWindow window) {
    MTrimmedWindow framed = (MTrimmedWindow) window;
    MTrimBar top = model.getTrim(framed, SideValue.TOP);
    add(top, 0, "org.throughline.app.tools", "MainTools");
    add(top, top.getChildren().size(), "org.throughline.app.find", "FindField");
    gap(top);
    add(top, top.getChildren().size(), "org.throughline.app.switcher", "Switcher");
    MTrimBar bottom = model.getTrim(framed, SideValue.BOTTOM);
    withoutTheirs(bottom);
    add(bottom, 0, "org.throughline.app.state", "StateControl");
    add(bottom, 1, "org.throughline.app.work", "WorkControl");
    add(bottom, 2, "org.throughline.app.message", "MessageControl").getTags().add(STRETCH);
    add(bottom, bottom.getChildren().size(), "org.throughline.app.findings", "FindingsControl");
  }

  /** The platform's own line would take half of the room between ours, with nothing in it. */
  private void withoutTheirs(MTrimBar bottom) {
    MTrimElement theirs = bottom.getChildren().stream().filter(each -> THEIRS.equals(each.getElementId())).findFirst()
        .orElseGet(() -> control(THEIRS, CLASSES + "MessageControl"));
    theirs.setToBeRendered(false);
    theirs.getTags().remove(STRETCH);
    if (!bottom.getChildren().contains(theirs)) {
      bottom.getChildren().add(theirs);
    }
  }

  private MTrimElement add(MTrimBar bar, int place, String id, String type) {
    return bar.getChildren().stream().filter(each -> id.equals(each.getElementId())).findFirst().orElseGet(() -> {
      MToolControl made = control(id, CLASSES + type);
      bar.getChildren().add(place, made);
      return made;
    });
  }

  private void gap(MTrimBar bar) {
    MToolControl gap = control("org.throughline.app.gap", GAP);
    gap.getTags().add(STRETCH);
    bar.getChildren().add(gap);
  }

  private MToolControl control(String id, String type) {
    MToolControl control = model.createModelElement(MToolControl.class);
    control.setElementId(id);
    control.setContributionURI(type);
    control.getTags().add(IPresentationEngine.NO_MOVE);
    return control;
  }
}
