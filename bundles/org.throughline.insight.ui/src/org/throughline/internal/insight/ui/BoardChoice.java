package org.throughline.internal.insight.ui;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientSession;
import org.throughline.insight.figure.FigureFilter;

/**
 * Which messages a person looks at: those of the filter of the Insights board, and of the day, channel or topic that was
 * pointed at on it. The board chooses; what shows messages listens. An OSGi service, so every part of the window gets it
 * by {@code getSite().getService(BoardChoice.class)}. Used on the UI thread only.
 */
@Component(service = BoardChoice.class)
public final class BoardChoice {

  /** Learns that something else was chosen. Called on the UI thread. */
  @FunctionalInterface
  public interface Listener {

    /**
     * Something else was chosen.
     *
     * @param session the client whose messages are meant
     * @param filter which of them
     */
    void chosen(ClientSession session, FigureFilter filter);
  }

  private final Map<ClientSession, FigureFilter> chosen = new WeakHashMap<>();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  /** Nothing is chosen yet, so all messages of every client are meant. */
  public BoardChoice() {
  }

  /** Which messages of a client are chosen; all, while nobody has chosen. */
  public FigureFilter of(ClientSession session) {
    return chosen.getOrDefault(session, FigureFilter.everything());
  }

  /** Chooses messages of a client. Who listens is told only when these are others than before. */
  public void choose(ClientSession session, FigureFilter filter) {
    if (!filter.equals(of(session))) {
      chosen.put(session, filter);
      listeners.forEach(each -> each.chosen(session, filter));
    }
  }

  /** Tells somebody from now on. */
  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  /** Tells somebody no longer. */
  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }
}
