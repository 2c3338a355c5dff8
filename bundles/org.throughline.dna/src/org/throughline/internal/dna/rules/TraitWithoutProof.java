package org.throughline.internal.dna.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Trait;

/**
 * A trait shows in what people do, and once it is adopted or said to be there, in something that proves it. A trait that
 * is only wanted need not be proved yet.
 */
@Component(service = Rule.class)
public final class TraitWithoutProof implements Rule<Trait> {

  private static final RuleCard CARD = RuleCard.of(TraitWithoutProof.class, "dna.trait-without-proof",
      DnaPackage.Literals.TRAIT, FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Trait subject, CheckContext context, Report report) {
    if (!Standing.counts(subject.getState())) {
      return;
    }
    List<EReference> missing = new ArrayList<>();
    if (subject.getBehaviours().isEmpty()) {
      missing.add(DnaPackage.Literals.TRAIT__BEHAVIOURS);
    }
    if (isClaimed(subject)
        && context.read(subject.getProofs()).stream().noneMatch(each -> Standing.counts(each, context))) {
      missing.add(DnaPackage.Literals.TRAIT__PROOFS);
    }
    if (!missing.isEmpty()) {
      report.finding(missing.size() > 1 ? CARD.saysOf("both", ModelLabel.name(subject))
          : missing.contains(DnaPackage.Literals.TRAIT__PROOFS) ? CARD.says(ModelLabel.name(subject))
              : CARD.saysOf("behaviour", ModelLabel.name(subject)),
          missing.stream().map(each -> Evidence.of(subject, each)).toArray(Evidence[]::new));
    }
  }

  private static boolean isClaimed(Trait trait) {
    return trait.getState() == AgreementState.ADOPTED || trait.getHorizon() != DnaHorizon.DESIRED;
  }
}
