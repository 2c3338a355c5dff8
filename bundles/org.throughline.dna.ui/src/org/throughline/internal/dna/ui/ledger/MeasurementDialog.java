package org.throughline.internal.dna.ui.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.widgets.Combo;
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
import org.throughline.ui.FormDialog;

/**
 * Asks for a measurement of a standard, and records it. What is wrong is said beside its field; what was typed stays until
 * it is right or the person cancels.
 */
final class MeasurementDialog extends FormDialog {

  private final Desk desk;
  private final ClientSession session;
  private final ServiceStandard standard;
  private final Optional<MeasurementDraft> before;
  private final List<Message> remarks;
  private final ValueText texts;
  private final Map<MeasurementField, Text> fields = new EnumMap<>(MeasurementField.class);
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
    super(parent, LedgerText::of, "record.title", "record.do");
    this.desk = desk;
    this.session = session;
    this.standard = standard;
    this.before = before;
    this.remarks = remarks;
    ZoneId zone = Objects.requireNonNullElse(session.client().getZone(), ZoneOffset.UTC);
    texts = new ValueText(Locale.getDefault(), zone);
  }

  @Override
  protected void fill() {
    lead(standing());
    remarks.forEach(each -> paragraph(each.in(Locale.getDefault())));
    MeasurementInput first = before.map(draft -> MeasurementInput.of(draft, texts)).orElseGet(this::blank);
    text(MeasurementField.VALUE, "measurement.value", first.value())
        .setMessage(LedgerText.of("measurement.value.hint"));
    if (standard.getSummary() == Summary.SHARE_WITHIN || !first.share().isBlank()) {
      text(MeasurementField.SHARE, "measurement.share", first.share());
    }
    text(MeasurementField.FROM, "measurement.from", first.from());
    text(MeasurementField.UNTIL, "measurement.until", first.until());
    hours = combo("measurement.hours", DnaPackage.Literals.COUNTED_HOURS, first.hours().getValue());
    text(MeasurementField.CASES, "measurement.cases", first.cases());
    origin = combo("measurement.origin", DnaPackage.Literals.MEASUREMENT_ORIGIN, first.origin().getValue());
    source = text("measurement.source", first.source());
    trouble = problem("measurement.trouble");
    fields.get(MeasurementField.VALUE).setFocus();
  }

  /** The standard and what it promises, in the client's words. */
  private String standing() {
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

  private Text text(MeasurementField field, String key, String value) {
    Text text = text(key, value);
    fields.put(field, text);
    text.addModifyListener(event -> say(text, ""));
    return text;
  }

  private Combo combo(String key, EEnum type, int value) {
    ModelTexts labels = new ModelTexts();
    return combo(key, type.getELiterals().stream().map(each -> labels.label(each, Locale.getDefault())).toList(),
        type.getELiterals().indexOf(type.getEEnumLiteral(value)));
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
    fields.forEach((field, text) -> say(text,
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
