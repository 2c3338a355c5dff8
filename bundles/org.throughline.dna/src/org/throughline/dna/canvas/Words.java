package org.throughline.dna.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.dna.Remark;
import org.throughline.model.Audience;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.Persona;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Proof;
import org.throughline.model.dna.Statement;
import org.throughline.model.dna.Trait;
import org.throughline.model.dna.Value;
import org.throughline.model.dna.VisualCue;

/** What things on a canvas are called, in the language of the program; what they say is the client's own. */
record Words(Locale locale) {

  private static final ModelTexts TEXTS = new ModelTexts();
  /** What of an element is read below its name, the first that says something. */
  private static final List<String> TOLD = List.of("wording", "meaning", "rule", "description", "summary", "remit");
  private static final Map<Class<?>, String> ICONS = Map.ofEntries(Map.entry(Objective.class, "objective"),
      Map.entry(Promise.class, "promise"), Map.entry(Proof.class, "proof"), Map.entry(Audience.class, "audience"),
      Map.entry(Persona.class, "person"), Map.entry(VisualCue.class, "eye"), Map.entry(Evidence.class, "evidence"),
      Map.entry(Department.class, "department"),
      Map.entry(org.throughline.model.dna.Message.class, "message"));

  /** A text of this package. */
  String say(String key, Object... arguments) {
    return Message.of(Words.class, key, arguments).in(locale);
  }

  /** What a class or feature is called. */
  String label(ENamedElement element) {
    return TEXTS.label(element, locale);
  }

  String block(CanvasBlock block) {
    return literal(DnaPackage.Literals.CANVAS_BLOCK, block.getValue());
  }

  String horizon(DnaHorizon horizon) {
    return literal(DnaPackage.Literals.DNA_HORIZON, horizon.getValue());
  }

  String kind(CanvasKind kind) {
    return literal(DnaPackage.Literals.CANVAS_KIND, kind.getValue());
  }

  String basis(Statement statement) {
    return literal(DnaPackage.Literals.STATEMENT_BASIS, statement.getBasis().getValue());
  }

  private String literal(EEnum type, int value) {
    return label(type.getEEnumLiteral(value));
  }

  /** What an element is called; its kind where it has no name yet. */
  String name(Element element) {
    return text(element.getName()).orElseGet(() -> label(element.eClass()));
  }

  /** What an item says first: a statement its wording, everything else its name. */
  String first(CanvasPlan.Spot spot) {
    return spot.shown().map(this::first)
        .orElseGet(() -> spot.lastLabel().isEmpty() ? say("missing.nameless") : say("missing", spot.lastLabel()));
  }

  private String first(Element element) {
    return element instanceof Statement statement ? text(statement.getWording()).orElseGet(() -> name(element))
        : name(element);
  }

  /** What an element says below its name; empty for a statement, which has said it. */
  Optional<String> below(Element element) {
    return element instanceof Statement ? Optional.empty() : told(element);
  }

  private static Optional<String> told(Element element) {
    for (String each : TOLD) {
      EStructuralFeature feature = element.eClass().getEStructuralFeature(each);
      Optional<String> said = feature == null || !(element.eGet(feature) instanceof String told) ? Optional.empty()
          : text(told);
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  /** What a statement rests on, and where that is written. */
  Optional<String> rests(Element element) {
    return element instanceof Statement statement
        ? Optional.of(joined(" · ", basis(statement), Objects.toString(statement.getSource(), ""))) : Optional.empty();
  }

  /** The canvases a thing stands on besides this one. */
  String alsoOn(CanvasPlan.Spot spot) {
    return spot.alsoOn().stream().map(this::name).distinct().collect(Collectors.joining(", "));
  }

  /** What an item says besides its name, for who hears it. */
  String value(CanvasPlan.Spot spot, Optional<Remark> remark) {
    String also = alsoOn(spot);
    return joined(", ", spot.shown().map(each -> label(each.eClass())).orElse(""), spot.shown().flatMap(this::rests).orElse(""),
        also.isEmpty() ? "" : say("also", also), remark.map(Remark::words).orElse(""));
  }

  /** The name of the drawing before a thing that is no statement, trait or value. */
  static Optional<String> icon(Element element) {
    return ICONS.entrySet().stream().filter(each -> each.getKey().isInstance(element)).map(Map.Entry::getValue).findFirst();
  }

  /** Whether it is the client's own thought, set in the client's face. */
  static boolean isOwnWords(Element element) {
    return element instanceof Statement || element instanceof Trait || element instanceof Value;
  }

  /** Which brand a canvas is of, where it says so. */
  Optional<String> brand(Canvas canvas) {
    return Optional.ofNullable(canvas.getBrand()).map(this::name);
  }

  static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }

  private static Optional<String> text(@Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
