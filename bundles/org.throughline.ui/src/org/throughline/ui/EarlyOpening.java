package org.throughline.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.OpenMode;
import org.throughline.core.Progress;

/**
 * A client that is opened while the window is still being made. Where a person must be asked or told something, it is
 * not: {@link Opening} does it then.
 */
public final class EarlyOpening {

  private final Path folder;
  private final CompletableFuture<Optional<ClientSession>> opened = new CompletableFuture<>();

  /** Of a folder; nothing is read yet. */
  public EarlyOpening(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The folder of the client. */
  public Path folder() {
    return folder;
  }

  /**
   * Opens the client for editing, on the calling thread, where there is no unsaved work of a session that did not end
   * well. Never fails. Called once.
   *
   * @param desktop the thread the client is for
   */
  public void open(Clients clients, Thread desktop) {
    Optional<ClientSession> session = Optional.empty();
    try {
      if (clients.recovery(folder).isEmpty()) {
        ClientSession present = clients.open(folder, OpenMode.EDIT, Progress.none());
        present.handOver(desktop);
        session = Optional.of(present);
      }
    } catch (ClientException toBeTold) {
      // It comes again when the window opens the folder, and is told there.
    } finally {
      opened.complete(session);
    }
  }

  /** Whether it is known what became of it. */
  public boolean isDone() {
    return opened.isDone();
  }

  /** Waits for the client; empty when it has to be opened in the ordinary way. */
  public Optional<ClientSession> await() {
    return opened.join();
  }
}
