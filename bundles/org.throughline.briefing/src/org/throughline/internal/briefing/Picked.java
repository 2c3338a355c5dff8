package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.throughline.briefing.BriefingContext;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.Priority;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.Selection;

/**
 * The elements a hand or a query has picked for a section. Both see only the copy of the reader: tags, which never leave
 * the agency, select nothing there.
 */
final class Picked {

  private final BriefingContext context;

  Picked(BriefingContext context) {
    this.context = context;
  }

  /** What was picked by hand first, then what the query finds; each element once. */
  List<Element> by(Section section) {
    Set<Element> picked = new LinkedHashSet<>();
    section.getPicks().forEach(pick -> target(pick).ifPresent(picked::add));
    Optional.ofNullable(section.getSelection()).ifPresent(it -> picked.addAll(found(it)));
    return List.copyOf(picked);
  }

  private Optional<Element> target(ElementRef pointer) {
    return Composition.target(context, pointer).filter(Element.class::isInstance).map(Element.class::cast);
  }

  private List<Element> found(Selection selection) {
    Optional<String> type = told(selection.getElementType());
    Set<Element> related = selection.getRelatedTo().stream().flatMap(it -> target(it).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    if (type.isEmpty() || !selection.getRelatedTo().isEmpty() && related.isEmpty()) {
      return List.of();
    }
    Stream<Element> found = context.all(Element.class).filter(it -> isOf(it.eClass(), type.get()))
        .filter(it -> selection.getWords().isEmpty() || hasWord(it, selection.getWords()))
        .filter(it -> selection.getTags().isEmpty() || it.getTags().stream().anyMatch(selection.getTags()::contains))
        .filter(it -> isInPeriod(it, selection))
        .filter(it -> related.isEmpty() || related.stream().anyMatch(other -> areConnected(it, other)));
    found = switch (selection.getOrder()) {
      case AS_IN_MODEL -> found;
      case BY_NAME -> found.sorted(Comparator.comparing((Element it) -> name(it).orElse(""),
          Collator.getInstance(context.language())::compare));
      case BY_DATE -> found.sorted(Comparator.comparing((Element it) -> date(it).orElse(LocalDate.MAX)));
      case BY_PRIORITY -> found.sorted(Comparator.comparing(Picked::rank));
    };
    Integer most = selection.getAtMost();
    return most == null ? found.toList() : found.limit(Math.max(0, most)).toList();
  }

  private static boolean isOf(EClass type, String qualified) {
    return Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream())
        .anyMatch(it -> qualified.equals(it.getEPackage().getName() + "." + it.getName()));
  }

  private boolean hasWord(Element element, List<String> words) {
    String text = element.eClass().getEAllAttributes().stream().map(element::eGet).filter(String.class::isInstance)
        .map(String.class::cast).collect(Collectors.joining("\n")).toLowerCase(context.language());
    return words.stream().flatMap(it -> told(it).stream()).anyMatch(it -> text.contains(it.toLowerCase(context.language())));
  }

  private boolean isInPeriod(Element element, Selection selection) {
    LocalDate from = selection.getPeriodFrom();
    LocalDate until = selection.getPeriodUntil();
    if (from == null && until == null) {
      return true;
    }
    return date(element).filter(it -> from == null || !it.isBefore(from))
        .filter(it -> until == null || !it.isAfter(until)).isPresent();
  }

  /** The first day an element tells of, such as when content is planned or a campaign starts. */
  private Optional<LocalDate> date(Element element) {
    for (EAttribute each : element.eClass().getEAllAttributes()) {
      Optional<LocalDate> day = each.getName().equals("reviewedOn") ? Optional.empty() : switch (element.eGet(each)) {
        case LocalDate date -> Optional.of(date);
        case LocalDateTime moment -> Optional.of(moment.toLocalDate());
        case Instant moment -> Optional.of(moment.atZone(context.zone()).toLocalDate());
        case null, default -> Optional.empty();
      };
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The highest priority first, what has none last. */
  private static int rank(Element element) {
    return element.eClass().getEAllAttributes().stream().map(element::eGet).filter(Priority.class::isInstance)
        .map(Priority.class::cast).findFirst().map(it -> switch (it.getName().toUpperCase(Locale.ROOT)) {
          case "HIGH" -> 0;
          case "MEDIUM" -> 1;
          default -> 2;
        }).orElse(3);
  }

  /** One refers to the other, contains it, or points to it. */
  private static boolean areConnected(Element one, Element other) {
    return one != other && (refersTo(one, other) || refersTo(other, one));
  }

  private static boolean refersTo(Element from, Element to) {
    List<EObject> owned = new ArrayList<>(List.of(from));
    from.eContents().stream().filter(it -> !(it instanceof Element)).forEach(owned::add);
    return owned.stream().anyMatch(each -> each.eContents().contains(to) || each.eCrossReferences().contains(to)
        || each instanceof ElementRef pointer && to.getId() != null && to.getId().equals(pointer.getTargetId()));
  }
}
