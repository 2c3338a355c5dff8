package org.throughline.internal.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.throughline.core.WorkPolicy;

/**
 * Finds slow work on the thread of the window, and faults that reach its event loop. The tests live on that thread, so
 * what a test itself does with files is no fault; what a part of the window does is.
 */
final class WorkGuard implements WorkPolicy {

  private final List<String> found = Collections.synchronizedList(new ArrayList<>());
  private boolean faultsAreShown;

  /** Takes the place of what the product does about slow work. Before anything asks for it. */
  static WorkGuard register(BundleContext context) {
    WorkGuard guard = new WorkGuard();
    context.registerService(new String[] {WorkPolicy.class.getName(), WorkGuard.class.getName()}, guard,
        new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));
    return guard;
  }

  /** The one that was registered. */
  static Optional<WorkGuard> of(BundleContext context) {
    return Optional.ofNullable(context.getServiceReference(WorkGuard.class)).map(context::getService);
  }

  @Override
  public void about(Kind kind) {
    if (Display.findDisplay(Thread.currentThread()) == null) {
      return;
    }
    StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
        .filter(name -> name.startsWith("org.throughline") && !name.startsWith(WorkGuard.class.getName()))
        .filter(name -> isTest(name) || isWindow(name)).findFirst())
        .filter(name -> !isTest(name))
        .ifPresent(name -> found.add(kind + " work on the thread of the window, by " + name + "\n" + stack()));
  }

  private static boolean isTest(String name) {
    return name.replaceAll("\\$.*", "").matches(".*(Test|Story)");
  }

  private static boolean isWindow(String name) {
    return name.contains(".ui.") || name.startsWith("org.throughline.internal.app.");
  }

  private static String stack() {
    StringBuilder text = new StringBuilder();
    StackWalker.getInstance().walk(frames -> frames.skip(2).limit(25).toList())
        .forEach(frame -> text.append("  at ").append(frame).append('\n'));
    return text.toString();
  }

  /** Faults of the event loop are shown to the person as in the product; else they count as found. */
  void showFaults(boolean shown) {
    faultsAreShown = shown;
  }

  /** Hears of what was thrown in the event loop. */
  void fault(Throwable fault) {
    if (faultsAreShown) {
      CalmErrors.tell(fault);
    } else {
      StringBuilder text = new StringBuilder("A fault in the event loop: ").append(fault).append('\n');
      for (StackTraceElement frame : fault.getStackTrace()) {
        text.append("  at ").append(frame).append('\n');
      }
      found.add(text.toString());
    }
  }

  /** What was found since it was asked last. */
  List<String> take() {
    synchronized (found) {
      List<String> taken = List.copyOf(found);
      found.clear();
      return taken;
    }
  }
}
