package org.throughline.internal.dna.line;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.LineSource;
import org.throughline.core.Message;
import org.throughline.model.dna.DnaPackage;

/** The line through objectives, traits, promises and messages. */
@Component(service = LineSource.class)
public final class DnaLine implements LineSource {

  private static final List<Step> STEPS = List.of(
      Step.up(DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO, says("contributes")),
      Step.down(DnaPackage.Literals.OBJECTIVE__KPIS, says("measures")),
      Step.down(DnaPackage.Literals.KPI__MEASUREMENTS, says("reading")),
      Step.down(DnaPackage.Literals.OBJECTIVE__EXPRESSES, says("helps")),
      Step.up(DnaPackage.Literals.PROPOSITION__SERVES, says("serves")),
      Step.down(DnaPackage.Literals.PROPOSITION__PROMISES, says("true")),
      Step.down(DnaPackage.Literals.PROPOSITION__PROOFS, says("proves")),
      Step.up(DnaPackage.Literals.PROMISE__SERVES, says("serves")),
      Step.up(DnaPackage.Literals.PROMISE__EXPRESSES, says("expresses")),
      Step.down(DnaPackage.Literals.PROMISE__STANDARDS, says("standard")),
      Step.down(DnaPackage.Literals.SERVICE_STANDARD__MEASUREMENTS, says("reading")),
      Step.down(DnaPackage.Literals.SERVICE_STANDARD__TOUCHPOINT, says("held")),
      Step.up(DnaPackage.Literals.MESSAGE__SUPPORTS, says("supports")),
      Step.up(DnaPackage.Literals.MESSAGE__SERVES, says("serves")),
      Step.up(DnaPackage.Literals.MESSAGE__EXPRESSES, says("expresses")),
      Step.down(DnaPackage.Literals.MESSAGE__SUPPORTING, says("supports")),
      Step.down(DnaPackage.Literals.MESSAGE__PROOFS, says("proves")),
      Step.down(DnaPackage.Literals.MESSAGE__ANSWERS, says("answered")),
      Step.down(DnaPackage.Literals.MESSAGE_HOUSE__ROOF, says("part")),
      Step.down(DnaPackage.Literals.MESSAGE_HOUSE__PILLARS, says("part")),
      Step.down(DnaPackage.Literals.MESSAGE_HOUSE__FOUNDATION, says("proves")),
      Step.down(DnaPackage.Literals.PROOF__EVIDENCE, says("confirms")),
      Step.down(DnaPackage.Literals.PROOF__RESTS_ON, says("carries")),
      Step.up(DnaPackage.Literals.TRAIT__VALUES, says("from")),
      Step.down(DnaPackage.Literals.TRAIT__BEHAVIOURS, says("means")),
      Step.down(DnaPackage.Literals.TRAIT__PROOFS, says("proves")),
      Step.down(DnaPackage.Literals.VALUE__BEHAVIOURS, says("means")),
      Step.up(DnaPackage.Literals.TONE_RULE__EXPRESSES, says("expresses")),
      Step.up(DnaPackage.Literals.VISUAL_CUE__EXPRESSES, says("expresses")),
      Step.up(DnaPackage.Literals.STATEMENT__TRAITS, says("tells")),
      Step.up(DnaPackage.Literals.CONTENT_MISSION__SERVES, says("serves")),
      Step.up(DnaPackage.Literals.CONTENT_MISSION__EXPRESSES, says("expresses")),
      Step.up(DnaPackage.Literals.CONTENT_POLICY__MISSION, says("practises")),
      Step.up(DnaPackage.Literals.EVIDENCE__PROMISES, says("practice")),
      Step.up(DnaPackage.Literals.EVIDENCE__TRAITS, says("practice")),
      Step.up(DnaPackage.Literals.EVIDENCE__VALUES, says("practice")));

  @Override
  public List<Step> steps() {
    return STEPS;
  }

  @Override
  public Set<EClass> hanging() {
    return Set.of(DnaPackage.Literals.OBJECTIVE,
        DnaPackage.Literals.PROPOSITION,
        DnaPackage.Literals.PROMISE,
        DnaPackage.Literals.MESSAGE,
        DnaPackage.Literals.CONTENT_MISSION);
  }

  private static Message says(String phrase) {
    return Message.of(DnaLine.class, "line." + phrase);
  }
}
