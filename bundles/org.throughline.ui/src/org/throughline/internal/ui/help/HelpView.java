package org.throughline.internal.ui.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.internal.ui.Services;
import org.throughline.internal.ui.help.HelpLibrary.Page;
import org.throughline.internal.ui.help.HelpText.Block;
import org.throughline.internal.ui.help.HelpText.Kind;
import org.throughline.internal.ui.help.HelpText.Run;
import org.throughline.ui.EmptyState;
import org.throughline.ui.HelpSource;
import org.throughline.ui.Icons;
import org.throughline.ui.Paper;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;
import org.throughline.ui.Typeface;

/** A page of help beside the work, with its links, the way back, and a search over all pages. */
public final class HelpView extends SafeView {

  /** The id of the view. */
  public static final String ID = "org.throughline.ui.helpView";

  private static final String CONTENTS = "";
  private static final String SEARCH = "search:";
  private static final String COMMAND = "command:";
  private static final int EDGE = 16;

  private final Deque<String> before = new ArrayDeque<>();
  private HelpLibrary library;
  private HelpPictures pictures;
  private @Nullable StyledText text;
  private Text search;
  private Button back;
  private HelpText content = HelpText.of("");
  private String place = CONTENTS;
  private boolean emptying;

  @Override
  protected void prepare() {
    setTitleImage(Icons.image("playbook"));
    library = new HelpLibrary(Services.all(HelpSource.class), Locale.getDefault());
  }

