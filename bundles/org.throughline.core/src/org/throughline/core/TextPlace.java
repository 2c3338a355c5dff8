package org.throughline.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.core.text.TextAttributes;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Translation;

/**
 * A text in a client.
 *
 * @param owner whose text: an element, a value inside one, or a translation
 * @param attribute which text of it
 * @param position the place in the list of a many-valued attribute, counted from 0; -1 for a single text
 */
public record TextPlace(EObject owner, EAttribute attribute, int position) {

  /** The text as it is now; empty when there is none at this place any more. */
  public String text() {
    Object value = owner.eGet(attribute);
    if (value instanceof List<?> all) {
      return position >= 0 && position < all.size() && all.get(position) instanceof String text ? text : "";
    }
    return value instanceof String text ? text : "";
  }

  /** The element it belongs to: the owner or the nearest element around it. */
  public Optional<Element> element() {
    for (EObject each = owner; each != null; each = each.eContainer()) {
      if (each instanceof Element element) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** The language it is written in: that of a translation, else that of the client; null when nobody has said. */
  public @Nullable Locale language() {
    if (owner instanceof Translation translation) {
      return translation.getLanguage();
    }
    for (EObject each = owner; each != null; each = each.eContainer()) {
      if (each instanceof Client client) {
        return client.getLanguage();
      }
    }
    return null;
  }

  /** Whether it must not be empty. */
  public boolean isNeeded() {
    return attribute.isRequired() || attribute == ModelPackage.Literals.ELEMENT__NAME || position >= 0;
  }

  /** Why its words stay as they are although they can be read: they are recorded, or somebody else's. */
  public Optional<Message> fixed() {
    return TextAttributes.isRecorded(attribute)
        ? Optional.of(Message.of(TextPlace.class, "replace.recorded")) : Optional.empty();
  }

  /** How it is spoken of: Summary of “Zekerhuis”. */
  public Message label() {
    if (owner instanceof Translation translation && translation.getLanguage() != null
        && translation.eContainer() != null) {
      Locale language = translation.getLanguage();
      return Message.of(TextPlace.class, "place.translation", ModelLabel.name(translation.eContainer()),
          (Worded) locale -> language.getDisplayLanguage(locale));
    }
    EObject named = owner instanceof Element ? owner : element().map(EObject.class::cast).orElse(owner);
    return Message.of(TextPlace.class, "place.text", new ModelLabel(attribute), ModelLabel.name(named));
  }
}
