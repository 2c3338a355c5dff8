package org.throughline.internal.coherence.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.CheckSettings;
import org.throughline.coherence.Checker;
import org.throughline.coherence.Finding;
import org.throughline.coherence.Findings;
import org.throughline.coherence.RulesInUse;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ClientChange;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Progress;
import org.throughline.model.coherence.CoherencePackage;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.coherence.RuleParameter;
import org.throughline.model.coherence.RuleSetting;
import org.throughline.model.coherence.RuleUse;

/**
 * Drives the engine: a first look finds everything there is to find, what each result was read from is remembered
 * afterwards, and from then on only what read what changed is asked again. Says which rules fail.
 */
public final class Checking implements AutoCloseable {

  private static final int EXAMPLES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration GRACE = Duration.ofMillis(250);

  private static final RuleCard FAILED = RuleCard.of(Checker.class, "coherence.rule-failed",
      CoherencePackage.Literals.RULE_SETTING, FindingSeverity.WARNING, "coherence");

  private final EObject root;
  private final ElementIndex index;
  private final CheckSettings settings;
  private final Map<String, RuleComputation> rules = new LinkedHashMap<>();
  private final Results results = new Results();
  private final Surroundings surroundings;
  private final Engine engine;
  private final Crew crew;
  private final Queue<ClientChange> changes = new ConcurrentLinkedQueue<>();
  private volatile boolean metricsChanged;
  private volatile Map<String, Set<EObject>> failing = Map.of();
  private boolean begun;
  /** Whether the findings are those of a full check of the client as it was when {@link #takeIn} was last called. */
  private boolean current;
  private long evaluations;

  public Checking(EObject root, ElementIndex index, List<Rule<?>> given, CheckSettings settings) {
    this.root = root;
    this.index = index;
    this.settings = settings;
    for (Rule<?> each : given) {
      rules.computeIfAbsent(each.card().id(), id -> new RuleComputation(each));
    }
    surroundings = new Surroundings(index, settings.practice());
    engine = new Engine(surroundings, List.copyOf(rules.values()), results);
    crew = new Crew(settings.limit(), PATIENCE, GRACE);
  }

  public void changed(ClientChange change) {
    changes.add(change);
  }

  public void metricsChanged() {
    metricsChanged = true;
  }

  public Findings findings() {
    return results.findings();
  }

  public RulesInUse inUse() {
    return new RulesInUse(rules.values().stream().filter(RuleComputation::isOn).map(each -> each.card).toList(), failing);
  }

  public Set<EObject> takeChanged() {
    return results.findings().takeChanged();
  }

  public long evaluations() {
    return evaluations + engine.evaluations();
  }

  public Map<EObject, Integer> readers() {
    return engine.readers();
  }

  /** Brings the findings up to date; false when it gave way before it was done. */
  public boolean update(BooleanSupplier givesWay, Progress progress) {
    BooleanSupplier ends = () -> givesWay.getAsBoolean() || progress.isCancelled();
    boolean first = !begun;
    takeIn();
    if (first) {
      current = look(ends, progress);
    }
    return current || keepUp(ends, progress);
  }

  /** Remembers what every result was read from; false when it gave way before it was done. */
  public boolean remember(BooleanSupplier givesWay, Progress progress) {
    takeIn();
    return keepUp(() -> givesWay.getAsBoolean() || progress.isCancelled(), progress);
  }

  private void takeIn() {
    boolean otherDay = surroundings.today(settings.today().get());
    if (!begun) {
      begun = true;
      changes.clear();
      metricsChanged = false;
      applySettings();
      return;
    }
    if (otherDay) {
      anew(Computation::readsToday);
    }
    boolean settingsTouched = false;
    for (ClientChange change = changes.poll(); change != null; change = changes.poll()) {
      settingsTouched |= speaksOfSettings(change);
      metricsChanged |= settings.stirs().test(change);
      engine.mark(change);
      current = false;
    }
    if (settingsTouched) {
      applySettings();
    }
    if (metricsChanged) {
      metricsChanged = false;
      surroundings.forgetMetrics();
      anew(Computation::readsMetrics);
    }
  }

  private void anew(Predicate<Computation> which) {
    engine.anew(which);
    current = false;
  }

  /** Asks every rule once on several threads; false when it could not be done to the end. */
  private boolean look(BooleanSupplier ends, Progress progress) {
    FirstLook look = new FirstLook(surroundings, List.copyOf(rules.values()));
    if (!worked(settings.threads(), look::work, ends, () -> progress.done(look.done())) || !look.isWhole()) {
      return false;
    }
    // Nobody may edit in the middle of it, for which it is too short.
    if (!worked(settings.threads(), turn -> look.publish(results.findings()), () -> false, () -> {
    })) {
      return false;
    }
    look.publishFailures(results);
    evaluations += look.evaluations();
    tellFailures();
    return true;
  }

