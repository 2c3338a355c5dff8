import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/**
 * Starts every headless bundle of the product on Apache Felix, without any bundle of Eclipse but EMF and JGit, and runs command
 * lines on it. Ends with 1 where a bundle does not start or a command does not end with 0.
 *
 * <p>Arguments: the plug-ins of the product, a folder to work in (emptied first), then command lines, each as one
 * argument with spaces between its words; {@code @} stands for the folder to work in.
 */
public final class SampleOnFelix {

  private static final String PROGRAM = "org.throughline.cli.CommandLineProgram";
  private static final String SURROUNDINGS = "org.throughline.cli.Surroundings";

  /** What only Equinox and the desktop need; everything else of the product has to do without them. */
  private static final String DESKTOP = "org\\.eclipse\\.(?!jgit_|emf\\.(common|ecore|ecore\\.change|ecore\\.xmi)_).*"
      + "|com\\.(ibm\\.icu|sun\\.jna|github\\.weisj).*|jakarta\\..*|org\\.apache\\.(batik|xmlgraphics).*|org\\.w3c\\..*"
      + "|org\\.throughline\\.(app|assembly|help|ui|cli\\.app|.*\\.ui)_.*";

  private SampleOnFelix() {}

  public static void main(String[] arguments) throws Exception {
    Path work = Path.of(arguments[1]).toAbsolutePath();
    empty(work);
    Framework framework = new FrameworkFactory().newFramework(Map.of(
        Constants.FRAMEWORK_STORAGE, work.resolve("cache").toString(),
        Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
    framework.start();
    boolean good;
    try {
      good = startAll(framework.getBundleContext(), Path.of(arguments[0]))
          && runAll(framework.getBundleContext(), work, List.of(arguments).subList(2, arguments.length));
    } finally {
      framework.stop();
      framework.waitForStop(TimeUnit.SECONDS.toMillis(10));
    }
    System.exit(good ? 0 : 1);
  }

  private static boolean startAll(BundleContext context, Path plugins) throws Exception {
    List<Bundle> bundles = new ArrayList<>();
    try (Stream<Path> files = Files.list(plugins)) {
      for (Path file : files.filter(each -> !each.getFileName().toString().matches(DESKTOP)).sorted().toList()) {
        bundles.add(context.installBundle(file.toUri().toString()));
      }
    }
    boolean good = true;
    for (Bundle bundle : bundles) {
      if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
        try {
          bundle.start();
        } catch (org.osgi.framework.BundleException unresolved) {
          System.err.println(bundle.getSymbolicName() + " does not start: " + unresolved.getMessage());
          good = false;
        }
      }
    }
    System.out.println(bundles.size() + " bundles on Felix " + context.getBundle(0).getVersion());
    return good;
  }

  private static boolean runAll(BundleContext context, Path work, List<String> lines) throws Exception {
    ServiceReference<?> reference = context.getServiceReference(PROGRAM);
    if (reference == null) {
      System.err.println("There is no service " + PROGRAM + ".");
      return false;
    }
    Object program = context.getService(reference);
    PrintWriter out = new PrintWriter(System.out, true);
    Class<?> surroundings = reference.getBundle().loadClass(SURROUNDINGS);
    Constructor<?> around = surroundings.getConstructor(PrintWriter.class, PrintWriter.class, boolean.class, int.class,
        Path.class, Locale.class, Path.class);
    for (String line : lines) {
      List<String> words = Stream.of(line.split(" ")).map(word -> word.replace("@", work.toString())).toList();
      System.out.println("> throughline " + String.join(" ", words));
      Object code = program.getClass().getMethod("run", List.class, surroundings)
          .invoke(program, words, around.newInstance(out, out, false, 100, work, Locale.ENGLISH, work));
      if (!code.equals(0)) {
        System.err.println("ended with " + code);
        return false;
      }
    }
    return true;
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
