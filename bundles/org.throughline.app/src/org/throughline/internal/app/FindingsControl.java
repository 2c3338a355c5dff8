package org.throughline.internal.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.FindingTally;
import org.throughline.ui.FindingTally.Tally;
import org.throughline.ui.Icons;

/** Says at the right below how many findings there are of each kind, and how many checks hold. */
public final class FindingsControl implements DeskListener, ServiceTrackerCustomizer<FindingTally, FindingTally> {

  /** Brought by a module, where it is installed. */
  private static final String OPEN = "org.throughline.coherence.ui.findings.open";

  private final IWorkbenchWindow window;
  private final Desk desk;
  private final BundleContext context = FrameworkUtil.getBundle(FindingsControl.class).getBundleContext();
  private final ServiceTracker<FindingTally, FindingTally> tallies = new ServiceTracker<>(context, FindingTally.class, this);
  private final Runnable again = this::later;
  private Composite row;
  private CLabel errors;
  private CLabel warnings;
  private CLabel hints;
  private CLabel holding;

  @Inject
  public FindingsControl(IWorkbenchWindow window) {
    this.window = window;
    desk = window.getService(Desk.class);
  }

  @PostConstruct
  void create(Composite parent) {
    row = new Composite(parent, SWT.NONE);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.marginTop = 0;
    layout.marginBottom = 0;
    layout.marginRight = 12;
    layout.spacing = 8;
    layout.center = true;
    row.setLayout(layout);
    row.setData("id", "status.findings");
    errors = label("error");
    warnings = label("warning");
    hints = label("hint");
    holding = new CLabel(row, SWT.NONE);
    holding.setData("id", "status.holding");
    holding.setLayoutData(new RowData());
    for (Control each : row.getChildren()) {
      opens(each);
    }
    desk.addListener(this);
    tallies.open();
    update();
  }

  private CLabel label(String kind) {
    CLabel label = new CLabel(row, SWT.NONE);
    label.setImage(Icons.image(kind));
    label.setData("id", "status." + kind);
    label.setLayoutData(new RowData());
    return label;
  }

  /** A click shows the findings; by keyboard they are in the menu. */
  private void opens(Control control) {
    control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    control.addListener(SWT.MouseUp, event -> {
      if (event.button == 1 && window.getService(ICommandService.class).getCommand(OPEN).isDefined()) {
        Tool.run(window, OPEN);
      }
    });
  }

  private void later() {
    if (row != null && !row.isDisposed()) {
      row.getDisplay().asyncExec(this::update);
    }
  }

  private void update() {
    if (row.isDisposed()) {
      return;
    }
    FindingTally source = tallies.getService();
    Optional<Tally> tally = source == null || desk.session().isEmpty() ? Optional.empty() : source.tally();
    for (Control each : row.getChildren()) {
      ((RowData) each.getLayoutData()).exclude = tally.isEmpty();
      each.setVisible(tally.isPresent());
    }
    tally.ifPresent(present -> {
      say(errors, String.valueOf(present.errors()), Words.of("findings.errors", present.errors()));
      say(warnings, String.valueOf(present.warnings()), Words.of("findings.warnings", present.warnings()));
      say(hints, String.valueOf(present.hints()), Words.of("findings.hints", present.hints()));
      String hold = Words.of("findings.hold", present.holding(), present.checks());
      say(holding, hold, hold);
    });
    row.requestLayout();
  }

  private static void say(CLabel label, String text, String name) {
    label.setText(text);
    label.setToolTipText(name);
    label.setData("name", name);
  }

  @Override
  public void stateChanged() {
    update();
  }

  @Override
  public FindingTally addingService(ServiceReference<FindingTally> reference) {
    FindingTally tally = context.getService(reference);
    tally.addListener(again);
    later();
    return tally;
  }

  @Override
  public void modifiedService(ServiceReference<FindingTally> reference, FindingTally tally) {
    later();
  }

  @Override
  public void removedService(ServiceReference<FindingTally> reference, FindingTally tally) {
    tally.removeListener(again);
    context.ungetService(reference);
    later();
  }

  @PreDestroy
  void end() {
    desk.removeListener(this);
    tallies.close();
  }
}
