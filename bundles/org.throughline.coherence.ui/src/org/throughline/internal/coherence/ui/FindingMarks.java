package org.throughline.internal.coherence.ui;

import java.util.List;
import java.util.Optional;
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
  private final Consumer<ClientSession> hears = session -> listeners.forEach(Runnable::run);

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

  @Override
  public Optional<Mark> mark(ClientSession session, EObject element) {
    return checks.standing(session).flatMap(standing -> standing.mark(element));
  }

  @Override
  public Optional<Mark> markBelow(ClientSession session, EObject element) {
    return checks.standing(session).flatMap(standing -> standing.markBelow(element));
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
