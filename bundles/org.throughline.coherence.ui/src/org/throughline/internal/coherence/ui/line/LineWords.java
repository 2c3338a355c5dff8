package org.throughline.internal.coherence.ui.line;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.core.practice.Amount;
import org.throughline.exchange.elements.ElementNames;
import org.throughline.internal.coherence.ui.line.LinePlan.Station;
import org.throughline.model.Channel;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.Objective;
import org.throughline.ui.table.TableSource;

/**
 * What a line says: names in the words of the client, everything else in those of the program.
 *
 * @param locale the language of the program
 */
record LineWords(Locale locale) {

  private static final ModelTexts TEXTS = new ModelTexts();
  private static final int NAMED = 3;
  private static final int STATES = 2;
  private static final String STATE = "state";

  static Message word(String key, Object... arguments) {
    return Message.of(LineWords.class, key, arguments);
  }

  String say(String key, Object... arguments) {
    return word(key, arguments).in(locale);
  }

  /** What an element is called; never empty. */
  String name(EObject element) {
    return new ElementNames(locale).of(element);
  }

  /** What kind of thing an element is. */
  String kind(EObject element) {
    return TEXTS.label(element.eClass(), locale);
  }

  /** What several things of a kind are called. */
  String kinds(EClass type) {
    return plural(type);
  }

  /** The model has no plurals; a list that is called after its kind is called as many of the kind are. */
  private String plural(EClass type) {
    String stem = type.getName().substring(0, 1).toLowerCase(Locale.ROOT) + type.getName().substring(1);
    EPackage own = type.getEPackage();
    EPackage all = Objects.requireNonNullElse(own.getESuperPackage(), own);
    Map<String, Long> names = Stream.concat(Stream.of(all, own), all.getESubpackages().stream()).distinct()
        .flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
        .flatMap(holder -> holder.getEReferences().stream())
        .filter(each -> each.isMany() && each.getEReferenceType() == type && each.getName().startsWith(stem))
        .collect(Collectors.groupingBy(each -> TEXTS.label(each, locale), LinkedHashMap::new, Collectors.counting()));
    return names.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey)
        .orElseGet(() -> TableSource.all(type).title(locale));
  }

  /** The same within a sentence; what is written in capitals stays so. */
  private String within(String label) {
    return label.length() > 1 && Character.isUpperCase(label.charAt(1)) ? label
        : label.substring(0, 1).toLowerCase(locale) + label.substring(1);
  }

  // ---- stations

  /** The first line of a station, in the width there is: a name, names, or how many there are. */
  String title(Station station, java.util.function.Predicate<String> fits) {
    List<EObject> elements = station.elements();
    if (station.isSingle()) {
      return name(station.first());
    }
    if (elements.size() > NAMED) {
      return say("many", elements.size(), within(kinds(common(elements))));
    }
    String all = elements.stream().map(this::name).collect(Collectors.joining(", "));
    return elements.size() == 2 && fits.test(all) ? all : say("andMore", name(station.first()), elements.size() - 1);
  }

  /** The second line of a station: what it is and how it stands. */
  String state(Station station) {
    List<EObject> elements = station.elements();
    if (station.isSingle()) {
      return single(station.first());
    }
    String kinds = kinds(common(elements));
    if (common(elements) == DnaPackage.Literals.OBJECTIVE && station.first() instanceof Objective objective) {
      kinds = say("pair", kinds, within(literal(objective.getLevel())));
    }
    return elements.size() > NAMED ? facet(elements) : kinds;
  }

  private static EClass common(List<EObject> elements) {
    return elements.getFirst().eClass();
  }

  private String single(EObject element) {
    String kind = kind(element);
    if (element instanceof Objective objective) {
      String level = say("pair", kind, within(literal(objective.getLevel())));
      return objective.getKpis().stream().flatMap(each -> way(each).stream()).findFirst()
          .map(way -> say("both", level, way)).orElse(level);
    }
    return stateOf(element).map(state -> say("both", kind, within(state))).orElse(kind);
  }

  /** How far an indicator is on its way. */
  private Optional<String> way(Kpi kpi) {
    Optional<Measurement> latest = kpi.getMeasurements().stream().filter(each -> each.getValue() != null)
        .max(Comparator.comparing(each -> Objects.requireNonNullElse(each.getPeriodEnd(), Instant.MIN)));
    if (latest.isEmpty() || kpi.getTarget() == null) {
      return Optional.empty();
    }
    return Optional.of(say("way", Amount.of(Objects.requireNonNull(latest.get().getValue())), Amount.of(kpi.getTarget())));
  }

  private String literal(Enumerator value) {
    EEnum type = DnaPackage.Literals.OBJECTIVE_LEVEL;
    return TEXTS.label(type.getEEnumLiteral(value.getValue()), locale);
  }

  private Optional<String> stateOf(EObject element) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature(STATE);
    return feature != null && feature.getEType() instanceof EEnum type && !feature.isMany()
        && element.eGet(feature) instanceof Enumerator value
        ? Optional.ofNullable(type.getEEnumLiteral(value.getValue())).map(each -> TEXTS.label(each, locale))
        : Optional.empty();
  }

  /** What several elements have in common or differ in: through how many channels, in which states, or their names. */
  private String facet(List<EObject> elements) {
    long channels = elements.stream().map(LineWords::channel).flatMap(Optional::stream).distinct().count();
    if (channels > 0) {
      return say("channels", channels);
    }
    Map<String, Long> states = elements.stream().map(this::stateOf).flatMap(Optional::stream)
        .collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()));
    if (!states.isEmpty()) {
      return states.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(STATES)
          .map(each -> say("many", each.getValue(), within(each.getKey()))).collect(Collectors.joining(", "));
    }
    return elements.stream().limit(NAMED).map(this::name).collect(Collectors.joining(", "));
  }

  private static Optional<Channel> channel(EObject element) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature("channel");
    return feature != null && !feature.isMany() && element.eGet(feature) instanceof Channel channel
        ? Optional.of(channel) : Optional.empty();
  }

  // ---- the rest and practice

  /** What hangs here and has no station: how much. */
  String rest(List<EObject> elements) {
    return say("rest", elements.size());
  }

  /** What hangs here and has no station: of what kinds, the most frequent first. */
  String restKinds(List<EObject> elements) {
    Map<EClass, Long> kinds = elements.stream()
        .collect(Collectors.groupingBy(EObject::eClass, LinkedHashMap::new, Collectors.counting()));
    List<String> first = kinds.entrySet().stream().sorted(Map.Entry.<EClass, Long>comparingByValue().reversed())
        .limit(NAMED).map(each -> within(kinds(each.getKey()))).toList();
    String named = String.join(", ", first);
    return kinds.size() > first.size() ? say("andKinds", named, kinds.size() - first.size()) : named;
  }

  /** What came back from practice, the first of it by its name. */
  String practice(List<EObject> cards) {
    return cards.size() == 1 ? name(cards.getFirst()) : say("andMore", name(cards.getFirst()), cards.size() - 1);
  }

  /** The whole line in one sentence, as it is heard. */
  String heard(LinePlan plan) {
    return plan.stations().stream().map(each -> say(each.key().equals(LinePlanner.SUBJECT) ? "heard.subject" : "heard",
        state(each), title(each, text -> true))).collect(Collectors.joining(", "));
  }
}
