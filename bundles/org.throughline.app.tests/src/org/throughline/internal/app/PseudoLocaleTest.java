package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.throughline.sample.SampleClient;
import org.throughline.ui.Desk;
import org.throughline.ui.Opening;
import org.throughline.uikit.Robot;

/**
 * Given a language whose texts are longer and stand in brackets, every text of the window stands in brackets, so it can
 * be translated, and none is cut off, so there is room for the translation.
 */
@ExtendWith(InTheWorkbench.class)
@Tag("last")
class PseudoLocaleTest {

  @TempDir
  private Path folder;

  private final Locale before = Locale.getDefault();
  private final BundleContext context = FrameworkUtil.getBundle(PseudoLocaleTest.class).getBundleContext();
  private final Set<String> known = new HashSet<>();
  private final Set<String> unbracketed = new TreeSet<>();
  private final Set<String> clipped = new TreeSet<>();
  private final StringBuilder data = new StringBuilder();
  private Robot robot;
  private Desk desk;
  private IWorkbenchWindow window;

  @BeforeEach
  void anotherWindowInThatLanguage() throws Exception {
    robot = new Robot();
    desk = PlatformUI.getWorkbench().getService(Desk.class);
    assertEquals(List.of(), PseudoLocale.install(context), "bundles without the language");
    known.addAll(texts("org.eclipse.", "*.properties"));
    // What stands in plugin.xml was worded when the program began; another test looks after it.
    known.addAll(texts("org.throughline", "bundle*.properties"));
    for (Locale each : Locale.getAvailableLocales()) {
      known.add(each.getDisplayLanguage(Locale.ENGLISH));
      known.add(each.getDisplayCountry(Locale.ENGLISH));
    }
    known.addAll(ZoneId.getAvailableZoneIds());
    Locale.setDefault(PseudoLocale.LOCALE);
    window = PlatformUI.getWorkbench().openWorkbenchWindow("org.throughline.app.strategy", null);
    robot.settle();
  }

  @AfterEach
  void closeTheWindow() {
    Locale.setDefault(before);
    desk.sessions().forEach(desk::close);
    if (window != null) {
      window.close();
    }
    robot.settle();
  }

  private Set<String> texts(String start, String pattern) throws IOException {
    Set<String> texts = new HashSet<>();
    for (Bundle bundle : context.getBundles()) {
      Enumeration<URL> files =
          bundle.getSymbolicName().startsWith(start) ? bundle.findEntries("/", pattern, true) : null;
      for (URL file : files == null ? Collections.<URL>emptyList() : Collections.list(files)) {
        Properties properties = new Properties();
        try (InputStream in = file.openStream()) {
          properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        properties.values().forEach(value -> texts.add(plain(String.valueOf(value))));
      }
    }
    return texts;
  }

  private static String plain(String text) {
    return text.replace("''", "'").replaceAll("&(?!&)", "").replaceAll("(\\.\\.\\.|…)$", "").strip();
  }

  private void openTheSample() {
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    assertTrue(Opening.open(window.getShell(), desk, client));
    robot.settle();
    data.append(client).append('\n');
    collect(desk.session().orElseThrow().client());
    desk.session().orElseThrow().client().eAllContents().forEachRemaining(this::collect);
  }

  private void collect(EObject element) {
    for (EAttribute attribute : element.eClass().getEAllAttributes()) {
      data.append(element.eGet(attribute)).append('\n');
    }
  }

  private void look(String where, Control root) {
    for (VisibleTexts.Seen seen : VisibleTexts.of(root)) {
      if (!isFine(seen.text())) {
        unbracketed.add(seen.text() + "   (" + where + ", " + seen.place() + ")");
      }
    }
    VisibleTexts.clipped(root).stream().filter(each -> each.contains(PseudoLocale.OPEN))
        .forEach(each -> clipped.add(where + ": " + each));
  }

  private boolean isFine(String text) {
    return text.contains(PseudoLocale.OPEN) || !text.matches("(?s).*\\p{L}{3,}.*") || known.contains(plain(text))
        || text.equals("Throughline") || data.indexOf(text.replaceAll("…$", "")) >= 0
        || text.endsWith("Throughline") && data.indexOf(text.replaceAll(" — Throughline$", "")) >= 0
        || desk.recent().stream().anyMatch(each -> each.toString().contains(text))
        || text.matches("(Ctrl|Alt|Shift|F\\d).*");
  }

  @Test
  void everythingStandsInBracketsAndNothingIsCutOff() {
    Rounds rounds = new Rounds(robot, window, this::look);
    rounds.window();
    openTheSample();
    rounds.window();
    desk.show(desk.session().orElseThrow().client().getOrganisation().getChannels().getFirst());
    robot.settle();
    rounds.window();
    rounds.views();
    rounds.settings();
    rounds.dialogs();
    assertEquals("", String.join("\n", unbracketed), "texts that are in no message file");
    assertEquals("", String.join("\n", clipped), "texts that are cut off");
  }
}
