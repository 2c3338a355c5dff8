package org.throughline.internal.coherence.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.core.ElementIndex;
import org.throughline.core.spi.MetricSource;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;

/** Looks at a client on one thread; what becomes of having looked is left open. */
abstract class Context implements CheckContext {

  final Turn turn;
  private final Surroundings surroundings;
  private final ElementIndex index;

  Context(Surroundings surroundings, Turn turn) {
    this.surroundings = surroundings;
    this.index = surroundings.index();
    this.turn = turn;
  }

  // ---- what is told of each look

  abstract void noteRead(EObject element);

  abstract void notePresence(String id);

  abstract void noteExtent(EClass type);

  abstract void noteReferrers(EObject target, EReference reference);

  abstract void noteToday();

  abstract void noteMetrics();

  /** The rule that is asked itself; null while something shared is computed. */
  abstract @Nullable RuleComputation ruleAsked();

  // ---- looking

  @Override
  public final <T extends @Nullable EObject> T read(T element) {
    turn.check();
    if (element != null) {
      noteRead(element);
    }
    return element;
  }

  @Override
  @SuppressWarnings("unchecked")
  public final <T extends EObject> List<T> read(Collection<T> elements) {
    turn.check();
    T[] read = (T[]) elements.toArray(EObject[]::new);
    int present = 0;
    for (T each : read) {
      if (!each.eIsProxy()) {
        noteRead(each);
        read[present++] = each;
      }
    }
    return Arrays.asList(present == read.length ? read : Arrays.copyOf(read, present));
  }

  @Override
  public final Optional<EObject> target(@Nullable ElementRef pointer) {
    turn.check();
    String id = pointer == null ? null : pointer.getTargetId();
    if (id == null) {
      return Optional.empty();
    }
    notePresence(id);
    Optional<EObject> target = index.byId(id);
    target.ifPresent(this::noteRead);
    return target;
  }

  @Override
  public final <T extends EObject> List<T> all(EClass type) {
    turn.check();
    noteExtent(type);
    return index.all(type);
  }

  @Override
  public final int count(EClass type) {
    turn.check();
    noteExtent(type);
    return index.count(type);
  }

  @Override
  public final List<EObject> referrers(EObject target, EReference reference) {
    turn.check();
    noteReferrers(target, reference);
    if (reference.getEReferenceType() != ModelPackage.Literals.ELEMENT_REF) {
      return index.referrers(target, reference);
    }
    List<EObject> holders = new ArrayList<>();
    for (EObject pointer : index.referrers(target, ModelPackage.Literals.ELEMENT_REF__TARGET_ID)) {
      if (pointer.eContainmentFeature() == reference && pointer.eContainer() instanceof EObject holder) {
        holders.add(holder);
      }
    }
    return holders;
  }

  // ---- the world around the client

  @Override
  public final LocalDate today() {
    turn.check();
    noteToday();
    return surroundings.today();
  }

  @Override
  public final Optional<MetricSource.Value> metric(MetricSource.Query query) {
    turn.check();
    noteMetrics();
    // Whoever computes the figure may take longer than a rule.
    turn.leave();
    try {
      return surroundings.metric(query);
    } finally {
      turn.enter();
    }
  }

  @Override
  public final BigDecimal parameter(String key, BigDecimal otherwise) {
    turn.check();
    RuleComputation rule = ruleAsked();
    return rule == null ? otherwise : rule.parameter(key, otherwise);
  }
}
