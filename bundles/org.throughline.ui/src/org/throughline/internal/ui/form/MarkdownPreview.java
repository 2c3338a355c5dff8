package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.throughline.internal.ui.form.MarkdownLines.Line;
import org.throughline.internal.ui.form.MarkdownLines.Mark;
import org.throughline.internal.ui.form.MarkdownLines.Piece;
import org.throughline.ui.Roomy;
import org.throughline.ui.Theme;
import org.throughline.ui.Typeface;

/** What a Markdown text will look like, in the place of the text while a button is pressed in. */
final class MarkdownPreview {

  private static final int INDENT = 18;

  private final TextControl field;
  private final Button toggle;
  private final StyledText page;
  private final MarkdownLines reader = new MarkdownLines();
  private final List<Reach> links = new ArrayList<>();

  private record Reach(int start, int end, String address) {
  }

  MarkdownPreview(Composite area, TextControl field) {
    this.field = field;
    page = new StyledText(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
    page.setData("id", field.id(".preview"));
    page.setData("name", FormWords.of("markdown.preview") + ", " + field.text());
    page.setMargins(8, 8, 8, 8);
    page.setLineSpacing(3);
    page.setVisible(false);
    GridData wide = FieldControl.wide();
    wide.exclude = true;
    page.setLayoutData(wide);
    page.addListener(SWT.MouseUp, event -> follow(page.getOffsetAtPoint(new Point(event.x, event.y))));
    page.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.CR) {
        follow(page.getCaretOffset());
      }
    });
    page.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    toggle = new Button(area, SWT.TOGGLE | SWT.FLAT);
    toggle.setText(FormWords.of("markdown.preview"));
    toggle.setToolTipText(FormWords.of("markdown.help"));
    toggle.setData("id", field.id(".preview.toggle"));
    toggle.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
    Roomy.of(toggle);
    toggle.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> toggled()));
  }

  private void toggled() {
    boolean on = toggle.getSelection();
    Control text = field.textControl();
    swap(text, !on);
    swap(page, on);
    refresh();
    field.context.page().resized();
  }

  private static void swap(Control control, boolean shown) {
    control.setVisible(shown);
    ((GridData) control.getLayoutData()).exclude = !shown;
  }

  /** Shows the text as it is now. */
  void refresh() {
    if (!toggle.getSelection()) {
      return;
    }
    List<Line> lines = reader.of(field.current());
    StringBuilder all = new StringBuilder();
    List<StyleRange> ranges = new ArrayList<>();
    links.clear();
    List<Integer> starts = new ArrayList<>();
    for (Line line : lines) {
      if (!all.isEmpty()) {
        all.append('\n');
      }
      starts.add(all.length());
      if (!line.lead().isEmpty()) {
        all.append(line.lead()).append(' ');
      }
      for (Piece piece : line.pieces()) {
        range(line, piece, all.length()).ifPresent(ranges::add);
        all.append(piece.text());
      }
    }
    page.setText(lines.isEmpty() ? FormWords.of("markdown.empty") : all.toString());
    page.setForeground(lines.isEmpty() ? Theme.current().ink3() : Theme.current().ink());
    page.setStyleRanges(ranges.toArray(StyleRange[]::new));
    for (int i = 0; i < lines.size(); i++) {
      int index = page.getLineAtOffset(starts.get(i));
      Line line = lines.get(i);
      int indent = line.depth() * INDENT;
      page.setLineIndent(index, 1, indent);
      page.setLineWrapIndent(index, 1, line.lead().isEmpty() ? indent : indent + INDENT / 2);
      page.setLineVerticalIndent(index, i == 0 ? 0 : line.style() == MarkdownLines.Style.ITEM ? 2 : 8);
    }
    ((GridData) page.getLayoutData()).heightHint = Math.clamp(
        page.computeSize(Math.max(120, field.row().getSize().x - FieldControl.LABEL_WIDTH - 24), SWT.DEFAULT).y, 60, 320);
  }

  private Optional<StyleRange> range(Line line, Piece piece, int start) {
    StyleRange range = new StyleRange();
    range.start = start;
    range.length = piece.text().length();
    if (range.length == 0) {
      return Optional.empty();
    }
    boolean heading = line.style() == MarkdownLines.Style.HEADING;
    if (heading) {
      range.font = Typeface.SANS_SEMIBOLD.at(12);
    } else if (piece.marks().contains(Mark.CODE)) {
      range.font = JFaceResources.getFont(JFaceResources.TEXT_FONT);
    } else {
      range.fontStyle = (piece.marks().contains(Mark.STRONG) ? SWT.BOLD : SWT.NORMAL)
          | (piece.marks().contains(Mark.STRESSED) ? SWT.ITALIC : SWT.NORMAL);
    }
    if (line.style() == MarkdownLines.Style.QUOTE) {
      range.foreground = Theme.current().ink2();
    }
    String address = piece.address();
    if (address != null) {
      range.underline = true;
      range.underlineStyle = SWT.UNDERLINE_LINK;
      range.foreground = Theme.current().accent();
      links.add(new Reach(start, start + range.length, address));
    }
    return Optional.of(range);
  }

  private void follow(int offset) {
    for (Reach each : links) {
      if (offset >= each.start && offset < each.end) {
        Program.launch(each.address);
        return;
      }
    }
  }
}
