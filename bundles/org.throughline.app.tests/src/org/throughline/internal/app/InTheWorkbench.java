package org.throughline.internal.app;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.osgi.framework.FrameworkUtil;
import org.throughline.ui.Desk;

/** Runs the methods of a test class on the UI thread of the workbench that {@link WindowTests} started. */
final class InTheWorkbench implements InvocationInterceptor {

  private static void onTheDesktop(Invocation<Void> invocation) throws Throwable {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
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
  public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
      ExtensionContext context) throws Throwable {
    onTheDesktop(invocation);
  }

  @Override
  public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
      ExtensionContext context) throws Throwable {
    onTheDesktop(invocation);
  }

  @Override
  public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
      ExtensionContext context) throws Throwable {
    onTheDesktop(invocation);
    PlatformUI.getWorkbench().getService(Desk.class).awaitReleased();
    List<String> found = WorkGuard.of(FrameworkUtil.getBundle(InTheWorkbench.class).getBundleContext())
        .map(WorkGuard::take).orElse(List.of());
    if (!found.isEmpty()) {
      throw new AssertionError(String.join("\n", found));
    }
  }
}
