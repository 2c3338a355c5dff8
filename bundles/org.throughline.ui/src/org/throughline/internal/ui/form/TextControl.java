package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.throughline.ui.Desk;

/** A field that is typed: texts, and values that are checked while they are typed. */
final class TextControl extends FieldControl {

  private final boolean lines;
  private final boolean many;
  private Text text;
  private boolean showing;

  TextControl(Desk desk, EObject object, Field field, ValueText values) {
    super(desk, object, field, values);
    many = field.feature().isMany();
    lines = many || field.kind() == FieldKind.TEXT;
  }

  @Override
  Control control(Composite parent, boolean editable) {
    text = new Text(parent, lines ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER | SWT.SINGLE);
    text.setData("id", id(""));
    text.setEditable(editable);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 80;
    if (lines) {
      wide.heightHint = text.getLineHeight() * (many ? 2 : 4);
    }
    text.setLayoutData(wide);
    text.addListener(SWT.Traverse, event -> {
      // Tab leaves the field; a tab character is of no use in these texts.
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    text.addModifyListener(event -> {
      if (!showing) {
        typed();
      }
    });
    text.addFocusListener(FocusListener.focusLostAdapter(event -> left()));
    return text;
  }

  private EDataType type() {
    return ((EAttribute) field.feature()).getEAttributeType();
  }

  private Object read() throws BadValue {
    String typed = text.getText().replace(Text.DELIMITER, "\n");
    Object value;
    if (many) {
      List<Object> all = new ArrayList<>();
      for (String line : typed.split("\n")) {
        Object each = values.read(type(), line.strip());
        if (each != null) {
          all.add(each);
        }
      }
      value = all;
    } else {
      value = values.read(type(), typed);
    }
    if (!field.optional() && (value == null || value instanceof List<?> list && list.isEmpty())) {
      throw new BadValue(org.throughline.core.Message.of(ValueText.class, "bad.empty"));
    }
    return value;
  }

  private void typed() {
    try {
      store(read(), true);
    } catch (BadValue bad) {
      problem(bad.text().in(Locale.getDefault()));
    }
  }

  /** Shows the value as it is written; what could not be read stays, with its message. */
  private void left() {
    try {
      read();
      show();
      desk.session().ifPresent(session -> session.history().boundary());
    } catch (BadValue bad) {
      problem(bad.text().in(Locale.getDefault()));
    }
  }

  @Override
  void refresh() {
    try {
      if (text.isFocusControl() && same(read())) {
        return;
      }
    } catch (BadValue bad) {
      // While somebody types something unreadable, another change of the model does not take the words away.
      if (text.isFocusControl()) {
        return;
      }
    }
    show();
  }

  private boolean same(Object typed) {
    Object held = value().orElse(null);
    return Objects.equals(typed, held)
        || typed == null && (held == null || held.toString().isEmpty())
        || typed instanceof String text && held instanceof String other && text.strip().equals(other.strip());
  }

  private void show() {
    String shown = shown();
    if (!shown.equals(text.getText().replace(Text.DELIMITER, "\n"))) {
      showing = true;
      int caret = text.getCaretPosition();
      text.setText(shown);
      text.setSelection(Math.min(caret, text.getCharCount()));
      showing = false;
    }
    problem("");
  }

  private String shown() {
    Object value = value().orElse(null);
    if (value instanceof List<?> all) {
      return String.join("\n", all.stream().map(each -> values.show(type(), each)).toList());
    }
    return values.show(type(), value);
  }
}
