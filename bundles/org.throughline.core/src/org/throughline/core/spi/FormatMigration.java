package org.throughline.core.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.w3c.dom.Document;

/**
 * One step of a file from an older format to the next, done on its XML before the model sees it. A step must be
 * repeatable: the same file gives the same result. Every step comes with a frozen sample that stays in the tests.
 */
@ConsumerType
public interface FormatMigration {

  /** The format it reads; it makes the next higher one of it. */
  int from();

  /** Changes the document in place. The {@code format} attribute of the root is set by the caller. */
  void migrate(Document document);
}
