package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Given a program in Dutch or Swedish, the platform below it speaks that language too. Run with {@code -nl nl} and
 * {@code -nl sv}; in English there is nothing to find.
 */
@Tag("language")
class LanguageTest extends WindowStory {

  private final Set<String> english = new HashSet<>();
  private final Set<String> found = new TreeSet<>();

  @BeforeEach
  void openTheSample() {
    Locale language = Locale.getDefault();
    Assumptions.assumeTrue(Set.of("nl", "sv").contains(language.getLanguage()));
    english.addAll(texts("org.eclipse.", ""));
    english.removeAll(texts("org.", "_" + language.getLanguage()));
    assertTrue(english.size() > 500, "the texts of the platform were not found");
    assertTrue(english.contains("Cancel"));
    open(sample("Zekerhuis"));
  }

  /** Texts of message files in bundles, without mnemonics and dots at the end; short ones say nothing about language. */
  private static Set<String> texts(String start, String ending) {
    Set<String> texts = new HashSet<>();
    for (Bundle bundle : FrameworkUtil.getBundle(LanguageTest.class).getBundleContext().getBundles()) {
      if (bundle.getSymbolicName().startsWith(start)) {
        Enumeration<URL> files = bundle.findEntries("/", "*" + ending + ".properties", true);
        for (URL file : files == null ? Collections.<URL>emptyList() : Collections.list(files)) {
          if (ending.isEmpty() && file.getPath().matches(".*_[a-zA-Z]{2}(_.*)?\\.properties")) {
            continue;
          }
          read(file).values().stream().map(value -> plain(String.valueOf(value))).filter(text -> text.length() > 2)
              .forEach(texts::add);
        }
      }
    }
    return texts;
  }

  private static Properties read(URL file) {
    Properties texts = new Properties();
    try (InputStream in = file.openStream()) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }

  private static String plain(String text) {
    return text.replace("''", "'").replaceAll("&(?!&)", "").replaceAll("(\\.\\.\\.|…)$", "").strip();
  }

  private void look(String where, Control root) {
    VisibleTexts.of(root).forEach(seen -> judge(where, seen));
  }

  private void judge(String where, VisibleTexts.Seen seen) {
    if (english.contains(plain(seen.text()))) {
      found.add(seen.text() + "   (" + where + ", " + seen.place() + ")");
    }
  }

  private void nothingFound() {
    assertEquals("", String.join("\n", found), "English words of the platform");
  }

  @Test
  void theWindowItsViewsSettingsAndDialogsSpeakOneLanguage() {
    Rounds rounds = new Rounds(robot, PlatformUI.getWorkbench().getActiveWorkbenchWindow(), this::look);
    rounds.window();
    rounds.views();
    rounds.settings();
    rounds.dialogs();
    nothingFound();
  }

  @Test
  void theMenusOfTabsSpeakTheSameLanguage() {
    for (Control control : robot.all(shell)) {
      if (control instanceof CTabFolder tabs && tabs.getItemCount() > 0) {
        Event event = new Event();
        event.type = SWT.MenuDetect;
        var at = tabs.toDisplay(tabs.getItem(0).getBounds().x + 4, tabs.getItem(0).getBounds().y + 4);
        event.x = at.x;
        event.y = at.y;
        tabs.notifyListeners(SWT.MenuDetect, event);
        Menu menu = tabs.getMenu();
        if (menu != null) {
          List<VisibleTexts.Seen> seen = new ArrayList<>();
          VisibleTexts.menu(menu, "menu of a tab", seen);
          seen.forEach(each -> judge("tab", each));
          menu.setVisible(false);
        }
      }
    }
    nothingFound();
  }

  /** The toolkit has only a part of its texts in other languages; ours come before them, and are all of them. */
  @Test
  void everyTextOfTheToolkitIsInThatLanguage() {
    String language = Locale.getDefault().getLanguage();
    Set<Object> missing = new HashSet<>(toolkit("org/eclipse/swt/internal", "SWTMessages.properties").keySet());
    assertTrue(missing.size() > 100, "the texts of the toolkit were not found");
    Properties ours = toolkit("org/throughline/internal/nls/swt", "SWTMessages_" + language + ".properties");
    missing.removeAll(ours.keySet());
    assertEquals(Set.of(), missing);
    assertEquals(ours.getProperty("SWT_ShowList"), SWT.getMessage("SWT_ShowList"));
  }

  private static Properties toolkit(String folder, String file) {
    Bundle toolkit = FrameworkUtil.getBundle(SWT.class);
    return read(Collections.list(toolkit.findEntries(folder, file, false)).getFirst());
  }

  @Test
  void everyCommandWithAKeyHasANameInThatLanguage() throws NotDefinedException {
    IBindingService bindings = PlatformUI.getWorkbench().getAdapter(IBindingService.class);
    for (Binding binding : bindings.getBindings()) {
      if (binding.getParameterizedCommand() != null) {
        Command command = binding.getParameterizedCommand().getCommand();
        if (command.isDefined()) {
          judge("key " + binding.getTriggerSequence(), new VisibleTexts.Seen(plain(command.getName()), command.getId()));
        }
      }
    }
    nothingFound();
  }
}
