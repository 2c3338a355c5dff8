package org.throughline.core;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What came of an operation.
 *
 * @param label what was done
 * @param changed false when the client was as it should be already; there is nothing to undo then
 * @param added the elements and values that were put into the client, without what they contain
 * @param repairs texts that were changed because a file cannot hold them
 */
public record OperationResult(Message label, boolean changed, List<EObject> added, List<TextRepair> repairs) {

  public OperationResult {
    added = List.copyOf(added);
    repairs = List.copyOf(repairs);
  }
}
