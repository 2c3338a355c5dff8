package org.throughline.internal.coherence.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.throughline.coherence.Score;
import org.throughline.core.ClientSession;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.ui.Desk;
import org.throughline.ui.FindingTally;

/** Tells the status line what holds in the active client. */
@Component(service = FindingTally.class)
public final class StatusTally implements FindingTally {

  private final Desk desk;
  private final Checks checks;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Consumer<ClientSession> hears = session -> listeners.forEach(Runnable::run);

  /** Counts what these checks find in the client that is active on the desk. */
  @Activate
  public StatusTally(@Reference Desk desk, @Reference Checks checks) {
    this.desk = desk;
    this.checks = checks;
    checks.addListener(hears);
  }

  @Deactivate
  void end() {
    checks.removeListener(hears);
  }

  @Override
  public Optional<Tally> tally() {
    return desk.session().flatMap(checks::standing).map(StatusTally::tally);
  }

  private static Tally tally(Standing standing) {
    Score whole = standing.scores().whole();
    return new Tally(standing.open(FindingSeverity.ERROR), standing.open(FindingSeverity.WARNING),
        standing.open(FindingSeverity.HINT), whole.held(), whole.made(), standing.at());
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
