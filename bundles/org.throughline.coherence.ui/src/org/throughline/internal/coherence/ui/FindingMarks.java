package org.throughline.internal.coherence.ui;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.throughline.core.ClientSession;
import org.throughline.ui.ElementMarks;

/** Marks every element about which there are findings; what was accepted for the time being marks nothing. */
@Component(service = ElementMarks.class)
public final class FindingMarks implements ElementMarks {

  private final Checks checks;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Consumer<ClientSession> hears = this::checked;
  /** What was told last. Marks know their client, so they must not be what keeps it. */
  private final Map<ClientSession, WeakReference<Marks>> told = new WeakHashMap<>();

  /** Marks by what these checks find. */
  @Activate
  public FindingMarks(@Reference Checks checks) {
    this.checks = checks;
    checks.addListener(hears);
  }

  @Deactivate
  void end() {
    checks.removeListener(hears);
  }

  private void checked(ClientSession session) {
    Marks now = checks.standing(session).map(Standing::marks).orElse(null);
    WeakReference<Marks> before = told.get(session);
    if (now != null && (before == null || before.get() != now)) {
      told.put(session, new WeakReference<>(now));
      listeners.forEach(Runnable::run);
    }
  }

  @Override
  public Optional<Mark> mark(ClientSession session, EObject element) {
    return checks.standing(session).flatMap(standing -> standing.marks().of(element));
  }

  @Override
  public Optional<Mark> markBelow(ClientSession session, EObject element) {
    return checks.standing(session).flatMap(standing -> standing.marks().below(element));
  }

  @Override
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }
}
