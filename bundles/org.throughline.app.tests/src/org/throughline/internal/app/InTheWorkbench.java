package org.throughline.internal.app;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.osgi.framework.FrameworkUtil;
import org.throughline.ui.Desk;

/**
 * Runs the methods of a test class on the UI thread of the workbench that {@link WindowTests} started. A story that waits
 * for ever, mostly at a dialog nobody answers, fails and says where, and the next one is told.
 */
final class InTheWorkbench implements InvocationInterceptor {

  /** Longer than any story takes on a slow machine; those tagged long may take as long as they like. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static void onTheDesktop(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
    Display display = PlatformUI.getWorkbench().getDisplay();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    try (Patience patience = new Patience(display, context.getTags().contains("long") ? Duration.ofHours(1) : PATIENCE)) {
      display.syncExec(() -> {
        try {
          invocation.proceed();
        } catch (Throwable failed) {
          thrown.set(failed);
        }
      });
      patience.ended();
    } catch (AssertionError late) {
      if (thrown.get() != null) {
        late.addSuppressed(thrown.get());
      }
      throw late;
    }
    if (thrown.get() != null) {
      throw thrown.get();
    }
  }

  @Override
  public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
      ExtensionContext context) throws Throwable {
    onTheDesktop(invocation, context);
  }

  @Override
  public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
      ExtensionContext context) throws Throwable {
    onTheDesktop(invocation, context);
  }

  @Override
  public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
      ExtensionContext context) throws Throwable {
    onTheDesktop(invocation, context);
    PlatformUI.getWorkbench().getService(Desk.class).awaitReleased();
    List<String> found = WorkGuard.of(FrameworkUtil.getBundle(InTheWorkbench.class).getBundleContext())
        .map(WorkGuard::take).orElse(List.of());
    if (!found.isEmpty()) {
      throw new AssertionError(String.join("\n", found));
    }
  }
}
