package org.throughline.internal.coherence.ui.line;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.Theme;

/** The foot of the view: the story of what is shown as one sentence. It takes no room where there is none. */
final class StoryFoot {

  /** The key under which e4 looks for controls whose colours it must leave alone. */
  private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";

  private final Composite foot;
  private final StyledText story;

  /**
   * A foot without a sentence yet.
   *
   * @param parent has a {@code GridLayout} of one column
   * @param copies is what its button does
   */
  StoryFoot(Composite parent, Runnable copies) {
    foot = new Composite(parent, SWT.NONE);
    foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 8;
    layout.marginHeight = 4;
    layout.verticalSpacing = 4;
    foot.setLayout(layout);
    Label edge = new Label(foot, SWT.SEPARATOR | SWT.HORIZONTAL);
    edge.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    story = new StyledText(foot, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
    story.setCaret(null);
    story.setData("id", "line.story");
    Named.of(story, say("story.name"));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 120;
    story.setLayoutData(wide);
    ToolBar tools = new ToolBar(foot, SWT.FLAT);
    tools.setData("id", "line.story.tools");
    Named.of(tools, say("tool.copy"));
    tools.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setData("id", "line.story.copy");
    item.setImage(Icons.image("form"));
    item.setToolTipText(say("tool.copy"));
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> copies.run()));
    foot.setData(CSS_OFF, Boolean.TRUE);
    for (Control each : foot.getChildren()) {
      each.setData(CSS_OFF, Boolean.TRUE);
    }
    foot.addListener(SWT.Resize, event -> fit());
    colour();
  }

  private static String say(String key) {
    return LineWords.word(key).in(Locale.getDefault());
  }

  /** The sentence; empty when there is none. */
  String text() {
    return story.getText();
  }

  /** Shows a sentence, or takes itself away where it is empty. */
  void show(String sentence) {
    story.setText(sentence);
    ((GridData) foot.getLayoutData()).exclude = sentence.isEmpty();
    foot.setVisible(!sentence.isEmpty());
    foot.getParent().layout();
    fit();
  }

  /** Puts the sentence on the clipboard. */
  void copy() {
    Clipboard clipboard = new Clipboard(story.getDisplay());
    clipboard.setContents(new Object[] {story.getText()}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }

  /** Takes the colours of the present theme. */
  void colour() {
    foot.setBackground(Theme.current().canvas());
    for (Control each : foot.getChildren()) {
      each.setBackground(Theme.current().canvas());
    }
    story.setForeground(Theme.current().ink());
  }

  /** The sentence is as high as it needs, up to a third of the view. */
  private void fit() {
    GridData wide = (GridData) story.getLayoutData();
    int width = Math.max(80, foot.getClientArea().width - 48);
    int lines = Math.max(1, story.computeSize(width, SWT.DEFAULT).y);
    int most = Math.max(3 * story.getLineHeight(), foot.getParent().getClientArea().height / 3);
    int height = Math.min(lines, most);
    if (wide.heightHint != height) {
      wide.heightHint = height;
      foot.getParent().layout(true, true);
    }
  }
}
