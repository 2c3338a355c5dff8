package org.throughline.internal.coherence.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
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

/** Drives the engine: takes in what changed, sets threads to work, and says which rules fail. */
public final class Checking implements AutoCloseable {

  /** More waiting elements than this are asked by several threads. */
  private static final int MANY = 512;
  private static final int BATCH = 16_384;
  private static final int EXAMPLES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration GRACE = Duration.ofMillis(250);

  private static final RuleCard FAILED = RuleCard.of(Checker.class, "coherence.rule-failed",
      CoherencePackage.Literals.RULE_SETTING, FindingSeverity.WARNING, "coherence");

  private final EObject root;
  private final ElementIndex index;
  private final CheckSettings settings;
  private final Map<String, RuleComputation> rules = new LinkedHashMap<>();
  private final FindingStore findings = new FindingStore();
  private final Set<RuleComputation> failures = new LinkedHashSet<>();
  private final Map<RuleComputation, Finding> failureFindings = new HashMap<>();
  private final Engine engine;
  private final Crew crew;
  private final Queue<ClientChange> changes = new ConcurrentLinkedQueue<>();
  private volatile boolean metricsChanged;
  private volatile Map<String, Set<EObject>> failing = Map.of();
  private boolean begun;

  public Checking(EObject root, ElementIndex index, List<Rule<?>> given, CheckSettings settings) {
    this.root = root;
    this.index = index;
    this.settings = settings;
    for (Rule<?> each : given) {
      rules.computeIfAbsent(each.card().id(), id -> new RuleComputation(each));
    }
    engine = new Engine(index, List.copyOf(rules.values()), findings, settings.practice(), failures::add);
    crew = new Crew(settings.limit(), PATIENCE, GRACE);
  }

  public void changed(ClientChange change) {
    changes.add(change);
  }

  public void metricsChanged() {
    metricsChanged = true;
  }

  public Findings findings() {
    return findings;
  }

  public RulesInUse inUse() {
    return new RulesInUse(rules.values().stream().filter(RuleComputation::isOn).map(each -> each.card).toList(), failing);
  }

  public Set<EObject> takeChanged() {
    return findings.takeChanged();
  }

  public long evaluations() {
    return engine.evaluations();
  }

  public Map<EObject, Integer> readers() {
    return engine.readers();
  }

  /** Brings the findings up to date; false when it gave way before it was done. */
  public boolean update(BooleanSupplier givesWay, Progress progress) {
    takeIn();
    BooleanSupplier ends = () -> givesWay.getAsBoolean() || progress.isCancelled();
    int all = Math.max(1, engine.waiting());
    try {
      while (!engine.isIdle()) {
        if (settings.threads() > 1 && engine.waiting() > MANY && !engine.hasGroupsWaiting()) {
          together(ends);
        } else {
          oneByOne(ends);
        }
        progress.done(1 - Math.min(1, (double) engine.waiting() / all));
      }
    } catch (Stopped stopped) {
      if (stopped.reason != Stopped.Reason.GIVES_WAY) {
        throw stopped;
      }
      return false;
    } finally {
      tellFailures();
    }
    return true;
  }

  private void takeIn() {
    engine.today(settings.today().get());
    if (!begun) {
      begun = true;
      changes.clear();
      applySettings();
      engine.begin();
    }
    boolean settingsTouched = false;
    for (ClientChange change = changes.poll(); change != null; change = changes.poll()) {
      settingsTouched |= speaksOfSettings(change);
      engine.mark(change);
    }
    if (settingsTouched) {
      applySettings();
    }
    if (metricsChanged) {
      metricsChanged = false;
      engine.metricsChanged();
    }
  }

  private void oneByOne(BooleanSupplier ends) {
    crew.run(1, turn -> {
      Reader reader = new Reader(engine, turn, engine);
      while (engine.step(reader)) {
        if (ends.getAsBoolean()) {
          throw new Stopped(Stopped.Reason.GIVES_WAY);
        }
      }
    }, ends, this::lose);
  }

  private void together(BooleanSupplier ends) {
    crew.run(1, turn -> engine.settleValues(new Reader(engine, turn, engine)), ends, this::lose);
    Batch batch = new Batch(engine, engine.nextTogether(BATCH));
    try {
      crew.run(settings.threads(), batch::work, ends, this::lose);
    } finally {
      batch.close();
      AtomicInteger half = new AtomicInteger();
      crew.run(2, turn -> batch.linkHalf(half.getAndIncrement()), () -> false, this::lose);
      batch.link();
    }
  }

  private void lose(Computation computation) {
    computation.lose();
    if (computation instanceof RuleComputation rule) {
      engine.switched(rule);
      failures.add(rule);
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
    for (RuleComputation rule : failures) {
      Finding before = failureFindings.remove(rule);
      Finding now = failure(rule);
      if (now != null) {
        failureFindings.put(rule, now);
      }
      if (before != null || now != null) {
        findings.replace(root, array(before), array(now));
      }
    }
    if (!failures.isEmpty()) {
      Map<String, Set<EObject>> now = new HashMap<>();
      rules.forEach((id, rule) -> {
        Set<EObject> elements = engine.failing(rule).keySet();
        if (!elements.isEmpty()) {
          now.put(id, Set.copyOf(elements));
        }
      });
      failing = Map.copyOf(now);
    }
    failures.clear();
  }

  private static Finding @Nullable [] array(@Nullable Finding finding) {
    return finding == null ? null : new Finding[] {finding};
  }

  private @Nullable Finding failure(RuleComputation rule) {
    if (rule.isLost()) {
      return finding(rule, Message.of(Checker.class, "coherence.rule-lost", rule.card.title()), List.of());
    }
    Map<EObject, Failure> failing = engine.failing(rule);
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
