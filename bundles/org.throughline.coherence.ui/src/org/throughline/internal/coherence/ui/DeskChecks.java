package org.throughline.internal.coherence.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.coherence.Finding;
import org.throughline.coherence.Findings;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.ClientSession;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Trouble;

/** Watches every client on the desk with all rules that are installed; when other rules come, it begins anew. */
@Component(service = Checks.class)
public final class DeskChecks implements Checks, DeskListener {

  private static final long TICK_SECONDS = 2;
  /** Milliseconds. */
  private static final int CALM = 300;

  private final Desk desk;
  private final Display display;
  private final ScheduledExecutorService aside = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread thread = new Thread(work, "How clients stand");
    thread.setDaemon(true);
    thread.setPriority(Thread.NORM_PRIORITY - 1);
    return thread;
  });
  private final Map<ClientSession, Watch> watches = new LinkedHashMap<>();
  private final List<Consumer<ClientSession>> listeners = new CopyOnWriteArrayList<>();
  private final Set<ClientSession> news = ConcurrentHashMap.newKeySet();
  private volatile @Nullable RuleCatalog catalog;
  private volatile boolean over;

  /** As a service, for the desk of the window. */
  @Activate
  public DeskChecks(@Reference Desk desk) {
    this.desk = desk;
    this.display = Display.getDefault();
    aside.scheduleWithFixedDelay(this::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
    onDesktop(() -> {
      desk.addListener(this);
      begin();
    });
  }

  /** The rules that are installed from now on. */
  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY, unbind = "without")
  void with(RuleCatalog installed) {
    catalog = installed;
    onDesktop(this::begin);
  }

  /** These rules are not installed any more. */
  void without(RuleCatalog gone) {
    if (catalog == gone) {
      catalog = null;
      onDesktop(this::begin);
    }
  }

  /** Checks nothing any more. */
  @Deactivate
  void end() {
    over = true;
    aside.shutdownNow();
    onDesktop(() -> {
      desk.removeListener(this);
      watches.values().forEach(Watch::close);
      watches.clear();
    });
  }

  private void onDesktop(Runnable work) {
    if (display.isDisposed()) {
      return;
    }
    if (Thread.currentThread() == display.getThread()) {
      work.run();
    } else {
      display.asyncExec(work);
    }
  }

  /** Watches what lies on the desk, with the rules there are now. */
  private void begin() {
    watches.values().forEach(Watch::close);
    watches.clear();
    desk.sessions().forEach(this::watch);
  }

  private void watch(ClientSession session) {
    RuleCatalog present = catalog;
    if (present != null && !over && !watches.containsKey(session)) {
      watches.put(session, new Watch(session, present, aside, () -> tell(session)));
    }
  }

  /**
   * Begins when the window has had time to show the client, for which both processors are wanted. The time counts from
   * when the window is free again: where it is only being made, the client is there before anything is shown.
   */
  @Override
  public void opened(ClientSession session) {
    display.asyncExec(() -> display.timerExec(CALM, () -> {
      if (desk.sessions().contains(session)) {
        watch(session);
      }
    }));
  }

  @Override
  public void closed(ClientSession session) {
    Watch watch = watches.remove(session);
    if (watch != null) {
      watch.close();
    }
  }

  private void tick() {
    onDesktop(() -> watches.values().forEach(Watch::tick));
  }

  /** Once for all that comes before the window gets to it. */
  private void tell(ClientSession session) {
    if (news.add(session) && !display.isDisposed()) {
      display.asyncExec(() -> {
        news.remove(session);
        if (watches.containsKey(session)) {
          for (Consumer<ClientSession> each : new ArrayList<>(listeners)) {
            try {
              each.accept(session);
            } catch (RuntimeException fault) {
              Trouble.log(fault);
            }
          }
        }
      });
    }
  }

  @Override
  public Optional<Findings> findings(ClientSession session) {
    return Optional.ofNullable(watches.get(session)).map(Watch::findings);
  }

  @Override
  public Optional<Standing> standing(ClientSession session) {
    return Optional.ofNullable(watches.get(session)).flatMap(Watch::standing);
  }

  @Override
  public boolean isUpToDate(ClientSession session) {
    Watch watch = watches.get(session);
    return watch != null && watch.isUpToDate() && !news.contains(session);
  }

  @Override
  public List<Fix> fixes(Finding finding) {
    RuleCatalog present = catalog;
    return present == null ? List.of()
        : present.rule(finding.rule().id()).map(rule -> fixes(rule, finding)).orElseGet(List::of);
  }

  /** A rule is asked only about findings of its own, which are about what it checks. */
  @SuppressWarnings("unchecked")
  private static <T extends EObject> List<Fix> fixes(Rule<T> rule, Finding finding) {
    try {
      return rule.fixes((T) finding.about(), finding);
    } catch (RuntimeException | LinkageError fault) {
      Trouble.log(fault);
      return List.of();
    }
  }

  @Override
  public void checkAgain(ClientSession session) {
    Watch watch = watches.get(session);
    if (watch != null) {
      watch.checkAgain();
    }
  }

  @Override
  public void addListener(Consumer<ClientSession> listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(Consumer<ClientSession> listener) {
    listeners.remove(listener);
  }
}
