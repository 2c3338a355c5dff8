package org.throughline.internal.dna.ui.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.dna.ledger.LedgerEntry;
import org.throughline.dna.ledger.LedgerWords;
import org.throughline.dna.ledger.MeasurementDraft;
import org.throughline.dna.ledger.MeasurementField;
import org.throughline.dna.ledger.MeasurementInput;
import org.throughline.dna.ledger.MeasurementInput.Reading;
import org.throughline.dna.ledger.PromiseLedger;
import org.throughline.dna.ledger.RecordMeasurement;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.dna.ui.cascade.PlainName;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Summary;
import org.throughline.ui.Desk;
import org.throughline.ui.Named;
import org.throughline.ui.Theme;
import org.throughline.ui.Typeface;

/**
 * Asks for a measurement of a standard, and records it. What is wrong is said beside its field; what was typed stays until
 * it is right or the person cancels.
 */
final class MeasurementDialog extends Dialog {

  private static final int WIDE = 340;

  private final Desk desk;
  private final ClientSession session;
  private final ServiceStandard standard;
  private final Optional<MeasurementDraft> before;
  private final List<Message> remarks;
  private final ValueText texts;
  private final Map<MeasurementField, Text> fields = new EnumMap<>(MeasurementField.class);
  private final Map<MeasurementField, Label> problems = new EnumMap<>(MeasurementField.class);
  private Combo hours;
  private Combo origin;
  private Text source;
  private Label trouble;

