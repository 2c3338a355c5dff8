package org.throughline.internal.dna.ui.ledger;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientSession;
import org.throughline.core.Worded;
import org.throughline.internal.dna.ui.cascade.OpenHandler;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.ui.ElementEditor;

/** Promises, their standards and what was measured of them open in the ledger. */
@Component(service = ElementEditor.class)
public final class LedgerOpener implements ElementEditor {

  @Override
  public Optional<Worded> label(ClientSession session, EObject element) {
    return promise(element).isPresent() && OpenHandler.chapter(session).isPresent()
        ? Optional.of(LedgerText.message("title")) : Optional.empty();
  }

  private static Optional<Promise> promise(EObject element) {
    return switch (element) {
      case Promise promise -> Optional.of(promise);
      case ServiceStandard standard when standard.eContainer() instanceof Promise promise -> Optional.of(promise);
      case Measurement measurement when measurement.eContainer() instanceof ServiceStandard standard -> promise(standard);
      default -> Optional.empty();
    };
  }

  @Override
  public String icon() {
    return LedgerEditor.ICON;
  }

  @Override
  public void open(IWorkbenchPage page, ClientSession session, EObject element) throws PartInitException {
    if (OpenHandler.open(page, session, OpenHandler.chapter(session).orElseThrow(), LedgerEditor.ID)
        instanceof LedgerEditor ledger) {
      promise(element).ifPresent(ledger::follow);
    }
  }
}
