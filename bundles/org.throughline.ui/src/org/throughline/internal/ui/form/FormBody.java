package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.model.Client;
import org.throughline.ui.Desk;
import org.throughline.ui.Guarded;
import org.throughline.ui.Icons;
import org.throughline.ui.Theme;

/** The fields of one element, or of several, below each other in a page that scrolls. */
final class FormBody implements FormContext.Page {

  private static final int NARROW = 290;
  private static final int WIDEST = 720;

  /** What the view around the page does for it. */
  interface Around {

    /** Shows what a field is for. */
    void help(String label, String help);

    /** Whether the form stays on its element whatever is chosen elsewhere. */
    boolean isPinned();

    /** Lets the form stay on its element, or follow again. */
    void pin(boolean stay);

    /** Whether a group is open. */
    boolean isOpen(FormPlan.Group group);

    /** Keeps that a group was opened or folded. */
    void opened(FormPlan.Group group, boolean open);
  }

  private final ScrolledComposite scroll;
  private final Composite body;
  private final Subject subject;
  private final Around around;
  private final FormContext context;
  private final boolean editable;
  private final Map<Field, FieldControl> controls = new LinkedHashMap<>();
  private final Map<Field, Guarded> places = new LinkedHashMap<>();
  private final Map<FormPlan.Section, Runnable> folded = new LinkedHashMap<>();
  private @Nullable Boolean narrow;
  private boolean waiting;
  private boolean built;
  /** The room in which it was last laid out, and what it needed. */
  private int width;
  private int height;

  FormBody(ScrolledComposite scroll, Around around, Desk desk, Subject subject, ValueText values, Drafts drafts) {
    this.scroll = scroll;
    this.subject = subject;
    this.around = around;
    ClientSession session = subject.session();
    context = new FormContext(desk, session, values, new Naming(Locale.getDefault()), drafts, this);
    body = new Composite(scroll, SWT.NONE);
    body.setData("id", "details.form");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 12;
    layout.marginHeight = 12;
    layout.verticalSpacing = 8;
    body.setLayout(layout);
    // Placed once, when everything is there.
    body.setLayoutDeferred(true);
    scroll.setContent(body);
    editable = head(session);
    subject.type().ifPresent(type -> {
      FormPlan plan = subject.isSeveral() ? FormPlan.ofSeveral(type) : FormPlan.of(type);
      plan.first().forEach(field -> add(body, field));
      plan.sections().forEach(this::section);
    });
    built = true;
    layout();
    body.setLayoutDeferred(false);
  }

  Subject subject() {
    return subject;
  }

  Composite composite() {
    return body;
  }

  // ---- the head

  /** Where it is, what kind of thing it is, and why it cannot be changed if it cannot. */
  private boolean head(ClientSession session) {
    if (!subject.isSeveral()) {
      way();
    }
    Composite line = new Composite(body, SWT.NONE);
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    line.setLayout(layout);
    line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Label icon = new Label(line, SWT.NONE);
    icon.setImage(Icons.image(subject.type().orElse(subject.first().eClass())));
    Label kind = new Label(line, SWT.WRAP);
    kind.setData("id", "details.kind");
    kind.setText(kind());
    Theme.tint(kind, Theme::ink3);
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 120;
    kind.setLayoutData(wide);
    pin(line);
    Message reason = subject.readOnlyReason().orElse(null);
    if (reason != null) {
      note("lock", "details.readonly", reason.in(Locale.getDefault()));
    }
    return reason == null;
  }

