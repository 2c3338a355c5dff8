package org.throughline.dna.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.AddElement;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.exchange.elements.ValueText;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.TemporaryClients;

/** Given a standard of an hour, what was read is recorded once it can be held against it. */
class RecordMeasurementTest extends OperationContractTest<RecordMeasurement> {

  private record PromiseSomething(Promise promise) implements Operation {

    @Override
    public Message label() {
      return Message.of(RecordMeasurement.class, "operation.measurement", "");
    }

    @Override
    public void apply(Edit edit) {
      DnaChapter chapter = edit.chapter(DnaPackage.Literals.DNA_CHAPTER);
      edit.run(new AddElement(chapter, DnaPackage.Literals.DNA_CHAPTER__PROMISES, promise));
    }
  }

  @Override
  protected ClientSession client(TemporaryClients clients) {
    ClientSession session = clients.empty();
    Promise promise = DnaFactory.eINSTANCE.createPromise();
    promise.setId("promise");
    promise.setName("Snelle service");
    ServiceStandard standard = DnaFactory.eINSTANCE.createServiceStandard();
    standard.setId("standard");
    standard.setName("Facebook beantwoord");
    standard.setThreshold(Quantity.parse("60 min"));
    promise.getStandards().add(standard);
    session.run(new PromiseSomething(promise));
    session.save();
    return session;
  }

  private static ServiceStandard standard(ClientSession session) {
    return (ServiceStandard) session.index().byId("standard").orElseThrow();
  }

  private static MeasurementDraft draft(String value, ClientSession session) {
    return MeasurementDraft.read(new KnownUnits(Locale.ENGLISH).read(value), session.read(access -> Instant.EPOCH),
        CountedHours.CLOCK, MeasurementOrigin.COUNTED);
  }

  @Override
  protected RecordMeasurement operation(ClientSession session) {
    return new RecordMeasurement(standard(session), draft("2.5 h", session).of(12).from("the desk").within(BigDecimal.TEN));
  }

  @Test
  @DisplayName("everything that is known is kept")
  void kept() {
    ClientSession session = client(temporary);
    session.run(operation(session));
    Measurement measurement = standard(session).getMeasurements().getFirst();
    assertEquals(Quantity.parse("2.5 h"), measurement.getValue());
    assertEquals(BigDecimal.TEN, measurement.getShareWithin());
    assertEquals(12, measurement.getSampleSize());
    assertEquals("the desk", measurement.getSource());
    assertEquals(MeasurementOrigin.COUNTED, measurement.getOrigin());
    assertNotNull(measurement.getId());
  }

  @Test
  @DisplayName("a unit nobody knows is refused with the list of those that are known")
  void unknownUnit() {
    ClientException refused =
        assertThrows(ClientException.class, () -> new KnownUnits(Locale.ENGLISH).read("3 fortnights"));
    assertEquals(ClientException.Kind.BAD_INPUT, refused.kind());
    for (Unit unit : Unit.values()) {
      assertTrue(refused.text().in(Locale.of("nl")).contains(unit.symbol()), refused.text().in(Locale.of("nl")));
    }
    assertTrue(refused.getMessage().contains("fortnights"), refused.getMessage());
  }

  @Test
  @DisplayName("a unit that cannot be held against the promise is refused with those that can")
  void otherUnit() {
    ClientSession session = client(temporary);
    ClientException refused = assertThrows(ClientException.class,
        () -> session.run(new RecordMeasurement(standard(session), draft("84 %", session))));
    assertEquals("“84 %” cannot be held against “Facebook beantwoord”. Use one of these units: s, min, h, d, wk.",
        refused.text().in(Locale.ENGLISH));
    assertTrue(standard(session).getMeasurements().isEmpty());
  }

  @Test
  @DisplayName("where a share is promised, per cents are that share")
  void share() {
    ClientSession session = client(temporary);
    ServiceStandard standard = standard(session);
    session.run(new org.throughline.core.SetFeature(standard, DnaPackage.Literals.SERVICE_STANDARD__SUMMARY,
        Summary.SHARE_WITHIN));
    session.run(new RecordMeasurement(standard, draft("84 %", session)));
    assertEquals(new BigDecimal("84"), standard.getMeasurements().getFirst().getShareWithin());
    assertThrows(ClientException.class, () -> session.run(new RecordMeasurement(standard, draft("101 %", session))));
  }

