package org.throughline.dna.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.practice.PracticeState;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.picture.ValueTable;

/** Given the insurer of the sample, the ledger shows where its promises hold. */
class PromiseLedgerTest {

  @TempDir
  private Path folder;
  private ClientSession session;
  private PromiseLedger ledger;

  @BeforeEach
  void open() {
    session = SampleLedger.in(folder);
    ledger = PromiseLedger.of(session.client(), SampleLedger.DAY);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void eachStandardStandsAsItsLatestMeasurementSays() {
    Map<String, PracticeState> states = ledger.binding().entries().stream()
        .collect(Collectors.toMap(entry -> entry.standard().getName(), LedgerEntry::state));
    assertEquals(Map.of("Telefoon opgenomen", PracticeState.KEPT, "WhatsApp beantwoord", PracticeState.KEPT,
        "X beantwoord", PracticeState.WARNED, "Facebook beantwoord", PracticeState.BROKEN, "E-mail beantwoord",
        PracticeState.KEPT, "Hulppagina geladen", PracticeState.UNMEASURED, "Melding bevestigd", PracticeState.KEPT,
        "Schade beslist", PracticeState.BROKEN, "Alarmlijn opgenomen", PracticeState.UNMEASURED), states);
  }

  @Test
  void whatBindsNobodyIsInTheLedgerAndSaysSo() {
    LedgerEntry proposed = SampleLedger.entry(ledger, "Polis begrepen");
    assertEquals(AgreementState.PROPOSED, proposed.standard().getState());
    assertFalse(proposed.binding());
    assertEquals(PracticeState.UNMEASURED, proposed.state());
    PromiseLedger before = PromiseLedger.of(session.client(), LocalDate.of(2026, 3, 31));
    assertFalse(SampleLedger.entry(before, "Telefoon opgenomen").binding(), "in force from the first of April");
  }

  @Test
  void bothSidesStandInOneSentence() {
    LedgerWords english = LedgerWords.of(ledger, Locale.ENGLISH);
    assertEquals("Facebook beantwoord: 6 h 58; the promise is 60 min, opening hours (5 h 58 too long).",
        english.sentence(SampleLedger.entry(ledger, "Facebook beantwoord")));
    assertEquals("Melding bevestigd: 98%; the promise is 95% within 10 min (3 percentage points to spare).",
        english.sentence(SampleLedger.entry(ledger, "Melding bevestigd")));
    LedgerWords dutch = LedgerWords.of(ledger, Locale.of("nl"));
    assertEquals("Schade beslist: 2,6 werkdagen; de belofte is 2 werkdagen (0,6 werkdagen te lang).",
        dutch.sentence(SampleLedger.entry(ledger, "Schade beslist")));
    LedgerWords swedish = LedgerWords.of(ledger, Locale.of("sv"));
    assertEquals("Hulppagina geladen: 3,8 s vid senaste mätningen 31 oktober 2026, för länge sedan; löftet är 2 s.",
        swedish.sentence(SampleLedger.entry(ledger, "Hulppagina geladen")));
    assertEquals(List.of("Laatst gemeten op 31 oktober 2026; er moet elke 7 dagen worden gemeten, dus dit cijfer bewijst "
        + "niets meer.", "Het cijfer is verzonnen voor een demonstratie."),
        dutch.remarks(SampleLedger.entry(ledger, "Hulppagina geladen")));
  }

  @Test
  void standardsAreGroupedByPromiseChannelDepartmentAndLevel() {
    PromiseLedger binding = ledger.binding();
    assertEquals(List.of("Snelle service: 8", "Altijd iemand aan de lijn op reis: 1"), names(LedgerGrouping.PROMISE));
    assertEquals(9, binding.groups(LedgerGrouping.CHANNEL).stream().mapToInt(group -> group.entries().size()).sum());
    LedgerGroup webcare = binding.groups(LedgerGrouping.DEPARTMENT).stream()
        .filter(group -> group.count(PracticeState.BROKEN) > 0).findFirst().orElseThrow();
    assertEquals(PracticeState.BROKEN, webcare.worst());
    assertEquals(webcare.element().orElseThrow(), SampleLedger.entry(ledger, "Facebook beantwoord").department().orElseThrow());
    List<LedgerGroup> levels = binding.groups(LedgerGrouping.LEVEL);
    assertEquals(List.of(ObjectiveLevel.values()).stream().filter(level -> binding.entries().stream()
        .anyMatch(entry -> entry.levels().contains(level))).count(), levels.size());
    assertTrue(levels.stream().allMatch(group -> group.element().isEmpty()));
  }

  private List<String> names(LedgerGrouping by) {
    return ledger.binding().groups(by).stream().map(group -> group.name().in(Locale.ENGLISH) + ": " + group.entries().size())
        .toList();
  }

  @Test
  void theTableSaysWhatTheLedgerSays() {
    ValueTable table = new LedgerTable(ledger.binding(), LedgerGrouping.CHANNEL, Locale.ENGLISH).table();
    assertEquals(9, table.rows().size());
    List<String> facebook = table.rows().stream().filter(row -> row.contains("Facebook beantwoord")).findFirst().orElseThrow();
    assertEquals("Facebook Zekerhuis", facebook.getFirst());
    assertTrue(facebook.containsAll(List.of("Snelle service", "6 h 58", "Broken", "518", "15 November 2026")),
        facebook.toString());
  }
}