  private void pin(Composite line) {
    Button pin = new Button(line, SWT.TOGGLE | SWT.FLAT);
    pin.setImage(Icons.image("pin"));
    pin.setData("id", "details.pin");
    pin.setData("name", FormWords.of("details.pin"));
    pin.setToolTipText(FormWords.of("details.pin.help"));
    pin.setSelection(around.isPinned());
    pin.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> around.pin(pin.getSelection())));
  }

  private String kind() {
    if (!subject.isSeveral()) {
      return context.naming().kind(subject.first());
    }
    return subject.type().map(type -> FormWords.of("several.kind", subject.objects().size(),
        new ModelTexts().label(type, Locale.getDefault())))
        .orElseGet(() -> FormWords.of("several.nothing", subject.objects().size()));
  }

  private void note(String image, String id, String words) {
    Composite note = new Composite(body, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    note.setLayout(layout);
    note.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Label mark = new Label(note, SWT.NONE);
    mark.setImage(Icons.image(image));
    mark.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
    Label text = new Label(note, SWT.WRAP);
    text.setData("id", id);
    text.setText(words);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 120;
    text.setLayoutData(wide);
  }

  /** The way down to the element, to go back up. */
  private void way() {
    List<EObject> above = new ArrayList<>();
    for (EObject each = subject.first().eContainer(); each != null && !(each instanceof Client); each = each.eContainer()) {
      above.addFirst(each);
    }
    if (above.isEmpty()) {
      return;
    }
    Link link = new Link(body, SWT.NONE);
    link.setData("id", "details.way");
    link.setData("name", FormWords.of("way.name"));
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < above.size(); i++) {
      words.append(i == 0 ? "" : "  ›  ").append("<a href=\"").append(i).append("\">")
          .append(context.naming().of(above.get(i)).replace("&", "&&").replace("<", "‹")).append("</a>");
    }
    link.setText(words.toString());
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 120;
    link.setLayoutData(wide);
    link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
        context.desk().show(above.get(Integer.parseInt(event.text)))));
  }

  // ---- the fields

  private void add(Composite parent, Field field) {
    String name = new ModelTexts().label(field.feature(), Locale.getDefault());
    Guarded place = new Guarded(parent, name, content -> {
      controls.remove(field);
      GridLayout layout = new GridLayout();
      layout.marginWidth = 0;
      layout.marginHeight = 0;
      content.setLayout(layout);
      FieldControl control = Fields.of(context, subject, field, "details.");
      control.create(content, editable);
      controls.put(field, control);
      if (Boolean.TRUE.equals(narrow)) {
        stack(control, true);
      }
      resized();
    });
    place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    places.put(field, place);
  }

  private void section(FormPlan.Section section) {
    Button heading = new Button(body, SWT.PUSH | SWT.FLAT | SWT.LEFT);
    heading.setData("id", "details.section." + section.group().name().toLowerCase(Locale.ROOT));
    GridData left = new GridData(SWT.FILL, SWT.CENTER, true, false);
    left.verticalIndent = 8;
    heading.setLayoutData(left);
    Composite content = new Composite(body, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 8;
    content.setLayout(layout);
    content.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    heading.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      boolean open = !content.getVisible();
      around.opened(section.group(), open);
      fold(heading, content, section, open);
      resized();
    }));
    folded.put(section, () -> fold(heading, content, section, true));
    fold(heading, content, section, around.isOpen(section.group()) || isTyped(section));
  }

  /** Whether something was typed in a group that is not stored; it must be in sight. */
  private boolean isTyped(FormPlan.Section section) {
    return !subject.isSeveral() && section.fields().stream()
        .anyMatch(field -> context.drafts().of(subject.first(), field.feature()).isPresent());
  }

  private void fold(Button heading, Composite content, FormPlan.Section section, boolean open) {
    if (open && content.getChildren().length == 0) {
      section.fields().forEach(field -> add(content, field));
    }
    if (!open) {
      section.fields().stream().map(controls::get).filter(each -> each != null).forEach(FieldControl::leave);
    }
    content.setVisible(open);
    ((GridData) content.getLayoutData()).exclude = !open;
    String words = FormWords.of(section.group().key());
    heading.setText(words);
    heading.setImage(Icons.image(open ? "chevD" : "chevR"));
    heading.setData("name", words + ", " + FormWords.of(open ? "section.open" : "section.folded"));
    heading.setToolTipText(FormWords.of(open ? "section.fold" : "section.unfold"));
  }

  // ---- following

  /** Shows what the model holds after a change. */
  void changed(ClientChange change) {
    boolean others = change.touched().stream().anyMatch(each -> !subject.objects().contains(each.object()));
    for (Map.Entry<Field, Guarded> each : places.entrySet()) {
      boolean own = change.touched().stream().anyMatch(touched -> touched.feature() == each.getKey().feature());
      if (own || others) {
        FieldControl control = controls.get(each.getKey());
        if (control != null) {
          each.getValue().run(control::refresh);
        }
      }
    }
  }

  /** Ends the visit of the field somebody is in, and keeps what is not stored. */
  void closing() {
    for (FieldControl each : controls.values()) {
      if (!each.row().isDisposed()) {
        each.leave();
        each.closing();
      }
    }
  }

  /** Gives a field the focus, and unfolds the group it is in. */
  boolean focus(EStructuralFeature feature) {
    if (controls.keySet().stream().noneMatch(field -> field.feature() == feature)) {
      folded.entrySet().stream()
          .filter(each -> each.getKey().fields().stream().anyMatch(field -> field.feature() == feature))
          .map(Map.Entry::getValue).findFirst().ifPresent(Runnable::run);
      layout();
    }
    return controls.values().stream().filter(each -> each.field.feature() == feature).findFirst()
        .map(each -> each.focus()).orElse(false);
  }

  // ---- the page

  @Override
  public void help(String label, String help) {
    around.help(label, help);
  }

  @Override
  public void open(EObject object) {
    context.desk().show(object);
  }

  @Override
  public void resized() {
    if (!built || waiting || body.isDisposed()) {
      return;
    }
    waiting = true;
    body.getDisplay().asyncExec(() -> {
      waiting = false;
      if (!body.isDisposed()) {
        layout();
      }
    });
  }

  private static void stack(FieldControl control, boolean narrow) {
    control.stacked(narrow);
    if (control instanceof PartControl part) {
      part.nested().forEach(each -> stack(each, narrow));
    }
  }

  /** There may be more room or less; only another width gives the fields other places. */
  void fit() {
    if (room() == width) {
      body.setSize(width, Math.max(height, scroll.getClientArea().height));
    } else {
      layout();
    }
  }

  private int room() {
    return Math.max(200, scroll.getClientArea().width);
  }

  /** Gives every field its place in the present width, once there is one. */
  private void layout() {
    if (scroll.getClientArea().width == 0) {
      return;
    }
    width = room();
    boolean small = width < NARROW;
    if (narrow == null || narrow != small) {
      narrow = small;
      controls.values().forEach(each -> stack(each, small));
    }
    ((GridLayout) body.getLayout()).marginRight = Math.max(0, width - WIDEST);
    height = body.computeSize(width, SWT.DEFAULT, true).y;
    scroll.setMinSize(200, height);
    body.setSize(width, Math.max(height, scroll.getClientArea().height));
    body.layout(false, true);
  }
}
