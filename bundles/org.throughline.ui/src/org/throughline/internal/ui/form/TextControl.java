package org.throughline.internal.ui.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.exchange.elements.BadValue;
import org.throughline.exchange.elements.ValueText;

/** A field that is typed: texts, and values that are checked while they are typed. */
final class TextControl extends FieldControl {

  private static final int FEWEST_LINES = 3;
  /** Above and below the lines. */
  private static final int PADDING = 8;
  private static final int MOST_LINES = 10;

  private final boolean lines;
  private Text text;
  private Typing typing;
  private @Nullable MarkdownPreview preview;
  private boolean editable;

  TextControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
    lines = field.kind() == FieldKind.TEXT || field.kind() == FieldKind.MARKDOWN;
  }

  @Override
  Control control(Composite parent, boolean mayEdit) {
    editable = mayEdit;
    boolean day = field.kind() == FieldKind.DAY;
    boolean markdown = field.kind() == FieldKind.MARKDOWN;
    boolean named = field.kind() == FieldKind.NAMED;
    Composite area = day || markdown || named ? plain(parent, day ? 2 : 1) : parent;
    text = new Text(area, lines ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER | SWT.SINGLE);
    text.setData("id", id(""));
    text.setEditable(editable);
    GridData wide = wide();
    if (lines) {
      wide.heightHint = text.getLineHeight() * FEWEST_LINES + PADDING;
    }
    text.setLayoutData(wide);
    typing = new Typing(text, lines ? Pasting.text() : Pasting.line(), this::note);
    text.addListener(SWT.Traverse, event -> {
      // Tab leaves the field; a tab character is of no use in these texts.
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    text.addModifyListener(event -> {
      if (!typing.isQuiet()) {
        typed();
      }
      grow();
    });
    if (lines) {
      text.addListener(SWT.Resize, event -> grow());
    }
    if (day) {
      calendar(area);
    } else if (markdown) {
      preview = new MarkdownPreview(area, this);
    } else if (named && editable) {
      new Suggestions(this, text, area, 1, this::names);
    }
    context.drafts().of(object(), field.feature()).filter(draft -> !subject.isSeveral()).ifPresent(typing::show);
    return area == parent ? text : area;
  }

  /** The text for the preview. */
  String current() {
    return text.getText().replace(Text.DELIMITER, "\n");
  }

  Text textControl() {
    return text;
  }

  private List<Suggestions.Suggestion> names(String typed) {
    return new NamedValues(Locale.getDefault()).matching(type(), typed).stream()
        .map(name -> new Suggestions.Suggestion(name, null, () -> choose(name))).toList();
  }

  private void choose(String name) {
    typing.show(name);
    text.setSelection(name.length());
    typed();
  }

  // ---- days

  private void calendar(Composite area) {
    Button open = tool(area, "calendar", ".calendar", FormWords.of("calendar.open"));
    open.setEnabled(editable);
    open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openCalendar()));
    text.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0 && editable) {
        event.doit = false;
        openCalendar();
      }
    });
  }

  private void openCalendar() {
    LocalDate day = switch (value().orElse(null)) {
      case LocalDate date -> date;
      case LocalDateTime moment -> moment.toLocalDate();
      case Instant moment -> moment.atZone(context.values().zone()).toLocalDate();
      case null, default -> LocalDate.now();
    };
    CalendarPopup.open(text, id(".days"), day, this::picked);
  }

  private void picked(LocalDate day) {
    Object value = switch (value().orElse(null)) {
      case LocalDateTime moment -> day.atTime(moment.toLocalTime());
      case Instant moment -> ZonedDateTime.of(day, moment.atZone(context.values().zone()).toLocalTime(),
          context.values().zone()).toInstant();
      case null, default -> first(day);
    };
    store(value);
    endStep();
    show();
    text.setFocus();
    text.selectAll();
  }

  /** A first value for a day: at nine, where it needs a time. */
  private Object first(LocalDate day) {
    Class<?> kind = type().getInstanceClass();
    LocalDateTime nine = day.atTime(LocalTime.of(9, 0));
    return kind == LocalDateTime.class ? nine : kind == Instant.class ? nine.atZone(context.values().zone()).toInstant()
        : day;
  }

  // ---- typing

  private EDataType type() {
    return field.dataType();
  }

  private @Nullable Object read() throws BadValue {
    Object value = context.values().read(type(), current());
    if (!field.optional() && value == null) {
      throw new BadValue(Message.of(ValueText.class, "bad.empty"));
    }
    return value;
  }

  private void typed() {
    try {
      store(read());
    } catch (BadValue bad) {
      problem(bad.text().in(Locale.getDefault()));
    }
  }

  /** Shows the value as it is written; what could not be read stays, with its message. */
  @Override
  void left() {
    if (!editable) {
      return;
    }
    try {
      if (!held().mixed() || !text.getText().isEmpty()) {
        read();
        show();
      }
    } catch (BadValue bad) {
      problem(bad.text().in(Locale.getDefault()));
    }
  }

  @Override
  void closing() {
    if (!editable || subject.isSeveral()) {
      return;
    }
    if (isUntouched()) {
      context.drafts().forget(object(), field.feature());
      return;
    }
    try {
      read();
      context.drafts().forget(object(), field.feature());
    } catch (BadValue bad) {
      if (!current().isBlank() || value().isPresent()) {
        context.drafts().keep(object(), field.feature(), current());
      }
    }
  }

  @Override
  void refresh() {
    if (isUntouched()) {
      show();
      return;
    }
    try {
      Object typed = read();
      if (text.isFocusControl() && !held().mixed() && same(typed)) {
        return;
      }
    } catch (BadValue bad) {
      // What cannot be stored stays where somebody typed it, whatever else changes.
      boolean untouched = current().isEmpty();
      if (!untouched && (text.isFocusControl() || context.drafts().of(object(), field.feature()).isPresent())) {
        problem(bad.text().in(Locale.getDefault()));
        return;
      }
    }
    show();
  }

  /** Whether what is written there is what is held. */
  private boolean isUntouched() {
    Held held = held();
    return !held.mixed() && held.value() != null && current().equals(context.values().show(type(), held.value()));
  }

  private boolean same(@Nullable Object typed) {
    Object held = value().orElse(null);
    return Objects.equals(typed, held)
        || typed == null && (held == null || held.toString().isEmpty())
        || typed instanceof String words && held instanceof String other && words.strip().equals(other.strip());
  }

  private void show() {
    Held held = held();
    String shown = held.mixed() ? "" : context.values().show(type(), held.value());
    boolean endless = shown.length() > 2 * Pasting.LONG_TEXT;
    if (endless) {
      // A text no person typed; showing all of it would keep the window busy for minutes.
      shown = Pasting.cut(shown, Pasting.LONG_TEXT);
      text.setEditable(false);
      editable = false;
    }
    if (!shown.equals(current())) {
      typing.show(shown.replace("\n", Text.DELIMITER));
    }
    if (held.mixed()) {
      text.setMessage(FormWords.of("several.values"));
    }
    if (endless) {
      note(FormWords.of("text.endless", Pasting.LONG_TEXT));
    } else if (held.mixed() && lines) {
      note(FormWords.of("several.values"));
    } else {
      right();
    }
    if (preview != null) {
      preview.refresh();
    }
  }

  private void grow() {
    if (!lines) {
      return;
    }
    int width = text.getClientArea().width;
    if (width <= 0) {
      return;
    }
    int line = Math.max(1, text.getLineHeight());
    int needed = text.getCharCount() > 2_000 ? MOST_LINES
        : text.computeSize(width - 2 * PADDING, SWT.DEFAULT).y / line;
    int height = Math.clamp(needed, FEWEST_LINES, MOST_LINES) * line + PADDING;
    GridData data = (GridData) text.getLayoutData();
    if (data.heightHint != height) {
      data.heightHint = height;
      context.page().resized();
    }
  }
}
