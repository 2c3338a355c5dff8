package org.throughline.internal.app;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The product with a robot at its window: starts it as {@link Application} does, runs the window tests, closes it.
 *
 * <p>Arguments: {@code --reports FOLDER} for one report per test class; {@code --tests A,B} to run these classes only;
 * {@code --reports-name NAME} to tell the reports of this run from those of others;
 * {@code --exclude TAG,TAG} to leave out what carries a tag; {@code --shared FOLDER} to share the classes with other runs
 * that are given the same folder: each takes the next one that nobody has taken. Ends with 1 when a test failed.
 */
public final class WindowTests implements IApplication {

  private final Application product = new Application();

  @Override
  public Object start(IApplicationContext context) throws InterruptedException {
    List<String> given = Arrays.asList((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    TestReports reports = new TestReports(Path.of(option(given, "--reports", "window-tests")),
        option(given, "--reports-name", ""));
    WorkGuard guard = WorkGuard.register(FrameworkUtil.getBundle(WindowTests.class).getBundleContext());
    Thread tests = new Thread(() -> run(given, reports, guard), "window tests");
    tests.setContextClassLoader(WindowTests.class.getClassLoader());
    tests.start();
    Object ended = product.start(new WithoutArguments(context));
    tests.join();
    return reports.failed() ? 1 : ended;
  }

  private static void run(List<String> given, TestReports reports, WorkGuard guard) {
    while (!PlatformUI.isWorkbenchRunning()) {
      LockSupport.parkNanos(2_000_000);
    }
    // Waits for the workbench: it lets nobody else in before its window stands.
    PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
      PlatformUI.getWorkbench().getActiveWorkbenchWindow();
      PlatformUI.getWorkbench().getDisplay().setRuntimeExceptionHandler(guard::fault);
    });
    try {
      String excluded = option(given, "--exclude", "");
      String shared = option(given, "--shared", "");
      Launcher launcher = LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false)
          .addTestEngines(new JupiterTestEngine()).build());
      for (Class<?> each : classes(option(given, "--tests", ""))) {
        if (shared.isEmpty() || taken(each, Path.of(shared))) {
          LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(each));
          if (!excluded.isEmpty()) {
            request.filters(TagFilter.excludeTags(excluded.split(",")));
          }
          launcher.execute(request.build(), reports);
        }
      }
    } catch (ClassNotFoundException | IOException | RuntimeException | Error broken) {
      reports.broken(broken);
    } finally {
      if (PlatformUI.isWorkbenchRunning()) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
      }
    }
  }

  private static List<Class<?>> classes(String wanted) throws ClassNotFoundException {
    Bundle bundle = FrameworkUtil.getBundle(WindowTests.class);
    List<String> names = wanted.isEmpty() ? List.of() : List.of(wanted.split(","));
    List<Class<?>> found = new ArrayList<>();
    // What is named may be anything; without names it is every test but the parts of longer stories.
    String pattern = names.isEmpty() ? "*Test.class" : "*.class";
    for (URL each : Collections.list(bundle.findEntries("/org/throughline", pattern, true))) {
      String name = each.getPath().substring(1).replace('/', '.').replaceAll("\\.class$", "");
      if (names.isEmpty() || names.contains(name) || names.contains(name.substring(name.lastIndexOf('.') + 1))) {
        found.add(bundle.loadClass(name));
      }
    }
    if (found.size() < names.size()) {
      throw new ClassNotFoundException("Not all of these tests exist: " + wanted);
    }
    found.sort(Comparator.<Class<?>>comparingInt(WindowTests::order).thenComparing(Class::getName));
    return found;
  }

  private static int order(Class<?> test) {
    Order order = test.getAnnotation(Order.class);
    return order == null ? Order.DEFAULT : order.value();
  }

  private static boolean taken(Class<?> test, Path shared) throws IOException {
    try {
      Files.createFile(shared.resolve(test.getName()));
      return true;
    } catch (FileAlreadyExistsException takenByAnother) {
      return false;
    }
  }

  private static String option(List<String> arguments, String name, String otherwise) {
    int at = arguments.indexOf(name);
    return at < 0 || at + 1 >= arguments.size() ? otherwise : arguments.get(at + 1);
  }

  @Override
  public void stop() {
    product.stop();
  }

  /** The product must not take the options of the tests for a client's folder. */
  private record WithoutArguments(IApplicationContext context) implements IApplicationContext {

    @Override
    public Map<?, ?> getArguments() {
      return Map.of(APPLICATION_ARGS, new String[0]);
    }

    @Override
    public void applicationRunning() {
      context.applicationRunning();
    }

    @Override
    public String getBrandingApplication() {
      return context.getBrandingApplication();
    }

    @Override
    public String getBrandingName() {
      return context.getBrandingName();
    }

    @Override
    public String getBrandingDescription() {
      return context.getBrandingDescription();
    }

    @Override
    public String getBrandingId() {
      return context.getBrandingId();
    }

    @Override
    public String getBrandingProperty(String key) {
      return context.getBrandingProperty(key);
    }

    @Override
    public Bundle getBrandingBundle() {
      return context.getBrandingBundle();
    }

    @Override
    public void setResult(Object result, IApplication application) {
      context.setResult(result, application);
    }
  }
}