  /**
   * The dialog.
   *
   * @param before what was measured already; empty to begin with nothing
   * @param remarks what is to be known before it is recorded
   */
  MeasurementDialog(Shell parent, Desk desk, ClientSession session, ServiceStandard standard,
      Optional<MeasurementDraft> before, List<Message> remarks) {
    super(parent);
    this.desk = desk;
    this.session = session;
    this.standard = standard;
    this.before = before;
    this.remarks = remarks;
    ZoneId zone = Objects.requireNonNullElse(session.client().getZone(), ZoneOffset.UTC);
    texts = new ValueText(Locale.getDefault(), zone);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(LedgerText.of("record.title"));
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite form = new Composite(area, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 16;
    layout.marginHeight = 16;
    layout.verticalSpacing = 4;
    layout.horizontalSpacing = 8;
    form.setLayout(layout);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    Label lead = paragraph(form, lead());
    lead.setFont(Typeface.SERIF.at(12));
    remarks.forEach(each -> paragraph(form, each.in(Locale.getDefault())));
    MeasurementInput first = before.map(draft -> MeasurementInput.of(draft, texts)).orElseGet(this::blank);
    text(form, MeasurementField.VALUE, "measurement.value", first.value())
        .setMessage(LedgerText.of("measurement.value.hint"));
    if (standard.getSummary() == Summary.SHARE_WITHIN || !first.share().isBlank()) {
      text(form, MeasurementField.SHARE, "measurement.share", first.share());
    }
    text(form, MeasurementField.FROM, "measurement.from", first.from());
    text(form, MeasurementField.UNTIL, "measurement.until", first.until());
    hours = combo(form, "measurement.hours", DnaPackage.Literals.COUNTED_HOURS, first.hours().getValue());
    text(form, MeasurementField.CASES, "measurement.cases", first.cases());
    origin = combo(form, "measurement.origin", DnaPackage.Literals.MEASUREMENT_ORIGIN, first.origin().getValue());
    source = field(form, "measurement.source", first.source());
    trouble = problem(form, "measurement.trouble");
    fields.get(MeasurementField.VALUE).setFocus();
    return area;
  }

  /** The standard and what it promises, in the client's words. */
  private String lead() {
    Optional<LedgerEntry> entry = PromiseLedger.of(session.client(), LocalDate.ofInstant(session.now(), texts.zone()))
        .entries().stream().filter(each -> each.standard() == standard).findFirst();
    LedgerWords words = new LedgerWords(Locale.getDefault(), texts.zone());
    return entry.filter(each -> !words.promised(each).isEmpty())
        .map(each -> LedgerText.of("record.lead", words.label(each), words.promised(each)))
        .orElseGet(() -> PlainName.of(standard).in(Locale.getDefault()));
  }

  private MeasurementInput blank() {
    return MeasurementInput.blank(standard, session.now(), texts);
  }

  private static Label paragraph(Composite form, String words) {
    Label label = new Label(form, SWT.WRAP);
    label.setText(words.replace("&", "&&"));
    GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    place.widthHint = WIDE + 120;
    label.setLayoutData(place);
    return label;
  }

  private Text text(Composite form, MeasurementField field, String key, String value) {
    Text text = field(form, key, value);
    fields.put(field, text);
    Label problem = problem(form, key + ".problem");
    problems.put(field, problem);
    text.addModifyListener(event -> say(problem, ""));
    return text;
  }

  private static Text field(Composite form, String key, String value) {
    label(form, key);
    Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
    text.setText(value);
    text.setData("id", key);
    Named.of(text, LedgerText.of(key));
    GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
    place.widthHint = WIDE;
    place.verticalIndent = 8;
    text.setLayoutData(place);
    return text;
  }

  private static void label(Composite form, String key) {
    Label label = new Label(form, SWT.NONE);
    label.setText(LedgerText.of(key).replace("&", "&&"));
    GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
    place.verticalIndent = 8;
    label.setLayoutData(place);
  }

  private static Combo combo(Composite form, String key, EEnum type, int value) {
    label(form, key);
    Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setData("id", key);
    Named.of(combo, LedgerText.of(key));
    List<String> items = new ArrayList<>();
    type.getELiterals().forEach(each -> items.add(new ModelTexts().label(each, Locale.getDefault())));
    combo.setItems(items.toArray(String[]::new));
    combo.select(type.getELiterals().indexOf(type.getEEnumLiteral(value)));
    GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
    place.verticalIndent = 8;
    combo.setLayoutData(place);
    return combo;
  }

  private static Label problem(Composite form, String id) {
    Label problem = new Label(form, SWT.WRAP);
    problem.setData("id", id);
    problem.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    problem.setForeground(Theme.current().error());
    GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    below.widthHint = WIDE;
    below.exclude = true;
    problem.setLayoutData(below);
    problem.setVisible(false);
    return problem;
  }

  private void say(Label problem, String words) {
    if (!problem.getText().equals(words)) {
      problem.setText(words.replace("&", "&&"));
      problem.setVisible(!words.isEmpty());
      ((GridData) problem.getLayoutData()).exclude = words.isEmpty();
      problem.getParent().layout(true, true);
      getShell().pack();
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Button record = createButton(parent, IDialogConstants.OK_ID, LedgerText.of("record.do"), true);
    record.setData("id", "measurement.record");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  private String typed(MeasurementField field) {
    Text text = fields.get(field);
    return text == null ? "" : text.getText();
  }

  @Override
  protected void okPressed() {
    Instant now = session.now();
    MeasurementInput input = new MeasurementInput(typed(MeasurementField.VALUE), typed(MeasurementField.SHARE),
        typed(MeasurementField.FROM), typed(MeasurementField.UNTIL), CountedHours.VALUES.get(hours.getSelectionIndex()),
        typed(MeasurementField.CASES), MeasurementOrigin.VALUES.get(origin.getSelectionIndex()), source.getText());
    Reading reading = input.read(standard, texts, now, before);
    problems.forEach((field, label) -> say(label,
        Optional.ofNullable(reading.problems().get(field)).map(each -> each.in(Locale.getDefault())).orElse("")));
    reading.problems().keySet().stream().sorted().map(fields::get).filter(Objects::nonNull).findFirst()
        .ifPresent(Text::setFocus);
    if (reading.draft().isPresent()) {
      try {
        desk.activate(session);
        desk.run(new RecordMeasurement(standard, reading.draft().get()));
        super.okPressed();
      } catch (ClientException refused) {
        say(trouble, refused.text().in(Locale.getDefault()));
      }
    }
  }
}
