package org.throughline.internal.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
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
import org.throughline.ui.RecentClient;

/** The desk of the one window. */
@Component(service = Desk.class)
public final class OneDesk implements Desk {

  private static final System.Logger LOG = System.getLogger(OneDesk.class.getName());

  private final Clients clients;
  private final RecentClients recent;
  private final InstantSource clock;
  private final Executor aside;
  /** What was opened here, the newest last; the list on disk follows. */
  private final List<RecentClient> opened = new ArrayList<>();
  private final List<DeskListener> listeners = new CopyOnWriteArrayList<>();
  private final List<Place> places = new ArrayList<>();
  /** The open clients, the one that was active longest ago first and the active one last. */
  private final List<Place> used = new ArrayList<>();

  /** As a service, with the user's own list of recent clients. */
  @Activate
  public OneDesk(@Reference Clients clients, @Reference DurableWriter writer) {
    this(clients, new RecentClients(
        Path.of(System.getProperty("throughline.home", System.getProperty("user.home") + "/.throughline"))
            .resolve("recent.txt"), writer), InstantSource.system(),
        Executors.newSingleThreadExecutor(work -> new Thread(work, "Throughline files")));
  }

  /** With chosen parts; what has to do with files is done at once. */
  public OneDesk(Clients clients, RecentClients recent, InstantSource clock) {
    this(clients, recent, clock, Runnable::run);
  }

  /**
   * With chosen parts.
   *
   * @param aside does one after the other what has to do with files
   */
  public OneDesk(Clients clients, RecentClients recent, InstantSource clock, Executor aside) {
    this.clients = clients;
    this.recent = recent;
    this.clock = clock;
    this.aside = aside;
  }

  /** Ends the thread for files. */
  @Deactivate
  public void stop() {
    if (aside instanceof ExecutorService threads) {
      threads.shutdown();
    }
  }

  /** An open client, and where the window stands in it. */
  private final class Place implements ClientListener {

    private final ClientSession session;
    private @Nullable Path folder;
    private @Nullable EObject shown;
    private @Nullable Instant savedAt;
    private @Nullable Instant keptAt;
    private boolean gone;

    Place(ClientSession session) {
      this.session = session;
    }

    @Override
    public void changed(ClientChange change) {
      changedHere(change);
    }

    @Override
    public void dirtyChanged(boolean dirty) {
      tell(DeskListener::stateChanged);
    }

    private void changedHere(ClientChange change) {
      tell(listener -> listener.changed(session, change));
      if (isActive(this)) {
        tell(listener -> listener.changed(change));
      }
      tell(DeskListener::stateChanged);
      if (shown != null && change.removed().stream().anyMatch(removed -> isWithin(shown, removed))) {
        turnTo(session.client());
      }
    }

    private void turnTo(@Nullable EObject element) {
      if (element == shown) {
        return;
      }
      shown = element;
      if (session.access().editable()) {
        session.history().boundary();
      }
      if (isActive(this)) {
        tell(listener -> listener.shown(element));
      }
    }
  }

  private boolean isActive(Place place) {
    return !used.isEmpty() && used.getLast() == place;
  }

  private @Nullable Place active() {
    return used.isEmpty() ? null : used.getLast();
  }

  private @Nullable Place place(ClientSession session) {
    return places.stream().filter(each -> each.session == session).findFirst().orElse(null);
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
    return Optional.ofNullable(active()).map(place -> place.session);
  }

  @Override
  public List<ClientSession> sessions() {
    return places.stream().map(place -> place.session).toList();
  }

  @Override
  public Optional<ClientSession> sessionOf(EObject element) {
    EObject root = EcoreUtil.getRootContainer(element);
    return places.stream().map(place -> place.session).filter(session -> session.client() == root).findFirst();
  }

  @Override
  public Optional<ClientSession> sessionIn(Path folder) {
    Path real = folder.toAbsolutePath().normalize();
    return places.stream().map(place -> place.session)
        .filter(session -> session.folder().equals(folder) || session.folder().equals(real)).findFirst();
  }

  @Override
  public void open(ClientSession added) {
    if (place(added) != null) {
      activate(added);
      return;
    }
    Place place = new Place(added);
    place.shown = added.client();
    places.add(place);
    used.add(place);
    added.addListener(place);
    remember(place);
    tell(listener -> listener.opened(added));
    tellActive(place);
  }

  /** A client that lies in a folder it did not lie in before is the newest of the recent ones. */
  private void remember(Place place) {
    Path folder = place.session.folder();
    if (!folder.equals(place.folder)) {
      place.folder = folder;
      RecentClient client = RecentClients.entry(place.session, clock.instant());
      opened.removeIf(each -> each.folder().equals(folder));
      opened.add(client);
      aside.execute(() -> recent.add(client));
    }
  }