  @Override
  protected void createContent(Composite parent) {
    text = null;
    if (library.pages().isEmpty()) {
      new EmptyState(parent, "help", word("none"),
          EmptyState.Choice.command("guide", word("none.guide"), "org.throughline.ui.guide"));
      return;
    }
    Composite page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 8;
    layout.marginHeight = 8;
    layout.horizontalSpacing = 4;
    page.setLayout(layout);
    back = new Button(page, SWT.PUSH | SWT.FLAT);
    back.setImage(Icons.image("chevL"));
    back.setToolTipText(say("back"));
    name(back, "help.back", "back");
    back.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> back()));
    Button contents = new Button(page, SWT.PUSH | SWT.FLAT);
    contents.setImage(Icons.image("list"));
    contents.setToolTipText(say("contents"));
    name(contents, "help.contents", "contents");
    contents.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go(CONTENTS)));
    search = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(say("search"));
    name(search, "help.search", "search");
    search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    search.addModifyListener(event -> {
      if (!emptying) {
        look(search.getText());
      }
    });
    text = new StyledText(page, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.MULTI);
    text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
    text.setMargins(EDGE, 8, EDGE, EDGE);
    text.setLineSpacing(4);
    text.setCaret(null);
    name(text, "help.text", "page");
    text.addListener(SWT.MouseUp, this::click);
    text.addListener(SWT.MouseMove, event -> text.setCursor(text.getDisplay().getSystemCursor(
        link(event).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW)));
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = !walk(event.detail == SWT.TRAVERSE_TAB_NEXT);
      }
    });
    pictures = new HelpPictures(text, library);
    text.addListener(SWT.Resize, event -> {
      if (!pictures.fit()) {
        paint();
      }
    });
    Paper.lay(page);
    Theme.whenChanged(text, this::paint);
    open(place);
  }

  private static void name(org.eclipse.swt.widgets.Control control, String id, String key) {
    control.setData("id", id);
    control.setData("name", say(key));
    control.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
      @Override
      public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
        event.result = say(key);
      }
    });
  }

  @Override
  protected void focus() {
    if (text != null) {
      text.setFocus();
    }
  }

  /** Shows the page about the nearest of some ids; the table of contents where there is none. */
  void about(List<String> ids) {
    show(library.about(ids).map(Page::name).orElse(CONTENTS));
  }

  /** Shows a page. */
  void show(String page) {
    guard(() -> go(page));
  }

  /** The name of the page that is shown; empty for the table of contents. */
  String shownPage() {
    return place;
  }

  private void go(String next) {
    if (!next.equals(place)) {
      before.push(place);
    }
    open(next);
  }

  private void back() {
    if (!before.isEmpty()) {
      open(before.pop());
    }
  }

  private void look(String words) {
    if (words.isBlank()) {
      back();
    } else {
      if (!place.startsWith(SEARCH)) {
        before.push(place);
      }
      open(SEARCH + words);
    }
  }

  private void open(String next) {
    if (text == null) {
      return;
    }
    place = next;
    if (next.startsWith(SEARCH)) {
      content = HelpText.of(found(next.substring(SEARCH.length())));
    } else {
      emptying = true;
      search.setText("");
      emptying = false;
      Optional<Page> page = library.page(next);
      content = page.map(Page::text).orElseGet(() -> HelpText.of(contents()));
      place = page.isPresent() ? next : CONTENTS;
    }
    back.setEnabled(!before.isEmpty());
    paint();
  }

  private String contents() {
    StringBuilder list = new StringBuilder("# " + say("contents") + "\n");
    library.pages().forEach(page -> list.append("- [").append(page.text().title()).append("](").append(page.name())
        .append(".md)\n"));
    return list.toString();
  }

  private String found(String words) {
    List<Page> pages = library.search(words);
    StringBuilder list = new StringBuilder("# " + say(pages.isEmpty() ? "search.none" : "search.found", words) + "\n");
    for (Page page : pages) {
      list.append("\n[").append(page.text().title()).append("](").append(page.name()).append(".md)\n\n")
          .append(page.text().around(words.strip().split("\\s+")[0]).replaceAll("[*`\\[\\]]", "")).append("\n");
    }
    return list.toString();
  }

  private void paint() {
    StyledText page = text;
    if (page == null || page.isDisposed()) {
      return;
    }
    Theme theme = Theme.current();
    page.setText(content.text());
    List<StyleRange> styles = new ArrayList<>();
    for (int i = 0; i < content.blocks().size(); i++) {
      Block block = content.blocks().get(i);
      int line = page.getLineAtOffset(block.start());
      page.setLineVerticalIndent(line, switch (block.set()) {
        case TITLE -> 0;
        case HEADING -> 16;
        case TEXT -> 8;
        case ITEM, CAPTION -> 4;
        case PICTURE -> 12;
      });
      if (block.set() == HelpText.Set.ITEM) {
        page.setLineWrapIndent(line, 1, 14);
      }
      base(block, theme, styles);
    }
    pictures.show(content, theme, styles);
    page.setStyleRanges(styles.toArray(StyleRange[]::new));
    page.setTopIndex(0);
  }

  /** The look of a line, piece by piece, so that no two ranges overlap. */
  private void base(Block block, Theme theme, List<StyleRange> styles) {
    int at = block.start();
    for (Run run : content.runs()) {
      if (run.start() >= block.start() && run.start() < block.start() + block.length()) {
        styles.add(style(at, run.start() - at, block, null, theme));
        styles.add(style(run.start(), run.length(), block, run, theme));
        at = run.start() + run.length();
      }
    }
    styles.add(style(at, block.start() + block.length() - at, block, null, theme));
    styles.removeIf(each -> each.length == 0);
  }

  private static StyleRange style(int start, int length, Block block, @Nullable Run run, Theme theme) {
    StyleRange style = new StyleRange();
    style.start = start;
    style.length = length;
    style.foreground = theme.ink();
    switch (block.set()) {
      case TITLE -> style.font = Typeface.SERIF.at(18);
      case HEADING -> style.font = Typeface.SANS_SEMIBOLD.at(12);
      case CAPTION -> style.foreground = theme.ink3();
      default -> style.foreground = theme.ink2();
    }
    if (run != null) {
      switch (run.kind()) {
        case STRONG, KEY -> {
          style.foreground = theme.ink();
          if (block.set() == HelpText.Set.TEXT || block.set() == HelpText.Set.ITEM) {
            style.fontStyle = SWT.BOLD;
          }
        }
        case SOFT -> style.fontStyle = SWT.ITALIC;
        case LINK -> {
          style.foreground = theme.accent();
          style.underline = true;
        }
        case PICTURE -> {
          // Its room is made by whoever draws it.
        }
      }
    }
    return style;
  }

  // ---- links

  private Optional<Run> link(Event event) {
    int offset = text == null ? -1 : text.getOffsetAtPoint(new Point(event.x, event.y));
    return content.runs().stream().filter(run -> run.kind() == Kind.LINK)
        .filter(run -> offset >= run.start() && offset < run.start() + run.length()).findFirst();
  }

  private void click(Event event) {
    if (text != null && text.getSelectionCount() == 0) {
      link(event).ifPresent(run -> follow(run.target()));
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      selectedLink().ifPresent(run -> follow(run.target()));
    } else if (event.keyCode == SWT.BS || event.keyCode == SWT.ARROW_LEFT && (event.stateMask & SWT.ALT) != 0) {
      back();
    }
  }

  private Optional<Run> selectedLink() {
    Point selected = text == null ? new Point(0, 0) : text.getSelection();
    return content.runs().stream().filter(run -> run.kind() == Kind.LINK)
        .filter(run -> run.start() == selected.x && run.start() + run.length() == selected.y).findFirst();
  }

  /** Selects the next or previous link; false when there is none, so that the focus goes on. */
  private boolean walk(boolean forward) {
    List<Run> links = content.runs().stream().filter(run -> run.kind() == Kind.LINK).toList();
    int present = selectedLink().map(links::indexOf).orElse(forward ? -1 : links.size());
    int next = present + (forward ? 1 : -1);
    if (text == null || next < 0 || next >= links.size()) {
      return false;
    }
    Run run = links.get(next);
    text.setSelection(run.start(), run.start() + run.length());
    return true;
  }

  private void follow(String target) {
    if (target.startsWith(COMMAND)) {
      try {
        getSite().getService(IHandlerService.class).executeCommand(target.substring(COMMAND.length()), null);
      } catch (CommandException failed) {
        Trouble.show(failed);
      }
    } else {
      go(target.replaceFirst("\\.md$", ""));
    }
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(HelpView.class, key, arguments);
  }

  private static String say(String key, Object... arguments) {
    return word(key, arguments).in(Locale.getDefault());
  }
}
