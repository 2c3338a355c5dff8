package org.throughline.briefing.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.briefing.template.MakeBriefing;
import org.throughline.briefing.template.MarkAsTemplate;
import org.throughline.briefing.template.ShippedTemplate;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.Progress;
import org.throughline.internal.briefing.rules.ShippedRules;
import org.throughline.model.briefing.Briefing;
import org.throughline.testkit.TemporaryClients;

/** A score tells how good a briefing is, and why. */
class BriefLintTest {

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  private final List<Rule<?>> rules = ShippedRules.all();
  private final BriefLint lint = new BriefLint(new RuleCatalog(rules, List.of(), List.of()));

  private record Tell(Consumer<Edit> story) implements Operation {

    @Override
    public Message label() {
      return Message.of(BriefLintTest.class, "tell");
    }

    @Override
    public void apply(Edit edit) {
      story.accept(edit);
    }
  }

  @Test
  void everyRuleOfTheModuleIsAskedAndEveryCheckHasItsRules() {
    Set<String> asked = Set.of(BriefCheck.values()).stream().flatMap(it -> it.rules().stream())
        .filter(it -> it.startsWith("briefing.")).collect(Collectors.toSet());
    assertEquals(asked, rules.stream().map(it -> it.card().id()).collect(Collectors.toSet()));
  }

  @Test
  void anEmptyBriefHasLittleAndGainsWithWhatIsFilledIn() {
    ClientSession session = temporary.empty();
    session.run(new MakeBriefing(ShippedTemplate.CLIENT_BRIEF, "Winter"));
    BriefScore empty = lint.scores(session, Progress.none()).getFirst();
    assertTrue(empty.percent() < 50, () -> String.valueOf(empty.percent()));
    assertEquals("Too much is missing to begin with it.", empty.verdict().toString());
    assertEquals(List.of(BriefCheck.GOAL, BriefCheck.MESSAGE, BriefCheck.INSIGHT),
        empty.lines().stream().limit(3).map(BriefScore.Line::check).toList());
    assertEquals(List.of("“Winter” does not say which one thought has to stay with the audience. Write it in one sentence."),
        empty.lines().get(1).findings().stream().map(it -> it.message().toString()).toList());
    session.run(new Tell(edit -> session.index().<Briefing>all(Briefing.class).getFirst()
        .setProposition("We answer when you ask.")));
    BriefScore better = lint.scores(session, Progress.none()).getFirst();
    assertEquals(empty.points() + BriefCheck.MESSAGE.weight(), better.points());
    assertEquals(empty.possible(), better.possible());
  }

  @Test
  void aReportIsNotAskedForABudget() {
    ClientSession session = temporary.empty();
    session.run(new MakeBriefing(ShippedTemplate.STRATEGY_BOOK, "Strategy"));
    BriefScore score = lint.scores(session, Progress.none()).getFirst();
    assertTrue(score.lines().stream().noneMatch(it -> it.check() == BriefCheck.FRAME || it.check() == BriefCheck.GOAL));
    assertEquals(List.of(BriefCheck.APPROVAL),
        score.lines().stream().filter(it -> !it.holds()).map(BriefScore.Line::check).toList());
    assertEquals("Nearly there: mend what is named, and send it.", score.verdict().toString());
  }

  @Test
  void aTemplateOfOnesOwnIsNotScored() {
    ClientSession session = temporary.empty();
    session.run(new MakeBriefing(ShippedTemplate.IDEA_BRIEF, "Ours"));
    session.run(new MarkAsTemplate(session.index().<Briefing>all(Briefing.class).getFirst(), true));
    assertEquals(List.of(), lint.scores(session, Progress.none()));
  }
}
