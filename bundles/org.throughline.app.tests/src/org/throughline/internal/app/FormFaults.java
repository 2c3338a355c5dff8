package org.throughline.internal.app;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.testkit.ui.Inspection;
import org.throughline.testkit.ui.Robot;

/** What is wrong with the form of an element: parts that failed, controls without a name, texts too faint to read. */
final class FormFaults {

  private final Robot robot;
  private final Inspection inspection = new Inspection();

  FormFaults(Robot robot) {
    this.robot = robot;
  }

  /** Of the form that shows this element now. */
  List<String> of(EObject shown) {
    List<String> faults = new ArrayList<>();
    String name = shown.eClass().getName();
    Composite form = robot.byId(Composite.class, "details.form");
    for (Control each : robot.all(form)) {
      if ("guarded.failed".equals(each.getData("id"))) {
        faults.add(name + " failed: " + ((Label) ((Composite) each).getChildren()[1]).getText());
      }
    }
    inspection.nameless(form).forEach(each -> faults.add(name + ": " + each + " has no name"));
    inspection.faint(form).forEach(each -> faults.add(name + ": " + each + " is too faint"));
    if (shown instanceof Element && !(shown instanceof Client) && !robot.sees("details.name")) {
      faults.add(name + " shows no name");
    }
    return faults;
  }
}
