package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.practice.PracticeState;
import org.throughline.core.practice.StandardPractice;
import org.throughline.dna.ledger.PracticeMeter;
import org.throughline.dna.ledger.PracticeMeter.Outcome;
import org.throughline.dna.ledger.PromiseLedger;
import org.throughline.dna.ledger.RecordMeasurement;
import org.throughline.insight.ConversationGenerator;
import org.throughline.insight.ConversationMetricSource;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.insight.DataOrigin;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/** Promises against practice at a terminal, and measured from what customers wrote. */
class LedgerCommandTest extends ProductStory {

  @Test
  void theSampleTellsWhereItsPromisesHold() {
    assertEquals(0, run("sample", "zekerhuis"), () -> err);
    assertEquals(0, run("ledger", "zekerhuis", "--date", "2026-11-22"), () -> err);
    assertTrue(out.contains("Promise and practice on 22 November 2026"), out);
    assertTrue(out.contains("5 of 9 kept, 1 of them only just, 2 broken, 2 not measured"), out);
    assertTrue(out.lines().anyMatch(line -> line.matches(
        " {2}Facebook beantwoord +60 min, opening hours +6 h 58 +5 h 58 too long +Broken")), out);
    assertTrue(out.lines().anyMatch(line -> line.matches(
        " {2}Hulppagina geladen +2 s +3\\.8 s +31 October 2026 +Not measured")), out);
    assertTrue(out.contains("Standards that bind nobody on this day: 1"), out);
    assertEquals(0, run("ledger", "zekerhuis", "--date", "2026-11-22", "--by", "department", "--all", "--language", "nl"),
        () -> err);
    assertTrue(out.contains("Webcare (1 van 2 nagekomen, 1 daarvan maar net, 1 gebroken)"), out);
    assertTrue(out.contains("Polis begrepen"), out);
  }

  @Test
  void aScriptLearnsFromTheExitCodeThatAPromiseIsBroken() {
    assertEquals(0, run("sample", "zekerhuis"), () -> err);
    assertEquals(1, run("ledger", "zekerhuis", "--date", "2026-11-22", "--broken"));
    assertEquals(0, run("ledger", "zekerhuis", "--date", "2027-11-22", "--broken"), "a year later nothing is measured");
    assertTrue(out.contains("9 not measured"), out);
  }

  @Test
  void figuresForProgramsAreNumbers() {
    assertEquals(0, run("sample", "zekerhuis"), () -> err);
    assertEquals(0, run("ledger", "zekerhuis", "--date", "2026-11-22", "--json"), () -> err);
    assertTrue(out.contains("\"broken\": 2") && out.contains("\"gap\": 358") && out.contains("\"gap\": -0.7")
        && out.contains("\"state\": \"not-comparable\"") == out.contains("\"not-comparable\": 1"), out);
    assertEquals(0, run("ledger", "zekerhuis", "--date", "2026-11-22", "--csv"), () -> err);
    List<String> lines = out.lines().toList();
    assertEquals(10, lines.size(), out);
    assertTrue(lines.getFirst().startsWith("id,promise,standard,channel,department,levels,binding,metric,"), out);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("4boa4r223f7qlsheo2dzawdncm,Snelle service,Facebook beantwoord,")
        && line.contains(",60,418,358,min,broken,")), out);
    assertEquals(8, run("ledger", "zekerhuis", "--csv", "--json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"insurer", "retailer", "municipality", "non-profit"})
  void aTemplateOnlyProposes(String template) {
    assertEquals(0, run("new", "proef", "--template", template, "--client-language", "nl"), () -> err);
    assertEquals(0, run("ledger", "proef", "--broken"), () -> err);
    assertTrue(out.contains("See them with --all"), out);
    assertEquals(0, run("ledger", "proef", "--all", "--by", "channel"), () -> err);
    assertTrue(out.contains("not measured") && !out.contains("0.8%") && !out.contains("0.9%"), out);
  }

  @Test
  void aClientWithoutPromisesHearsWhatToDo() {
    assertEquals(0, run("new", "leeg"), () -> err);
    assertEquals(0, run("ledger", "leeg", "--broken"), () -> err);
    assertTrue(out.contains("Give a promise a figure"), out);
    assertEquals(0, run("ledger", "leeg", "--csv"), () -> err);
    assertEquals(3, run("ledger", "nergens"));
  }

  // ---- measured from conversations

  @ParameterizedTest
  @CsvSource({"WhatsApp beantwoord, 1", "X beantwoord, 1", "Facebook beantwoord, 2"})
  void aStandardIsMeasuredFromWhatCustomersWrote(String name, int remarks) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z"));
    Clients clients = new Clients(PackageModule.product(), clock, new DurableWriter());
    SampleClient sample = new SampleClient(clients, new DurableWriter(), Optional.of(new ConversationGenerator()));
    try (ClientSession session = sample.create(folder.resolve("zekerhuis"))) {
      sample.writeConversations(folder.resolve("talk.csv"));
      new ConversationService(new DurableWriter(), clock, folder.resolve("keys")).importInto(session,
          folder.resolve("talk.csv"), new ImportOptions("Herfst", "export", DataOrigin.MEASURED, LocalDate.of(2027, 12, 31)),
          Set.of());
      ServiceStandard standard = session.index().<ServiceStandard>all(ServiceStandard.class).stream()
          .filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
      int before = standard.getMeasurements().size();
      PracticeMeter meter = new PracticeMeter(List.of(new ConversationMetricSource(null)));
      Outcome.Measured measured = assertInstanceOf(Outcome.Measured.class, meter.measure(session, standard.getId(),
          Instant.parse("2026-10-31T23:00:00Z"), Instant.parse("2026-11-15T23:00:00Z")));
      assertTrue(measured.remarks().size() >= remarks, measured.remarks().toString());
      assertEquals(MeasurementOrigin.SYNTHETIC, measured.draft().origin(), "generated conversations are no practice");
      session.run(new RecordMeasurement(standard, measured.draft()));
      Measurement recorded = standard.getMeasurements().getLast();
      assertEquals(before + 1, standard.getMeasurements().size());
      assertTrue(recorded.getSampleSize() > 50 && recorded.getShareWithin() != null, recorded.toString());
      assertTrue(recorded.getSource().startsWith("Mediaan van de eerste antwoorden in Herfst"), recorded.getSource());
      assertFalse(recorded.getPeriodStart().isBefore(Instant.parse("2026-10-31T23:00:00Z")));
      StandardPractice practice = PromiseLedger.of(session.client(), LocalDate.of(2026, 11, 22)).entries().stream()
          .filter(entry -> entry.standard() == standard).findFirst().orElseThrow().practice();
      assertTrue(Set.of(PracticeState.KEPT, PracticeState.WARNED, PracticeState.BROKEN).contains(practice.state()));
      assertInstanceOf(Outcome.NotMeasured.class, meter.measure(session, standard.getId(),
          Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2020-02-01T00:00:00Z")), "nothing from then");
      String phone = session.index().<ServiceStandard>all(ServiceStandard.class).stream()
          .filter(each -> "Telefoon opgenomen".equals(each.getName())).findFirst().orElseThrow().getId();
      Outcome.NotMeasured byHand = assertInstanceOf(Outcome.NotMeasured.class, meter.measure(session, phone,
          Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-15T00:00:00Z")));
      assertTrue(byHand.why().in(Locale.of("nl")).contains("met de hand"), byHand.why().in(Locale.of("nl")));
    }
  }
}
