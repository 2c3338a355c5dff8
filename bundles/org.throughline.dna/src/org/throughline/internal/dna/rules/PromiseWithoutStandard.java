package org.throughline.internal.dna.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.AddElement;
import org.throughline.core.ModelLabel;
import org.throughline.model.Channel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;

/** A promise says in figures, for each channel where it has to come true, what it means. */
@Component(service = Rule.class)
public final class PromiseWithoutStandard implements Rule<Promise> {

  private static final RuleCard CARD = RuleCard.of(PromiseWithoutStandard.class, "dna.promise-without-standard",
      DnaPackage.Literals.PROMISE, FindingSeverity.WARNING, "dna");
  private static final int OFFERED = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Promise subject, CheckContext context, Report report) {
    if (Standing.counts(subject, context)
        && context.read(subject.getStandards()).stream().noneMatch(each -> Standing.counts(each.getState()))) {
      report.finding(CARD.says(ModelLabel.name(subject)), Evidence.of(subject, DnaPackage.Literals.PROMISE__STANDARDS));
    }
  }

  /** A standard for each of the first channels of the objectives the promise serves, else one without a channel. */
  @Override
  public List<Fix> fixes(Promise subject, Finding finding) {
    Set<Channel> channels = new LinkedHashSet<>();
    for (Objective each : subject.getServes()) {
      channels.addAll(each.getChannels());
    }
    List<Fix> fixes = new ArrayList<>();
    for (Channel each : channels.stream().limit(OFFERED).toList()) {
      AddElement add = standard(subject, each.getName());
      ((ServiceStandard) add.element()).setChannel(each);
      ((ServiceStandard) add.element()).setDepartment(each.getOwner());
      fixes.add(Fix.called(CARD.saysOf("fix.channel", ModelLabel.name(subject), ModelLabel.name(each)), add));
    }
    return fixes.isEmpty()
        ? List.of(Fix.called(CARD.saysOf("fix", ModelLabel.name(subject)), standard(subject, null))) : fixes;
  }

  private static AddElement standard(Promise promise, @Nullable String name) {
    return AddElement.of(promise, DnaPackage.Literals.PROMISE__STANDARDS, DnaPackage.Literals.SERVICE_STANDARD, name);
  }
}
