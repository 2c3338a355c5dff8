package org.throughline.core;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says where slow work may be done. A program with a window gives one as an OSGi service, so that work with files, with
 * the database, checks and exports on the thread of the window are found; without one, work may be done anywhere.
 */
@FunctionalInterface
@ConsumerType
public interface WorkPolicy {

  /** Work may be done on any thread. */
  WorkPolicy ANYWHERE = kind -> {
  };

  /** What makes work slow. */
  enum Kind {
    /** Reads or writes the disk. */
    FILES,
    /** Asks the database. */
    DATABASE,
    /** Checks a whole client. */
    CHECK,
    /** Writes a document. */
    EXPORT
  }

  /** Called on the thread that is about to do slow work; throws or notes it where that is wrong. */
  void about(Kind kind);
}
