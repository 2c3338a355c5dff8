package org.throughline.ui;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElements;
import org.throughline.core.DeleteImpact;
import org.throughline.internal.ui.Services;
import org.throughline.internal.ui.outline.DeleteDialog;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;

/** Deleting elements the same way everywhere: first what depends on them is listed, then they go in one step. */
public final class Deleting {

  private Deleting() {
  }

  /** Whether all of some elements of one open client can be deleted. */
  public static boolean can(Desk desk, List<? extends EObject> elements) {
    return !elements.isEmpty() && elements.stream().allMatch(element -> {
      ClientSession session = desk.sessionOf(element).orElse(null);
      return session != null && !(element instanceof Client) && !(element instanceof ChapterEntry)
          && element.eContainmentFeature() != null
          && (element.eContainmentFeature().isMany() || !element.eContainmentFeature().isRequired())
          && session.readOnlyReason(element).isEmpty();
    });
  }

  /**
   * Deletes elements of one client, after a question that lists what refers to them and says how much goes along, and
   * what else would be touched as far as an {@link ImpactSource} knows. There is no question where nothing does. What contained the first of them is shown afterwards.
   *
   * @return whether they were deleted
   */
  public static boolean delete(Shell shell, Desk desk, List<? extends EObject> wanted) {
    if (!can(desk, wanted)) {
      return false;
    }
    ClientSession session = desk.sessionOf(wanted.getFirst()).orElseThrow();
    DeleteImpact impact = DeleteImpact.of(session.index(), wanted);
    boolean quiet = impact.dependents().isEmpty() && impact.inside() == 0;
    if (!quiet && !new DeleteDialog(shell, impact, session, Services.all(ImpactSource.class)).isWanted()) {
      return false;
    }
    EObject parent = impact.elements().getFirst().eContainer();
    session.run(new DeleteElements(impact.elements()));
    desk.show(parent);
    return true;
  }
}
