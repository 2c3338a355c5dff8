package org.throughline.ui;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;

/**
 * Learns what happens on the desk. Called on the UI thread. What shows one client hears enough from
 * {@link #activated}, {@link #shown}, {@link #changed(ClientChange)} and {@link #stateChanged}.
 */
@ConsumerType
public interface DeskListener {

  /** A client was opened and is the active one; {@link #activated} follows. */
  default void opened(ClientSession session) {
  }

  /** Another client is the active one; {@link #shown} with the element that is shown of it follows. */
  default void activated(ClientSession session) {
  }

  /** A client was closed; the session cannot be used any more. Another one may be active already. */
  default void closed(ClientSession session) {
  }

  /** The last client was closed; none is open any more. Follows {@link #closed(ClientSession)}. */
  default void closed() {
  }

  /** Any open client changed. */
  default void changed(ClientSession session, ClientChange change) {
  }

  /** The active client changed. */
  default void changed(ClientChange change) {
  }

  /** Another element is shown; null when nothing is. */
  default void shown(@Nullable EObject element) {
  }

  /** Saved or unsaved, kept or not, read-only or not, another client: the status line may tell something new. */
  default void stateChanged() {
  }
}
