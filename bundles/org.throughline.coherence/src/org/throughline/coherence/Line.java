package org.throughline.coherence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.throughline.coherence.spi.LineSource;
import org.throughline.coherence.spi.LineSource.Step;

/**
 * The references that carry the line, of all modules that are installed. Immutable; safe from any thread.
 *
 * @param steps in a stable order, each reference once
 * @param hanging the classes whose elements should lead to an objective of the organisation
 * @param content the classes of what is published
 */
public record Line(List<Step> steps, Set<EClass> hanging, Set<EClass> content) {

  public Line {
    steps = List.copyOf(steps);
    hanging = Set.copyOf(hanging);
    content = Set.copyOf(content);
  }

  /** The line of some modules, the same whatever the order in which they come. */
  public static Line of(Collection<? extends LineSource> sources) {
    List<Step> steps = new ArrayList<>();
    Set<Object> known = new LinkedHashSet<>();
    Set<EClass> hanging = new LinkedHashSet<>();
    Set<EClass> content = new LinkedHashSet<>();
    for (LineSource source : sources) {
      steps.addAll(source.steps());
      hanging.addAll(source.hanging());
      content.addAll(source.content());
    }
    steps.sort(Comparator.comparing(step ->
        String.valueOf(step.reference().getEContainingClass().getEPackage().getNsURI())));
    steps.removeIf(step -> !known.add(step.reference()));
    return new Line(steps, hanging, content);
  }
}