  @Override
  public void activate(ClientSession session) {
    Place place = place(session);
    if (place != null && !isActive(place)) {
      used.remove(place);
      used.add(place);
      tellActive(place);
    }
  }

  private void tellActive(Place place) {
    tell(listener -> listener.activated(place.session));
    tell(listener -> listener.shown(place.shown));
    tell(DeskListener::stateChanged);
  }

  @Override
  public void close() {
    session().ifPresent(this::close);
  }

  @Override
  public void close(ClientSession closing) {
    Place place = place(closing);
    if (place == null) {
      return;
    }
    boolean wasActive = isActive(place);
    if (wasActive && used.size() == 1) {
      place.turnTo(null);
    }
    places.remove(place);
    used.remove(place);
    closing.removeListener(place);
    Place next = active();
    if (wasActive && next != null) {
      tellActive(next);
    }
    aside.execute(quietly(closing.end()));
    tell(listener -> listener.closed(closing));
    if (places.isEmpty()) {
      tell(DeskListener::closed);
    }
    tell(DeskListener::stateChanged);
  }

  /** What a closed client leaves to do must not keep the next one from being opened. */
  private static Runnable quietly(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException failed) {
        LOG.log(System.Logger.Level.WARNING, "A folder could not be left in order", failed);
      }
    };
  }

  @Override
  public void awaitReleased() {
    CompletableFuture<Void> reached = new CompletableFuture<>();
    aside.execute(() -> reached.complete(null));
    reached.join();
  }

  @Override
  public Optional<EObject> shown() {
    return Optional.ofNullable(active()).map(place -> place.shown);
  }

  @Override
  public Optional<EObject> shown(ClientSession session) {
    return Optional.ofNullable(place(session)).map(place -> place.shown);
  }

  @Override
  public void show(@Nullable EObject element) {
    Place present = active();
    if (present == null) {
      return;
    }
    Place home = element == null ? present : sessionOf(element).map(this::place).orElse(present);
    if (home == present) {
      present.turnTo(element);
    } else {
      home.turnTo(element);
      activate(home.session);
    }
  }

  @Override
  public OperationResult run(Operation operation) {
    return open().session.run(operation);
  }

  @Override
  public OperationResult type(Operation operation, Object field) {
    return open().session.type(operation, field);
  }

  private Place open() {
    Place present = active();
    if (present == null) {
      throw new ClientException(ClientException.Kind.REFUSED, Message.of(OneDesk.class, "refused.no.client"), null);
    }
    return present;
  }

  @Override
  public void touch(Event event) {
    session().ifPresent(session -> touch(session, event));
  }

  @Override
  public void touch(ClientSession session, Event event) {
    Place place = place(session);
    if (place == null) {
      return;
    }
    switch (event) {
      case SAVED -> {
        place.savedAt = clock.instant();
        place.keptAt = null;
        place.gone = false;
        remember(place);
      }
      case KEPT -> place.keptAt = clock.instant();
      case GONE -> place.gone = true;
    }
    tell(DeskListener::stateChanged);
  }

  @Override
  public Optional<Instant> savedAt() {
    return Optional.ofNullable(active()).map(place -> place.savedAt);
  }

  @Override
  public Optional<Instant> keptAt() {
    return Optional.ofNullable(active()).map(place -> place.keptAt);
  }

  @Override
  public boolean isGone(ClientSession session) {
    Place place = place(session);
    return place != null && place.gone;
  }

  @Override
  public List<Path> recent() {
    return recentClients().stream().map(RecentClient::folder).toList();
  }

  @Override
  public List<RecentClient> recentClients() {
    Map<Path, RecentClient> all = new LinkedHashMap<>();
    opened.reversed().forEach(each -> all.putIfAbsent(each.folder(), each));
    recent.entries().forEach(each -> all.putIfAbsent(each.folder(), each));
    return all.values().stream().limit(RecentClients.LIMIT).filter(each -> Files.isDirectory(each.folder())).toList();
  }

  @Override
  public void addListener(DeskListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(DeskListener listener) {
    listeners.remove(listener);
  }

  /** A part of the window that fails must not keep the others from hearing. */
  private void tell(Consumer<DeskListener> call) {
    for (DeskListener listener : listeners) {
      try {
        call.accept(listener);
      } catch (RuntimeException | LinkageError | StackOverflowError fault) {
        LOG.log(System.Logger.Level.ERROR, "A part of the window failed: " + listener.getClass().getName(), fault);
      }
    }
  }
}
