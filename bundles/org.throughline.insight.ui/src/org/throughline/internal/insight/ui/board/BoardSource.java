package org.throughline.internal.insight.ui.board;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Cancelled;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.board.BoardFigures;
import org.throughline.insight.board.BoardReading;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.Figures;
import org.throughline.model.ModelPackage;
import org.throughline.model.Property;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;
import org.throughline.ui.LongWork;

/**
 * What the board knows, asked beside the window. A second question ends the first. The data stay open between questions,
 * so that the next one is answered sooner, and are closed when nobody has asked for a while. Used on the UI thread.
 */
final class BoardSource {

  /** After so many milliseconds without a question the data are closed. */
  private static final int IDLE = 120_000;
  /** While somebody types on a card, its figures are not asked with every key. */
  private static final int AFTER_TYPING = 800;

  private final ClientSession session;
  private final Figures figures;
  private final EvidenceService evidence;
  private final Runnable ready;
  private final Display display = Display.getCurrent();
  /** Only one reads at a time; guards what is open. */
  private final ReentrantLock reading = new ReentrantLock();
  private @Nullable FigureData open;
  private volatile int question;
  private volatile boolean closed;
  private volatile boolean outdated;
  private volatile boolean doubtful = true;
  private BoardFigures known = BoardFigures.none();
  private @Nullable FigureFilter asked;
  private boolean waiting;
  private final Runnable idle = this::release;

  /**
   * A source.
   *
   * @param ready called whenever more is known
   */
  BoardSource(ClientSession session, Figures figures, EvidenceService evidence, Runnable ready) {
    this.session = session;
    this.figures = figures;
    this.evidence = evidence;
    this.ready = ready;
  }

  /** What is known by now. */
  BoardFigures known() {
    return known;
  }

  /** Asks for a filter, unless that is what was asked last. */
  void ask(FigureFilter filter) {
    if (!filter.equals(asked) && !closed) {
      start(filter);
    }
  }

  /** The client is another than before. */
  void changed(ClientChange change) {
    if (closed || asked == null) {
      return;
    }
    boolean cards = change.touched().stream().map(each -> each.object().eClass())
        .anyMatch(each -> each == InsightPackage.Literals.INSIGHT_CARD || each == InsightPackage.Literals.FIGURE
            || each == InsightPackage.Literals.INSIGHT_QUERY);
    boolean data = Figures.isAffectedBy(change) || change.touched().stream().anyMatch(each -> isCorrection(each.object(), each.feature()));
    outdated |= data;
    doubtful |= cards || data;
    if ((data || cards) && !waiting) {
      waiting = true;
      display.timerExec(data ? 0 : AFTER_TYPING, () -> {
        waiting = false;
        FigureFilter filter = asked;
        if (filter != null && !closed) {
          start(filter);
        }
      });
    }
  }

  /** What people say about feelings and terms is kept in properties of the chapter. */
  private static boolean isCorrection(EObject object, @Nullable EStructuralFeature feature) {
    return object instanceof InsightChapter && feature == ModelPackage.Literals.ELEMENT__PROPERTIES
        || object instanceof Property && object.eContainer() instanceof InsightChapter;
  }

  private void start(FigureFilter filter) {
    asked = filter;
    int mine = ++question;
    BoardFigures before = known.asking(filter, known.answers().keySet());
    known = before;
    LongWork.start(BoardText.of("task"), progress -> work(mine, filter, before, new Wanted(progress, mine)),
        found -> found.ifPresent(figures -> arrived(mine, figures)));
    display.timerExec(IDLE, idle);
  }

  /** Until somebody ends it, or asks something else. */
  private final class Wanted implements Progress {

    private final Progress progress;
    private final int mine;

    Wanted(Progress progress, int mine) {
      this.progress = progress;
      this.mine = mine;
    }

    @Override
    public void step(Message what) {
      progress.step(what);
    }

    @Override
    public void done(double fraction) {
      progress.done(fraction);
    }

    @Override
    public boolean isCancelled() {
      return progress.isCancelled() || isOver(mine);
    }
  }

  private boolean isOver(int mine) {
    return closed || mine != question;
  }

  /** Beside the window. Gives nothing where nobody wants it any more. */
  private Optional<BoardFigures> work(int mine, FigureFilter filter, BoardFigures before, Progress progress) {
    reading.lock();
    try {
      progress.check();
      boolean fresh = open == null || outdated;
      if (fresh) {
        shut();
        outdated = false;
        open = figures.open(session, progress.part(0, 0.2));
      }
      FigureData data = open;
      if (data == null) {
        return Optional.empty();
      }
      BoardFigures read = new BoardReading(data, more -> display.asyncExec(() -> arrived(mine, more)))
          .read(before, filter, fresh, progress.part(0.2, 0.9));
      if (doubtful) {
        doubtful = false;
        read = read.doubting(BoardReading.doubts(session, evidence, progress.part(0.9, 1)));
      }
      return Optional.of(read);
    } catch (Cancelled ended) {
      doubtful = true;
      if (isOver(mine)) {
        return Optional.empty();
      }
      display.asyncExec(() -> arrived(mine, known.failed(BoardText.message("stopped"))));
      throw ended;
    } catch (ClientException trouble) {
      shut();
      display.asyncExec(() -> arrived(mine, known.failed(trouble.text())));
      return Optional.empty();
    } catch (RuntimeException fault) {
      // Whoever closes the client or the board takes away what is being read.
      shut();
      if (isOver(mine)) {
        return Optional.empty();
      }
      display.asyncExec(() -> arrived(mine, known.failed(BoardText.message("broken"))));
      throw fault;
    } finally {
      reading.unlock();
    }
  }

  private void arrived(int mine, BoardFigures figures) {
    if (!isOver(mine)) {
      known = figures;
      ready.run();
    }
  }

  private void shut() {
    FigureData data = open;
    open = null;
    if (data != null) {
      data.close();
    }
  }

  /** Closes the data, as soon as nobody reads them. */
  private void release() {
    Thread.ofVirtual().name("throughline-board-release").start(() -> {
      reading.lock();
      try {
        shut();
      } finally {
        reading.unlock();
      }
    });
  }

  /** Ends what is being asked, and closes the data. */
  void close() {
    closed = true;
    if (!display.isDisposed()) {
      display.timerExec(-1, idle);
    }
    release();
  }
}
