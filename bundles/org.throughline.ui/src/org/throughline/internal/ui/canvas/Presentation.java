package org.throughline.internal.ui.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.Token;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.ui.canvas.CanvasHost;
import org.throughline.ui.canvas.SceneCanvas;

/** One canvas on the full screen, to be shown to others: nothing can be changed, Escape ends it. */
public final class Presentation implements CanvasHost {

  private final CanvasHost host;
  private final Shell shell;

  private Presentation(CanvasHost host, Shell parent, TextMetrics metrics, String id, Map<String, String> shown) {
    this.host = host;
    shell = new Shell(parent.getDisplay(), SWT.NO_TRIM);
    shell.setText(host.name());
    shell.setData("id", id + ".presentation");
    shell.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    shell.setBackground(Inks.ofWindow().of(Token.CANVAS));
    shell.setLayout(new FillLayout());
    SceneCanvas canvas = new SceneCanvas(shell, this, metrics, id + ".presented", true);
    canvas.shown(shown);
    Display display = shell.getDisplay();
    Listener escape = this::ends;
    display.addFilter(SWT.KeyDown, escape);
    shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, escape));
    shell.setBounds(parent.getMonitor().getBounds());
    shell.setFullScreen(true);
    shell.open();
    canvas.load();
    canvas.fill();
    canvas.control().setFocus();
  }

  /** Opens the presentation of a canvas on the screen the window is on. */
  public static Shell open(CanvasHost host, Shell parent, TextMetrics metrics, String id, Map<String, String> shown) {
    return new Presentation(host, parent, metrics, id, shown).shell;
  }

  private void ends(Event event) {
    if (event.keyCode == SWT.ESC && !shell.isDisposed() && shell.getDisplay().getActiveShell() == shell) {
      event.doit = false;
      event.type = SWT.None;
      shell.getDisplay().asyncExec(() -> {
        if (!shell.isDisposed()) {
          shell.close();
        }
      });
    }
  }

  @Override
  public String name() {
    return host.name();
  }

  @Override
  public CanvasContent content(CanvasRequest request) {
    return host.content(request);
  }

  @Override
  public Optional<String> locked() {
    return Optional.of(name());
  }

  @Override
  public Optional<OperationResult> run(Operation operation) {
    return Optional.empty();
  }

  @Override
  public void command(String id) {
    // While something is shown to others, nothing is done to it.
  }

  @Override
  public void say(String words) {
    // There is no status line on a full screen.
  }

  @Override
  public void selected(List<String> ids) {
    // What is pointed at here does not move the window behind it.
  }

  @Override
  public void zoomed(double zoom) {
    // Nothing shows the figure here.
  }
}
