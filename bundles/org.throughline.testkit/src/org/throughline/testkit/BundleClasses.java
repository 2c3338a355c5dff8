package org.throughline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of a bundle, for tests that hold all of them to something. */
public final class BundleClasses {

  private BundleClasses() {
  }

  /**
   * Every class that lies in the same folder or jar as one of them, in the order of their names, without running their
   * initialisers. A class that needs a library the tests do not have is left out.
   *
   * @throws IOException when the folder or jar cannot be read
   */
  public static List<Class<?>> beside(Class<?> anchor) throws IOException {
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

  /**
   * One of every class of a kind beside one of them, in the order of their names.
   *
   * @throws AssertionError if one has no constructor without arguments
   */
  public static <T> List<T> each(Class<T> kind, Class<?> anchor) {
    try {
      return beside(anchor).stream().filter(each -> kind.isAssignableFrom(each) && !each.isInterface()
          && !Modifier.isAbstract(each.getModifiers())).map(each -> kind.cast(made(each))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Object made(Class<?> each) {
    try {
      Constructor<?> constructor = each.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(each + " cannot be made", missing);
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
          continue;
        }
      }
    }
    return classes;
  }
}
