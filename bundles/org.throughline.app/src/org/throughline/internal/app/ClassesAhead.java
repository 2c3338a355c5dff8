package org.throughline.internal.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Reads and verifies the classes the window is made of before the window asks for them, beside its thread. Nothing of
 * theirs is run.
 * The list is what a window read that opened on the sample client, written down by {@code ./throughline classes}; a class
 * that is not in it, or no longer there, is read when it is asked for, as ever.
 */
final class ClassesAhead {

  private static final String LIST = "start-classes.txt";
  /** Before the name of the bundle that holds the classes that follow. */
  private static final String BUNDLE = "@";
  /** Instead of a bundle: what comes with Java. */
  private static final String JAVA = "java";

  private static final String OURS = "org.throughline.";

  private final Map<String, Bundle> bundles = new HashMap<>();
  private final List<String> lines;

  private ClassesAhead(BundleContext context, List<String> lines) {
    this.lines = lines;
    for (Bundle bundle : context.getBundles()) {
      bundles.put(bundle.getSymbolicName(), bundle);
    }
  }

  /**
   * Begins, for the calling thread, which is to be that of the window, where there is a processor beside its own.
   *
   * @param modules ends its wait when all modules are started
   */
  static void begin(BundleContext context, Runnable modules) {
    if (Runtime.getRuntime().availableProcessors() == 1) {
      return;
    }
    ClassesAhead ahead = new ClassesAhead(context, list());
    ahead.activate(name -> !name.startsWith(OURS));
    Thread thread = new Thread(() -> {
      ahead.read(name -> !name.startsWith(OURS));
      modules.run();
      ahead.activate(name -> name.startsWith(OURS));
      ahead.read(name -> name.startsWith(OURS));
    }, "Throughline classes");
    thread.setDaemon(true);
    thread.start();
  }

  /** Bundles, each after an {@code @}, and the classes of theirs that are needed then. */
  static List<String> list() {
    try (InputStream in = ClassesAhead.class.getResourceAsStream(LIST)) {
      return in == null ? List.of()
          : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException unreadable) {
      ILog.of(ClassesAhead.class).warn("The classes of the window are read one by one", unreadable);
      return List.of();
    }
  }

  /**
   * A bundle that becomes active when a class of it is read would become so in the middle of that, and two threads that
   * read could wait for each other's bundles; so all become active before.
   */
  private void activate(Predicate<String> chosen) {
    lines.stream().filter(line -> line.startsWith(BUNDLE)).map(line -> line.substring(1)).distinct().filter(chosen)
        .forEach(this::activate);
  }

  private void activate(String name) {
    Bundle bundle = bundles.get(name);
    if (bundle != null && bundle.getState() != Bundle.ACTIVE
        && bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) != null) {
      try {
        bundle.start(Bundle.START_TRANSIENT);
      } catch (BundleException refused) {
        // It is told when the bundle is needed.
        bundles.remove(name);
      }
    }
  }

  private void read(Predicate<String> chosen) {
    String bundle = JAVA;
    for (String line : lines) {
      if (line.startsWith(BUNDLE)) {
        bundle = line.substring(1);
      } else if (chosen.test(bundle)) {
        read(bundle, line);
      }
    }
  }

  private void read(String bundle, String name) {
    try {
      Bundle home = bundles.get(bundle);
      if (home != null) {
        verify(home.loadClass(name));
      } else if (bundle.equals(JAVA)) {
        verify(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
      }
    } catch (ClassNotFoundException | LinkageError gone) {
      // Another version of the platform, or another system: it is not needed then.
    }
  }

  /** A class is verified before it tells its constructors, which costs as much as reading it. */
  private static void verify(Class<?> read) {
    read.getDeclaredConstructors();
  }
}
