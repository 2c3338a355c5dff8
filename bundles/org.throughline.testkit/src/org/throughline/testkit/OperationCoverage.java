package org.throughline.testkit;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.Operation;

/** Finds operations that no test holds to the contract of operations. */
public final class OperationCoverage {

  private OperationCoverage() {
  }

  /**
   * The names of the operations of one bundle for which no {@link OperationContractTest} is among the tests.
   *
   * @param ofBundle any class of the bundle
   * @param ofTests any class of its tests
   */
  public static Set<String> uncovered(Class<?> ofBundle, Class<?> ofTests) throws IOException {
    Set<Class<?>> covered = classes(ofTests).stream().filter(OperationContractTest.class::isAssignableFrom)
        .flatMap(test -> operationOf(test).stream()).collect(Collectors.toSet());
    return classes(ofBundle).stream()
        .filter(type -> Operation.class.isAssignableFrom(type) && !type.isInterface()
            && !Modifier.isAbstract(type.getModifiers()) && !type.isAnonymousClass() && !covered.contains(type))
        .map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Class<?>> operationOf(Class<?> test) {
    return test.getGenericSuperclass() instanceof ParameterizedType contract
        && contract.getActualTypeArguments()[0] instanceof Class<?> operation ? List.of(operation) : List.of();
  }

  /** Every class that lies in the same folder or jar as one of them. */
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
      for (Path file : files.filter(each -> each.toString().endsWith(".class")
          && !each.getFileName().toString().contains("-info")).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/').replace('/', '.');
        try {
          classes.add(Class.forName(name.substring(0, name.length() - ".class".length()), false, loader));
        } catch (ClassNotFoundException | LinkageError needsMore) {
          // A class that needs a library the tests do not have is no operation of theirs.
          continue;
        }
      }
    }
    return classes;
  }
}
