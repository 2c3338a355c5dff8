package org.throughline.cli.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ClientException;

/** One call of a command, with its options and parameters filled in. */
@FunctionalInterface
@ConsumerType
public interface Call {

  /**
   * Does it.
   *
   * @return the exit code: 0 when all is well, else the code of a {@link ClientException.Kind}
   * @throws ClientException for trouble a person can do something about; it is shown in one line, and its kind gives
   *     the exit code
   */
  int run(Console console);
}
