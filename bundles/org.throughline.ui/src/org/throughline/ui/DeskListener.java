package org.throughline.ui;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;

/** Learns what happens on the desk. Called on the UI thread. */
@ConsumerType
public interface DeskListener {

  /** A client was opened. */
  default void opened(ClientSession session) {
  }

  /** The client was closed; the session cannot be used any more. */
  default void closed() {
  }

  /** The open client changed. */
  default void changed(ClientChange change) {
  }

  /** Another element is shown; null when nothing is. */
  default void shown(@Nullable EObject element) {
  }

  /** Saved or unsaved, kept or not, read-only or not: what the status line tells may be different now. */
  default void stateChanged() {
  }
}
