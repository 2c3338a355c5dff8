package org.throughline.core;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Learns what happens to an open client. Called on the session's thread after everything is in its new state; an
 * operation may be run from here. What it throws is logged and does not reach others.
 */
@ConsumerType
public interface ClientListener {

  /** The client changed. */
  default void changed(ClientChange change) {
  }

  /** The client has unsaved changes now, or has none any more. */
  default void dirtyChanged(boolean dirty) {
  }

  /** Files of the client were changed by something else; the paths inside the folder, with forward slashes. */
  default void changedOutside(List<String> paths) {
  }

  /** The session is closed; nothing of it may be used any more. */
  default void closed() {
  }
}
