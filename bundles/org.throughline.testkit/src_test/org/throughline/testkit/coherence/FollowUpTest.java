package org.throughline.testkit.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.coherence.AssignFinding;
import org.throughline.coherence.CheckSettings;
import org.throughline.coherence.Checker;
import org.throughline.coherence.EndWaiver;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingStates;
import org.throughline.coherence.FindingStates.State;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.Score;
import org.throughline.coherence.Scores;
import org.throughline.coherence.Silos;
import org.throughline.coherence.WaiveFinding;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.AddElement;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientListener;
import org.throughline.core.ClientSession;
import org.throughline.core.Progress;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.model.Department;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.coherence.FindingEventKind;
import org.throughline.model.coherence.FindingRecord;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.TemporaryClients;

/** What people decide about findings holds as long as they said, and scores count it. */
class FollowUpTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private ClientSession session;
  private Checker checker;
  private LocalDate today = TODAY;
  private Objective stay;
  private Kpi late;
  private Person joost;

  @BeforeEach
  void aClientWithAnObjectiveWithoutKpiAndALateKpi() {
    temporary.clock().set(TODAY.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC));
    session = temporary.empty();
    Organisation organisation = session.client().getOrganisation();
    session.run(AddElement.of(organisation, ModelPackage.Literals.ORGANISATION__DEPARTMENTS,
        ModelPackage.Literals.DEPARTMENT, "Service"));
    session.run(AddElement.of(organisation, ModelPackage.Literals.ORGANISATION__PEOPLE,
        ModelPackage.Literals.PERSON, "Joost"));
    joost = organisation.getPeople().getFirst();
    session.run(new SetFeature(joost, ModelPackage.Literals.PERSON__DEPARTMENT,
        organisation.getDepartments().getFirst()));
    session.run(new org.throughline.core.Operation() {

      @Override
      public org.throughline.core.Message label() {
        return org.throughline.core.Message.of(FollowUpTest.class, "fill");
      }

      @Override
      public void apply(org.throughline.core.Edit edit) {
        DnaChapter chapter = edit.chapter(DnaPackage.Literals.DNA_CHAPTER);
        stay = edit.create(DnaPackage.Literals.OBJECTIVE);
        stay.setName("Customers stay");
        stay.setOwner(joost);
        Objective other = edit.create(DnaPackage.Literals.OBJECTIVE);
        other.setName("Claims cost less");
        late = edit.create(DnaPackage.Literals.KPI);
        late.setName("Cost of a claim");
        late.setDue(LocalDate.of(2026, 10, 1));
        other.getKpis().add(late);
        chapter.getObjectives().addAll(List.of(stay, other));
      }
    });
    checker = new Checker(session.client(), session.index(), ProbeRules.all().stream()
        .filter(rule -> Set.of("own-values", "late").contains(rule.card().id())).toList(),
        CheckSettings.usual(() -> today));
    session.addListener(new ClientListener() {

      @Override
      public void changed(ClientChange change) {
        checker.changed(change);
      }
    });
  }

  @AfterEach
  void end() {
    checker.close();
  }

  private FindingStates states() {
    assertTrue(checker.update(() -> false, Progress.none()));
    return FindingStates.of(checker.findings(), session.index(), today);
  }

  private Finding finding(EObject about) {
    states();
    return checker.findings().about(about).getFirst();
  }

  private State state(EObject about) {
    return states().about(about).getFirst().state();
  }

  @Test
  void aWaiverHoldsOnItsLastDayAndNotOnTheDayAfter() {
    assertEquals(State.OPEN, state(stay));
    session.run(new WaiveFinding(finding(stay), "Nobody can measure it yet", TODAY.plusDays(3), joost));
    assertEquals(State.WAIVED, state(stay));
    today = TODAY.plusDays(3);
    assertEquals(State.WAIVED, state(stay));
    today = TODAY.plusDays(4);
    assertEquals(State.WAIVER_EXPIRED, state(stay));
    assertTrue(states().open().stream().anyMatch(each -> each.identity().about().equals(stay.getId())), "it is back");
    session.run(new WaiveFinding(finding(stay), "Still not", LocalDate.of(2027, 1, 1), joost));
    assertEquals(State.WAIVED, state(stay));
    assertEquals(1, session.index().all(FindingRecord.class).size(), "one record for one finding");
    session.history().undo();
    assertEquals(State.WAIVER_EXPIRED, state(stay), "a waiver is an edit");
  }

  @Test
  void aWaiverNeedsAReasonAndADayToCome() {
    Finding finding = finding(stay);
    assertEquals(ClientException.Kind.REFUSED, assertThrows(ClientException.class,
        () -> session.run(new WaiveFinding(finding, "  ", TODAY, null))).kind());
    assertEquals(ClientException.Kind.REFUSED, assertThrows(ClientException.class,
        () -> session.run(new WaiveFinding(finding, "Because", TODAY.minusDays(1), null))).kind());
    assertTrue(session.index().all(FindingRecord.class).isEmpty(), "nothing is left of it");
    session.run(new WaiveFinding(finding, "Only today", TODAY, null));
    assertEquals(State.WAIVED, state(stay));
  }

  @Test
  void aWaiverIsOvertakenWhenWhatWasAcceptedChanges() {
    session.run(new WaiveFinding(finding(late), "It will come", TODAY.plusYears(1), joost));
    session.run(new RenameElement(late, "Cost of one claim"));
    assertEquals(State.WAIVED, state(late), "another name is no other matter");
    session.run(new SetFeature(late, DnaPackage.Literals.KPI__DUE, LocalDate.of(2026, 1, 1)));
    assertEquals(State.WAIVER_OVERTAKEN, state(late));
  }

  @Test
  void aFindingIsAssignedEndedAndResolvedAndItsRecordTellsSo() {
    session.run(new AssignFinding(finding(stay), joost, TODAY.plusDays(5), null));
    FindingStates.Entry entry = states().about(stay).getFirst();
    assertEquals(State.ASSIGNED, entry.state());
    assertEquals(Optional.of(joost), entry.owner());
    assertEquals(Optional.of(TODAY.plusDays(5)), entry.due());
    session.run(new WaiveFinding(finding(stay), "Later", TODAY.plusDays(9), joost));
    FindingRecord record = states().about(stay).getFirst().record().orElseThrow();
    session.run(new EndWaiver(record, joost));
    assertEquals(State.ASSIGNED, state(stay), "who had it, has it again");
    session.run(AddElement.of(stay, DnaPackage.Literals.OBJECTIVE__KPIS, DnaPackage.Literals.KPI, "Retention"));
    assertEquals(State.RESOLVED, state(stay));
    assertFalse(states().open().stream().anyMatch(each -> each.identity().about().equals(stay.getId())));
    assertEquals(List.of(FindingEventKind.NOTED, FindingEventKind.ASSIGNED, FindingEventKind.WAIVED,
        FindingEventKind.WAIVER_ENDED), record.getHistory().stream().map(each -> each.getKind()).toList());
    session.run(new SetFeature(stay, DnaPackage.Literals.OBJECTIVE__KPIS, List.of()));
    assertEquals(State.ASSIGNED, state(stay), "the same finding has the same record");
    session.save();
    ClientSession again = temporary.reopened(session);
    assertEquals("Customers stay", again.index().all(FindingRecord.class).getFirst().getAbout().getLastLabel());
  }

  @Test
  void aScoreIsTheShareOfChecksThatHoldAndNamesWhatWasAccepted() {
    Scores before = scores();
    assertEquals(3, before.whole().made(), "two objectives and one figure");
    assertEquals(Optional.of(new BigDecimal("33.3")), before.whole().percent());
    Score service = before.silos().getFirst();
    assertEquals("Service", ((Department) service.part().orElseThrow()).getName());
    assertEquals(Optional.of(new BigDecimal("0.0")), service.percent(), "by the owner's department");
    assertEquals(2, before.silos().getLast().made(), "the rest belongs to nobody");
    session.run(new WaiveFinding(finding(stay), "For now", TODAY.plusDays(9), joost));
    Score after = scores().silos().getFirst();
    assertEquals(Optional.of(new BigDecimal("100.0")), after.percent());
    assertEquals(List.of("own-values"), after.waived().stream().map(each -> each.identity().rule()).toList());
    today = TODAY.plusDays(10);
    assertEquals(1, scores().silos().getFirst().open().size(), "expired");
  }

  private Scores scores() {
    FindingStates states = states();
    return Scores.of(session.index(), checker.inUse(), states);
  }

  @Test
  void scoresOfALargeClientAddUpToWhatANaiveCountFinds() {
    ClientSession large = temporary.filled(new ModelBuilder(5).perList(2).depth(2).density(0.5));
    try (Checker all = new Checker(large.client(), large.index(), ProbeRules.all(), CheckSettings.usual(() -> TODAY))) {
      assertTrue(all.update(() -> false, Progress.none()));
      Scores scores = Scores.of(large.index(), all.inUse(),
          FindingStates.of(all.findings(), large.index(), TODAY));
      int made = 0;
      int held = 0;
      Map<Department, Integer> bySilo = new HashMap<>();
      Silos silos = new Silos();
      for (EObject each : ModelBuilder.tree(large.client())) {
        for (RuleCard rule : all.inUse().rules()) {
          if (rule.subject().isSuperTypeOf(each.eClass())
              && !all.inUse().failing().getOrDefault(rule.id(), Set.of()).contains(each)) {
            made++;
            held += all.findings().about(each).stream().anyMatch(it -> it.rule().id().equals(rule.id())) ? 0 : 1;
            silos.of(each).forEach(silo -> bySilo.merge(silo, 1, Integer::sum));
          }
        }
      }
      assertEquals(made, scores.whole().made());
      assertEquals(held, scores.whole().held());
      assertEquals(made, scores.chapters().stream().mapToInt(Score::made).sum(), "each is in one chapter");
      for (Score silo : scores.silos()) {
        if (silo.part().isPresent()) {
          assertEquals(bySilo.getOrDefault(silo.part().get(), 0), silo.made());
        }
        assertEquals(silo.made(), silo.rules().stream().mapToInt(Score.PerRule::made).sum());
        Set<String> notHeld = new HashSet<>();
        silo.open().forEach(each -> notHeld.add(each.identity().rule() + each.identity().about()));
        assertTrue(silo.made() - silo.held() <= silo.open().size(), "every check that does not hold has its finding");
      }
    }
  }

  @Test
  void theCatalogChecksWithTodayWhereTheClientIs() {
    temporary.clock().set(java.time.Instant.parse("2026-11-22T23:30:00Z"));
    assertEquals(LocalDate.of(2026, 11, 23), RuleCatalog.today(session), "in Amsterdam it is tomorrow already");
  }
}
