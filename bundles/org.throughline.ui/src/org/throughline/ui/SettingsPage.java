package org.throughline.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.throughline.core.ClientException;
import org.throughline.core.Preference;
import org.throughline.core.Preferences;

/**
 * A page of the preferences: rows of a label and a field, each of which shows one {@link Preference}. Modules extend it
 * and name their class at the extension point {@code org.eclipse.ui.preferencePages}. Nothing is kept before the person
 * says so.
 */
public abstract class SettingsPage extends PreferencePage implements IWorkbenchPreferencePage {

  private static final int NOTE_WIDTH = 440;

  private final List<Field<?>> fields = new ArrayList<>();
  private Preferences preferences;

  private record Field<T>(Preference<T> preference, Supplier<T> shown, Consumer<T> show) {

    void load(Preferences from) {
      show.accept(from.get(preference));
    }

    void loadDefault() {
      show.accept(preference.byDefault());
    }

    void store(Preferences to) {
      to.set(preference, shown.get());
    }
  }

  @Override
  public void init(IWorkbench workbench) {
    preferences = workbench.getService(Preferences.class);
  }

  /** Makes the rows, in a grid of two columns. */
  protected abstract void fill(Composite body);

  /** What is wrong with what the fields show now; empty when it can be kept. Asked after every change. */
  protected Optional<String> problem() {
    return Optional.empty();
  }

  /** What holds now. */
  protected final Preferences preferences() {
    return preferences;
  }

  @Override
  protected final Control createContents(Composite parent) {
    Composite body = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 8;
    // The dialog leaves nothing between its pages and its edge.
    layout.marginRight = 16;
    layout.horizontalSpacing = 16;
    layout.verticalSpacing = 8;
    body.setLayout(layout);
    fill(body);
    fields.forEach(field -> field.load(preferences));
    Dialog.applyDialogFont(body);
    changed();
    return body;
  }

  /** To be called by fields of a page's own when what they show changes. */
  protected final void changed() {
    Optional<String> problem = problem();
    setErrorMessage(problem.orElse(null));
    setValid(problem.isEmpty());
  }

  /** Binds a field of a page's own to a preference. */
  protected final <T> void bind(Preference<T> preference, Supplier<T> shown, Consumer<T> show) {
    fields.add(new Field<>(preference, shown, show));
  }

  /** A sentence over the whole width. */
  protected final Label note(Composite body, String text) {
    Label note = new Label(body, SWT.WRAP);
    note.setText(text);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.widthHint = NOTE_WIDTH;
    note.setLayoutData(wide);
    return note;
  }

  /** The label before a field. */
  protected final Label label(Composite body, String text) {
    Label label = new Label(body, SWT.NONE);
    label.setText(text);
    label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    return label;
  }

  /** A row in which one of a few values is chosen. */
  protected final <T> void choice(Composite body, String text, Preference<T> preference, Map<T, String> values) {
    Group group = new Group(body, SWT.NONE);
    group.setText(text);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 8;
    layout.marginHeight = 8;
    group.setLayout(layout);
    group.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    Map<T, Button> buttons = new LinkedHashMap<>();
    values.forEach((value, name) -> {
      Button button = new Button(group, SWT.RADIO);
      button.setText(name);
      identify(button, preference.key() + "." + preference.written().apply(value), name);
      button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
      buttons.put(value, button);
    });
    bind(preference, () -> buttons.entrySet().stream().filter(each -> each.getValue().getSelection())
        .map(Map.Entry::getKey).findFirst().orElse(preference.byDefault()),
        value -> buttons.forEach((each, button) -> button.setSelection(each.equals(value))));
  }

  /** A row for a whole number with its unit. */
  protected final Spinner number(Composite body, String text, Preference<Integer> preference, int least, int most,
      int step, String unit) {
    label(body, text);
    Composite row = new Composite(body, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    row.setLayout(layout);
    Spinner spinner = new Spinner(row, SWT.BORDER);
    spinner.setValues(preference.byDefault(), least, most, 0, step, step * 2);
    identify(spinner, preference.key(), text);
    spinner.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
    new Label(row, SWT.NONE).setText(unit);
    bind(preference, spinner::getSelection, spinner::setSelection);
    return spinner;
  }

  /** A row for a line of text. */
  protected final <T> Text text(Composite body, String text, Preference<T> preference) {
    label(body, text);
    Text field = new Text(body, SWT.BORDER | SWT.SINGLE);
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    identify(field, preference.key(), text);
    field.addModifyListener(event -> changed());
    bind(preference, () -> preference.read().apply(field.getText()).orElse(preference.byDefault()),
        value -> field.setText(preference.written().apply(value)));
    return field;
  }

  /** Gives a field its id for tests ({@code preferences.} and the key) and its name for a screen reader. */
  protected static void identify(Control control, String key, String name) {
    control.setData("id", "preferences." + key);
    control.setData("name", name);
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name.replace("&", "");
      }
    });
  }

  @Override
  protected void performDefaults() {
    fields.forEach(Field::loadDefault);
    changed();
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    try {
      fields.forEach(field -> field.store(preferences));
      return true;
    } catch (ClientException notKept) {
      Trouble.show(notKept);
      return false;
    }
  }
}
