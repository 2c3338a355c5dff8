package org.throughline.internal.dna.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.MessageHouse;
import org.throughline.model.dna.ObjectiveLevel;

/**
 * A message serves an objective that is still worked for, directly or by the promise it makes known. A supporting message
 * serves what the message above it serves, a roof what its pillars serve.
 */
@Component(service = Rule.class)
public final class MessageAimless implements Rule<Message> {

  private static final RuleCard CARD = RuleCard.of(MessageAimless.class, "dna.message-aimless",
      DnaPackage.Literals.MESSAGE, FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Message subject, CheckContext context, Report report) {
    if (Standing.counts(subject, context) && !serves(subject, context) && !isUnderOneThatServes(subject, context)) {
      report.finding(CARD.says(ModelLabel.name(subject)), Evidence.of(subject, DnaPackage.Literals.MESSAGE__SERVES),
          Evidence.of(subject, DnaPackage.Literals.MESSAGE__SUPPORTS));
    }
  }

  private static boolean serves(Message message, CheckContext context) {
    return context.read(message.getServes()).stream().anyMatch(Standing::counts)
        || context.read(message.getSupports()).stream().anyMatch(promise -> Standing.counts(promise, context)
            && context.read(promise.getServes()).stream().anyMatch(Standing::counts));
  }

  private static boolean isUnderOneThatServes(Message message, CheckContext context) {
    return switch (context.read(message.eContainer())) {
      case Message supported -> serves(supported, context) || isUnderOneThatServes(supported, context);
      case MessageHouse house when house.getRoof() == message ->
        context.read(house.getPillars()).stream().anyMatch(each -> serves(each, context));
      case null, default -> false;
    };
  }

  @Override
  public List<Fix> fixes(Message subject, Finding finding) {
    return Aims.offered(subject, DnaPackage.Literals.MESSAGE__SERVES,
        each -> each.getLevel() == ObjectiveLevel.COMMUNICATION);
  }
}
