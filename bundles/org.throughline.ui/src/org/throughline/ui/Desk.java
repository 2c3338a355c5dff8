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
 * What lies on the desk: the clients that are open in the window, which of them is the active one, and which of its
 * elements is shown. An OSGi service, so every part of the window gets it by {@code getSite().getService(Desk.class)}.
 * Used on the UI thread only.
 */
@ProviderType
public interface Desk {

  /** Makes and opens clients. */
  Clients clients();

  /** The active client, which every command works on; empty when none is open. */
  Optional<ClientSession> session();

  /** Every open client, in the order in which they were opened. */
  List<ClientSession> sessions();

  /** The open client an element belongs to; empty for an element that was deleted, or that is in no open client. */
  Optional<ClientSession> sessionOf(EObject element);

  /** The open client that lies in a folder. */
  Optional<ClientSession> sessionIn(Path folder);

  /**
   * Puts a client on the desk, which belongs to the UI thread from now on, and makes it the active one. The others stay
   * open.
   */
  void open(ClientSession session);

  /** Makes an open client the active one and shows the element that was shown of it last. */
  void activate(ClientSession session);

  /** Closes the active client, if one is open. Changes that were not saved are gone. */
  void close();

  /**
   * Closes a client; when it was the active one, the one that was active before it becomes active. Changes that were
   * not saved are gone; see {@link Saving#mayLeave}. Its folder is let go soon afterwards, see {@link #awaitReleased}.
   */
  void close(ClientSession session);

  /** Waits until the folders of the clients that were closed can be opened again. From any thread. */
  void awaitReleased();

  /** The element that is shown; empty when nothing is. */
  Optional<EObject> shown();

  /** The element that was shown last of an open client. */
  Optional<EObject> shown(ClientSession session);

  /** Shows an element in every part of the window; its client becomes the active one. */
  void show(@Nullable EObject element);

  /** Applies an operation to the active client. */
  OperationResult run(Operation operation);

  /** Applies an operation that comes from typing in a field to the active client. */
  OperationResult type(Operation operation, Object field);

  /** Tells everybody that something about the active session changed that is not in the model. */
  void touch(Event event);

  /** Tells everybody that something about a session changed that is not in the model: it was saved, or kept, or its folder is gone. */
  void touch(ClientSession session, Event event);

  /** When the active client was last saved in this window; empty when it was not. */
  Optional<Instant> savedAt();

  /** When unsaved changes of the active client were last kept beside the files; empty when they were not. */
  Optional<Instant> keptAt();

  /** Whether the person knows that the folder of an open client is gone; not any more once it was saved again. */
  boolean isGone(ClientSession session);

  /** The folders of the clients that were open last, the newest first. */
  List<Path> recent();

  /** What is known of the clients that were open last, the newest first; {@link ClientPicture} draws them. */
  List<RecentClient> recentClients();

  void addListener(DeskListener listener);

  void removeListener(DeskListener listener);

  /** What can happen to a session. */
  enum Event {
    /** All changes are on disk. */
    SAVED,
    /** Unsaved changes are kept beside the files. */
    KEPT,
    /** The folder is gone, and the person was told. */
    GONE
  }
}