  @ParameterizedTest
  @DisplayName("what cannot be is refused and changes nothing")
  @ValueSource(strings = {"time", "share", "cases", "turned", "future"})
  void impossible(String what) {
    ClientSession session = client(temporary);
    MeasurementDraft good = draft("20 min", session);
    MeasurementDraft bad = switch (what) {
      case "time" -> draft("-1 min", session);
      case "share" -> good.within(BigDecimal.valueOf(-1));
      case "cases" -> good.of(0);
      case "turned" -> good.over(Instant.EPOCH, Instant.EPOCH.minusSeconds(1));
      default -> good.over(Instant.EPOCH, Instant.MAX);
    };
    ClientException refused =
        assertThrows(ClientException.class, () -> session.run(new RecordMeasurement(standard(session), bad)));
    assertEquals(ClientException.Kind.BAD_INPUT, refused.kind());
    assertTrue(standard(session).getMeasurements().isEmpty());
  }

  @ParameterizedTest
  @DisplayName("figures are read as people write them")
  @CsvSource(delimiter = '|', value = {"en|38 min|38 min", "nl|2,5 uur|2.5 h", "sv|2,5 timmar|2.5 h", "en|2.5 h|2.5 h",
      "nl|1.906 berichten|1906 messages", "en|1,906 messages|1906 messages", "en|1,906.5 s|1906.5 s", "nl|1.906,5 s|1906.5 s",
      "nl|0,125 u|0.125 h", "en|91%|91 %", "nl|42|42", "sv|−3 poäng|-3 pt", "nl|2 werkdagen|2 d", "nl|2.125 uur|2125 h",
      "en|2.125 hours|2.125 h", "en|1,234,567|1234567"})
  void asWritten(String language, String written, String meant) {
    assertEquals(Quantity.parse(meant), new KnownUnits(Locale.of(language)).read(written));
  }

  private static final ValueText DUTCH = new ValueText(Locale.of("nl"), ZoneId.of("Europe/Amsterdam"));
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private static MeasurementInput typed(String value, String from, String until, String cases) {
    return new MeasurementInput(value, "", from, until, CountedHours.OFFICE, cases, MeasurementOrigin.SURVEY, "the desk");
  }

  @Test
  @DisplayName("what is typed in a form becomes a measurement with whole days")
  void typedInAForm() {
    ServiceStandard standard = standard(client(temporary));
    MeasurementDraft draft = typed("2,5 uur", "1 november 2026", "2026-11-21", "1.140").read(standard, DUTCH, NOW,
        Optional.empty()).draft().orElseThrow();
    assertEquals(Quantity.parse("2.5 h"), draft.value());
    assertEquals(Instant.parse("2026-10-31T23:00:00Z"), draft.from().orElseThrow());
    assertEquals(Instant.parse("2026-11-21T22:59:59Z"), draft.until());
    assertEquals(Optional.of(1140L), draft.cases());
    MeasurementDraft today = typed("38 min", "", "2026-11-22", "").read(standard, DUTCH, NOW, Optional.empty()).draft()
        .orElseThrow();
    assertEquals(NOW, today.until());
    assertTrue(today.from().isEmpty() && today.cases().isEmpty());
  }

  @Test
  @DisplayName("everything that is wrong in a form is said beside its field, with the units that are known")
  void wrongInAForm() {
    ServiceStandard standard = standard(client(temporary));
    var wrong = typed("3 fortnights", "ooit", "", "veel").read(standard, DUTCH, NOW, Optional.empty());
    assertTrue(wrong.draft().isEmpty());
    assertEquals(Set.of(MeasurementField.VALUE, MeasurementField.FROM, MeasurementField.UNTIL, MeasurementField.CASES),
        wrong.problems().keySet());
    assertTrue(wrong.problems().get(MeasurementField.VALUE).in(Locale.ENGLISH).contains("min, h, d"));
    var other = typed("84 %", "", "2026-11-30", "0").read(standard, DUTCH, NOW, Optional.empty());
    assertEquals(Set.of(MeasurementField.VALUE, MeasurementField.UNTIL, MeasurementField.CASES), other.problems().keySet());
    assertTrue(other.problems().get(MeasurementField.VALUE).in(Locale.ENGLISH).contains("s, min, h, d, wk"));
  }

  @Test
  @DisplayName("what was measured is shown in the form and stays exact where nobody changed it")
  void measuredInAForm() {
    ServiceStandard standard = standard(client(temporary));
    MeasurementDraft measured = draft("38.5 min", client(temporary)).within(new BigDecimal("66.5")).of(406)
        .over(NOW.minusSeconds(90_000), NOW.minusSeconds(60)).from("conversations");
    MeasurementInput shown = MeasurementInput.of(measured, DUTCH);
    assertEquals("38,5 min", shown.value());
    assertEquals("21 november 2026", shown.from());
    assertEquals(Optional.of(measured), shown.read(standard, DUTCH, NOW, Optional.of(measured)).draft());
  }
}
