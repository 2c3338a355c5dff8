package org.throughline.internal.ui.form;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelTexts;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.model.ChapterEntry;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;

/** Everything of the shown element that can be edited; of several selected ones what they have in common. */
public final class DetailsView extends SafeView implements DeskListener, FormBody.Around, IShowInTarget {

  /** The id of the view. */
  public static final String ID = "org.throughline.ui.details";

  private final Drafts drafts = new Drafts();
  private final Map<FormPlan.Group, Boolean> open = new EnumMap<>(FormPlan.Group.class);
  private final ISelectionListener selections = this::selected;
  private Desk desk;
  private ScrolledComposite scroll;
  private Composite strip;
  private Label stripText;
  private Label help;
  private @Nullable FormBody body;
  private List<EObject> several = List.of();
  private boolean pinned;

  @Override
  public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
    super.init(site, memento);
    for (FormPlan.Group group : FormPlan.Group.values()) {
      Boolean kept = memento == null ? null : memento.getBoolean(group.name());
      open.put(group, kept == null ? group.openAtFirst() : kept);
    }
  }

  @Override
  public void saveState(IMemento memento) {
    open.forEach((group, isOpen) -> memento.putBoolean(group.name(), isOpen));
  }

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    setTitleImage(Icons.image("edit"));
    desk.addListener(this);
    getSite().getPage().addSelectionListener(selections);
    getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_PASTE, new PasteHere());
  }

  /** The Paste command takes its key before any field hears of it, so what the fields do with it hangs on the command. */
  private final class PasteHere extends AbstractHandler {

    @Override
    public boolean isEnabled() {
      return field() != null;
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
      Text field = field();
      if (field != null) {
        Typing.paste(field);
      }
      return null;
    }

    /** The field that has the keyboard, if one has it and can be written in. */
    private @Nullable Text field() {
      return getSite().getShell().getDisplay().getFocusControl() instanceof Text text && text.getEditable() ? text : null;
    }
  }

  @Override
  protected void createContent(Composite parent) {
    body = null;
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    parent.setLayout(layout);
    createStrip(parent);
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setShowFocusedControl(true);
    scroll.getVerticalBar().setIncrement(24);
    scroll.addControlListener(ControlListener.controlResizedAdapter(event -> {
      if (body != null) {
        body.fit();
      }
    }));
    createHelp(parent);
    show(desk.shown().orElse(null));
  }

  /** What was typed in another element and is not stored, with the way back to it. */
  private void createStrip(Composite parent) {
    strip = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(4, false);
    layout.marginWidth = 12;
    layout.marginHeight = 8;
    layout.horizontalSpacing = 8;
    strip.setLayout(layout);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.exclude = true;
    strip.setLayoutData(wide);
    strip.setVisible(false);
    Label mark = new Label(strip, SWT.NONE);
    mark.setImage(Icons.image("warning"));
    mark.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
    stripText = new Label(strip, SWT.WRAP);
    stripText.setData("id", "details.draft");
    GridData text = new GridData(SWT.FILL, SWT.CENTER, true, false);
    text.widthHint = 100;
    stripText.setLayoutData(text);
    Button back = new Button(strip, SWT.PUSH);
    back.setText(FormWords.of("draft.back"));
    back.setData("id", "details.draft.back");
    back.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> elsewhere().ifPresent(place -> {
      desk.show(place.object());
      focus(place.feature());
    })));
    Button forget = new Button(strip, SWT.PUSH | SWT.FLAT);
    forget.setImage(Icons.image("close"));
    forget.setToolTipText(FormWords.of("draft.forget"));
    forget.setData("name", FormWords.of("draft.forget"));
    forget.setData("id", "details.draft.forget");
    forget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      if (body != null) {
        drafts.forgetElsewhere(body.subject().first());
      }
      followDrafts();
    }));
  }

  private void createHelp(Composite parent) {
    Composite foot = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    layout.marginHeight = 8;
    layout.horizontalSpacing = 8;
    foot.setLayout(layout);
    GridData wide = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
    foot.setLayoutData(wide);
    Label mark = new Label(foot, SWT.NONE);
    mark.setImage(Icons.image("hint"));
    mark.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
    help = new Label(foot, SWT.WRAP);
    help.setData("id", "details.help");
    Theme.tint(help, Theme::ink3);
    help.setText(FormWords.of("help.nothing"));
    GridData text = new GridData(SWT.FILL, SWT.TOP, true, false);
    text.widthHint = 120;
    // Always as high, so that the form does not jump from field to field.
    text.heightHint = help.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3;
    help.setLayoutData(text);
  }

  @Override
  public boolean isPinned() {
    return pinned;
  }

  @Override
  public void pin(boolean stay) {
    pinned = stay;
    if (!pinned) {
      // The button is part of the form that makes way.
      scroll.getDisplay().asyncExec(() -> {
        if (!scroll.isDisposed()) {
          shown(desk.shown().orElse(null));
        }
      });
    }
  }

  @Override
  public void help(String label, String words) {
    if (!help.isDisposed()) {
      help.setText(words.isEmpty() ? label : label + ": " + words);
      help.setToolTipText(words);
    }
  }

  @Override
  public boolean isOpen(FormPlan.Group group) {
    return open.getOrDefault(group, group.openAtFirst());
  }

  @Override
  public void opened(FormPlan.Group group, boolean isOpen) {
    open.put(group, isOpen);
  }

  // ---- what is shown

  /** Shows what is selected elsewhere; several elements together. */
  @Override
  public boolean show(ShowInContext context) {
    if (!(context.getSelection() instanceof IStructuredSelection elements) || elements.isEmpty()) {
      return false;
    }
    if (elements.size() == 1 && elements.getFirstElement() instanceof EObject one) {
      desk.show(one);
    }
    selected(elements);
    return true;
  }

  /** Puts the cursor into a field of what is shown. */
  public void focus(EStructuralFeature feature) {
    guard(() -> {
      if (body != null) {
        body.focus(feature);
      }
    });
  }

  private void selected(IWorkbenchPart part, ISelection selection) {
    if (part != this && selection instanceof IStructuredSelection elements) {
      selected(elements);
    }
  }

  private void selected(IStructuredSelection elements) {
    List<EObject> all = new ArrayList<>();
    for (Object each : elements.toList()) {
      if (each instanceof EObject object && !(object instanceof ChapterEntry) && desk.sessionOf(object).isPresent()) {
        all.add(object);
      }
    }
    boolean were = !several.isEmpty();
    several = all.size() > 1 && all.stream().map(desk::sessionOf).distinct().count() == 1 ? List.copyOf(all) : List.of();
    if (!pinned && (were || !several.isEmpty())) {
      guard(() -> show(desk.shown().orElse(null)));
    }
  }

  @Override
  public void shown(@Nullable EObject element) {
    if (element == null || !several.contains(element)) {
      several = List.of();
    }
    if (!pinned) {
      guard(() -> show(element));
    }
  }

  private void show(@Nullable EObject element) {
    FormBody before = body;
    if (before != null) {
      before.closing();
    }
    body = null;
    scroll.setRedraw(false);
    Control old = scroll.getContent();
    if (old != null) {
      // Hidden as a whole first: widgets that are seen go one by one.
      old.setVisible(false);
      old.dispose();
    }
    ClientSession session = element == null ? null : desk.sessionOf(element).orElse(null);
    if (element instanceof ChapterEntry entry) {
      nothing(missing(entry));
    } else if (element == null || session == null) {
      nothing(FormWords.of("details.nothing"));
    } else {
      ZoneId zone = session.client().getZone();
      Subject subject = several.isEmpty() ? new Subject(session, element) : new Subject(session, several);
      body = new FormBody(scroll, this, desk, subject,
          new ValueText(Locale.getDefault(), zone == null ? ZoneId.systemDefault() : zone), drafts);
      scroll.setOrigin(0, 0);
    }
    scroll.setRedraw(true);
    help.setText(FormWords.of("help.nothing"));
    followDrafts();
  }

  private static String missing(ChapterEntry entry) {
    return FormWords.of("details.missing", entry.getTitle() == null ? entry.getModule() : entry.getTitle(),
        entry.getModule());
  }

  private void nothing(String words) {
    Composite page = new Composite(scroll, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 12;
    layout.marginHeight = 12;
    page.setLayout(layout);
    Label text = new Label(page, SWT.WRAP);
    text.setData("id", "details.nothing");
    text.setText(words);
    text.setFont(org.throughline.ui.Typeface.SERIF.at(12));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 120;
    text.setLayoutData(wide);
    scroll.setContent(page);
    scroll.setMinSize(200, 60);
  }

  private Optional<Drafts.Place> elsewhere() {
    return body == null ? Optional.empty() : drafts.elsewhere(body.subject().first());
  }

  private void followDrafts() {
    drafts.keepOnly(each -> desk.sessionOf(each).isPresent());
    Optional<Drafts.Place> place = elsewhere();
    place.ifPresent(each -> stripText.setText(FormWords.of("draft.kept",
        Pasting.cut(ListControl.firstLine(drafts.of(each.object(), each.feature()).orElse("")), 40),
        new ModelTexts().label(each.feature(), Locale.getDefault()),
        new Naming(Locale.getDefault()).of(each.object()))));
    boolean shown = place.isPresent();
    if (shown || strip.getVisible()) {
      ((GridData) strip.getLayoutData()).exclude = !shown;
      strip.setVisible(shown);
      strip.getParent().layout(true, true);
    }
  }

  @Override
  public void changed(ClientSession session, ClientChange change) {
    FormBody present = body;
    if (present == null || present.subject().session() != session) {
      return;
    }
    guard(() -> {
      List<EObject> left = present.subject().objects().stream().filter(each -> desk.sessionOf(each).isPresent()).toList();
      if (left.size() == present.subject().objects().size()) {
        present.changed(change);
      } else {
        several = left.size() > 1 ? left : List.of();
        show(left.size() == 1 ? left.getFirst() : desk.shown().orElse(null));
      }
    });
  }

  @Override
  public void closed(ClientSession session) {
    FormBody present = body;
    if (present != null && present.subject().session() == session) {
      guard(() -> show(desk.shown().orElse(null)));
    }
  }

  @Override
  protected void focus() {
    Control content = scroll.getContent();
    if (!(content instanceof Composite form) || !form.setFocus()) {
      scroll.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    getSite().getPage().removeSelectionListener(selections);
    super.dispose();
  }
}
