package org.throughline.coherence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.RuleCard;

/**
 * How well the story holds in one part of a client: the share of the checks made that hold. One check is one rule asked
 * about one element. It holds when nothing is found, or only what a person accepted; those are named. An error counts
 * as much as a hint: the score says how much holds, the findings say how bad the rest is.
 *
 * @param part the department or chapter; empty for what belongs to no department, and for the whole client
 * @param made how many checks were made
 * @param held how many of them hold, those included that hold only because they were accepted
 * @param rules the same for each rule that was asked here, in the order of their ids
 * @param open what does not hold, errors first
 * @param waived what was accepted, errors first
 */
public record Score(Optional<EObject> part, int made, int held, List<PerRule> rules, List<FindingStates.Entry> open,
    List<FindingStates.Entry> waived) {

  /**
   * What one rule says here.
   *
   * @param rule the rule
   * @param made about how many elements it was asked
   * @param held for how many of them it holds
   */
  public record PerRule(RuleCard rule, int made, int held) {
  }

  public Score {
    rules = List.copyOf(rules);
    open = List.copyOf(open);
    waived = List.copyOf(waived);
  }

  /** The share that holds, 0 to 100 with one decimal, rounded down so that only what holds wholly is 100. */
  public Optional<BigDecimal> percent() {
    return made == 0 ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(held).multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(made), 1, RoundingMode.DOWN));
  }
}
