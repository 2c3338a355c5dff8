package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.ValueText;

/** Several literals of an enumeration: check boxes, or a list with checks where there are many. */
final class ChoicesControl extends FieldControl {

  private static final int MOST_BOXES = 7;
  private static final int ROWS = 6;

  private final List<EEnumLiteral> literals;
  private final List<Button> boxes = new ArrayList<>();
  private Table table;

  ChoicesControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
    literals = List.copyOf(field.enumeration().getELiterals());
  }

  @Override
  Control control(Composite parent, boolean editable) {
    return literals.size() <= MOST_BOXES ? boxes(parent, editable) : table(parent, editable);
  }

  private Control boxes(Composite parent, boolean editable) {
    Composite group = plain(parent, 1);
    ModelTexts texts = new ModelTexts();
    for (EEnumLiteral literal : literals) {
      Button box = new Button(group, SWT.CHECK | SWT.WRAP);
      box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
      box.setText(context.naming().literal(literal));
      box.setToolTipText(texts.help(literal, Locale.getDefault()).orElse(""));
      box.setData("id", id("." + literal.getName()));
      box.setEnabled(editable);
      box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
        box.setGrayed(false);
        chosen(boxes.stream().filter(each -> each.getSelection() && !each.getGrayed()).map(boxes::indexOf).toList());
      }));
      boxes.add(box);
    }
    return group;
  }

  private Control table(Composite parent, boolean editable) {
    table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
    table.setData("id", id(""));
    table.setEnabled(editable);
    for (EEnumLiteral literal : literals) {
      new TableItem(table, SWT.NONE).setText(context.naming().literal(literal));
    }
    GridData wide = wide();
    wide.heightHint = ROWS * Math.max(20, table.getItemHeight());
    table.setLayoutData(wide);
    table.addListener(SWT.Selection, event -> {
      if (event.detail == SWT.CHECK) {
        ((TableItem) event.item).setGrayed(false);
        List<Integer> checked = new ArrayList<>();
        for (int i = 0; i < literals.size(); i++) {
          if (table.getItem(i).getChecked() && !table.getItem(i).getGrayed()) {
            checked.add(i);
          }
        }
        chosen(checked);
      }
    });
    return table;
  }

  private void chosen(List<Integer> places) {
    if (places.isEmpty() && !field.optional()) {
      problem(Message.of(ValueText.class, "bad.empty").in(Locale.getDefault()));
      refresh();
      return;
    }
    store(places.stream().map(each -> (Object) literals.get(each).getInstance()).toList());
  }

  @Override
  void refresh() {
    Held held = held();
    List<?> values = held.value() instanceof List<?> list ? list : List.of();
    for (int i = 0; i < literals.size(); i++) {
      Object instance = literals.get(i).getInstance();
      boolean all = values.contains(instance);
      boolean some = !all && held.mixed() && subject.objects().stream()
          .anyMatch(each -> ((List<?>) each.eGet(field.feature())).contains(instance));
      if (table != null) {
        table.getItem(i).setChecked(all || some);
        table.getItem(i).setGrayed(some);
      } else {
        boxes.get(i).setGrayed(some);
        boxes.get(i).setSelection(all || some);
      }
    }
  }
}
