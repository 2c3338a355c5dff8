package org.throughline.coherence.spi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.core.Together;

/**
 * What can be done about a finding.
 *
 * @param label what it does, in the imperative
 * @param operation does it, as one step that can be undone
 */
public record Fix(Message label, Operation operation) {

  /** A fix that is called what its operation is called. */
  public static Fix of(Operation operation) {
    return new Fix(operation.label(), operation);
  }

  /** A fix that is called otherwise than its operation; so is the step it becomes. */
  public static Fix called(Message label, Operation operation) {
    return new Fix(label, new Together(label, List.of(operation)));
  }

  /**
   * A fix that lets an element refer to another.
   *
   * @param reference not a containment; in a list the other comes last
   */
  public static Fix linking(Message label, EObject from, EReference reference, EObject to) {
    if (!reference.isMany()) {
      return called(label, new SetFeature(from, reference, to));
    }
    List<Object> all = new ArrayList<>((List<?>) from.eGet(reference));
    all.add(to);
    return called(label, new SetFeature(from, reference, all));
  }
}
