package org.throughline.internal.insight.ui.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Cancelled;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.figure.ConversationRow;
import org.throughline.insight.figure.ConversationThread;
import org.throughline.insight.figure.ConversationThread.Said;
import org.throughline.insight.figure.Conversations;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.Figures;
import org.throughline.ui.TextRemarks;
import org.throughline.ui.TextRemarks.Remark;
import org.throughline.ui.Trouble;

/**
 * Reads conversations beside the window, on a thread of its own, and keeps the data open between two questions. What is
 * asked anew ends what was asked before. All methods are called on the UI thread, and so are those who get the answers.
 */
final class TalkReader {

  private final Figures figures;
  private final List<TextRemarks> sources;
  private final Display display;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("throughline-conversations").factory());
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger busy = new AtomicInteger();

  // Of the reading thread alone.
  private @Nullable ClientSession of;
  private @Nullable FigureData data;
  private @Nullable Conversations list;

  TalkReader(Figures figures, List<TextRemarks> sources, Display display) {
    this.figures = figures;
    this.sources = List.copyOf(sources);
    this.display = display;
  }

  /**
   * What is asked for.
   *
   * @param fresh whether the data may be others than before
   */
  record Question(ClientSession session, FigureFilter filter, Conversations.Order order, boolean fresh) {
  }

  /**
   * What was found.
   *
   * @param first the first page
   * @param whole whether nothing more will be known of these conversations; topics come later than the rest
   */
  record Found(long count, List<ConversationRow> first, boolean whole) {
  }

  /** Who gets the answers. */
  interface Answers {

    void found(Found found);

    void failed(String why);
  }

  /** Whether anything is being read. */
  boolean isBusy() {
    return busy.get() > 0;
  }

  /** Asks for conversations. Answers come at once when they are found, and again when their topics are known. */
  void ask(Question question, int page, Answers answers) {
    int mine = asked.incrementAndGet();
    opened.incrementAndGet();
    BooleanSupplier over = () -> asked.get() != mine;
    submit(over, progress -> {
      Conversations rows = list(question, progress);
      Found found = new Found(rows.count(), rows.page(0, page, progress), false);
      later(over, () -> answers.found(found));
      FigureData open = data;
      if (open != null && found.count() > 0) {
        open.readTexts(progress);
        Conversations named = list(new Question(question.session, question.filter, question.order, false), progress);
        Found whole = new Found(named.count(), named.page(0, page, progress), true);
        later(over, () -> answers.found(whole));
      } else {
        later(over, () -> answers.found(new Found(found.count, found.first, true)));
      }
    }, answers::failed);
  }

  private Conversations list(Question question, Progress progress) {
    closeList();
    if (question.fresh || of != question.session) {
      closeData();
    }
    FigureData open = data;
    if (open == null) {
      open = figures.open(question.session, progress);
      data = open;
      of = question.session;
    }
    Conversations made = open.conversations(question.filter, question.order, progress);
    list = made;
    return made;
  }

  /** Asks for more of the conversations that were found last. */
  void page(long from, int most, Consumer<List<ConversationRow>> then) {
    int mine = asked.get();
    BooleanSupplier over = () -> asked.get() != mine;
    submit(over, progress -> {
      Conversations rows = list;
      if (rows != null) {
        List<ConversationRow> page = rows.page(from, most, progress);
        later(over, () -> then.accept(page));
      }
    }, why -> {
    });
  }

  /** Asks for all of a conversation. */
  void thread(ClientSession session, ConversationRow row, Consumer<ReadThread> then, Consumer<String> failed) {
    int mine = opened.incrementAndGet();
    BooleanSupplier over = () -> opened.get() != mine;
    submit(over, progress -> {
      Conversations rows = list;
      if (rows != null) {
        ConversationThread read = readable(rows.thread(row, progress));
        ReadThread whole = new ReadThread(read, remarks(session, read, progress));
        later(over, () -> then.accept(whole));
      }
    }, failed);
  }

  /** With short names for the people in it, so that the words between can be read. */
  private static ConversationThread readable(ConversationThread read) {
    return new ConversationThread(read.row(), read.messages().stream().map(each -> new Said(each.line(), each.id(),
        each.fromCustomer(), each.author(), each.at(), TalkTimes.readable(each.text()), each.feeling())).toList(), read.waits(),
        read.cut());
  }

  private Map<Long, List<Remark>> remarks(ClientSession session, ConversationThread read, Progress progress) {
    List<Said> answers = read.messages().stream().filter(each -> !each.fromCustomer()).toList();
    Map<Long, List<Remark>> found = new HashMap<>();
    for (TextRemarks source : sources) {
      List<List<Remark>> all = session.read(access -> source.about(access, answers.stream().map(Said::text).toList(),
          Locale.getDefault()), progress::isCancelled);
      for (int i = 0; i < answers.size(); i++) {
        if (!all.get(i).isEmpty()) {
          found.put(answers.get(i).line(), all.get(i));
        }
      }
    }
    return found;
  }

  /** Does other reading of the same client, such as finding out a mark, on the same thread. */
  <T> void other(java.util.function.Supplier<T> work, Consumer<? super T> then, Consumer<String> failed) {
    submit(() -> false, progress -> {
      T result = work.get();
      later(() -> false, () -> then.accept(result));
    }, failed);
  }

  private interface Reading {
    void read(Progress progress);
  }

  private void submit(BooleanSupplier over, Reading reading, Consumer<String> failed) {
    busy.incrementAndGet();
    try {
      thread.execute(() -> {
        try {
          if (!over.getAsBoolean()) {
            reading.read(new Wanted(over));
          }
        } catch (Cancelled another) {
          // Something else is wanted by now.
        } catch (ClientException known) {
          later(over, () -> failed.accept(known.text().in(Locale.getDefault())));
        } catch (RuntimeException | LinkageError fault) {
          if (!over.getAsBoolean()) {
            Trouble.log(fault);
            later(over, () -> failed.accept(TalkWords.of("fault")));
          }
        } finally {
          busy.decrementAndGet();
        }
      });
    } catch (RejectedExecutionException closed) {
      busy.decrementAndGet();
    }
  }

  private void later(BooleanSupplier over, Runnable then) {
    if (!display.isDisposed()) {
      busy.incrementAndGet();
      display.asyncExec(() -> {
        busy.decrementAndGet();
        if (!over.getAsBoolean()) {
          then.run();
        }
      });
    }
  }

  /** Lets go of the data; what is asked next opens them anew. */
  void release() {
    asked.incrementAndGet();
    opened.incrementAndGet();
    submit(() -> false, progress -> {
      closeList();
      closeData();
    }, why -> {
    });
  }

  /** Ends for good. */
  void close() {
    release();
    thread.shutdown();
  }

  private void closeList() {
    Conversations old = list;
    list = null;
    if (old != null) {
      old.close();
    }
  }

  private void closeData() {
    FigureData old = data;
    data = null;
    of = null;
    if (old != null) {
      old.close();
    }
  }

  /** Work that ends when something else is wanted. */
  private record Wanted(BooleanSupplier over) implements Progress {

    @Override
    public void step(Message what) {
      // Nobody looks.
    }

    @Override
    public void done(double fraction) {
      // Nobody looks.
    }

    @Override
    public boolean isCancelled() {
      return over.getAsBoolean();
    }
  }
}
