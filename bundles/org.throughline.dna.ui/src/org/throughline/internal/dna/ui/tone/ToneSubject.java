package org.throughline.internal.dna.ui.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelTexts;
import org.throughline.dna.tone.ReaderText;
import org.throughline.model.Client;
import org.throughline.model.Element;

/**
 * The texts of an element that are checked.
 *
 * @param element the element; empty when none is shown
 * @param texts its texts for readers, in the order of its form
 */
record ToneSubject(Optional<Element> element, List<ReaderText> texts) {

  /** No element. */
  static final ToneSubject NONE = new ToneSubject(Optional.empty(), List.of());

  static ToneSubject of(ClientSession session, EObject shown) {
    return shown instanceof Element element && !(shown instanceof Client)
        ? new ToneSubject(Optional.of(element), ReaderText.of(element, language(session.client()))) : NONE;
  }

  /** The language of a client. */
  static Locale language(Client client) {
    return client.getLanguage() == null ? Locale.ENGLISH : client.getLanguage();
  }

  /** What each text is called: its field, and the part it belongs to where that is not the element itself. */
  List<String> labels(Locale locale) {
    ModelTexts words = new ModelTexts();
    List<String> labels = new ArrayList<>();
    for (ReaderText text : texts) {
      String field = words.label(text.attribute(), locale);
      boolean own = element.filter(each -> each == text.owner()).isPresent();
      String name = text.owner() instanceof Element part && part.getName() != null && !part.getName().isBlank()
          ? part.getName() : words.label(text.owner().eClass(), locale);
      String label = own ? field : name + ": " + field;
      long before = labels.stream().filter(each -> each.equals(label) || each.startsWith(label + " (")).count();
      labels.add(before == 0 ? label : label + " (" + (before + 1) + ")");
    }
    return labels;
  }

  /** Where the text stands that was looked at before; the first one when it is gone. */
  int indexOf(ReaderText before) {
    for (int i = 0; i < texts.size(); i++) {
      ReaderText each = texts.get(i);
      if (each.owner() == before.owner() && each.attribute() == before.attribute()) {
        return i;
      }
    }
    return texts.isEmpty() ? -1 : 0;
  }
}
