package org.throughline.briefing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.issue.FrozenDocument;
import org.throughline.briefing.issue.FrozenLine;
import org.throughline.briefing.issue.IssueBriefing;
import org.throughline.briefing.section.PickElement;
import org.throughline.briefing.section.UnpickElement;
import org.throughline.core.ClientSession;
import org.throughline.model.Readership;
import org.throughline.model.briefing.BlockKind;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingTemplate;
import org.throughline.model.briefing.Section;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.OperationCoverage;
import org.throughline.testkit.TemporaryClients;

/** The operations that start briefings keep the contract of operations. */
class OperationsTest {

  private static Briefing briefing(ClientSession session) {
    return session.index().<Briefing>all(Briefing.class).getFirst();
  }

  @Test
  void everyOperationOfTheModuleIsHeldToTheContract() throws IOException {
    assertEquals(Set.of(), OperationCoverage.uncovered(MakeBriefing.class, OperationsTest.class));
  }

  @Nested
  class MakeFromTheProgramsTemplate extends OperationContractTest<MakeBriefing> {
    @Override
    protected MakeBriefing operation(ClientSession session) {
      return new MakeBriefing(ShippedTemplate.IDEA_BRIEF, "Winter 2027");
    }
  }

  @Nested
  class MakeFromTheClientsTemplate extends OperationContractTest<MakeFromTemplate> {
    @Override
    protected MakeFromTemplate operation(ClientSession session) {
      return new MakeFromTemplate(session.index().<BriefingTemplate>all(BriefingTemplate.class).getFirst(), "Winter 2027",
          Readership.CLIENT);
    }
  }

  @Nested
  class CopyOne extends OperationContractTest<CopyBriefing> {
    @Override
    protected CopyBriefing operation(ClientSession session) {
      return new CopyBriefing(briefing(session), "Winter 2027");
    }
  }

  @Nested
  class Mark extends OperationContractTest<MarkAsTemplate> {
    @Override
    protected MarkAsTemplate operation(ClientSession session) {
      return new MarkAsTemplate(briefing(session), true);
    }
  }

  @Nested
  class SendOut extends OperationContractTest<IssueBriefing> {
    @Override
    protected IssueBriefing operation(ClientSession session) {
      return new IssueBriefing(briefing(session), new FrozenDocument(Locale.of("nl"),
          List.of(new FrozenLine("cover", BlockKind.HEADING, 1, "Winter 2027"))), Readership.CLIENT, null, "First.");
    }
  }

  @Nested
  class Unmark extends OperationContractTest<MarkAsTemplate> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = super.client(clients);
      session.run(new MarkAsTemplate(briefing(session), true));
      session.save();
      return session;
    }

    @Override
    protected MarkAsTemplate operation(ClientSession session) {
      return new MarkAsTemplate(briefing(session), false);
    }
  }

  @Nested
  class Pick extends OperationContractTest<PickElement> {
    @Override
    protected PickElement operation(ClientSession session) {
      return new PickElement(section(session), session.client().getOrganisation());
    }
  }

  @Nested
  class Unpick extends OperationContractTest<UnpickElement> {
    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = super.client(clients);
      session.run(new PickElement(section(session), session.client().getOrganisation()));
      session.save();
      return session;
    }

    @Override
    protected UnpickElement operation(ClientSession session) {
      return new UnpickElement(section(session), section(session).getPicks().getLast());
    }
  }

  private static Section section(ClientSession session) {
    return session.index().<Section>all(Section.class).getFirst();
  }
}
