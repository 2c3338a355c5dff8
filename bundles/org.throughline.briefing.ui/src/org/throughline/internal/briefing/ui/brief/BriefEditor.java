package org.throughline.internal.briefing.ui.brief;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.section.Fillings;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.Evidence;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Operation;
import org.throughline.internal.briefing.ui.BriefScores;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.MeantBriefing;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Section;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.ElementInput;
import org.throughline.ui.Fields;
import org.throughline.ui.Icons;
import org.throughline.ui.SafeEditor;
import org.throughline.ui.Trouble;
import org.throughline.ui.Typeface;

/** One briefing: its sections in their order, what each says and what fills it, and what is found against it. */
public final class BriefEditor extends SafeEditor implements DeskListener {

  /** The id of the editor; its input is a briefing. */
  public static final String ID = "org.throughline.briefing.ui.editor";

  private static final int EDGE = 8;
  /** From this width on there is room for three columns. */
  private static final int WIDE = 980;

  private final Runnable scored = () -> guard(this::score);
  private Desk desk;
  private BriefScores scores;
  private Composite ground;
  private Label name;
  private Label facts;
  private SectionTree sections;
  private SectionForm form;
  private LintPanel lint;

  /** Opens a briefing, or brings its editor to the front. */
  public static BriefEditor open(IWorkbenchPage page, ClientSession session, Briefing briefing) throws PartInitException {
    return (BriefEditor) page.openEditor(new ElementInput(session, briefing), ID, true,
        IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
  }

  /** The client of the briefing. */
  public ClientSession session() {
    return ((ElementInput) getEditorInput()).session();
  }

  /** The briefing; empty when it was deleted. */
  public Optional<Briefing> briefing() {
    return ((ElementInput) getEditorInput()).element().filter(Briefing.class::isInstance).map(Briefing.class::cast);
  }

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    scores = getSite().getService(BriefScores.class);
    setTitleImage(Icons.image("briefing"));
    desk.addListener(this);
    scores.addListener(scored);
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
      scores.removeListener(scored);
    }
    super.dispose();
  }

  @Override
  protected void createContent(Composite parent) {
    Briefing briefing = briefing().orElse(null);
    if (briefing == null) {
      return;
    }
    Composite whole = new Composite(parent, SWT.NONE);
    ground = whole;
    GridLayout layout = new GridLayout();
    layout.marginWidth = EDGE;
    layout.marginHeight = EDGE;
    whole.setLayout(layout);
    name = new Label(whole, SWT.WRAP);
    name.setFont(Typeface.SERIF.at(18));
    name.setData("id", "brief.name");
    name.setLayoutData(wide());
    facts = new Label(whole, SWT.WRAP);
    facts.setData("id", "brief.facts");
    facts.setLayoutData(wide());
    Composite bar = new Composite(whole, SWT.NONE);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.marginLeft = 0;
    row.marginTop = 0;
    bar.setLayout(row);
    bar.setLayoutData(wide());
    BriefTools.fill(bar, getSite());
    SashForm all = new SashForm(whole, SWT.VERTICAL);
    all.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    SashForm upper = new SashForm(all, SWT.HORIZONTAL);
    sections = new SectionTree(upper, briefing, BriefText.language(session()), this::run, this::chose);
    form = new SectionForm(upper, session(), this::run, this::type);
    upper.setWeights(45, 55);
    lint = new LintPanel(all, this::go);
    all.setWeights(66, 34);
    all.addListener(SWT.Resize, event -> {
      boolean broad = all.getClientArea().width >= WIDE;
      if (broad != (all.getOrientation() == SWT.HORIZONTAL)) {
        all.setOrientation(broad ? SWT.HORIZONTAL : SWT.VERTICAL);
      }
    });
    fill();
    score();
  }

  private static GridData wide() {
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 200;
    return wide;
  }

  @Override
  protected void focus() {
    if (sections != null && !ground.isDisposed()) {
      sections.setFocus();
    }
  }

  // ---- what is shown

  private void fill() {
    Briefing briefing = briefing().orElse(null);
    if (briefing == null || ground == null || ground.isDisposed()) {
      return;
    }
    setPartName(BriefText.name(briefing));
    name.setText(BriefText.name(briefing).replace("&", "&&"));
    facts.setText((BriefText.kind(briefing) + " · " + BriefText.state(briefing) + " · "
        + BriefText.of("reader." + briefing.getReader().getName())
        + (briefing.getDueOn() == null ? "" : " · " + BriefText.of("due", BriefText.day(briefing.getDueOn()))))
            .replace("&", "&&") + (Fillings.decide(briefing) ? "" : "\n" + BriefText.of("questions")));
    sections.show(briefing, editable(briefing));
    form.show(sections.chosen().orElse(null), editable(briefing));
    ground.layout(true, true);
  }

  private boolean editable(Briefing briefing) {
    return session().access().editable() && session().readOnlyReason(briefing).isEmpty();
  }

  private void score() {
    Briefing briefing = briefing().orElse(null);
    if (briefing != null && ground != null && !ground.isDisposed()) {
      lint.show(scores.of(briefing).orElse(null), OwnTemplate.is(briefing));
    }
  }

  private void chose(Optional<Section> section) {
    form.show(section.orElse(null), briefing().filter(this::editable).isPresent());
    section.ifPresent(desk::show);
  }

  /** Chooses a section. */
  public void reveal(Section section) {
    guard(() -> {
      sections.choose(section);
      form.show(section, briefing().filter(this::editable).isPresent());
    });
  }

  /** Puts the cursor where something found can be mended. */
  private void go(Finding finding) {
    EObject where = finding.evidence().stream().map(Evidence::element).findFirst().orElse(finding.about());
    if (where instanceof Section section && MeantBriefing.around(section).equals(briefing())) {
      reveal(section);
      form.write();
    } else {
      finding.evidence().stream().filter(it -> it.feature() != null).findFirst().ifPresentOrElse(
          it -> Fields.show(it.element(), it.feature()), () -> Fields.show(finding.about(),
              BriefingPackage.Literals.BRIEFING__PURPOSE));
    }
  }

  // ---- what a person does

  private void run(Operation operation) {
    try {
      session().run(operation);
    } catch (ClientException refused) {
      Trouble.show(refused);
      guard(this::fill);
    }
  }

  private void type(Operation operation, Object field) {
    try {
      session().type(operation, field);
    } catch (ClientException refused) {
      Trouble.show(refused);
      guard(this::fill);
    }
  }

  // ---- what happens in the window

  @Override
  public void changed(ClientSession changed, ClientChange change) {
    if (changed == session() && briefing().isPresent()) {
      guard(this::fill);
    }
  }

  @Override
  public void shown(@Nullable EObject element) {
    if (element instanceof Section section && sections != null && !ground.isDisposed()
        && MeantBriefing.around(section).equals(briefing()) && !sections.chosen().equals(Optional.of(section))) {
      reveal(section);
    }
  }
}
