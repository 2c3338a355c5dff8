package org.throughline.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.Throughline;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;

/** A rule as simple as a story needs it. */
record StubRule<T extends EObject>(RuleCard card, BiConsumer<T, Report> looks) implements Rule<T> {

  @Override
  public void check(T subject, CheckContext context, Report report) {
    looks.accept(subject, report);
  }

  /** Content without an objective, message or promise is an error. */
  static Rule<ContentItem> aimless() {
    return new StubRule<>(RuleCard.of(StubRule.class, "content.aimless", CalendarPackage.Literals.CONTENT_ITEM,
        FindingSeverity.ERROR, "calendar"), (subject, report) -> {
          if (subject.getObjectives().isEmpty() && subject.getMessages().isEmpty() && subject.getPromises().isEmpty()
              && subject.getCampaign() == null && subject.getTraits().isEmpty() && subject.getSeries() == null
              && subject.getMissionTest() == null) {
            report.finding(Message.of(StubRule.class, "aimless", ModelLabel.name(subject)),
                Evidence.of(subject, CalendarPackage.Literals.CONTENT_ITEM__MESSAGES));
          }
        });
  }

  /** An objective that contributes to nothing is a warning. */
  static Rule<Objective> floating() {
    return new StubRule<>(RuleCard.of(StubRule.class, "objective.floating", DnaPackage.Literals.OBJECTIVE,
        FindingSeverity.WARNING, "dna"), (subject, report) -> {
          if (!Throughline.isTop(subject) && subject.getContributesTo().isEmpty()) {
            report.finding(Message.of(StubRule.class, "floating", ModelLabel.name(subject)),
                Evidence.of(subject, DnaPackage.Literals.OBJECTIVE__LEVEL));
          }
        });
  }

  /** A trait without proof is a hint. */
  static Rule<Trait> unproved() {
    return new StubRule<>(RuleCard.of(StubRule.class, "trait.unproved", DnaPackage.Literals.TRAIT,
        FindingSeverity.HINT, "dna"), (subject, report) -> {
          if (subject.getProofs().isEmpty()) {
            report.finding(Message.of(StubRule.class, "unproved", ModelLabel.name(subject)));
          }
        });
  }

  /** A rule that throws. */
  static Rule<Objective> throwing() {
    return new StubRule<>(RuleCard.of(StubRule.class, "strange.throwing", DnaPackage.Literals.OBJECTIVE,
        FindingSeverity.ERROR, "dna"), (subject, report) -> {
          throw new IllegalStateException("out of order");
        });
  }

  /** A rule that never reads and does not end by itself. */
  static Rule<Promise> endless(AtomicBoolean ended) {
    return new StubRule<>(RuleCard.of(StubRule.class, "strange.endless", DnaPackage.Literals.PROMISE,
        FindingSeverity.ERROR, "dna"), (subject, report) -> {
          while (!ended.get()) {
            Thread.onSpinWait();
          }
        });
  }
}
