package org.throughline.internal.ui.frame;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.core.Preferences;
import org.throughline.ui.SettingsPage;

/** The countries whose holidays are shown. */
public final class HolidaysPage extends SettingsPage {

  private static final int ROWS = 12;

  @Override
  protected void fill(Composite body) {
    note(body, FrameWords.of("holidays.lead"));
    Table table = new Table(body, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
    GridData all = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
    all.heightHint = ROWS * table.getItemHeight();
    table.setLayoutData(all);
    identify(table, Preferences.HOLIDAY_COUNTRIES.key(), FrameWords.of("holidays.lead"));
    table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
    bind(Preferences.HOLIDAY_COUNTRIES, () -> Stream.of(table.getItems()).filter(TableItem::getChecked)
        .map(item -> (String) item.getData()).toList(), chosen -> show(table, chosen));
  }

  /** The chosen ones first, then all others by name. */
  private static void show(Table table, List<String> chosen) {
    table.removeAll();
    for (String country : ordered(chosen, Locale.getDefault())) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(name(country, Locale.getDefault()));
      item.setData(country);
      item.setChecked(chosen.contains(country));
    }
  }

  static List<String> ordered(List<String> chosen, Locale language) {
    Collator order = Collator.getInstance(language);
    return Stream.of(Locale.getISOCountries()).sorted(Comparator.comparing((String country) -> !chosen.contains(country))
        .thenComparing(country -> name(country, language), order)).toList();
  }

  private static String name(String country, Locale language) {
    return Locale.of("", country).getDisplayCountry(language);
  }
}
