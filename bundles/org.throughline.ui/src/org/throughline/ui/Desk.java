package org.throughline.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;

/**
 * What lies on the desk: the one client that is open in the window, and which of its elements is shown. An OSGi
 * service, so every part of the window gets it by {@code getSite().getService(Desk.class)}. Used on the UI thread only.
 */
@ProviderType
public interface Desk {

  /** Makes and opens clients. */
  Clients clients();

  /** The open client; empty when there is none. */
  Optional<ClientSession> session();

  /** Puts a client on the desk, which belongs to the UI thread from now on; closes the one that was there. */
  void open(ClientSession session);

  /** Closes the client, if one is open. Changes that were not saved are gone. */
  void close();

  /** The element that is shown; empty when nothing is. */
  Optional<EObject> shown();

  /** Shows an element in every part of the window. */
  void show(@Nullable EObject element);

  /** Applies an operation to the open client. */
  OperationResult run(Operation operation);

  /** Applies an operation that comes from typing in a field. */
  OperationResult type(Operation operation, Object field);

  /** Tells everybody that something about the session changed that is not in the model: it was saved, or kept. */
  void touch(Event event);

  /** Tells the listeners what happened while the session belonged to another thread; see {@link LongWork#with}. */
  void catchUp();

  /** When the client was last saved in this window; empty when it was not. */
  Optional<Instant> savedAt();

  /** When unsaved changes were last kept beside the files; empty when they were not. */
  Optional<Instant> keptAt();

  /** The folders of the clients that were open last, the newest first. */
  List<Path> recent();

  void addListener(DeskListener listener);

  void removeListener(DeskListener listener);

  /** What can happen to a session. */
  enum Event {
    /** All changes are on disk. */
    SAVED,
    /** Unsaved changes are kept beside the files. */
    KEPT
  }
}
