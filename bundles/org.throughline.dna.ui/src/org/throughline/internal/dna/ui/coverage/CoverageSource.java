package org.throughline.internal.dna.ui.coverage;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.coherence.Line;
import org.throughline.coherence.coverage.Coverage;
import org.throughline.coherence.coverage.CoverageMatrix;
import org.throughline.coherence.coverage.CoverageMatrix.Kind;
import org.throughline.core.ClientSession;
import org.throughline.model.ModelPackage;
import org.throughline.ui.LongWork;

/**
 * What covers what in a client, worked out once after each change: at once in a client of usual size, beside the window in
 * a large one. Used on the UI thread.
 */
final class CoverageSource {

  /** Up to so many elements a matrix takes no longer than a person notices. */
  private static final int USUAL = 8_000;

  private record Known(CoverageMatrix matrix, int version) {
  }

  private final ClientSession session;
  private final Line line;
  private final Runnable ready;
  private final Map<Kind, Known> known = new EnumMap<>(Kind.class);
  private final Set<Kind> underway = ConcurrentHashMap.newKeySet();
  private int version;

  /**
   * A source.
   *
   * @param ready called when something that was worked out beside the window is there
   */
  CoverageSource(ClientSession session, Line line, Runnable ready) {
    this.session = session;
    this.line = line;
    this.ready = ready;
  }

  /** The client is another than before. */
  void changed() {
    version++;
  }

  /** One of the matrices: that of before while a new one is worked out; empty while there was none before. */
  Optional<CoverageMatrix> matrix(Kind kind) {
    Known last = known.get(kind);
    if (last == null || last.version != version) {
      if (session.index().count(ModelPackage.Literals.ELEMENT) <= USUAL) {
        last = new Known(new Coverage(session.index(), line).matrix(kind), version);
        known.put(kind, last);
      } else if (underway.add(kind)) {
        workOut(kind, version);
      }
    }
    return Optional.ofNullable(last).map(Known::matrix);
  }

  private void workOut(Kind kind, int of) {
    LongWork.start(CoverageText.of("task", kind.title().in(Locale.getDefault())), progress -> {
      try {
        return session.read(access -> new Coverage(access.index(), line, access::check).matrix(kind),
            progress::isCancelled);
      } finally {
        underway.remove(kind);
      }
    }, matrix -> {
      known.put(kind, new Known(matrix, of));
      ready.run();
    });
  }
}
