package org.throughline.internal.ui.frame;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.throughline.ui.Mnemonics;

/**
 * Sees to it that every entry of a menu has a letter of its own to reach it by, whoever brought it and in whatever
 * language: letters that were chosen stay, the rest get what is free when the menu opens.
 */
final class MenuLetters {

  private static final String SEEN = "org.throughline.ui.menu.letters";

  private MenuLetters() {
  }

  /** Looks after all menus of a display. */
  static void start(Display display) {
    display.addFilter(SWT.Show, event -> {
      if (event.widget instanceof Menu menu && menu.getData(SEEN) == null) {
        menu.setData(SEEN, Boolean.TRUE);
        // Added last, so that it comes after those who fill the menu.
        menu.addListener(SWT.Show, shown -> give(menu));
      }
    });
  }

  private static void give(Menu menu) {
    Set<Character> taken = new HashSet<>();
    Set<MenuItem> without = new LinkedHashSet<>();
    for (MenuItem item : menu.getItems()) {
      String words = words(item);
      int place = words.replace("&&", "  ").indexOf('&');
      boolean chosen = place >= 0 && place + 1 < words.length()
          && taken.add(Character.toLowerCase(words.charAt(place + 1)));
      if (!chosen && !words.isBlank() && (item.getStyle() & SWT.SEPARATOR) == 0) {
        without.add(item);
      }
    }
    Mnemonics letters = new Mnemonics(taken);
    for (MenuItem item : without) {
      String words = words(item);
      String plain = words.replace("&&", "\0").replace("&", "").replace('\0', '&');
      String key = item.getText().substring(words.length());
      String lettered = letters.of(plain) + key;
      if (!lettered.equals(item.getText())) {
        item.setText(lettered);
      }
    }
  }

  /** The words of an entry without the key that stands behind them. */
  private static String words(MenuItem item) {
    return item.getText().split("\t", 2)[0];
  }
}
