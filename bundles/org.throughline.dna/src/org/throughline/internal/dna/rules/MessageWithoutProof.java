package org.throughline.internal.dna.rules;

import java.util.Collection;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.MessageHouse;
import org.throughline.model.dna.Proof;

/**
 * A message stands on proof that may be used: its own, or that of the messages that work it out. A supporting message
 * may stand on the proof of the message it supports, a roof on the foundation of the house or on its pillars, which are
 * judged themselves.
 */
@Component(service = Rule.class)
public final class MessageWithoutProof implements Rule<Message> {

  private static final RuleCard CARD = RuleCard.of(MessageWithoutProof.class, "dna.message-without-proof",
      DnaPackage.Literals.MESSAGE, FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Message subject, CheckContext context, Report report) {
    if (!Standing.counts(subject, context) || isProved(subject, context) || isCarried(subject, context)) {
      return;
    }
    Evidence gap = Evidence.of(subject, DnaPackage.Literals.MESSAGE__PROOFS);
    report.finding(subject.getProofs().isEmpty() ? CARD.says(ModelLabel.name(subject))
        : CARD.saysOf("unusable", ModelLabel.name(subject), subject.getProofs().size()), gap);
  }

  private static boolean isProved(Message message, CheckContext context) {
    return anyCounts(message.getProofs(), context)
        || context.read(message.getSupporting()).stream().anyMatch(each -> isProved(each, context));
  }

  private static boolean isCarried(Message message, CheckContext context) {
    return switch (context.read(message.eContainer())) {
      case Message supported -> anyCounts(supported.getProofs(), context) || isCarried(supported, context);
      case MessageHouse house when house.getRoof() == message -> anyCounts(house.getFoundation(), context)
          || !house.getPillars().isEmpty();
      case null, default -> false;
    };
  }

  private static boolean anyCounts(Collection<Proof> proofs, CheckContext context) {
    return context.read(proofs).stream().anyMatch(each -> Standing.counts(each, context));
  }
}
