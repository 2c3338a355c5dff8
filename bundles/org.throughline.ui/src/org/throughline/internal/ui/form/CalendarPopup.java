package org.throughline.internal.ui.form;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A calendar below a field. Enter or a double click takes the day, Escape leaves it as it was. */
final class CalendarPopup {

  private CalendarPopup() {
  }

  static void open(Control below, String id, LocalDate day, Consumer<LocalDate> picked) {
    Shell popup = new Shell(below.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 1;
    layout.marginHeight = 1;
    popup.setLayout(layout);
    DateTime calendar = new DateTime(popup, SWT.CALENDAR | SWT.CALENDAR_WEEKNUMBERS);
    calendar.setData("id", id);
    calendar.setData("name", FormWords.of("calendar.open"));
    calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    Runnable take = () -> {
      LocalDate chosen = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
      popup.dispose();
      if (!below.isDisposed()) {
        picked.accept(chosen);
      }
    };
    calendar.addListener(SWT.DefaultSelection, event -> take.run());
    calendar.addListener(SWT.MouseDoubleClick, event -> take.run());
    calendar.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
        event.doit = false;
        take.run();
      } else if (event.keyCode == SWT.ESC) {
        popup.dispose();
        below.setFocus();
      }
    });
    popup.addListener(SWT.Deactivate, event -> popup.getDisplay().asyncExec(() -> {
      if (!popup.isDisposed()) {
        popup.dispose();
      }
    }));
    below.addDisposeListener(event -> popup.dispose());
    popup.pack();
    Point place = below.toDisplay(0, below.getSize().y);
    Rectangle area = below.getMonitor().getClientArea();
    popup.setLocation(Math.max(area.x, Math.min(place.x, area.x + area.width - popup.getSize().x)),
        place.y + popup.getSize().y > area.y + area.height ? place.y - below.getSize().y - popup.getSize().y : place.y);
    popup.open();
    calendar.setFocus();
  }
}
