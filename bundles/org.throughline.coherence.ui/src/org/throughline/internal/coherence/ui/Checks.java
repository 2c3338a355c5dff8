package org.throughline.internal.coherence.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.throughline.coherence.Finding;
import org.throughline.coherence.Findings;
import org.throughline.coherence.spi.Fix;
import org.throughline.core.ClientSession;

/**
 * Checks every client that lies on the desk, all the time and beside the window. An OSGi service, so every part of the
 * window gets it by {@code getSite().getService(Checks.class)}. Used on the UI thread; its answers are there at once.
 */
public interface Checks {

  /**
   * What does not hold at present, always the same object for a client; while a check goes on, some of it may be out of
   * date. Empty for a client that is not on the desk.
   */
  Optional<Findings> findings(ClientSession session);

  /**
   * How a client stood when it was looked at last, with what people decided; empty until it was checked once, and for a
   * client that is not on the desk. Stays the same object until a listener is called.
   */
  Optional<Standing> standing(ClientSession session);

  /** Whether everything was checked and {@link #standing} tells the present state. */
  boolean isUpToDate(ClientSession session);

  /** What can be done about a finding, best first; empty where its rule offers nothing, or fails to. */
  List<Fix> fixes(Finding finding);

  /** Asks practice for its figures again and checks what follows from them, soon and beside the window. */
  void checkAgain(ClientSession session);

  /** Calls a listener on the UI thread each time a client stands otherwise, once for all that came in one go. */
  void addListener(Consumer<ClientSession> listener);

  void removeListener(Consumer<ClientSession> listener);
}
