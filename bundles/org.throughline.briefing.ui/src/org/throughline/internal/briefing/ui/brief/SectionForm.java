package org.throughline.internal.briefing.ui.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.section.Fillings;
import org.throughline.briefing.section.PickElement;
import org.throughline.briefing.section.UnpickElement;
import org.throughline.core.ClientSession;
import org.throughline.core.FieldVisit;
import org.throughline.core.ModelLabel;
import org.throughline.core.MoveElement;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.core.Sharing;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.MeantBriefing;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.SectionUse;
import org.throughline.ui.ElementDialog;
import org.throughline.ui.Named;
import org.throughline.ui.Typeface;

/** What one section says: its title, the writer's own words, what fills it, and what was picked for it. */
final class SectionForm {

  private final ClientSession session;
  private final Consumer<Operation> does;
  private final BiConsumer<Operation, Object> types;
  private final ScrolledComposite scroll;
  private final Composite form;
  private final Label guidance;
  private final Text title;
  private final Button included;
  private final Combo filled;
  private final Text words;
  private final org.eclipse.swt.widgets.List picks;
  private final Button pick;
  private final Button unpick;
  private List<String> fillings = List.of();
  private @Nullable Section section;
  private FieldVisit visit = new FieldVisit();
  private boolean filling;
  private boolean editable;

  /**
   * @param does applies an operation
   * @param types applies an operation that comes from typing in a field
   */
  SectionForm(Composite parent, ClientSession session, Consumer<Operation> does, BiConsumer<Operation, Object> types) {
    this.session = session;
    this.does = does;
    this.types = types;
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setShowFocusedControl(true);
    form = new Composite(scroll, SWT.NONE);
    scroll.setContent(form);
    scroll.addListener(SWT.Resize, event -> fit());
    GridLayout layout = new GridLayout(2, false);
    layout.marginHeight = 0;
    layout.marginRight = 0;
    layout.verticalSpacing = 6;
    layout.horizontalSpacing = 8;
    form.setLayout(layout);
    guidance = new Label(form, SWT.WRAP);
    guidance.setFont(Typeface.SANS.at(9));
    guidance.setData("id", "brief.section.guidance");
    GridData lead = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    lead.widthHint = 180;
    guidance.setLayoutData(lead);
    title = new Text(form, SWT.BORDER | SWT.SINGLE);
    row(title, "brief.section.title");
    filled = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
    row(filled, "brief.section.filled");
    new Label(form, SWT.NONE);
    included = new Button(form, SWT.CHECK);
    included.setText(BriefText.of("brief.section.included"));
    included.setData("id", "brief.section.included");
    words = new Text(form, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    row(words, "brief.section.words");
    words.setMessage(BriefText.of("brief.section.words.hint"));
    words.setToolTipText(BriefText.of("brief.section.words.hint"));
    GridData high = (GridData) words.getLayoutData();
    high.grabExcessVerticalSpace = true;
    high.verticalAlignment = SWT.FILL;
    high.heightHint = 90;
    picks = new org.eclipse.swt.widgets.List(form, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
    row(picks, "brief.section.picks");
    ((GridData) picks.getLayoutData()).heightHint = 48;
    new Label(form, SWT.NONE);
    Composite bar = new Composite(form, SWT.NONE);
    RowLayout buttons = new RowLayout(SWT.HORIZONTAL);
    buttons.marginLeft = 0;
    buttons.marginTop = 0;
    buttons.marginBottom = 0;
    bar.setLayout(buttons);
    pick = button(bar, "brief.section.pick", this::pick);
    unpick = button(bar, "brief.section.unpick", this::unpick);
    listen();
  }

  private void row(Control field, String key) {
    Label label = new Label(form, SWT.NONE);
    label.setText(BriefText.of(key));
    label.moveAbove(field);
    label.setLayoutData(new GridData(SWT.LEFT, key.equals("brief.section.words") || key.equals("brief.section.picks") ? SWT.TOP
        : SWT.CENTER, false, false));
    field.setData("id", key);
    Named.of(field, BriefText.of(key));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 120;
    field.setLayoutData(wide);
  }

  private static Button button(Composite bar, String key, Runnable does) {
    Button button = new Button(bar, SWT.PUSH);
    button.setText(BriefText.of(key));
    button.setData("id", key);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> does.run()));
    return button;
  }