  /** Asks again what has to be, until nothing is left; false when it gave way before. */
  private boolean keepUp(BooleanSupplier ends, Progress progress) {
    engine.begin();
    int all = Math.max(1, engine.waiting());
    Runnable tells = () -> progress.done(Math.clamp(1 - (double) engine.waiting() / all, 0, 1));
    boolean goesOn = true;
    while (goesOn && !engine.isIdle()) {
      goesOn = worked(1, turn -> steps(turn, ends), ends, tells);
    }
    tellFailures();
    current = goesOn;
    return goesOn;
  }

  private void steps(Turn turn, BooleanSupplier ends) {
    Reader reader = engine.reader(turn);
    while (engine.step(reader)) {
      if (ends.getAsBoolean()) {
        throw new Stopped(Stopped.Reason.GIVES_WAY);
      }
    }
  }

  /** Has work done by threads; false when it gave way. */
  private boolean worked(int width, Consumer<Turn> work, BooleanSupplier ends, Runnable tells) {
    try {
      crew.run(width, work, ends, tells, this::lose);
      return true;
    } catch (Stopped stopped) {
      if (stopped.reason != Stopped.Reason.GIVES_WAY) {
        throw stopped;
      }
      return false;
    }
  }

  private void lose(Computation computation) {
    computation.lose();
    if (computation instanceof RuleComputation rule) {
      engine.switched(rule);
      results.failsOtherwise(rule);
    }
  }

  // ---- how the client wants the rules

  private static boolean speaksOfSettings(ClientChange change) {
    return change.touched().stream().anyMatch(each -> isSetting(each.object()))
        || change.added().stream().anyMatch(Checking::mayHoldSettings)
        || change.removed().stream().anyMatch(Checking::mayHoldSettings);
  }

  private static boolean isSetting(EObject object) {
    return object instanceof RuleSetting || object instanceof RuleParameter;
  }

  private static boolean mayHoldSettings(EObject object) {
    return isSetting(object) || object.eClass().getEPackage() == CoherencePackage.eINSTANCE;
  }

  private void applySettings() {
    Map<String, RuleComputation.Setting> wanted = new HashMap<>();
    for (RuleSetting each : index.all(RuleSetting.class)) {
      if (each.getRule() != null) {
        wanted.putIfAbsent(each.getRule(), setting(each));
      }
    }
    rules.forEach((id, rule) -> engine.setting(rule, wanted.getOrDefault(id, RuleComputation.Setting.USUAL)));
  }

  private static RuleComputation.Setting setting(RuleSetting given) {
    Map<String, BigDecimal> parameters = new HashMap<>();
    for (RuleParameter each : given.getParameters()) {
      if (each.getKey() != null && each.getValue() != null) {
        parameters.putIfAbsent(each.getKey(), each.getValue());
      }
    }
    return new RuleComputation.Setting(given.getUse() != RuleUse.OFF, given.getSeverity(), Map.copyOf(parameters));
  }

  // ---- rules that fail

  private void tellFailures() {
    Set<RuleComputation> otherwise = results.takeFailingOtherwise();
    if (otherwise.isEmpty()) {
      return;
    }
    for (RuleComputation rule : otherwise) {
      Finding now = failure(rule);
      results.findings().replace(root, each -> each.rule() == FAILED && each.key().equals(rule.card.id()),
          now == null ? null : new Finding[] {now});
    }
    Map<String, Set<EObject>> all = new HashMap<>();
    rules.forEach((id, rule) -> {
      Set<EObject> elements = results.failing(rule).keySet();
      if (!elements.isEmpty()) {
        all.put(id, Set.copyOf(elements));
      }
    });
    failing = Map.copyOf(all);
  }

  private @Nullable Finding failure(RuleComputation rule) {
    if (rule.isLost()) {
      return finding(rule, Message.of(Checker.class, "coherence.rule-lost", rule.card.title()), List.of());
    }
    Map<EObject, Failure> failing = results.failing(rule);
    if (failing.isEmpty()) {
      return null;
    }
    List<EObject> elements = new ArrayList<>(failing.keySet());
    elements.sort(Comparator.comparing(EcoreUtil::getID, Comparator.nullsLast(Comparator.naturalOrder())));
    EObject first = elements.getFirst();
    return finding(rule, Message.of(Checker.class, "coherence.rule-failed", rule.card.title(), elements.size(),
        ModelLabel.name(first), failing.get(first).what()),
        elements.stream().limit(EXAMPLES).map(Evidence::of).toList());
  }

  private Finding finding(RuleComputation rule, Message message, List<Evidence> evidence) {
    return new Finding(FAILED, rule.card.id(), root, FAILED.severity(), message, evidence);
  }

  @Override
  public void close() {
    crew.close();
  }
}
