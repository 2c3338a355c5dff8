package org.throughline.insight.server;

import java.util.Optional;

/**
 * Says on which database server figures are computed, for whoever does not name one. An OSGi service; where there is none,
 * {@link ServerAddress#usual()} says it. From any thread.
 */
@FunctionalInterface
public interface ServerSetting {

  /**
   * The server; empty to compute on this computer.
   *
   * @throws org.throughline.core.ClientException BAD_INPUT when what is set is no address
   */
  Optional<ServerAddress> server();
}
