package org.throughline.internal.app;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.engine.JupiterTestEngine;
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
 * {@code --exclude TAG,TAG} to leave out what carries a tag; {@code --part 1,3/4} to run the first and the third of four
 * equal parts of the classes, so that several runs share them. Ends with 1 when a test failed.
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
      LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
          .configurationParameter("junit.jupiter.testclass.order.default",
              "org.junit.jupiter.api.ClassOrderer$OrderAnnotation");
      part(classes(option(given, "--tests", "")), option(given, "--part", "1/1"))
          .forEach(each -> request.selectors(selectClass(each)));
      String excluded = option(given, "--exclude", "");
      if (!excluded.isEmpty()) {
        request.filters(TagFilter.excludeTags(excluded.split(",")));
      }
      LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false)
          .addTestEngines(new JupiterTestEngine()).build()).execute(request.build(), reports);
    } catch (ClassNotFoundException | RuntimeException | Error broken) {
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
    return found;
  }

  private static List<Class<?>> part(List<Class<?>> all, String wanted) {
    int parts = Integer.parseInt(wanted.substring(wanted.indexOf('/') + 1));
    List<String> mine = List.of(wanted.substring(0, wanted.indexOf('/')).split(","));
    List<Class<?>> sorted = all.stream().sorted(Comparator.comparing(Class::getName)).toList();
    return IntStream.range(0, sorted.size()).filter(each -> mine.contains(String.valueOf(each % parts + 1)))
        .<Class<?>>mapToObj(sorted::get).toList();
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
