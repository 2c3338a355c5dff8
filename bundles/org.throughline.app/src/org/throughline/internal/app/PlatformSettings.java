package org.throughline.internal.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.throughline.core.DurableWriter;

/** The settings the platform keeps for itself, looked at before it reads them. */
final class PlatformSettings {

  private static final String PLACE = ".metadata/.plugins/org.eclipse.core.runtime/.settings";
  private static final String DAMAGED = ".damaged";

  private final Path folder;
  private final DurableWriter writer;

  /**
   * The settings of one workbench.
   *
   * @param workbench the folder of its settings
   */
  PlatformSettings(Path workbench, DurableWriter writer) {
    folder = workbench.resolve(PLACE);
    this.writer = writer;
  }

  /** Gives files that cannot be read another name, so that the platform starts with its defaults instead of failing. */
  void setAsideWhatIsDamaged() throws IOException {
    if (Files.isDirectory(folder)) {
      List<Path> files;
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(each -> each.getFileName().toString().endsWith(".prefs")).toList();
      }
      for (Path each : files) {
        if (isDamaged(each)) {
          writer.write(each.resolveSibling(each.getFileName() + DAMAGED), Files.readAllBytes(each));
          Files.delete(each);
        }
      }
    }
  }

  private static boolean isDamaged(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      new Properties().load(in);
      return false;
    } catch (IOException | IllegalArgumentException unreadable) {
      return true;
    }
  }
}
