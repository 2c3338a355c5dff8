package org.throughline.internal.ui.find;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.ElementSearch;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;

/**
 * Knows every element of the open clients by its words. A client is read once, in the background, and followed from then
 * on. Used on the UI thread; the searches it gives may be asked from any thread.
 */
@Component(service = ClientSearch.class)
public final class ClientSearch implements DeskListener {

  private static final int RECENT = 50;

  /** What is known of one client. */
  private static final class Known {
    private final ElementSearch search = new ElementSearch(Locale.getDefault());
    /** What happened while the client was still being read. */
    private final List<ClientChange> missed = new ArrayList<>();
    private final List<EObject> recent = new ArrayList<>();
    private boolean ready;
    private volatile boolean closed;
  }

  private final Desk desk;
  private final Map<ClientSession, Known> clients = new IdentityHashMap<>();

  /** Follows the desk. */
  @Activate
  public ClientSearch(@Reference Desk desk) {
    this.desk = desk;
    desk.addListener(this);
  }

  /** Begins to read what is open. */
  public void start() {
    desk.sessions().forEach(this::known);
    desk.shown().ifPresent(this::shown);
  }

  /** The search in the active client; empty when none is open. It finds nothing before {@link #isReady()}. */
  public Optional<ElementSearch> search() {
    return desk.session().map(session -> known(session).search);
  }

  /** Whether the active client has been read. */
  public boolean isReady() {
    return desk.session().map(session -> known(session).ready).orElse(false);
  }

  /** What was shown last of the active client, the last first; what was deleted is left out. */
  public List<EObject> recent() {
    return desk.session().map(session -> known(session).recent.stream()
        .filter(each -> desk.sessionOf(each).isPresent()).toList()).orElse(List.of());
  }

  private Known known(ClientSession session) {
    Known known = clients.get(session);
    if (known == null) {
      known = new Known();
      clients.put(session, known);
      read(session, known);
    }
    return known;
  }

  private void read(ClientSession session, Known known) {
    Display display = Display.getCurrent();
    Job.createSystem("words of the client", monitor -> {
      try {
        session.read(access -> {
          known.search.addAll(access);
          return known;
        }, () -> known.closed);
      } catch (CancellationException closed) {
        return;
      }
      if (!display.isDisposed()) {
        display.asyncExec(() -> {
          known.missed.forEach(known.search::follow);
          known.missed.clear();
          known.ready = true;
        });
      }
    }).schedule();
  }

  @Override
  public void opened(ClientSession session) {
    known(session);
  }

  @Override
  public void closed(ClientSession session) {
    Known known = clients.remove(session);
    if (known != null) {
      known.closed = true;
    }
  }

  @Override
  public void changed(ClientSession session, ClientChange change) {
    Known known = clients.get(session);
    if (known != null) {
      if (known.ready) {
        known.search.follow(change);
      } else {
        known.missed.add(change);
      }
    }
  }

  @Override
  public void shown(@Nullable EObject element) {
    ClientSession session = element == null ? null : desk.sessionOf(element).orElse(null);
    if (element != null && session != null && element != session.client()) {
      List<EObject> recent = known(session).recent;
      recent.remove(element);
      recent.addFirst(element);
      if (recent.size() > RECENT) {
        recent.removeLast();
      }
    }
  }
}
