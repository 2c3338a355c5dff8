package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.model.Element;
import org.throughline.testkit.ui.Inspection;

/**
 * Given a program in a language in which every text stands in brackets and is a third longer, whatever has no brackets
 * was not translated, and whatever is cut leaves no room for another language. Run with {@code -nl qps} and the
 * fragments that {@code releng/start/PseudoLanguage.java} makes.
 */
@Tag("language")
class PseudoLanguageTest extends WindowStory {

  private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*⟧");
  private static final Pattern PATH = Pattern.compile("/[\\w/.-]+");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  /** The product, languages in themselves, names of keys, tools and formats, and what only the tests bring. */
  private static final Set<String> NAMES = Set.of("Throughline", "English", "Nederlands", "Svenska", "Markdown", "Ctrl",
      "Shift", "Alt", "https", "DOCX", "HTML", "ICS", "PDF", "PPTX", "VCF", "XLSX", "Planning (test)", "Empty");

  private final Set<String> plain = new TreeSet<>();
  private final Set<String> cut = new TreeSet<>();
  private final Map<String, Boolean> translated = new HashMap<>();
  private final Inspection inspection = new Inspection();
  private List<String> clientsOwn = List.of();

  @BeforeEach
  void openTheSample() {
    Assumptions.assumeTrue(Locale.getDefault().getLanguage().equals("qps"));
    assertTrue(Words.of("menu.file").startsWith("⟦"), "the fragments are installed");
    Path client = sample("Zekerhuis");
    open(client);
    Set<String> own = new LinkedHashSet<>(List.of(client.toString(), System.getProperty("user.home")));
    for (TreeIterator<EObject> all = session().client().eAllContents(); all.hasNext();) {
      EObject each = all.next();
      for (EAttribute attribute : each.eClass().getEAllAttributes()) {
        Object value = each.eGet(attribute);
        (value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
            .flatMap(part -> part.toString().lines()).map(String::strip).filter(line -> line.length() > 1).forEach(own::add);
      }
    }
    clientsOwn = own.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  private void look(String where, Control root) {
    for (VisibleTexts.Seen seen : VisibleTexts.of(root)) {
      if (!translated.computeIfAbsent(seen.text(), text -> !WORD.matcher(unbracketed(text)).find())) {
        plain.add(seen.text().replace("\n", "\\n") + "   (" + where + ", " + seen.place() + ")");
      }
    }
    inspection.cut(root).forEach(each -> cut.add(each + "   (" + where + ")"));
  }

  /** What is left of a text without what is translated and without what the client wrote itself. */
  private String unbracketed(String text) {
    String rest = text;
    for (String before = ""; !before.equals(rest);) {
      before = rest;
      rest = BRACKETED.matcher(rest).replaceAll("");
    }
    rest = PATH.matcher(rest).replaceAll("");
    for (String own : clientsOwn) {
      if (rest.isBlank()) {
        return "";
      }
      rest = rest.contains(own) ? words(own).matcher(rest).replaceAll("") : rest;
    }
    for (String name : NAMES) {
      rest = rest.replace(name, "");
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      rest = rest.replace(day.getDisplayName(TextStyle.SHORT, Locale.getDefault()), "");
    }
    return rest;
  }

  private static Pattern words(String text) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(text) + "(?!\\p{L})");
  }

  private void nothingFound() {
    assertEquals("\n", String.join("\n", plain) + "\n" + String.join("\n", cut),
        "texts that are not translated, and texts that do not fit");
  }

  @Test
  void theWindowItsViewsSettingsAndDialogsAreTranslatedAndFit() {
    Rounds rounds = new Rounds(robot, PlatformUI.getWorkbench().getActiveWorkbenchWindow(), this::look);
    rounds.window();
    rounds.views();
    rounds.settings();
    rounds.dialogs();
    nothingFound();
  }

  @Test
  void everyEditorIsTranslatedAndFits() {
    new Rounds(robot, PlatformUI.getWorkbench().getActiveWorkbenchWindow(), this::look).editors();
    nothingFound();
  }

  /** The one whose form has most kinds of fields. */
  @Test
  void aFormIsTranslatedAndFitsAndCanBeRead() throws Exception {
    forms(oneOfEachKind().stream().max(Comparator.comparing(each -> fields(each).size())).stream().toList());
  }

  @Test
  @Tag("long")
  void theFormOfEveryKindOfElementIsTranslatedAndFitsAndCanBeRead() throws Exception {
    forms(oneOfEachKind());
  }

  private List<EObject> oneOfEachKind() {
    Map<EClass, EObject> kinds = new LinkedHashMap<>();
    session().index().all(Element.class).forEach(each -> kinds.putIfAbsent(each.eClass(), each));
    return List.copyOf(kinds.values());
  }

  /** What the form of an element asks for, in the terms that decide which control asks for it. */
  private static Set<String> fields(EObject element) {
    return element.eClass().getEAllStructuralFeatures().stream().map(each -> (each.getEType() instanceof EEnum ? "a choice"
        : each instanceof EAttribute ? each.getEType().getName() : each instanceof EReference part && part.isContainment()
            ? "a part" : "a reference") + (each.isMany() ? ", many" : "")).collect(Collectors.toSet());
  }

  private void forms(List<EObject> elements) throws PartInitException {
    page().showView("org.throughline.ui.details");
    FormFaults forms = new FormFaults(robot);
    List<String> faults = new ArrayList<>();
    for (EObject element : elements) {
      desk.show(element);
      robot.breathe();
      look(element.eClass().getName(), robot.byId(Composite.class, "details.form").getParent().getParent());
      faults.addAll(forms.of(element));
    }
    assertEquals(List.of(), faults);
    nothingFound();
  }

  @Test
  void theWelcomeIsTranslatedAndFits() {
    desk.sessions().forEach(desk::close);
    robot.settle();
    look("welcome", shell);
    nothingFound();
  }
}
