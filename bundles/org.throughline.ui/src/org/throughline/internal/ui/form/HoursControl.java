package org.throughline.internal.ui.form;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.throughline.exchange.elements.BadValue;
import org.throughline.model.value.WeeklyHours;
import org.throughline.ui.Theme;

/** The hours of a week: a line of text for each day. */
final class HoursControl extends FieldControl {

  private final DayHours hours = new DayHours(Locale.getDefault());
  private final List<Text> days = new ArrayList<>();
  private boolean showing;

  HoursControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
  }

  @Override
  Control control(Composite parent, boolean editable) {
    Composite week = plain(parent, 2);
    // The longest words below must not make the days wider than the form.
    ((GridData) week.getLayoutData()).widthHint = 60;
    for (DayOfWeek day : DayOfWeek.values()) {
      Label name = new Label(week, SWT.NONE);
      name.setText(day.getDisplayName(TextStyle.SHORT_STANDALONE, Locale.getDefault()));
      Theme.tint(name, Theme::ink3);
      name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
      Text text = new Text(week, SWT.BORDER | SWT.SINGLE);
      text.setData("id", id("." + day.name().toLowerCase(Locale.ROOT)));
      text.setData("name",
          text() + ", " + day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault()));
      text.setMessage(FormWords.of("hours.closed"));
      text.setToolTipText(FormWords.of("hours.help"));
      text.setEditable(editable);
      text.setLayoutData(wide());
      text.addModifyListener(event -> {
        if (!showing) {
          typed();
        }
      });
      text.addListener(SWT.KeyDown, event -> {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        int next = days.indexOf(text) + step;
        if (step != 0 && next >= 0 && next < days.size()) {
          event.doit = false;
          days.get(next).setFocus();
        }
      });
      new Typing(text, Pasting.line(), this::note);
      days.add(text);
    }
    new Label(week, SWT.NONE);
    Button same = new Button(week, SWT.PUSH | SWT.WRAP);
    same.setText(FormWords.of("hours.same"));
    same.setData("id", id(".same"));
    same.setEnabled(editable);
    same.setLayoutData(wide());
    same.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sameOnWorkdays()));
    return week;
  }

  private void sameOnWorkdays() {
    showing = true;
    for (int day = 1; day < DayOfWeek.SATURDAY.ordinal(); day++) {
      days.get(day).setText(days.getFirst().getText());
    }
    showing = false;
    typed();
  }

  private WeeklyHours read() throws BadValue {
    return hours.week(days.stream().map(Text::getText).toList());
  }

  private void typed() {
    try {
      WeeklyHours week = read();
      store(week.days().isEmpty() && field.optional() ? null : week);
    } catch (BadValue bad) {
      problem(bad.text().in(Locale.getDefault()));
    }
  }

  @Override
  void left() {
    try {
      read();
      show();
    } catch (BadValue bad) {
      problem(bad.text().in(Locale.getDefault()));
    }
  }

  @Override
  void refresh() {
    if (days.stream().noneMatch(Text::isFocusControl)) {
      show();
      return;
    }
    try {
      WeeklyHours typed = read();
      boolean same = held().value() instanceof WeeklyHours held ? held.equals(typed) : typed.days().isEmpty();
      if (!same) {
        show();
      }
    } catch (BadValue bad) {
      // What is being typed stays.
      problem(bad.text().in(Locale.getDefault()));
    }
  }

  private void show() {
    Held held = held();
    showing = true;
    for (DayOfWeek day : DayOfWeek.values()) {
      Text text = days.get(day.ordinal());
      String shown = held.value() instanceof WeeklyHours week ? hours.show(week.on(day)) : "";
      if (!text.getText().equals(shown)) {
        text.setText(shown);
      }
    }
    showing = false;
    if (held.mixed()) {
      note(FormWords.of("several.values"));
    } else {
      right();
    }
  }
}
