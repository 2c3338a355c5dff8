package org.throughline.internal.examples.podcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.spi.ModelModule;
import org.throughline.testkit.PackageModule;

/** What the tests of the module share. */
final class PodcastClients {

  private PodcastClients() {
  }

  /** The modules of the product, and this one. */
  static List<ModelModule> modules() {
    List<ModelModule> modules = new ArrayList<>(PackageModule.product());
    modules.add(new PodcastModule());
    return modules;
  }

  static Clients with(List<ModelModule> modules) {
    return new Clients(modules, InstantSource.system(), new DurableWriter());
  }

  /** The fingerprint of each file of a client, without those the program keeps for itself. */
  static Map<String, String> fingerprints(Path folder) {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".throughline/")) {
          found.put(path, HexFormat.of()
              .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
    return found;
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.toString().contains(".throughline" + java.io.File.separator)) {
          Files.copy(file, target);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
