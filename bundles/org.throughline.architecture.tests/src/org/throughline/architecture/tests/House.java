package org.throughline.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The source tree, found from the folder the tests run in. */
record House(Path root) {

  /** One bundle of the tree. */
  record Bundle(Path folder, String name, Manifest manifest) {

    String header(String key) {
      String value = manifest.getMainAttributes().getValue(key);
      return value == null ? "" : value;
    }

    /** The names in a header that lists packages or bundles, without versions and directives. */
    List<String> names(String key) {
      return Clauses.split(header(key)).stream().map(clause -> clause.split(";", 2)[0].strip()).toList();
    }

    boolean isTest() {
      return name.endsWith(".tests") || name.endsWith(".testkit") || name.endsWith(".faults")
          || name.endsWith(".benchmarks");
    }

    boolean hasWindow() {
      return name.endsWith(".ui") || name.endsWith(".app") || name.endsWith(".help");
    }

    /** Java sources of the product itself, without generated code and tests. */
    List<Path> sources() {
      return files(folder.resolve("src"), ".java");
    }
  }

  static House find() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("throughline")) && Files.isDirectory(folder.resolve("bundles"))) {
        return new House(folder);
      }
    }
    throw new IllegalStateException("No Throughline source tree above " + Path.of("").toAbsolutePath());
  }

  List<Bundle> bundles() {
    try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
      return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
          .map(folder -> new Bundle(folder, folder.getFileName().toString(), manifest(folder))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Manifest manifest(Path folder) {
    try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
      return new Manifest(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }
}
