package org.throughline.internal.dna.ui.coverage;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Worded;
import org.throughline.picture.canvas.Choice;

/**
 * A field of a matrix that was chosen.
 *
 * @param words which one, and how well the one covers the other
 * @param evidence what is in it
 * @param next what there is to do about it, where something fits
 */
record Place(Worded words, List<EObject> evidence, Optional<Choice.Act> next) {

  Place {
    evidence = List.copyOf(evidence);
  }
}
