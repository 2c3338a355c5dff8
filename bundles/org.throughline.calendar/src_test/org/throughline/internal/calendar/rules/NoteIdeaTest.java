package org.throughline.internal.calendar.rules;

import org.throughline.core.ClientSession;
import org.throughline.model.dna.Objective;
import org.throughline.testkit.OperationContractTest;

/** The operation keeps what every operation promises. */
class NoteIdeaTest extends OperationContractTest<NoteIdea> {

  @Override
  protected NoteIdea operation(ClientSession session) {
    return new NoteIdea(session.index().all(Objective.class).getFirst());
  }
}
