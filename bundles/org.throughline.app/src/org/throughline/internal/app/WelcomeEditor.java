package org.throughline.internal.app;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.throughline.ui.Desk;
import org.throughline.ui.Icons;
import org.throughline.ui.Opening;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;
import org.throughline.ui.Typeface;

/** What the window shows when no client is open: how to get one. */
public final class WelcomeEditor extends EditorPart {

  static final String ID = "org.throughline.app.welcomePage";

  private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";

  private Button first;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Icons.image("strategy"));
    Theme theme = Theme.current();
    Composite page = plain(new Composite(parent, SWT.NONE), theme);
    GridLayout outer = new GridLayout(2, false);
    outer.marginWidth = 0;
    outer.marginHeight = 0;
    outer.horizontalSpacing = 0;
    page.setLayout(outer);
    Canvas line = plain(new Canvas(page, SWT.DOUBLE_BUFFERED), theme);
    GridData margin = new GridData(SWT.FILL, SWT.FILL, false, true);
    margin.widthHint = 160;
    line.setLayoutData(margin);
    line.addPaintListener(event -> openLine(event.gc, theme));
    Composite body = plain(new Composite(page, SWT.NONE), theme);
    body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout inner = new GridLayout();
    inner.marginTop = 88;
    inner.verticalSpacing = 8;
    body.setLayout(inner);
    Label name = plain(new Label(body, SWT.NONE), theme);
    name.setText("Throughline");
    name.setFont(Typeface.SERIF.at(30));
    Label lead = plain(new Label(body, SWT.WRAP), theme);
    lead.setText(Words.of("welcome.lead"));
    lead.setFont(Typeface.SERIF.at(14));
    lead.setForeground(theme.ink2());
    GridData text = new GridData(SWT.LEFT, SWT.TOP, false, false);
    text.widthHint = 560;
    lead.setLayoutData(text);
    buttons(body, theme);
    recent(body, theme);
  }

  private void buttons(Composite body, Theme theme) {
    Composite row = plain(new Composite(body, SWT.NONE), theme);
    RowLayout layout = new RowLayout();
    layout.marginLeft = 0;
    layout.marginTop = 24;
    layout.spacing = 8;
    row.setLayout(layout);
    if (SampleHandler.isInstalled()) {
      first = button(row, "welcome.sample", "org.throughline.app.sample");
    }
    Button begin = button(row, "welcome.new", "org.throughline.ui.new");
    first = first == null ? begin : first;
    button(row, "welcome.open", "org.throughline.ui.open");
  }

  private Button button(Composite row, String key, String command) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(Words.of(key));
    button.setData("id", key);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      try {
        getSite().getService(IHandlerService.class).executeCommand(command, null);
      } catch (CommandException failed) {
        Trouble.show(failed);
      }
    }));
    return button;
  }

  private void recent(Composite body, Theme theme) {
    Desk desk = getSite().getService(Desk.class);
    List<Path> folders = desk.recent();
    if (folders.isEmpty()) {
      return;
    }
    Label head = plain(new Label(body, SWT.NONE), theme);
    head.setText(Words.of("welcome.recent"));
    head.setFont(Typeface.SANS_SEMIBOLD.at(12));
    GridData below = new GridData(SWT.LEFT, SWT.TOP, false, false);
    below.verticalIndent = 32;
    head.setLayoutData(below);
    for (Path folder : folders) {
      Composite row = plain(new Composite(body, SWT.NONE), theme);
      GridLayout layout = new GridLayout(2, false);
      layout.marginWidth = 0;
      layout.marginHeight = 0;
      layout.horizontalSpacing = 12;
      row.setLayout(layout);
      Link link = plain(new Link(row, SWT.NONE), theme);
      link.setText("<a>" + String.valueOf(folder.getFileName()).replace("&", "&&").replace("<", "") + "</a>");
      link.setLinkForeground(theme.ink());
      link.setData("id", "welcome.recent");
      link.setToolTipText(folder.toString());
      link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
          event -> Opening.open(link.getShell(), desk, folder)));
      Label where = plain(new Label(row, SWT.NONE), theme);
      where.setText(String.valueOf(folder.getParent()).replace("&", "&&"));
      where.setForeground(theme.ink3());
    }
  }

  private static <T extends Control> T plain(T control, Theme theme) {
    control.setData(CSS_OFF, Boolean.TRUE);
    control.setBackground(theme.canvas());
    control.setForeground(theme.ink());
    return control;
  }

  /** A line that has begun and goes nowhere yet. */
  private static void openLine(GC gc, Theme theme) {
    int x = 104;
    int y = 116;
    gc.setAntialias(SWT.ON);
    gc.setForeground(theme.accent());
    gc.setLineWidth(3);
    gc.drawLine(x, 0, x, y);
    gc.setBackground(theme.surface());
    gc.fillOval(x - 6, y - 6, 12, 12);
    gc.drawOval(x - 6, y - 6, 12, 12);
    gc.setForeground(theme.borderStrong());
    gc.setLineWidth(2);
    gc.setLineDash(new int[] {4, 4});
    gc.drawLine(x, y + 8, x, y + 96);
    gc.drawOval(x - 5, y + 98, 10, 10);
  }

  @Override
  public void setFocus() {
    first.setFocus();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // There is nothing to save on this page.
  }

  @Override
  public void doSaveAs() {
    // As above.
  }
}
