package org.throughline.internal.dna.rules;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.coherence.spi.Fix;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Objective;

/** Objectives something could serve, for fixes. */
final class Aims {

  private static final int OFFERED = 3;

  private Aims() {
  }

  /** A fix for each of the first few objectives that fit: let an element refer to it. */
  static List<Fix> offered(EObject element, EReference reference, Predicate<Objective> fits) {
    return chapter(element).getObjectives().stream().filter(each -> Standing.counts(each) && fits.test(each))
        .limit(OFFERED).map(each -> Fix.linking(Message.of(Aims.class, "fix.serve", ModelLabel.name(element),
            ModelLabel.name(each)), element, reference, each)).toList();
  }

  /** The chapter an element lies in. */
  static DnaChapter chapter(EObject element) {
    EObject each = element;
    while (!(each instanceof DnaChapter)) {
      EObject container = each.eContainer();
      if (container == null) {
        throw new IllegalArgumentException("Not in a chapter: " + element);
      }
      each = container;
    }
    return (DnaChapter) each;
  }
}
