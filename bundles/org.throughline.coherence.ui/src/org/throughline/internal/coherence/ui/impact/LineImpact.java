package org.throughline.internal.coherence.ui.impact;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.coherence.ChangeImpact;
import org.throughline.coherence.Line;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.Throughline;
import org.throughline.core.ElementIndex;
import org.throughline.ui.ImpactSource;

/** Follows the line of all modules from what would be deleted or changed. */
@Component
public final class LineImpact implements ImpactSource {

  private final Line line;

  /** Follows the line of this catalogue. */
  @Activate
  public LineImpact(@Reference RuleCatalog catalog) {
    this.line = catalog.line();
  }

  @Override
  public Impact impact(ElementIndex index, List<? extends EObject> elements, Runnable check) {
    ChangeImpact impact = ChangeImpact.of(index, line, elements, ChangeImpact.USUAL_DEPTH, check);
    List<Group> groups = impact.groups().stream().map(group -> new Group(group.chapter(),
        group.touched().stream().map(LineImpact::touched).toList(), group.beyond())).toList();
    return new Impact(groups, new Throughline(index, line, check).cutOffWithout(elements));
  }

  private static Touched touched(ChangeImpact.Touched touched) {
    List<EObject> way = touched.way().stream().map(ChangeImpact.Hop::to).toList();
    return new Touched(touched.element(), way.subList(0, way.size() - 1));
  }
}
