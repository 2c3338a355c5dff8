package org.throughline.internal.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientListener;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;

/** The desk of the one window. */
@Component(service = Desk.class)
public final class OneDesk implements Desk {

  private final Clients clients;
  private final RecentClients recent;
  private final InstantSource clock;
  private final List<DeskListener> listeners = new CopyOnWriteArrayList<>();
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private Thread desktop = Thread.currentThread();
  private @Nullable ClientSession session;
  private @Nullable EObject shown;
  private @Nullable Instant savedAt;
  private @Nullable Instant keptAt;

  /** As a service, with the user's own list of recent clients. */
  @Activate
  public OneDesk(@Reference Clients clients) {
    this(clients, new RecentClients(
        Path.of(System.getProperty("throughline.home", System.getProperty("user.home") + "/.throughline"))
            .resolve("recent.txt"), new DurableWriter()), InstantSource.system());
  }

  /** With chosen parts. */
  public OneDesk(Clients clients, RecentClients recent, InstantSource clock) {
    this.clients = clients;
    this.recent = recent;
    this.clock = clock;
  }

  private final ClientListener follower = new ClientListener() {

    @Override
    public void changed(ClientChange change) {
      onDesktop(() -> changedHere(change));
    }

    @Override
    public void dirtyChanged(boolean dirty) {
      onDesktop(() -> tell(DeskListener::stateChanged));
    }

    private void changedHere(ClientChange change) {
      tell(listener -> listener.changed(change));
      tell(DeskListener::stateChanged);
      if (shown != null && change.removed().stream().anyMatch(removed -> isWithin(shown, removed))) {
        show(session == null ? null : session.client());
      }
    }
  };

  /** Now, or when the session is back on the thread it was opened on. */
  private void onDesktop(Runnable news) {
    if (Thread.currentThread() == desktop) {
      news.run();
    } else {
      waiting.add(news);
    }
  }

  @Override
  public void catchUp() {
    for (Runnable news = waiting.poll(); news != null; news = waiting.poll()) {
      news.run();
    }
  }

  private static boolean isWithin(@Nullable EObject object, EObject root) {
    for (EObject each = object; each != null; each = each.eContainer()) {
      if (each == root) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Clients clients() {
    return clients;
  }

  @Override
  public Optional<ClientSession> session() {
    return Optional.ofNullable(session);
  }

  @Override
  public void open(ClientSession opened) {
    close();
    desktop = Thread.currentThread();
    session = opened;
    opened.addListener(follower);
    recent.add(opened.folder());
    tell(listener -> listener.opened(opened));
    show(opened.client());
    tell(DeskListener::stateChanged);
  }

  @Override
  public void close() {
    ClientSession closing = session;
    if (closing == null) {
      return;
    }
    show(null);
    session = null;
    savedAt = null;
    keptAt = null;
    waiting.clear();
    closing.removeListener(follower);
    try {
      closing.close();
    } finally {
      tell(DeskListener::closed);
      tell(DeskListener::stateChanged);
    }
  }

  @Override
  public Optional<EObject> shown() {
    return Optional.ofNullable(shown);
  }

  @Override
  public void show(@Nullable EObject element) {
    if (element != shown) {
      shown = element;
      if (session != null && session.access().editable()) {
        session.history().boundary();
      }
      tell(listener -> listener.shown(element));
    }
  }

  @Override
  public OperationResult run(Operation operation) {
    return open().run(operation);
  }

  @Override
  public OperationResult type(Operation operation, Object field) {
    return open().type(operation, field);
  }

  private ClientSession open() {
    ClientSession present = session;
    if (present == null) {
      throw new ClientException(ClientException.Kind.REFUSED, Message.of(OneDesk.class, "refused.no.client"), null);
    }
    return present;
  }

  @Override
  public void touch(Event event) {
    switch (event) {
      case SAVED -> {
        savedAt = clock.instant();
        keptAt = null;
      }
      case KEPT -> keptAt = clock.instant();
    }
    tell(DeskListener::stateChanged);
  }

  @Override
  public Optional<Instant> savedAt() {
    return Optional.ofNullable(savedAt);
  }

  @Override
  public Optional<Instant> keptAt() {
    return Optional.ofNullable(keptAt);
  }

  @Override
  public List<Path> recent() {
    return recent.list();
  }

  @Override
  public void addListener(DeskListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(DeskListener listener) {
    listeners.remove(listener);
  }

  private void tell(Consumer<DeskListener> call) {
    listeners.forEach(call);
  }
}
