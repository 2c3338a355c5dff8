package org.throughline.internal.briefing.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.lint.BriefLint;
import org.throughline.briefing.lint.BriefScore;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Trouble;

/**
 * The scores of the briefings of the active client, kept up to date beside the window for as long as somebody looks at
 * them. Used on the UI thread.
 */
@Component(service = BriefScores.class)
public final class BriefScores implements DeskListener {

  private static final int TYPING = 400;

  private final BriefLint lint;
  private final Desk desk;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private @Nullable Newest newest;
  private @Nullable ClientSession scored;
  private List<BriefScore> scores = List.of();

  /** Scores by this lint of what lies on the desk. */
  @Activate
  public BriefScores(@Reference BriefLint lint, @Reference Desk desk) {
    this.lint = lint;
    this.desk = desk;
  }

  /** Ends what goes on. */
  @Deactivate
  public void end() {
    stop();
  }

  /** The score of a briefing; empty while it is not known, and of a template. */
  public Optional<BriefScore> of(Briefing briefing) {
    return scores.stream().filter(it -> it.briefing() == briefing).findFirst();
  }

  /** Calls a listener whenever scores are known anew, until it is taken out. */
  public void addListener(Runnable listener) {
    if (listeners.isEmpty()) {
      newest = new Newest(Display.getCurrent()::asyncExec, "briefing scores");
      desk.addListener(this);
    }
    listeners.add(listener);
    if (scored == null || listeners.size() == 1) {
      ask(0);
    }
  }

  /** Calls a listener no more. */
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
    if (listeners.isEmpty()) {
      stop();
    }
  }

  private void stop() {
    Newest running = newest;
    newest = null;
    if (running != null) {
      running.close();
      desk.removeListener(this);
    }
    scored = null;
    scores = List.of();
  }

  private void ask(int delay) {
    Newest running = newest;
    ClientSession session = desk.session().orElse(null);
    if (running == null) {
      return;
    }
    if (session == null) {
      running.stop();
      take(null, List.of());
      return;
    }
    if (session != scored) {
      take(session, List.of());
    }
    running.ask(delay, progress -> lint.scores(session, progress), found -> take(session, found), Trouble::log);
  }

  private void take(@Nullable ClientSession session, List<BriefScore> found) {
    scored = session;
    scores = found;
    listeners.forEach(Runnable::run);
  }

  @Override
  public void activated(ClientSession session) {
    ask(0);
  }

  @Override
  public void closed() {
    ask(0);
  }

  @Override
  public void changed(ClientChange change) {
    ask(TYPING);
  }
}
