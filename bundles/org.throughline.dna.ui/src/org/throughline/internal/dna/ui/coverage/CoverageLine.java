package org.throughline.internal.dna.ui.coverage;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.coherence.Line;
import org.throughline.coherence.spi.LineSource;

/** The line of all modules that are installed. An OSGi service; from any thread. */
@Component(service = CoverageLine.class)
public final class CoverageLine {

  private final Line line;

  /** The line that these make together. */
  @Activate
  public CoverageLine(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
      policyOption = ReferencePolicyOption.GREEDY) List<LineSource> sources) {
    line = Line.of(sources);
  }

  /** The line. */
  Line line() {
    return line;
  }
}
