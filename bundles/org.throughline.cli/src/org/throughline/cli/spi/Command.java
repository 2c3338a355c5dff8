package org.throughline.cli.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** A command of the command line. Registered as an OSGi service; holds the services it needs and no state of a call. */
@ConsumerType
public interface Command {

  /**
   * What takes the options and parameters of one call: a new object each time, annotated with
   * {@code picocli.CommandLine.Command} and named by it.
   */
  Call prepare();
}
