package org.throughline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.coherence.CheckSettings;
import org.throughline.coherence.Checker;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientListener;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.Progress;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Element;

/**
 * What every rule promises: it finds what is wrong and proves it, finds nothing where all is well, says so in every
 * language of the program, mends what it offers to mend, and read everything its result follows from. Extend it once per
 * rule.
 *
 * @param <T> what the rule is about
 */
public abstract class RuleContractTest<T extends EObject> {

  private static final long SEED = 4711;
  private static final int EDITS = 300;
  private static final int COMPARED_EVERY = 15;
  private static final int LONGEST = 400;
  /** One of so many single changes is made in every verification, each of them in the long one. */
  private static final int SOME = 5;

  /** Makes the clients of the test and takes them away afterwards. */
  @RegisterExtension
  protected final TemporaryClients temporary = new TemporaryClients(modules());

  private final AtomicReference<LocalDate> today = new AtomicReference<>(RuleStory.TODAY);

  /** The modules the client of the test has; those of the product unless a test says otherwise. */
  protected List<ModelModule> modules() {
    return PackageModule.product();
  }

  /** The rule under test. */
  protected abstract Rule<T> rule();

  /** Tells of a client in which one thing does not hold, and what the rule must find. */
  protected abstract Expected failing(RuleStory story);

  /** Tells of a client that is as near to it as can be, and in which all holds. */
  protected abstract void passing(RuleStory story);

  /**
   * The only finding of a story.
   *
   * @param about what it is about
   * @param key tells it from others about the same element
   * @param evidence what must prove it, in any order
   * @param fixes how many fixes are offered
   */
  protected record Expected(EObject about, String key, Set<Evidence> evidence, int fixes) {

    /** A finding without key and fixes. */
    public static Expected about(EObject about, Evidence... evidence) {
      return new Expected(about, "", Set.of(evidence), 0);
    }

    /** The same with a key. */
    public Expected withKey(String other) {
      return new Expected(about, other, evidence, fixes);
    }

    /** The same with fixes. */
    public Expected withFixes(int count) {
      return new Expected(about, key, evidence, count);
    }
  }

  /** What the rule says about a story, for tests of a rule's further cases. */
  protected final List<Finding> findings(Consumer<RuleStory> story) {
    ClientSession session = told(story);
    try (Checker checker = checker(session)) {
      update(checker);
      return ofRule(checker);
    }
  }

  /** The texts of what the rule says about a story, in English, in the order of the alphabet. */
  protected final List<String> said(Consumer<RuleStory> story) {
    return findings(story).stream().map(each -> each.message().toString()).sorted().toList();
  }

  @Test
  @DisplayName("it finds what is wrong, and proves it")
  protected void finds() {
    Told told = failing();
    try (Checker checker = checker(told.session)) {
      update(checker);
      Finding finding = theFinding(checker, told.expected);
      assertEquals(told.expected.evidence(), new HashSet<>(finding.evidence()), "the evidence");
    }
  }

  @Test
  @DisplayName("it finds nothing where all is well, nor in an empty client")
  protected void holds() {
    assertEquals(List.of(), said(this::passing));
    assertEquals(List.of(), said(story -> { }));
  }

  @Test
  @DisplayName("its texts exist in English, Dutch and Swedish, and name what they are about")
  protected void texts() {
    Told told = failing();
    try (Checker checker = checker(told.session)) {
      update(checker);
      Finding finding = theFinding(checker, told.expected);
      RuleCard card = rule().card();
      assertTrue(card.id().startsWith(card.domain() + "."), "the id begins with the module: " + card.id());
      differs(card.title());
      differs(card.explanation());
      differs(finding.message());
      for (var language : Languages.OF_THE_PROGRAM) {
        String text = finding.message().in(language);
        assertTrue(text.endsWith(".") && card.explanation().in(language).endsWith("."), "whole sentences: " + text);
        assertTrue(text.length() <= LONGEST, "too long to be read: " + text);
        assertFalse(card.title().in(language).endsWith("."), "a title is no sentence");
        if (named(finding) instanceof String name) {
          assertTrue(text.contains(name), "does not name “" + name + "”: " + text);
        }
      }
    }
  }

