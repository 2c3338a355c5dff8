package org.throughline.internal.coherence.ui.impact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.ElementNames;
import org.throughline.ui.ImpactSource.Impact;

/**
 * What is said of the impact of a change.
 *
 * @param locale the language of the program
 */
record ImpactWords(Locale locale) {

  private static final ModelTexts TEXTS = new ModelTexts();

  static Message word(String key, Object... arguments) {
    return Message.of(ImpactWords.class, key, arguments);
  }

  String say(String key, Object... arguments) {
    return word(key, arguments).in(locale);
  }

  /** The whole of it in a sentence or two. */
  String sentence(EObject subject, Impact impact) {
    String touched = impact.count() == 0 ? say("sentence.none", ModelLabel.name(subject))
        : say("sentence.some", ModelLabel.name(subject), impact.count(), impact.groups().size());
    return impact.cutOff().isEmpty() ? touched : touched + " " + say("sentence.cutOff", impact.cutOff().size());
  }

  String name(EObject element) {
    return new ElementNames(locale).of(element);
  }

  String kind(EObject element) {
    return TEXTS.label(element.eClass(), locale);
  }

  /** A chapter by what it is, for its name often repeats the client's. */
  String chapter(EObject chapter) {
    String name = name(chapter);
    boolean repeats = chapter.eContainer() != null && !chapter.eContainmentFeature().isMany()
        && name(chapter.eContainer()).equals(name);
    return repeats ? kind(chapter) : name;
  }

  /** By way of which elements a change gets somewhere; empty when it is next to what changes. */
  String by(List<EObject> way) {
    return way.stream().map(this::name).collect(Collectors.joining(", "));
  }
}
