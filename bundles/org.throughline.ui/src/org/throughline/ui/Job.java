package org.throughline.ui;

import java.util.Optional;
import java.util.OptionalDouble;
import org.osgi.annotation.versioning.ProviderType;

/** Work that goes on beside the window. May be asked from any thread. */
@ProviderType
public interface Job {

  /** What it does, for people, such as “Writing the briefing”. */
  String task();

  /** What it works on; two jobs on the same thing may get in each other's way, so ask before a second one starts. */
  Optional<Object> about();

  /** What it is busy with now, where it says so. */
  Optional<String> step();

  /** How much of it is done, from 0 to 1; empty while that is not known. */
  OptionalDouble done();

  /** Asks it to end; it does so as soon as nothing is left half done. */
  void cancel();

  /** Whether it was asked to end. */
  boolean isCancelled();

  /** Whether it has ended and what follows from it has been done. */
  boolean isOver();
}
