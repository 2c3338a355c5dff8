package org.throughline.internal.dna.ui.coverage;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientSession;
import org.throughline.internal.dna.ui.cascade.OpenHandler;

/** Opens what covers what in the active client. */
public final class OpenCoverageHandler extends OpenHandler {

  /** A handler, as the workbench makes it. */
  public OpenCoverageHandler() {
    super(CoverageEditor.ID);
  }

  @Override
  protected Optional<? extends EObject> subject(ClientSession session) {
    return Optional.of(session.client());
  }
}
