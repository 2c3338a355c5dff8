package org.throughline.cli.line;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.coherence.Checker;
import org.throughline.coherence.spi.Rule;
import org.throughline.internal.calendar.line.CalendarLine;
import org.throughline.internal.dna.line.DnaLine;

/** The rules of every module of the product that has some, found among its classes. */
public final class ShippedRules {

  private static final List<Class<?>> BUNDLES = List.of(Checker.class, DnaLine.class, CalendarLine.class);

  private ShippedRules() {
  }

  /** Every rule, in the order of the ids. */
  public static List<Rule<?>> all() throws IOException {
    List<Rule<?>> rules = new ArrayList<>();
    for (Class<?> bundle : BUNDLES) {
      for (Class<?> type : classes(bundle)) {
        if (Rule.class.isAssignableFrom(type) && !type.isInterface() && !Modifier.isAbstract(type.getModifiers())) {
          rules.add(make(type));
        }
      }
    }
    rules.sort(Comparator.comparing(rule -> rule.card().id()));
    return rules;
  }

  private static Rule<?> make(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Rule<?>) constructor.newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(type + " has no constructor without arguments", missing);
    }
  }

  private static List<Class<?>> classes(Class<?> anchor) throws IOException {
    try {
      Path place = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return classes(place, anchor.getClassLoader());
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return classes(jar.getPath("/"), anchor.getClassLoader());
      }
    } catch (URISyntaxException strange) {
      throw new IOException(strange);
    }
  }

  private static List<Class<?>> classes(Path root, ClassLoader loader) throws IOException {
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class") && each.toString().contains("rules")
          && !each.toString().contains("-info")).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/').replace('/', '.');
        try {
          classes.add(Class.forName(name.substring(0, name.length() - ".class".length()), false, loader));
        } catch (ClassNotFoundException missing) {
          throw new AssertionError(missing);
        }
      }
    }
    return classes;
  }
}
