package org.throughline.exchange.elements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ElementSearch;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.model.Element;

/**
 * Finds elements by what is written for them: an id, a name, or a name with the id behind it in brackets where the name
 * alone would not do. Looks each class through once, when it is first asked for; make a new one after a change. For the
 * thread that may read the model.
 */
public final class NameIndex {

  private static final Pattern WITH_ID = Pattern.compile("(?s)(?:.*\\s)?\\[([^\\[\\]\\s]{1,64})\\]");
  /** A longer name says less than its beginning. */
  private static final int LONGEST_NAME = 200;
  private static final String BRACKETS = "[\\[\\]\\s]+";

  private final ElementNames names;
  private final Function<EClass, List<EObject>> candidates;
  private final Map<EClass, Known> known = new HashMap<>();
  private final Map<String, EObject> aliases = new HashMap<>();
  private final Map<EObject, String> renamed;
  private final @Nullable NameIndex before;

  /** What is known of a class. */
  private record Known(Map<String, EObject> byId, Map<String, List<EObject>> byName,
      Map<String, List<EObject>> byFolded) {
  }

  /**
   * An index over what a function gives.
   *
   * @param candidates everything of a class that may be meant; asked once for each class
   */
  public NameIndex(ElementNames names, Function<EClass, List<EObject>> candidates) {
    this(names, candidates, Map.of(), null);
  }

  /**
   * An index in which some elements are called otherwise.
   *
   * @param renamed what they are called
   * @param before is asked for names that nothing has; null for none
   */
  NameIndex(ElementNames names, Function<EClass, List<EObject>> candidates, Map<EObject, String> renamed,
      @Nullable NameIndex before) {
    this.names = names;
    this.candidates = candidates;
    this.renamed = renamed;
    this.before = before;
  }

  /** From now on an element is also found by another id. */
  public void alias(String id, EObject element) {
    aliases.put(id, element);
  }

  private Known known(EClass type) {
    Known present = known.get(type);
    if (present == null) {
      present = new Known(new HashMap<>(), new HashMap<>(), new HashMap<>());
      for (EObject each : candidates.apply(type)) {
        String name = renamed.get(each);
        if (each instanceof Element element) {
          if (element.getId() != null) {
            present.byId.put(element.getId(), each);
          }
          name = name == null ? element.getName() : name;
          if (name != null && !name.isBlank()) {
            add(present.byName, name.strip(), each);
          }
        }
        add(present.byFolded, ElementSearch.fold(name == null || name.isBlank() ? names.of(each) : ElementNames.line(name)),
            each);
      }
      known.put(type, present);
    }
    return present;
  }

  private static void add(Map<String, List<EObject>> names, String name, EObject element) {
    names.computeIfAbsent(name, each -> new ArrayList<>(1)).add(element);
  }

  /** The element of a class with an id; null when there is none. */
  public @Nullable EObject byId(EClass type, String id) {
    EObject found = known(type).byId.get(id);
    EObject meant = found == null ? aliases.get(id) : found;
    return meant != null && type.isSuperTypeOf(meant.eClass()) ? meant : null;
  }

  /** All elements of a class that are called so: exactly, or when there are none whatever the capitals and accents. */
  public List<EObject> named(EClass type, String name) {
    Known of = known(type);
    List<EObject> exact = of.byName.get(name.strip());
    List<EObject> found =
        exact != null ? exact : of.byFolded.getOrDefault(ElementSearch.fold(name.strip()), List.of());
    return found.isEmpty() && before != null ? before.named(type, name) : found;
  }

  /**
   * The one element of a class that is meant.
   *
   * @throws BadValue when there is none, or more than one
   */
  public EObject find(EClass type, String text) throws BadValue {
    return find(type, text, new ModelLabel(type));
  }

  /** Finds the one that is meant like {@link #find(EClass, String)}, with other words for what is looked for. */
  EObject find(EClass type, String text, Worded kind) throws BadValue {
    String typed = text.strip();
    Matcher bracketed = WITH_ID.matcher(typed);
    EObject meant = bracketed.matches() ? byId(type, bracketed.group(1)) : null;
    if (meant == null) {
      meant = byId(type, typed);
    }
    if (meant != null) {
      return meant;
    }
    List<EObject> named = named(type, typed);
    if (named.size() == 1) {
      return named.getFirst();
    }
    typed = ElementNames.line(typed);
    throw new BadValue(named.isEmpty() ? Message.of(Cells.class, "cell.reference", typed, kind)
        : Message.of(Cells.class, "cell.ambiguous", typed, kind, named.size()));
  }

  /** The text by which an element is found again among those of a class: its name where that will do. */
  public String text(EClass type, EObject element) {
    if (!(element instanceof Element named) || named.getId() == null) {
      return names.of(element);
    }
    String name = named.getName();
    if (name != null && !name.isBlank() && name.strip().equals(name) && name.length() <= LONGEST_NAME
        && name.indexOf('\n') < 0) {
      List<EObject> called = known(type).byName.getOrDefault(name, List.of());
      if (called.size() == 1 && byId(type, name) == null && !WITH_ID.matcher(name).matches()) {
        return name;
      }
    }
    return withId(element);
  }

  /** The text by which an element is found whatever else has its name. */
  String withId(EObject element) {
    return element instanceof Element named && named.getId() != null
        ? names.of(element).replaceAll(BRACKETS, " ").strip() + " [" + named.getId() + "]" : names.of(element);
  }
}
