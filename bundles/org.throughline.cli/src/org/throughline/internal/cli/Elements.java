package org.throughline.internal.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.ModelTexts;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Element;

/** Finds elements of a client by what is typed, and says which is meant. */
final class Elements {

  private static final int NAMED = 8;

  private final ClientSession session;
  private final List<ModelModule> modules;

  Elements(ClientSession session, List<ModelModule> modules) {
    this.session = session;
    this.modules = modules;
  }

  /**
   * The element with an id or a name; capitals make no difference in a name.
   *
   * @throws ClientException BAD_INPUT when there is none or there are several
   */
  Element meant(String typed, Locale language) {
    Optional<Element> byId = session.index().byId(typed).filter(Element.class::isInstance).map(Element.class::cast);
    if (byId.isPresent()) {
      return byId.get();
    }
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<Element> fitting = named(name -> name.equals(wanted));
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    if (fitting.isEmpty()) {
      List<Element> near = named(name -> name.contains(wanted));
      if (near.isEmpty()) {
        throw refused("element.none", typed);
      }
      throw refused("element.near", typed, listed(near, language));
    }
    throw refused("element.several", typed, listed(fitting, language));
  }

  private List<Element> named(java.util.function.Predicate<String> test) {
    return session.index().all(Element.class).stream()
        .filter(each -> each.getName() != null && test.test(each.getName().strip().toLowerCase(Locale.ROOT))).toList();
  }

  private String listed(List<Element> elements, Locale language) {
    List<String> lines = new ArrayList<>();
    elements.stream().limit(NAMED).forEach(each -> lines.add("\n  " + each.getId() + "  " + told(each, language)));
    if (elements.size() > NAMED) {
      lines.add("\n  …");
    }
    return String.join("", lines);
  }

  private static ClientException refused(String key, Object... arguments) {
    return new ClientException(Kind.BAD_INPUT, Message.of(Elements.class, key, arguments), null);
  }

  /** What kind of thing it is and what it is called: Promise “Fast service”. Without a name: Variant of “Ask us”. */
  static String told(EObject element, Locale language) {
    String plain = plainly(element, language);
    return isNamed(element, language) ? plain : around(element, language)
        .map(owner -> Message.of(Elements.class, "element.inside", plain, ModelLabel.name(owner)).in(language))
        .orElse(plain);
  }

  /** What it is called: “Fast service”. Without a name: Variant of “Ask us”. */
  static String called(EObject element, Locale language) {
    return isNamed(element, language) ? ModelLabel.name(element).in(language) : told(element, language);
  }

  /** The same where it stands below what it lies in: without a name, what kind of thing it is. */
  static String plainly(EObject element, Locale language) {
    String kind = new ModelTexts().label(element.eClass(), language);
    return isNamed(element, language) ? kind + " " + ModelLabel.name(element).in(language) : kind;
  }

  private static boolean isNamed(EObject element, Locale language) {
    return !ModelLabel.name(element).in(language).equals(new ModelTexts().label(element.eClass(), language));
  }

  /** The nearest thing around it that has a name. */
  private static Optional<EObject> around(EObject element, Locale language) {
    for (EObject each = element.eContainer(); each != null; each = each.eContainer()) {
      if (isNamed(each, language)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Lines of which equal ones are told once, with how many they are; in the order in which they come first. */
  static List<String> together(List<String> lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.forEach(line -> counts.merge(line, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + " (" + each.getValue() + ")").toList();
  }

  /** What a chapter is called. */
  String chapter(EObject chapter, Locale language) {
    return modules.stream().filter(module -> chapter.eClass().equals(module.chapterClass())).findFirst()
        .map(module -> module.title().in(language))
        .orElseGet(() -> new ModelTexts().label(chapter.eClass(), language));
  }

  /** An element for a script. */
  Map<String, @Nullable Object> json(EObject element) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("id", EcoreUtil.getID(element));
    one.put("type", type(element));
    one.put("name", element instanceof Element named ? named.getName() : null);
    one.put("file", session.pathOf(element).orElse(null));
    return one;
  }

  /** The kind of an element for a script: {@code dna.Promise}. */
  static String type(EObject element) {
    return element.eClass().getEPackage().getName() + "." + element.eClass().getName();
  }
}
