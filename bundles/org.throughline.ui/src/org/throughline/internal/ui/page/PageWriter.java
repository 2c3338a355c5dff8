package org.throughline.internal.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.ui.form.Field;
import org.throughline.internal.ui.form.FieldKind;
import org.throughline.internal.ui.form.FormPlan;
import org.throughline.internal.ui.outline.Group;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.internal.ui.outline.Outline;
import org.throughline.internal.ui.page.Page.Line;
import org.throughline.internal.ui.page.Page.Run;
import org.throughline.internal.ui.page.Page.Style;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;
import org.throughline.model.Element;

/** Writes the page of an element from the model alone. Works for every class, those of add-ons included. */
public final class PageWriter {

  private static final ModelTexts TEXTS = new ModelTexts();
  private static final int MOST_ITEMS = 200;

  private final ElementIndex index;
  private final Naming naming;
  private final ValueText values;

  /** With the index of the client whose elements are written. */
  public PageWriter(ElementIndex index, ValueText values) {
    this.index = index;
    this.values = values;
    this.naming = new Naming(values.locale());
  }

  /** The page of an element, value or unread chapter. */
  public Page write(EObject object) {
    List<Line> lines = new ArrayList<>();
    if (object instanceof ChapterEntry entry) {
      lines.add(Line.of(Style.TITLE, entry.getTitle()));
      lines.add(Line.of(Style.NOTE, word("page.unread", entry.getModule())));
      return new Page(lines);
    }
    path(object, lines);
    lines.add(Line.of(Style.TITLE, naming.of(object)));
    lines.add(kind(object));
    texts(object, lines);
    facts(object, lines);
    contents(object, lines);
    referrers(object, lines);
    return new Page(lines);
  }

  private void path(EObject object, List<Line> lines) {
    List<Run> runs = new ArrayList<>();
    for (EObject each = object.eContainer(); each != null; each = each.eContainer()) {
      if (!runs.isEmpty()) {
        runs.addFirst(Run.quiet("  ›  "));
      }
      runs.addFirst(new Run(naming.below(each), each, true));
    }
    if (!runs.isEmpty()) {
      lines.add(new Line(Style.PATH, runs));
    }
  }

  private Line kind(EObject object) {
    List<String> words = new ArrayList<>(List.of(naming.kind(object)));
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (!attribute.isMany() && attribute.getEAttributeType() instanceof EEnum
          && attribute.getEContainingClass() == object.eClass() && object.eIsSet(attribute)) {
        words.add(shown(attribute, object.eGet(attribute)));
      }
    }
    return Line.of(Style.KIND, String.join("  ·  ", words));
  }

  private void texts(EObject object, List<Line> lines) {
    boolean led = false;
    for (Field field : FormPlan.of(object.eClass()).own()) {
      if ((field.kind() == FieldKind.TEXT || field.kind() == FieldKind.MARKDOWN)
          && object.eGet(field.feature()) instanceof String text && !text.isBlank()) {
        if (led) {
          lines.add(Line.of(Style.HEADING, label(field)));
        }
        lines.add(Line.of(led ? Style.TEXT : Style.LEAD, text.strip()));
        led = true;
      }
    }
  }

  private String label(Field field) {
    return TEXTS.label(field.feature(), values.locale());
  }

  private void facts(EObject object, List<Line> lines) {
    for (Field field : FormPlan.of(object.eClass()).own()) {
      List<Run> value = switch (field.kind()) {
        case LINE, VALUE, DAY, NAMED, QUANTITY, MONEY, HOURS -> field.feature().getName().equals("name") ? List.of() : one(field, object);
        case LINES, VALUES, REFERENCE, REFERENCES -> many(field, object);
        default -> List.of();
      };
      if (!value.isEmpty()) {
        List<Run> runs = new ArrayList<>(List.of(Run.quiet(label(field) + "\t")));
        runs.addAll(value);
        lines.add(new Line(Style.FACT, runs));
      }
    }
  }

  private List<Run> one(Field field, EObject object) {
    String text = shown((EAttribute) field.feature(), object.eGet(field.feature()));
    return text.isBlank() ? List.of() : List.of(Run.plain(text));
  }

  private List<Run> many(Field field, EObject object) {
    List<Run> runs = new ArrayList<>();
    Object value = object.eGet(field.feature());
    List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    for (Object each : all) {
      if (!runs.isEmpty()) {
        runs.add(Run.plain(", "));
      }
      runs.add(each instanceof EObject target ? new Run(naming.of(target), target, false)
          : Run.plain(shown((EAttribute) field.feature(), each)));
    }
    return runs;
  }

  private String shown(EAttribute attribute, Object value) {
    EDataType type = attribute.getEAttributeType();
    if (type instanceof EEnum enumeration) {
      return Optional.ofNullable(enumeration.getEEnumLiteral(((Enum<?>) value).name())).map(naming::literal)
          .orElseGet(() -> String.valueOf(value));
    }
    return values.show(type, value);
  }

  private void contents(EObject object, List<Line> lines) {
    if (object instanceof Client client) {
      lines.add(Line.of(Style.HEADING, word("page.chapters")));
      for (Object child : Outline.children(client)) {
        EObject chapter = (EObject) child;
        int count = members(chapter);
        lines.add(item(chapter, count == 0 ? "" : word("page.count", count)));
      }
      return;
    }
    for (EReference feature : Outline.lists(object)) {
      List<EObject> members = new Group(object, feature).members();
      if (!members.isEmpty()) {
        lines.add(new Line(Style.HEADING, List.of(Run.plain(TEXTS.label(feature, values.locale())),
            Run.quiet("  " + members.size()))));
        members.stream().limit(MOST_ITEMS).forEach(each -> lines.add(item(each, summary(each))));
      }
    }
  }

  private static int members(EObject object) {
    return Outline.lists(object).stream().mapToInt(feature -> new Group(object, feature).members().size()).sum();
  }

  private Line item(EObject object, String note) {
    String name = object instanceof ChapterEntry entry ? entry.getTitle() : naming.below(object);
    List<Run> runs = new ArrayList<>(List.of(new Run(name, object, false)));
    if (!note.isEmpty()) {
      runs.add(Run.quiet("  " + note));
    }
    return new Line(Style.ITEM, runs);
  }

  /** A few words on an element: its enumerations and short values. */
  private String summary(EObject object) {
    List<String> words = new ArrayList<>();
    String name = naming.of(object);
    for (EAttribute attribute : object.eClass().getEAttributes()) {
      if (words.size() < 2 && !attribute.isMany() && object.eIsSet(attribute)) {
        String text = shown(attribute, object.eGet(attribute));
        if (!text.isBlank() && text.length() <= 40 && !text.contains("\n") && !text.equals(name)) {
          words.add(text);
        }
      }
    }
    return String.join("  ·  ", words);
  }

  private void referrers(EObject object, List<Line> lines) {
    if (!(object instanceof Element)) {
      return;
    }
    Map<String, Set<Element>> kinds = new LinkedHashMap<>();
    index.referrers(object).forEach(each -> each.element().ifPresent(
        element -> kinds.computeIfAbsent(naming.kind(element), key -> new LinkedHashSet<>()).add(element)));
    if (kinds.isEmpty()) {
      return;
    }
    lines.add(Line.of(Style.HEADING, word("page.referrers")));
    kinds.forEach((kind, elements) -> elements.stream().limit(MOST_ITEMS)
        .forEach(element -> lines.add(item(element, kind))));
  }

  private String word(String key, Object... arguments) {
    return Message.of(PageWriter.class, key, arguments).in(values.locale());
  }
}
