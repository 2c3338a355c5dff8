package org.throughline.core.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.EarlierState;

/**
 * Knows earlier states of client folders. Registered as an OSGi service; asked from background threads, several at a
 * time. It only reads.
 */
@ConsumerType
public interface VersionSource {

  /**
   * The earlier states of a client folder, the newest first. Empty when it knows none of this folder, also when what it
   * reads from is damaged.
   *
   * @param limit the most that are wanted
   */
  List<EarlierState> states(Path folder, int limit);

  /** What a file held in one of those states; empty when it was not there or cannot be read any more. */
  Optional<byte[]> content(Path folder, EarlierState state, String path);
}
