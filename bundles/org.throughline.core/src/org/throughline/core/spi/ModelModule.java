package org.throughline.core.spi;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.Message;
import org.throughline.model.FileRoot;

/**
 * The part of a client's model that one module brings: its packages, its chapter, and how its files are named.
 * Registered as an OSGi service; asked from any thread, so answers must not change.
 */
@ConsumerType
public interface ModelModule {

  /**
   * The short name that stands in {@code ChapterEntry.module} and names the folder of the module's files: lower-case
   * letters, digits and hyphens, at most 32. It must never change once a client was saved with it.
   */
  String name();

  /** The packages it brings, each with its own namespace URI; nested packages are taken along. */
  List<EPackage> packages();

  /** The class of its chapter, a concrete subclass of {@code model.Chapter}; null when it has none. */
  @Nullable EClass chapterClass();

  /** The title of the chapter, for tables of contents. */
  Message title();

  /** The words a file is named after, from which a slug is made: by default the root's name. */
  default String fileName(FileRoot root) {
    String name = root.getName();
    return name == null ? "" : name;
  }

  /** The steps from older formats of its files to {@link #format()}, in any order; one for each older format. */
  default List<FormatMigration> migrations() {
    return List.of();
  }

  /** The format its files are written in, 1 or higher. */
  default int format() {
    return 1;
  }
}
