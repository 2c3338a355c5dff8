package org.throughline.internal.ui.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.ui.Job;
import org.throughline.ui.Jobs;
import org.throughline.ui.Note;
import org.throughline.ui.Trouble;

/** Starts jobs, each on a thread of its own, and brings what comes of them back to the UI thread. */
@Component(service = Jobs.class)
public final class JobBoard implements Jobs {

  private static final long BETWEEN_NEWS = 80_000_000;

  /** The thread of the window. */
  public interface Desktop extends Executor {

    /** Lets the window live until something has come about. */
    void until(BooleanSupplier condition);

    /** Shows trouble that the person waits for. */
    void show(Throwable trouble);
  }

  private final Executor workers;
  private final Desktop desktop;
  private final List<RunningJob<?>> running = new CopyOnWriteArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean newsOnItsWay = new AtomicBoolean();
  private final AtomicLong lastNews = new AtomicLong(Long.MIN_VALUE);
  private @Nullable Note note;

  /** As a service, for the display of the program. */
  @Activate
  public JobBoard() {
    this(Executors.newCachedThreadPool(work -> {
      Thread thread = new Thread(work, "Throughline work");
      thread.setDaemon(true);
      return thread;
    }), new DisplayThread(Display.getDefault()));
  }

  /** With chosen threads. */
  public JobBoard(Executor workers, Desktop desktop) {
    this.workers = workers;
    this.desktop = desktop;
  }

  @Override
  public <T> Job start(Order<T> order) {
    return start(order, this::note);
  }

  @Override
  public <T> Optional<T> await(Order<T> order) {
    List<Throwable> troubles = new ArrayList<>();
    RunningJob<T> job = start(order, troubles::add);
    desktop.until(job::isOver);
    troubles.forEach(desktop::show);
    return troubles.isEmpty() ? job.result() : Optional.empty();
  }

  private <T> RunningJob<T> start(Order<T> order, Consumer<Throwable> troubled) {
    RunningJob<T> job = new RunningJob<>(order, this::news);
    running.add(job);
    tell();
    workers.execute(() -> {
      job.work();
      desktop.execute(() -> end(job, troubled));
    });
    return job;
  }

  private void end(RunningJob<?> job, Consumer<Throwable> troubled) {
    running.remove(job);
    try {
      Throwable trouble = job.trouble();
      if (trouble != null) {
        troubled.accept(trouble);
      } else if (job.result().isPresent()) {
        job.handOn();
      } else if (job.isCancelled()) {
        show(new Note(Note.Kind.CANCELLED, text("cancelled", job.task()), List.of()));
      }
    } catch (RuntimeException | LinkageError failed) {
      troubled.accept(failed);
    } finally {
      job.over();
      tell();
    }
  }

  /** Trouble of work that nobody waits for does not get in the way of what the person does meanwhile. */
  private void note(Throwable trouble) {
    show(new Note(Note.Kind.TROUBLE, trouble instanceof ClientException known ? known.text().in(Locale.getDefault())
        : text("fault"), List.of(new Note.Choice(text("details"), () -> desktop.show(trouble)))));
    if (!(trouble instanceof ClientException)) {
      Trouble.log(trouble);
    }
  }

  private static String text(String key, Object... arguments) {
    return Message.of(JobBoard.class, key, arguments).in(Locale.getDefault());
  }

  /** From any thread; tells the listeners soon, and not more often than eyes can follow. */
  private void news() {
    long now = System.nanoTime();
    long last = lastNews.get();
    if ((last == Long.MIN_VALUE || now - last > BETWEEN_NEWS) && newsOnItsWay.compareAndSet(false, true)) {
      lastNews.set(now);
      desktop.execute(() -> {
        newsOnItsWay.set(false);
        tell();
      });
    }
  }

  private void tell() {
    listeners.forEach(listener -> {
      try {
        listener.run();
      } catch (RuntimeException fault) {
        Trouble.log(fault);
      }
    });
  }

  @Override
  public List<Job> running() {
    return List.copyOf(running);
  }

  @Override
  public List<Job> running(Object about) {
    return running.stream().filter(job -> job.about().filter(about::equals).isPresent()).map(Job.class::cast).toList();
  }

  @Override
  public Optional<Note> note() {
    return Optional.ofNullable(note);
  }

  @Override
  public void show(Note next) {
    note = next;
    tell();
  }

  @Override
  public void dismiss() {
    note = null;
    tell();
  }

  @Override
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /** The thread of a display. */
  private record DisplayThread(Display display) implements Desktop {

    @Override
    public void execute(Runnable work) {
      if (!display.isDisposed()) {
        display.asyncExec(work);
      }
    }

    @Override
    public void until(BooleanSupplier condition) {
      while (!display.isDisposed() && !condition.getAsBoolean()) {
        if (!display.readAndDispatch()) {
          display.sleep();
        }
      }
    }

    @Override
    public void show(Throwable trouble) {
      Trouble.show(trouble);
    }
  }
}