  private static @Nullable String named(Finding finding) {
    return finding.about() instanceof Element element ? element.getName() : null;
  }

  private static void differs(Message message) {
    Set<String> texts = new HashSet<>();
    for (var language : Languages.OF_THE_PROGRAM) {
      assertTrue(Languages.isWorded(message, language), "no text for " + message.key() + " in " + language);
      String text = message.in(language);
      assertFalse(text.contains("{") || text.contains("null"), text);
      assertTrue(texts.add(text), "the same in two languages: " + text);
    }
  }

  @Test
  @DisplayName("what it offers to mend is mended, and undo brings the finding back")
  protected void mends() {
    Told told = failing();
    ClientSession session = told.session;
    try (Checker checker = followed(session)) {
      update(checker);
      Finding before = theFinding(checker, told.expected);
      assertEquals(told.expected.fixes(), fixes(before).size(), "the fixes");
      for (int each = 0; each < told.expected.fixes(); each++) {
        Fix fix = fixes(before).get(each);
        differs(fix.label());
        assertTrue(session.run(fix.operation()).changed(), "changes nothing: " + fix.label());
        update(checker);
        assertFalse(isFound(checker, told.expected), "not mended by " + fix.label());
        session.history().undo();
        update(checker);
        assertEquals(before, theFinding(checker, told.expected), "after undoing " + fix.label());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private List<Fix> fixes(Finding finding) {
    return rule().fixes((T) finding.about(), finding);
  }

  @Test
  @DisplayName("after single changes to its stories it finds what a full check would find")
  protected void singleChanges() {
    changes(this::failing, SOME);
    changes(this::passing, SOME);
  }

  @Test
  @Tag("long")
  @DisplayName("after each single change to its stories it finds what a full check would find")
  protected void everySingleChange() {
    changes(this::failing, 1);
    changes(this::passing, 1);
  }

  /** One of so many changes, which ones differs from rule to rule. */
  private void changes(Consumer<RuleStory> story, int oneOf) {
    ClientSession session = told(story);
    try (Checker kept = followed(session)) {
      update(kept);
      List<Operation> all = new SingleChanges(session.client()).all();
      for (int at = Math.floorMod(rule().card().id().hashCode(), oneOf); at < all.size(); at += oneOf) {
        Operation each = all.get(at);
        try {
          if (!session.run(each).changed()) {
            continue;
          }
        } catch (ClientException refused) {
          continue;
        }
        update(kept);
        assertEquals(Set.of(), difference(session, kept), () -> "after: " + each.label());
        session.history().undo();
        update(kept);
      }
      assertEquals(Set.of(), difference(session, kept), "after undoing all");
    }
  }

  @Test
  @DisplayName("after any edit it finds what a full check would find")
  protected void incremental() {
    String seed = rule().card().id() + ", seed " + SEED;
    ClientSession session = failing().session;
    session.run(new Populate(new ModelBuilder(SEED).perList(1).depth(2).density(0.6), modules()));
    RandomEdits edits = new RandomEdits(SEED);
    Random random = new Random(SEED);
    try (Checker kept = followed(session)) {
      update(kept);
      assertEquals(Set.of(), difference(session, kept), seed);
      remember(kept);
      assertEquals(Set.of(), difference(session, kept), "all remembered, " + seed);
      for (int each = 1; each <= EDITS; each++) {
        edit(session, kept, edits, random);
        if (random.nextInt(3) > 0) {
          update(kept);
        }
        if (each % COMPARED_EVERY == 0) {
          update(kept);
          assertEquals(Set.of(), difference(session, kept), seed + ", edit " + each);
        }
      }
      assertEquals(Set.of(), kept.findings().all().stream().filter(finding -> !isOfRule(finding))
          .map(Finding::message).map(Message::toString).collect(Collectors.toSet()), "the rule failed, " + seed);
    }
  }

  private void edit(ClientSession session, Checker checker, RandomEdits edits, Random random) {
    int kind = random.nextInt(12);
    if (kind == 0 && session.history().canUndo()) {
      session.history().undo();
    } else if (kind == 1 && session.history().canRedo()) {
      session.history().redo();
    } else if (kind == 2) {
      today.set(RuleStory.TODAY.plusDays(random.nextInt(400) - 200));
    } else {
      update(checker);
      try {
        session.run(edits.next(session, checker.readers().keySet()));
      } catch (ClientException refused) {
        // An edit of any kind may be refused; then there is none.
      }
    }
  }

  /** What only a full check finds, or only the one that was kept up to date. */
  private Set<String> difference(ClientSession session, Checker kept) {
    try (Checker anew = checker(session)) {
      update(anew);
      Set<Finding> full = Set.copyOf(anew.findings().all());
      Set<Finding> here = Set.copyOf(kept.findings().all());
      return Stream.concat(full.stream().filter(each -> !here.contains(each)).map(each -> "full: " + each.message()),
          here.stream().filter(each -> !full.contains(each)).map(each -> "kept: " + each.message()))
          .collect(Collectors.toSet());
    }
  }

  @Test
  @DisplayName("it can be made as a service")
  protected void service() throws ReflectiveOperationException {
    Class<?> type = rule().getClass();
    assertTrue(Modifier.isPublic(type.getModifiers()), "not public: " + type);
    assertNotEquals(null, type.getConstructor().newInstance());
    assertEquals(rule().card(), rule().card());
  }

  // ---- telling and checking

  private record Told(ClientSession session, Expected expected) {
  }

  private Told failing() {
    AtomicReference<@Nullable Expected> expected = new AtomicReference<>();
    ClientSession session = told(story -> expected.set(failing(story)));
    return new Told(session, Objects.requireNonNull(expected.get()));
  }

  private ClientSession told(Consumer<RuleStory> story) {
    temporary.clock().set(RuleStory.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    ClientSession session = temporary.empty();
    session.run(new Tell(story));
    return session;
  }

  private record Tell(Consumer<RuleStory> story) implements Operation {

    @Override
    public Message label() {
      return Message.of(RuleContractTest.class, "tell");
    }

    @Override
    public void apply(Edit edit) {
      story.accept(new RuleStory(edit));
    }
  }

  private Checker checker(ClientSession session) {
    return new Checker(session.client(), session.index(), List.of(rule()), CheckSettings.usual(this::date).withThreads(1)
        .withPractice(this::practice));
  }

  /** Figures from practice, for rules that ask for them; none unless a test says otherwise. */
  protected Optional<MetricSource.Value> practice(MetricSource.Query query) {
    return Optional.empty();
  }

  private LocalDate date() {
    return Objects.requireNonNull(today.get());
  }

  private Checker followed(ClientSession session) {
    Checker checker = checker(session);
    session.addListener(new ClientListener() {

      @Override
      public void changed(ClientChange change) {
        checker.changed(change);
      }
    });
    return checker;
  }

  private static void update(Checker checker) {
    assertTrue(checker.update(() -> false, Progress.none()));
  }

  private static void remember(Checker checker) {
    assertTrue(checker.remember(() -> false, Progress.none()));
  }

  private Finding theFinding(Checker checker, Expected expected) {
    List<Finding> found = ofRule(checker);
    List<String> others = new ArrayList<>(found.stream().map(Finding::message).map(Message::toString).toList());
    assertEquals(1, found.size(), () -> "not one finding: " + others);
    Finding finding = found.getFirst();
    assertEquals(expected.about(), finding.about(), "about another element: " + finding.message());
    assertEquals(expected.key(), finding.key(), "the key");
    assertEquals(rule().card().severity(), finding.severity());
    return finding;
  }

  private boolean isFound(Checker checker, Expected expected) {
    return ofRule(checker).stream()
        .anyMatch(each -> each.about() == expected.about() && each.key().equals(expected.key()));
  }

  /** The findings of the rule; one that fails is no finding. */
  private List<Finding> ofRule(Checker checker) {
    List<Finding> all = checker.findings().all();
    assertEquals(List.of(), all.stream().filter(each -> !isOfRule(each)).map(each -> each.message().toString()).toList());
    return all;
  }

  private boolean isOfRule(Finding finding) {
    return finding.rule().id().equals(rule().card().id());
  }
}
