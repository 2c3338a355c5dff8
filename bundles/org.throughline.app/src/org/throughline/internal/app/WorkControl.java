package org.throughline.internal.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.throughline.ui.Icons;
import org.throughline.ui.Job;
import org.throughline.ui.Jobs;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;

/**
 * Shows in the status line what goes on beside the window, with a way to end it, and what became of it, with what can be
 * done next. Never takes the keyboard by itself; {@link WorkHandler} gives it.
 */
public final class WorkControl {

  /** Where the control is found from the window's shell. */
  static final String KEY = "org.throughline.app.work";

  private static final int WIDTH = 620;
  private static final int LEAST = 120;
  private static final int NOTICEABLE = 400;
  private static final int PERCENT = 100;

  private final Runnable follower = this::follow;
  private Jobs jobs;
  private Composite row;
  private CLabel mark;
  private Link text;
  private ProgressBar bar;
  private ToolItem end;
  private ToolBar tools;
  private String shown = "";
  private boolean patient;

  @PostConstruct
  void create(Composite parent) {
    jobs = LongWork.jobs();
    row = new Composite(parent, SWT.NONE) {
      @Override
      public Point computeSize(int width, int height, boolean changed) {
        int wide = shown.isEmpty() ? 0 : Math.clamp(room(), LEAST, WIDTH);
        return new Point(wide, super.computeSize(width, height, changed).y);
      }

      @Override
      public boolean setFocus() {
        return text.isVisible() && text.setFocus();
      }
    };
    GridLayout layout = new GridLayout(4, false);
    layout.marginWidth = 8;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    row.setLayout(layout);
    mark = new CLabel(row, SWT.NONE);
    mark.setData("id", "work.mark");
    text = new Link(row, SWT.NONE);
    text.setData("id", "work.text");
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(event.text)));
    bar = new ProgressBar(row, SWT.SMOOTH);
    bar.setData("id", "work.bar");
    bar.setMaximum(PERCENT);
    GridData narrow = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
    narrow.widthHint = 120;
    bar.setLayoutData(narrow);
    tools = new ToolBar(row, SWT.FLAT);
    tools.setData("id", "work.tools");
    end = new ToolItem(tools, SWT.PUSH);
    end.setImage(Icons.image("close"));
    end.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> end()));
    tools.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID != ACC.CHILDID_SELF) {
          event.result = end.getToolTipText();
        }
      }
    });
    row.getShell().setData(KEY, row);
    jobs.addListener(follower);
    follow();
  }

  /** What is over in a moment is not worth a flicker. */
  private void follow() {
    if (row.isDisposed()) {
      return;
    }
    if (jobs.running().isEmpty()) {
      patient = false;
      show();
    } else if (patient) {
      show();
    } else if (jobs.running().size() == 1 && shown.isEmpty()) {
      row.getDisplay().timerExec(NOTICEABLE, this::lookAgain);
    } else {
      patient = true;
      show();
    }
  }

  private void lookAgain() {
    if (!row.isDisposed() && !jobs.running().isEmpty()) {
      patient = true;
      show();
    }
  }

  private void show() {
    boolean before = shown.isEmpty();
    List<Job> running = jobs.running();
    Optional<Note> note = jobs.note();
    if (!running.isEmpty()) {
      show(running.getLast(), running.size());
    } else if (note.isPresent()) {
      show(note.get());
    } else {
      write("", "", null);
      visible(false, false);
    }
    row.layout();
    if (before != shown.isEmpty()) {
      row.requestLayout();
    }
  }

  /** What the others of the line leave, so that it never becomes two in a small window. */
  private int room() {
    int room = row.getShell().getClientArea().width;
    for (Control each : row.getParent().getChildren()) {
      room -= each == row ? 0 : each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }
    return room;
  }

  private void show(Job job, int count) {
    String step = job.step().map(each -> job.task() + ": " + each).orElse(job.task());
    String said = job.isCancelled() ? Words.of("work.ending", job.task()) : step;
    write(escaped(count == 1 ? said : Words.of("work.more", said, count - 1)), said, null);
    OptionalDouble done = job.done();
    bar.setState(done.isPresent() ? SWT.NORMAL : SWT.PAUSED);
    bar.setSelection((int) Math.round(done.orElse(0) * PERCENT));
    end.setToolTipText(Words.of("work.cancel", job.task()));
    end.setEnabled(!job.isCancelled());
    visible(true, true);
  }

  private void show(Note note) {
    StringBuilder line = new StringBuilder(escaped(note.text()));
    for (int i = 0; i < note.choices().size(); i++) {
      line.append("   <a href=\"").append(i).append("\">").append(escaped(note.choices().get(i).label())).append("</a>");
    }
    write(line.toString(), note.text(), switch (note.kind()) {
      case DONE -> "check";
      case CANCELLED -> "minus";
      case TROUBLE -> "error";
    });
    end.setToolTipText(Words.of("work.dismiss"));
    end.setEnabled(true);
    visible(false, true);
  }

  private static String escaped(String said) {
    return said.replace("&", "&&").replace("<", "‹").replace(">", "›").replace('\n', ' ');
  }

  private void write(String line, String tip, String icon) {
    if (!line.equals(shown)) {
      shown = line;
      text.setText(line);
      text.setToolTipText(tip);
      mark.setToolTipText(tip);
    }
    mark.setImage(icon == null ? null : Icons.image(icon));
    visible(mark, icon != null);
    visible(text, !line.isEmpty());
  }

  private void visible(boolean running, boolean closable) {
    visible(bar, running);
    visible(tools, closable);
  }

  private static void visible(Control control, boolean visible) {
    if (control.getLayoutData() == null) {
      control.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
    }
    ((GridData) control.getLayoutData()).exclude = !visible;
    control.setVisible(visible);
  }

  private void choose(String index) {
    jobs.note().ifPresent(note -> note.choices().get(Integer.parseInt(index)).action().run());
  }

  private void end() {
    List<Job> running = jobs.running();
    if (running.isEmpty()) {
      jobs.dismiss();
    } else {
      running.getLast().cancel();
    }
  }

  @PreDestroy
  void dispose() {
    if (jobs != null) {
      jobs.removeListener(follower);
    }
  }
}