  private void listen() {
    for (Text each : List.of(title, words)) {
      each.addListener(SWT.FocusIn, event -> visit = new FieldVisit());
      each.addListener(SWT.Modify, event -> typed(each));
    }
    // The key leaves the field, as it leaves any other.
    words.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    filled.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fillWith()));
    included.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> include()));
    picks.addListener(SWT.Selection, event -> enable());
    picks.addListener(SWT.KeyDown, event -> {
      if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
        event.doit = false;
        move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
      }
    });
  }

  // ---- what is shown

  /** Shows a section as it is now. Where a person types, nothing changes under their hands. */
  void show(@Nullable Section now, boolean mayEdit) {
    boolean other = section != now;
    section = now;
    editable = mayEdit && now != null;
    filling = true;
    set(title, now == null ? "" : raw(now), other);
    title.setMessage(now == null ? "" : SectionTree.title(now));
    set(words, now == null || now.getOwnWords() == null ? "" : now.getOwnWords(), other);
    guidance.setText((now == null ? BriefText.of("brief.section.choose") : help(now)).replace("&", "&&"));
    fillings = now == null ? List.of() : Fillings.choices(now.getContribution());
    List<String> items = new ArrayList<>(List.of(BriefText.of("brief.section.filled.none")));
    fillings.forEach(it -> items.add(Fillings.label(it).in(Locale.getDefault())));
    if (!List.of(filled.getItems()).equals(items)) {
      filled.setItems(items.toArray(String[]::new));
    }
    filled.select(now == null || now.getContribution() == null ? 0 : fillings.indexOf(now.getContribution().strip()) + 1);
    included.setSelection(now != null && now.getUse() == SectionUse.INCLUDED);
    int chosen = other ? -1 : picks.getSelectionIndex();
    picks.setItems(now == null ? new String[0] : now.getPicks().stream().map(this::name).toArray(String[]::new));
    picks.setSelection(Math.min(chosen, picks.getItemCount() - 1));
    filling = false;
    enable();
    fit();
    form.layout(true, true);
  }

  /** Where there is not enough room in height, it scrolls. */
  private void fit() {
    scroll.setMinHeight(form.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
  }

  /** The title as it was typed; empty where the question stands in its place. */
  private static String raw(Section section) {
    return Optional.ofNullable(section.getHeading()).filter(it -> !it.isBlank())
        .or(() -> Optional.ofNullable(section.getName())).orElse("");
  }

  private static void set(Text field, String value, boolean other) {
    String shown = field.getText().replace(Text.DELIMITER, "\n");
    if (!shown.equals(value) && (other || !shown.strip().equals(value.strip()) || !field.isFocusControl())) {
      int caret = field.getCaretPosition();
      field.setText(value);
      if (!other) {
        field.setSelection(Math.min(caret, field.getCharCount()));
      }
    }
  }

  private static String help(Section section) {
    return Optional.ofNullable(section.getTemplateSection())
        .flatMap(it -> Optional.ofNullable(it.getGuidance())).filter(it -> !it.isBlank())
        .orElseGet(() -> BriefText.of("brief.section.free"));
  }

  private String name(ElementRef pick) {
    return Optional.ofNullable(pick.getTargetId()).flatMap(session.index()::byId)
        .map(it -> ModelLabel.name(it).in(Locale.getDefault()))
        .orElseGet(() -> BriefText.of("brief.section.pick.gone", Objects.requireNonNullElse(pick.getLastLabel(), "–")));
  }

  private void enable() {
    title.setEditable(editable);
    words.setEditable(editable);
    filled.setEnabled(editable);
    included.setEnabled(editable);
    pick.setEnabled(editable);
    unpick.setEnabled(editable && picks.getSelectionIndex() >= 0);
  }

  /** Puts the cursor into the writer's own words. */
  void write() {
    words.setFocus();
  }

  // ---- what a person does

  private void typed(Text field) {
    Section now = section;
    if (filling || now == null || !editable) {
      return;
    }
    String text = field.getText().replace(Text.DELIMITER, "\n");
    boolean heading = now.getHeading() != null && !now.getHeading().isBlank();
    EStructuralFeature feature = field == words ? BriefingPackage.Literals.SECTION__OWN_WORDS
        : heading ? BriefingPackage.Literals.SECTION__HEADING : ModelPackage.Literals.ELEMENT__NAME;
    types.accept(new SetFeature(now, feature, text.isBlank() ? null : text), visit);
  }

  private void fillWith() {
    Section now = section;
    int index = filled.getSelectionIndex();
    if (!filling && now != null && index >= 0) {
      does.accept(new SetFeature(now, BriefingPackage.Literals.SECTION__CONTRIBUTION,
          index == 0 ? null : fillings.get(index - 1)));
    }
  }

  private void include() {
    Section now = section;
    if (!filling && now != null) {
      does.accept(new SetFeature(now, BriefingPackage.Literals.SECTION__USE,
          included.getSelection() ? SectionUse.INCLUDED : SectionUse.LEFT_OUT));
    }
  }

  /** Asks what is told in the section, and says what its reader may not see. */
  private void pick() {
    Section now = section;
    if (now != null) {
      Optional<Briefing> briefing = MeantBriefing.around(now);
      List<String> present = now.getPicks().stream().map(it -> String.valueOf(it.getTargetId())).toList();
      new ElementDialog(form.getShell(), BriefText::of, "brief.pick", session,
          it -> it.eClass().getEPackage() != BriefingPackage.eINSTANCE && !present.contains(it.getId()))
          .remarking(it -> briefing.filter(about -> !Sharing.allows(it, about.getReader())).isPresent()
              ? BriefText.of("brief.pick.hidden") : "")
          .ask().ifPresent(it -> does.accept(new PickElement(now, it)));
    }
  }

  private void unpick() {
    Section now = section;
    int index = picks.getSelectionIndex();
    if (now != null && index >= 0) {
      does.accept(new UnpickElement(now, now.getPicks().get(index)));
    }
  }

  private void move(int by) {
    Section now = section;
    int to = picks.getSelectionIndex() + by;
    if (editable && now != null && picks.getSelectionIndex() >= 0 && to >= 0 && to < picks.getItemCount()) {
      EObject moved = now.getPicks().get(picks.getSelectionIndex());
      EReference list = BriefingPackage.Literals.SECTION__PICKS;
      picks.setSelection(to);
      does.accept(new MoveElement(moved, now, list, to));
    }
  }
}
