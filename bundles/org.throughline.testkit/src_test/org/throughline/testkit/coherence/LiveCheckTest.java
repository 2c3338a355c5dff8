package org.throughline.testkit.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.coherence.CheckSettings;
import org.throughline.coherence.Checker;
import org.throughline.coherence.LiveCheck;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.core.RenameElement;
import org.throughline.core.spi.MetricSource;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Person;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.ModelBuilder;
import org.throughline.testkit.TemporaryClients;

/** Rules are checked beside the work, and a bad one costs nothing but its own findings. */
@Timeout(120)
class LiveCheckTest {

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private static CheckSettings settings() {
    return CheckSettings.usual(() -> LocalDate.of(2026, 11, 22));
  }

  private static void await(BooleanSupplier what) throws InterruptedException {
    while (!what.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  private static Person person(ClientSession session, String name) {
    Person person = ModelFactory.eINSTANCE.createPerson();
    person.setName(name);
    session.run(new AddElement(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__PEOPLE, person));
    return person;
  }

  @Test
  void findingsComeAndGoWithEachEdit() throws InterruptedException {
    ClientSession session = temporary.empty();
    Person anna = person(session, "Anna");
    Rule<Person> rule = ProbeRules.rule("short", ModelPackage.Literals.PERSON, (subject, context, report) -> {
      if (subject.getName().length() < 3) {
        report.finding(Message.of(LiveCheckTest.class, "short", subject.getName()));
      }
    });
    List<EObject> told = new ArrayList<>();
    try (LiveCheck check = new LiveCheck(session, List.of(rule), settings())) {
      check.addListener(changed -> {
        synchronized (told) {
          told.addAll(changed);
        }
      });
      await(check::isUpToDate);
      assertEquals(0, check.findings().size());
      session.run(new RenameElement(anna, "An"));
      await(() -> check.isUpToDate() && check.findings().size() == 1);
      assertEquals("short", check.findings().about(anna).getFirst().rule().id());
      session.history().undo();
      await(() -> check.isUpToDate() && check.findings().size() == 0);
      synchronized (told) {
        assertTrue(told.contains(anna));
      }
    }
  }

  @Test
  void anEditDoesNotWaitForALongCheck() throws InterruptedException {
    ClientSession session = temporary.filled(new ModelBuilder(3).perList(3).depth(3).density(0.3));
    AtomicBoolean slow = new AtomicBoolean(true);
    Rule<EObject> rule = ProbeRules.rule("slow", ModelPackage.Literals.ELEMENT, (subject, context, report) -> {
      long until = System.nanoTime() + Duration.ofMillis(2).toNanos();
      while (slow.get() && System.nanoTime() < until) {
        context.read(subject);
      }
    });
    try (LiveCheck check = new LiveCheck(session, List.of(rule), settings())) {
      long longest = 0;
      for (int each = 0; each < 20; each++) {
        assertFalse(check.isUpToDate(), "the check must still go on");
        long start = System.nanoTime();
        session.run(new RenameElement(session.client(), "Client " + each));
        longest = Math.max(longest, System.nanoTime() - start);
        Thread.sleep(5);
      }
      assertTrue(longest < Duration.ofSeconds(2).toNanos(), "an edit waited " + Duration.ofNanos(longest));
      slow.set(false);
      await(check::isUpToDate);
    }
  }

  @Test
  void anEditDoesNotWaitForAFigureFromPracticeAndTheFindingComesWithIt() throws InterruptedException {
    ClientSession session = temporary.empty();
    Person anna = person(session, "Anna");
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch there = new CountDownLatch(1);
    MetricSource.Query query = new MetricSource.Query("probe", MetricSource.Statistic.MEAN, null, null,
        MetricSource.Hours.CLOCK, null, Instant.EPOCH, Instant.EPOCH);
    Rule<Person> rule = ProbeRules.rule("figure", ModelPackage.Literals.PERSON, (subject, context, report) ->
        context.metric(query).ifPresent(value ->
            report.finding(Message.of(LiveCheckTest.class, "figure", subject.getName(), value.figure().toString()))));
    CheckSettings settings = settings().withPractice(each -> {
      asked.countDown();
      try {
        there.await();
      } catch (InterruptedException stop) {
        throw new CancellationException();
      }
      return Optional.of(new MetricSource.Value(Quantity.parse("3 min"), 1, 0, Instant.EPOCH, Instant.EPOCH, false,
          Message.of(LiveCheckTest.class, "figure")));
    });
    try (LiveCheck check = new LiveCheck(session, List.of(rule), settings)) {
      asked.await();
      for (int each = 0; each < 50; each++) {
        session.run(new RenameElement(anna, "Anna " + each));
      }
      assertFalse(check.isUpToDate(), "a figure is still wanted");
      there.countDown();
      await(() -> check.isUpToDate() && check.findings().size() == 1);
      assertEquals(List.of("Anna 49", "3 min"), check.findings().about(anna).getFirst().message().arguments());
    }
  }

  @Test
  void aFigureMayTakeLongerThanARule() {
    ClientSession session = temporary.empty();
    Person anna = person(session, "Anna");
    MetricSource.Query query = new MetricSource.Query("probe", MetricSource.Statistic.MEAN, null, null,
        MetricSource.Hours.CLOCK, null, Instant.EPOCH, Instant.EPOCH);
    Rule<Person> rule = ProbeRules.rule("figure", ModelPackage.Literals.PERSON, (subject, context, report) -> {
      boolean none = context.metric(query).isEmpty();
      context.read(subject);
      report.finding(Message.of(LiveCheckTest.class, "figure", none));
    });
    CheckSettings settings = settings().withLimit(Duration.ofMillis(50)).withPractice(each -> {
      long until = System.nanoTime() + Duration.ofMillis(600).toNanos();
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      return Optional.empty();
    });
    try (Checker checker = new Checker(session.client(), session.index(), List.of(rule), settings)) {
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(1, checker.findings().about(anna).size());
      assertEquals("figure", checker.findings().all().getFirst().message().key());
    }
  }

  @Test
  void aRuleThatTakesTooLongIsEndedAtItsNextReadAndReported() {
    ClientSession session = temporary.empty();
    person(session, "Anna");
    person(session, "Bo");
    Rule<Person> endless = ProbeRules.rule("endless", ModelPackage.Literals.PERSON, (subject, context, report) -> {
      while ("Bo".equals(subject.getName())) {
        context.read(subject);
      }
    });
    try (Checker checker = checker(session, endless)) {
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(List.of("coherence.rule-failed"),
          checker.findings().all().stream().map(each -> each.message().key()).toList());
      assertTrue(checker.findings().all().getFirst().message().toString().contains("“Bo”"));
      assertEquals(2, checker.findings().about(session.client()).size()
          + checker.findings().all().stream().filter(each -> each.key().equals("endless")).count());
    }
  }

  @Test
  void aRuleThatNeverReadsLosesItsThreadAndTheOthersGoOn() {
    ClientSession session = temporary.empty();
    person(session, "Anna");
    AtomicBoolean end = new AtomicBoolean();
    Rule<Person> stuck = ProbeRules.rule("a-stuck", ModelPackage.Literals.PERSON, (subject, context, report) -> {
      while (!end.get()) {
        Thread.onSpinWait();
      }
    });
    Rule<Person> good = ProbeRules.rule("b-good", ModelPackage.Literals.PERSON, (subject, context, report) ->
        report.finding(Message.of(LiveCheckTest.class, "here")));
    try (Checker checker = checker(session, stuck, good)) {
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(List.of("b-good", "coherence.rule-failed"), checker.findings().all().stream()
          .map(each -> each.rule().id()).sorted().toList());
      assertEquals(List.of("coherence.rule-lost"), checker.findings().about(session.client()).stream()
          .map(each -> each.message().key()).toList());
    } finally {
      end.set(true);
    }
  }

  @Test
  void aRuleThatThrowsCostsOnlyItsOwnFindings() {
    ClientSession session = temporary.empty();
    person(session, "Anna");
    Rule<Person> bad = ProbeRules.rule("a-bad", ModelPackage.Literals.PERSON, (subject, context, report) -> {
      throw new IllegalStateException("no");
    });
    Rule<Person> good = ProbeRules.rule("b-good", ModelPackage.Literals.PERSON, (subject, context, report) ->
        report.finding(Message.of(LiveCheckTest.class, "here")));
    try (Checker checker = checker(session, bad, good)) {
      assertTrue(checker.update(() -> false, Progress.none()));
      assertEquals(List.of("b-good", "coherence.rule-failed"), checker.findings().all().stream()
          .map(each -> each.rule().id()).sorted().toList());
    }
  }

  private static Checker checker(ClientSession session, Rule<?>... rules) {
    return new Checker(session.client(), session.index(), List.of(rules),
        settings().withLimit(Duration.ofMillis(200)));
  }
}
