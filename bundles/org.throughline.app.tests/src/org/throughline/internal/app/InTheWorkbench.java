package org.throughline.internal.app;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.osgi.framework.FrameworkUtil;
import org.throughline.ui.Typeface;

/**
 * Runs the methods of a test class on the UI thread of the real workbench, which is started once for all test classes
 * and closed after the last.
 */
final class InTheWorkbench implements BeforeAllCallback, InvocationInterceptor {

  /** The workbench and the thread it lives on. */
  private static final class Running implements AutoCloseable {

    private final Display display;
    private final Thread thread;

    Running() throws Exception {
      CompletableFuture<Display> made = new CompletableFuture<>();
      thread = new Thread(() -> live(made), "workbench");
      thread.start();
      display = made.get(60, TimeUnit.SECONDS);
      // Waits for the workbench: it lets nobody else in before its window stands.
      display.syncExec(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow());
    }

    private static void live(CompletableFuture<Display> made) {
      try {
        Components.start(FrameworkUtil.getBundle(Application.class).getBundleContext());
        Typeface.load();
        Display display = PlatformUI.createDisplay();
        Typeface.load(display);
        made.complete(display);
        PlatformUI.createAndRunWorkbench(display, new WindowAdvisor(Optional.empty()));
        display.dispose();
      } catch (RuntimeException | Error failed) {
        made.completeExceptionally(failed);
        throw failed;
      }
    }

    void run(Invocation<Void> invocation) throws Throwable {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      display.syncExec(() -> {
        try {
          invocation.proceed();
        } catch (Throwable failed) {
          thrown.set(failed);
        }
      });
      if (thrown.get() != null) {
        throw thrown.get();
      }
    }

    @Override
    public void close() throws InterruptedException {
      display.asyncExec(() -> PlatformUI.getWorkbench().close());
      thread.join(TimeUnit.SECONDS.toMillis(30));
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running(context);
  }

  private static Running running(ExtensionContext context) {
    return context.getRoot().getStore(ExtensionContext.Namespace.create(InTheWorkbench.class))
        .computeIfAbsent(Running.class, key -> {
          try {
            return new Running();
          } catch (Exception failed) {
            throw new IllegalStateException("The workbench did not start", failed);
          }
        }, Running.class);
  }

  @Override
  public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
      ExtensionContext context) throws Throwable {
    running(context).run(invocation);
  }

  @Override
  public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
      ExtensionContext context) throws Throwable {
    running(context).run(invocation);
  }

  @Override
  public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
      ExtensionContext context) throws Throwable {
    running(context).run(invocation);
  }
}
