package org.throughline.internal.dna.ui.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.core.ModelTexts;
import org.throughline.internal.dna.ui.cascade.PlainName;
import org.throughline.picture.canvas.Choice;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;

/** What is in the field that was chosen: the elements, a way to each, and the next step where one fits. */
final class PlacePanel {

  private static final int HIGH = 96;

  private final Composite panel;
  private final Label words;
  private final Table table;
  private final Button go;
  private final Button next;
  private final Consumer<EObject> opener;
  private Optional<Choice.Act> step = Optional.empty();

  /**
   * A panel.
   *
   * @param opener goes to an element
   * @param stepper does the next step
   */
  PlacePanel(Composite parent, Consumer<EObject> opener, Consumer<Choice.Act> stepper) {
    this.opener = opener;
    Label line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
    line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    panel = new Composite(parent, SWT.NONE);
    panel.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 8;
    layout.marginHeight = 4;
    panel.setLayout(layout);
    words = new Label(panel, SWT.WRAP);
    words.setData("id", "coverage.place");
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 200;
    words.setLayoutData(wide);
    next = button("coverage.next");
    next.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> step.ifPresent(stepper)));
    go = button("coverage.go");
    go.setText(CoverageText.of("go"));
    go.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go()));
    table = new Table(panel, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
    table.setData("id", "coverage.evidence");
    Named.of(table, CoverageText.of("evidence"));
    GridData below = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
    below.heightHint = HIGH;
    table.setLayoutData(below);
    table.addListener(SWT.DefaultSelection, event -> go());
    table.addListener(SWT.Selection, event -> go.setEnabled(table.getSelectionIndex() >= 0));
    show(Optional.empty());
  }

  private Button button(String id) {
    Button button = new Button(panel, SWT.PUSH);
    button.setData("id", id);
    button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    return button;
  }

  private void go() {
    if (table.getSelectionIndex() >= 0) {
      opener.accept((EObject) table.getItem(table.getSelectionIndex()).getData());
    }
  }

  /** Shows a field; empty while none is chosen. */
  void show(Optional<Place> place) {
    if (panel.isDisposed()) {
      return;
    }
    Locale language = Locale.getDefault();
    EObject before = table.getSelectionIndex() < 0 ? null : (EObject) table.getItem(table.getSelectionIndex()).getData();
    words.setText(place.map(each -> each.words().in(language)).orElseGet(() -> CoverageText.of("place.none"))
        .replace("&", "&&"));
    List<EObject> evidence = place.map(Place::evidence).orElse(List.of());
    table.removeAll();
    for (EObject each : evidence) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(CoverageText.of("evidence.line", PlainName.of(each), new ModelTexts().label(each.eClass(), language)));
      item.setImage(Icons.image(each.eClass()));
      item.setData(each);
    }
    table.select(evidence.isEmpty() ? -1 : before == null ? 0 : Math.max(0, evidence.indexOf(before)));
    go.setEnabled(!evidence.isEmpty());
    step = place.flatMap(Place::next);
    next.setText(step.map(act -> act.label().in(language)).orElse("").replace("&", "&&"));
    hide(next, step.isEmpty());
    hide(go, evidence.isEmpty());
    hide(table, evidence.isEmpty());
    panel.getParent().layout(true, true);
  }

  private static void hide(Control control, boolean hidden) {
    ((GridData) control.getLayoutData()).exclude = hidden;
    control.setVisible(!hidden);
  }

  /** Gives the keyboard to what is in the field, or to the next step. */
  void focus() {
    if (table.isVisible()) {
      table.setFocus();
    } else if (next.isVisible()) {
      next.setFocus();
    }
  }
}
