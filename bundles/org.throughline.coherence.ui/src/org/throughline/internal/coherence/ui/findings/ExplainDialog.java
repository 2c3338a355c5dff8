package org.throughline.internal.coherence.ui.findings;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.throughline.internal.coherence.ui.findings.Explanation.Block;
import org.throughline.ui.Paper;
import org.throughline.ui.PlainDialog;
import org.throughline.ui.Trouble;
import org.throughline.ui.Typeface;

/** Explains a finding, or what holds in a part of the client. Following a link closes it. */
final class ExplainDialog extends PlainDialog {

  private static final int WIDTH = 600;
  private static final int HEIGHT = 520;

  private final Explanation explanation;

  ExplainDialog(Shell shell, Explanation explanation) {
    super(shell, "explain", Words.of("explain.title"));
    this.explanation = explanation;
  }

  @Override
  protected Point getInitialSize() {
    Point wanted = super.getInitialSize();
    return new Point(Math.max(WIDTH, wanted.x), Math.min(HEIGHT, Math.max(wanted.y, HEIGHT / 2)));
  }

  @Override
  protected void fill(Composite area) {
    GridLayout bare = new GridLayout();
    bare.marginWidth = 0;
    bare.marginHeight = 0;
    area.setLayout(bare);
    ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
    GridData all = new GridData(SWT.FILL, SWT.FILL, true, true);
    all.widthHint = WIDTH;
    scroll.setLayoutData(all);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Composite page = new Composite(scroll, SWT.NONE);
    page.setData("id", "explain.page");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 24;
    layout.marginHeight = 24;
    layout.verticalSpacing = 8;
    page.setLayout(layout);
    explanation.blocks().forEach(block -> add(page, block));
    scroll.setContent(page);
    Paper.lay(scroll);
    scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(
        page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
    scroll.getVerticalBar().setIncrement(24);
  }

  private void add(Composite page, Block block) {
    switch (block) {
      case Block.Title title -> label(page, title.text(), Typeface.SANS_SEMIBOLD, 12, Paper.Tone.INK, 0);
      case Block.Said said -> label(page, said.text(), Typeface.SANS, 10, Paper.Tone.INK, 0);
      case Block.Heading heading -> label(page, heading.text(), Typeface.SANS_SEMIBOLD, 10, Paper.Tone.SECOND, 12);
      case Block.Small small -> label(page, small.text(), Typeface.SANS, 9, Paper.Tone.CAPTION, 0);
      case Block.Way way -> link(page, way);
    }
  }

  private static void label(Composite page, String text, Typeface face, int points, Paper.Tone tone, int above) {
    Label label = Paper.tone(new Label(page, SWT.WRAP), tone);
    label.setText(text.replace("&", "&&"));
    label.setFont(face.at(points));
    label.setLayoutData(wide(above));
  }

  private static GridData wide(int above) {
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = WIDTH - 80;
    wide.verticalIndent = above;
    return wide;
  }

  private void link(Composite page, Block.Way way) {
    Link link = new Link(page, SWT.WRAP);
    link.setText("<a>" + escape(way.text()) + "</a>" + (way.after().isEmpty() ? "" : " " + escape(way.after())));
    link.setFont(Typeface.SANS.at(10));
    link.setData("id", "explain.link");
    link.setLayoutData(wide(0));
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      close();
      try {
        way.action().run();
      } catch (RuntimeException trouble) {
        Trouble.show(trouble);
      }
    }));
  }

  private static String escape(String text) {
    return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
  }

}
