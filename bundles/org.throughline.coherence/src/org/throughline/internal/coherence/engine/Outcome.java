package org.throughline.internal.coherence.engine;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * What a computation came to.
 *
 * @param result null for none, or a {@link Failure}
 * @param reads what it was made from: elements and sources, without its subject
 * @param made the cell that will hold it; null when one is still to be made or found
 */
record Outcome(Computation computation, EObject subject, @Nullable Object result, Object[] reads, @Nullable Cell made) {

  Outcome(Computation computation, EObject subject, @Nullable Object result, Object[] reads) {
    this(computation, subject, result, reads, null);
  }

  /** The same with a cell for the result, whose sources are still to be found. */
  Outcome withCell() {
    Cell cell = new Cell(computation, subject);
    cell.result(result);
    cell.expect(reads.length);
    return new Outcome(computation, subject, result, reads, cell);
  }

  Cell cell() {
    Cell cell = made;
    if (cell == null) {
      throw new IllegalStateException("An outcome without a cell");
    }
    return cell;
  }
}
