package org.throughline.dna.tone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;

/**
 * A text of an element that is written for readers, with what decides how it should sound.
 *
 * @param owner what holds it: the element, or a part of it
 * @param attribute where the owner holds it
 * @param text the text, never blank
 * @param form how it is written
 * @param language its language
 * @param channels where it appears, as far as the element says
 * @param audiences whom it is for, as far as the element says
 */
public record ReaderText(EObject owner, EAttribute attribute, String text, TextForm form, Locale language,
    List<Channel> channels, List<Audience> audiences) {

  /** One-line texts that readers see; other one-line texts are names, keys and addresses. */
  private static final Set<String> LINES =
      Set.of("headline", "title", "heading", "wording", "callToAction", "hashtags", "footer");

  public ReaderText {
    channels = List.copyOf(channels);
    audiences = List.copyOf(audiences);
  }

  /**
   * The texts of an element, and of those of its parts that have a channel or a language of their own, such as the
   * variants of a post. Notes, tags and comments are for colleagues and are not among them.
   *
   * @param language the language of what does not say its own, as a rule that of the client
   */
  public static List<ReaderText> of(Element element, Locale language) {
    List<ReaderText> texts = new ArrayList<>();
    collect(element, language, texts);
    element.eAllContents().forEachRemaining(part -> {
      if (isForReaders(part)) {
        collect(part, language, texts);
      }
    });
    return texts;
  }

  private static boolean isForReaders(EObject part) {
    return part.eClass().getEAllStructuralFeatures().stream().anyMatch(feature ->
        feature.getEType() == ModelPackage.Literals.LANGUAGE
            || feature.getEType() == ModelPackage.Literals.CHANNEL && feature.getName().startsWith("channel"))
        && part instanceof Element;
  }

  private static void collect(EObject owner, Locale language, List<ReaderText> texts) {
    Locale own = language(owner, language);
    List<Channel> channels = meant(owner, Channel.class);
    List<Audience> audiences = meant(owner, Audience.class);
    for (EAttribute attribute : owner.eClass().getEAllAttributes()) {
      boolean markdown = attribute.getEAttributeType() == ModelPackage.Literals.MARKDOWN;
      boolean read = markdown || attribute.getEAttributeType() == ModelPackage.Literals.TEXT
          || LINES.contains(attribute.getName()) && attribute.getEAttributeType().getInstanceClass() == String.class;
      if (read && attribute.getEContainingClass() != ModelPackage.Literals.ELEMENT) {
        Object value = owner.eGet(attribute);
        for (Object each : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
          if (each instanceof String text && !text.isBlank()) {
            texts.add(new ReaderText(owner, attribute, text, markdown ? TextForm.MARKDOWN : TextForm.PLAIN, own,
                channels, audiences));
          }
        }
      }
    }
  }

  private static Locale language(EObject owner, Locale language) {
    return owner.eClass().getEAllAttributes().stream()
        .filter(attribute -> attribute.getEAttributeType() == ModelPackage.Literals.LANGUAGE && !attribute.isMany())
        .map(owner::eGet).filter(Locale.class::isInstance).map(Locale.class::cast).findFirst().orElse(language);
  }

  /** What an element and those around it refer to, of one kind. */
  private static <T> List<T> meant(EObject owner, Class<T> kind) {
    Set<T> meant = new LinkedHashSet<>();
    for (EObject each = owner; each != null && meant.isEmpty(); each = each.eContainer()) {
      for (EReference reference : each.eClass().getEAllReferences()) {
        if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()
            && kind.isAssignableFrom(reference.getEReferenceType().getInstanceClass())) {
          Object value = each.eGet(reference);
          for (Object other : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
            if (kind.isInstance(other)) {
              meant.add(kind.cast(other));
            }
          }
        }
      }
    }
    return List.copyOf(meant);
  }
}
