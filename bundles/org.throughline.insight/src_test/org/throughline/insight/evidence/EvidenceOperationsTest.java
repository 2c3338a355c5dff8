package org.throughline.insight.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.model.Element;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Message;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightKind;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.OperationCoverage;
import org.throughline.testkit.TemporaryClients;

/** The operations on cards keep the contract of operations. */
class EvidenceOperationsTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  @Test
  void everyOperationOfThePackageIsHeldToTheContract() throws IOException {
    assertEquals(Set.of(), OperationCoverage.uncovered(MakeCard.class, EvidenceOperationsTest.class));
  }

  private static Desk desk(TemporaryClients clients) {
    Desk desk = Desk.of(clients).asked(OCTOBER, 10, 20, 30);
    desk.query("Wachttijd", MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN);
    desk.session().save();
    return desk;
  }

  private static <T extends EObject> T first(ClientSession session, Class<T> type) {
    return session.index().<T>all(type).getFirst();
  }

  private static InsightQuery query(ClientSession session) {
    return session.index().<InsightQuery>all(InsightQuery.class).stream()
        .filter(each -> !(each.eContainer() instanceof InsightCard)).findFirst().orElseThrow();
  }

  private static InsightCard card(ClientSession session) {
    return session.index().<InsightCard>all(InsightCard.class).getFirst();
  }

  private static Answer.Given answer(ClientSession session) {
    return (Answer.Given) new EvidenceService(null).ask(session, query(session).getId());
  }

  @Test
  void everyKindOfElementIsLinkedAndUnlinkedAgain() {
    ClientSession session = temporary.full(4711);
    InsightCard card = card(session);
    int linked = 0;
    for (Element each : List.copyOf(session.index().<Element>all(Element.class))) {
      if (!CardLinks.canLink(card, each)) {
        assertThrows(ClientException.class, () -> session.run(new LinkCard(card, each)));
        continue;
      }
      if (CardLinks.isLinked(card, each)) {
        session.run(new UnlinkCard(card, each));
      }
      assertFalse(CardLinks.isLinked(card, each), each.eClass().getName());
      session.run(new LinkCard(card, each));
      assertTrue(CardLinks.isLinked(card, each), each.eClass().getName());
      assertThrows(ClientException.class, () -> session.run(new LinkCard(card, each)));
      session.run(new UnlinkCard(card, each));
      assertFalse(CardLinks.isLinked(card, each), each.eClass().getName());
      linked++;
    }
    assertTrue(linked > 100, "only " + linked);
  }

  @Nested
  class MakeACard extends OperationContractTest<MakeCard> {

    @Override
    protected ClientSession client(TemporaryClients clients) {
      return desk(clients).session();
    }

    @Override
    protected MakeCard operation(ClientSession session) {
      return new MakeCard(query(session), answer(session),
          CardDraft.of("Wachttijd", "Half wacht twintig minuten.", InsightKind.SERVICE, OCTOBER));
    }
  }

  @Nested
  class MakeACardForAnElement extends OperationContractTest<MakeEvidence> {

    @Override
    protected ClientSession client(TemporaryClients clients) {
      return desk(clients).session();
    }

    @Override
    protected MakeEvidence operation(ClientSession session) {
      return new MakeEvidence(new MakeCard(query(session), answer(session),
          CardDraft.of("Wachttijd", "Half wacht twintig minuten.", InsightKind.SERVICE, OCTOBER), "thecard"),
          Optional.of(QuoteDraft.said("Ik wacht al een uur")), Optional.of(first(session, org.throughline.model.Channel.class)));
    }

    @Test
    void itIsOneStep() {
      ClientSession session = client(temporary);
      int steps = session.history().done().size();
      session.run(operation(session));
      InsightCard made = (InsightCard) session.index().byId("thecard").orElseThrow();
      assertEquals("Ik wacht al een uur", made.getQuotes().getFirst().getText());
      assertTrue(CardLinks.isLinked(made, first(session, org.throughline.model.Channel.class)));
      assertEquals(steps + 1, session.history().done().size());
    }
  }

  @Nested
  class FreezeACard extends OperationContractTest<FreezeCard> {

    @Override
    protected ClientSession client(TemporaryClients clients) {
      Desk desk = desk(clients);
      desk.session().run(new MakeCard(query(desk.session()), answer(desk.session()),
          CardDraft.of("Wachttijd", "Half wacht twintig minuten.", InsightKind.SERVICE, OCTOBER)));
      desk.asked(OCTOBER.plusMonths(1), 50, 60, 70, 80);
      desk.session().save();
      return desk.session();
    }

    @Override
    protected FreezeCard operation(ClientSession session) {
      return new FreezeCard(card(session), answer(session), LocalDate.of(2027, 3, 1));
    }
  }

  @Nested
  class ConfirmACard extends OperationContractTest<ConfirmCard> {

    @Override
    protected ConfirmCard operation(ClientSession session) {
      return new ConfirmCard(card(session));
    }
  }

  @Nested
  class LinkACard extends OperationContractTest<LinkCard> {

    @Override
    protected LinkCard operation(ClientSession session) {
      InsightCard card = card(session);
      return new LinkCard(card, session.index().<Message>all(Message.class).stream()
          .filter(each -> !CardLinks.isLinked(card, each)).findFirst().orElseThrow());
    }
  }

  @Nested
  class UnlinkACard extends OperationContractTest<UnlinkCard> {

    @Override
    protected ClientSession client(TemporaryClients clients) {
      ClientSession session = super.client(clients);
      Message message = first(session, Message.class);
      if (!CardLinks.isLinked(card(session), message)) {
        session.run(new LinkCard(card(session), message));
      }
      session.save();
      return session;
    }

    @Override
    protected UnlinkCard operation(ClientSession session) {
      return new UnlinkCard(card(session), session.index().<Message>all(Message.class).stream()
          .filter(each -> CardLinks.isLinked(card(session), each)).findFirst().orElseThrow());
    }
  }

  @Nested
  class QuoteOnACard extends OperationContractTest<AddQuote> {

    @Override
    protected AddQuote operation(ClientSession session) {
      return new AddQuote(card(session), QuoteDraft.said("@user_0123456789abcdef wacht al een uur"));
    }

    @Test
    void nobodyIsRecognised() {
      ClientSession session = client(temporary);
      InsightCard card = card(session);
      session.run(new AddQuote(card, QuoteDraft.said("@user_0123456789abcdef wacht al een uur")));
      assertEquals("@… wacht al een uur", card.getQuotes().getLast().getText());
      assertThrows(ClientException.class, () -> session.run(new AddQuote(card, QuoteDraft.said("@… wacht al een uur"))));
      assertThrows(ClientException.class, () -> session.run(new AddQuote(card, QuoteDraft.said("  "))));
    }
  }

  @Nested
  class FollowAKpi extends OperationContractTest<FollowByQuery> {

    @Override
    protected FollowByQuery operation(ClientSession session) {
      InsightQuery query = query(session);
      return new FollowByQuery(session.index().<Kpi>all(Kpi.class).stream().filter(kpi -> session.index()
          .<org.throughline.model.insight.MetricSeries>all(org.throughline.model.insight.MetricSeries.class).stream()
          .noneMatch(each -> each.getQuery() == query && each.getKpis().contains(kpi))).findFirst().orElseThrow(), query);
    }
  }

  @Nested
  class ReadAKpi extends OperationContractTest<RecordReading> {

    @Override
    protected ClientSession client(TemporaryClients clients) {
      Desk desk = desk(clients);
      Kpi kpi = org.throughline.model.dna.DnaFactory.eINSTANCE.createKpi();
      kpi.setId("kpi");
      org.throughline.model.dna.Objective objective = org.throughline.model.dna.DnaFactory.eINSTANCE.createObjective();
      objective.setId("objective");
      objective.getKpis().add(kpi);
      desk.session().run(new org.throughline.core.Operation() {

        @Override
        public org.throughline.core.Message label() {
          return org.throughline.core.Message.of(EvidenceTest.class, "test");
        }

        @Override
        public void apply(org.throughline.core.Edit edit) {
          org.throughline.model.dna.DnaChapter dna = edit.chapter(org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER);
          dna.getObjectives().add(objective);
        }
      });
      desk.session().run(new FollowByQuery(kpi, query(desk.session())));
      desk.session().save();
      return desk.session();
    }

    @Override
    protected RecordReading operation(ClientSession session) {
      return new RecordReading(first(session, Kpi.class),
          first(session, org.throughline.model.insight.MetricSeries.class), answer(session));
    }
  }

  @Test
  void aConfirmedCardIsConfirmed() {
    ClientSession session = temporary.full(4711);
    session.run(new ConfirmCard(card(session)));
    assertEquals(CardState.CONFIRMED, card(session).getState());
  }
}
