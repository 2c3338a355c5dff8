package org.throughline.exchange.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.AddElement;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.elements.ImportOptions.UnknownIds;
import org.throughline.exchange.elements.ImportRow.State;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Person;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.MessageHouse;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.testkit.ClientSnapshot;
import org.throughline.testkit.TemporaryClients;

/** A strategist brings lists from spreadsheets into a client. */
class ElementImportTest {

  private static final Locale DUTCH = Locale.of("nl");
  private static final DnaPackage DNA = DnaPackage.eINSTANCE;

  @RegisterExtension
  private final TemporaryClients temporary = new TemporaryClients();

  @TempDir
  private Path folder;

  private ClientSession session;

  @BeforeEach
  void open() {
    session = temporary.empty();
  }

  private TableFile csv(String... lines) throws IOException {
    return TableFile.read(Files.write(folder.resolve("list.csv"),
        String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)));
  }

  private ElementTable table(EClass type, Locale locale) {
    return new ElementTable(session.client(), session.index(), type, locale);
  }

  private ElementImport plan(EClass type, Locale locale, ImportOptions options, String... lines) throws IOException {
    ElementTable table = table(type, locale);
    TableFile file = csv(lines);
    return ElementImport.plan(session, table, file, ImportMapping.propose(table, file), options);
  }

  private ElementImport plan(EClass type, Locale locale, String... lines) throws IOException {
    return plan(type, locale, ImportOptions.USUAL, lines);
  }

  private static List<State> states(ElementImport plan) {
    return plan.rows().stream().map(ImportRow::state).toList();
  }

  private static String errors(ElementImport plan, Locale locale) {
    return String.join("\n", plan.errors().stream().map(each -> each.in(locale)).toList());
  }

  @SuppressWarnings("unchecked")
  private <T extends Element> T named(EClass type, String name) {
    return (T) session.index().<EObject>all(type).stream().filter(each -> name.equals(((Element) each).getName()))
        .findFirst().orElseThrow(() -> new AssertionError("No " + type.getName() + " " + name));
  }

  /** Adds an element to the chapter of the brand, which is made for the first one. */
  private record InChapter(EClass type, String list, String name) implements Operation {

    @Override
    public Message label() {
      return Message.of(Cells.class, "yes");
    }

    @Override
    public void apply(Edit edit) {
      EObject chapter = edit.chapter(DNA.getDnaChapter());
      edit.run(AddElement.of(chapter,
          (org.eclipse.emf.ecore.EReference) chapter.eClass().getEStructuralFeature(list), type, name));
    }
  }

  private Objective objective(String name) {
    session.run(new InChapter(DNA.getObjective(), "objectives", name));
    return named(DNA.getObjective(), name);
  }

  // ---- new elements

  @Test
  void aDutchListOfObjectivesThatServeEachOtherIsOneStepAndMakesItsChapter() throws IOException {
    ClientSnapshot before = ClientSnapshot.of(session.client());
    ElementImport plan = plan(DNA.getObjective(), DUTCH, "Naam;Niveau;Draagt bij aan;Uiterlijk",
        "Snel antwoord;Communicatie;Trouwe klanten;31-12-2026", "Trouwe klanten;organisatie;;2027-06-30");
    assertEquals("", errors(plan, DUTCH));
    assertEquals(List.of(State.NEW, State.NEW), states(plan));
    assertEquals(4, plan.mapping().columns().stream().filter(java.util.Objects::nonNull).count());
    session.run(plan.operation());
    Objective fast = named(DNA.getObjective(), "Snel antwoord");
    assertEquals(List.of(named(DNA.getObjective(), "Trouwe klanten")), fast.getContributesTo());
    assertEquals(ObjectiveLevel.COMMUNICATION, fast.getLevel());
    assertEquals(LocalDate.of(2026, 12, 31), fast.getDue());
    assertEquals("2 rijen van de soort Doelstelling importeren",
        session.history().undoLabel().orElseThrow().in(DUTCH));
    session.history().undo();
    assertEquals(before.text(), ClientSnapshot.of(session.client()).text());
  }

  @Test
  void kpisLieInTheObjectiveTheyName() throws IOException {
    objective("Snel antwoord");
    objective("Trouwe klanten");
    ElementImport plan = plan(DNA.getKpi(), DUTCH, "Doelstelling;Naam;Nulmeting;Streefwaarde",
        "Snel antwoord;Reactietijd;130 min;60 min", "Trouwe klanten;NPS;12 pt;25 pt", "Snel antwoord;NPS;1,5 pt;",
        "Trage klanten;CES;1;2", ";Bereik;1;2");
    assertEquals(List.of(State.NEW, State.NEW, State.NEW, State.REFUSED, State.REFUSED), states(plan));
    String errors = errors(plan, DUTCH);
    assertTrue(errors.contains("Rij 5, Doelstelling: Er is geen Doelstelling met de naam “Trage klanten”"), errors);
    assertTrue(errors.contains("Rij 6") && errors.contains("onderdeel van"), errors);
    session.run(plan.operation());
    Objective fast = named(DNA.getObjective(), "Snel antwoord");
    assertEquals(List.of("Reactietijd", "NPS"), fast.getKpis().stream().map(Kpi::getName).toList());
    assertEquals("1.5 pt", fast.getKpis().getLast().getBaseline().toString());
  }

  @Test
  void measurementsLieInTheStandardTheyName() throws IOException {
    session.run(new InChapter(DNA.getPromise(), "promises", "Binnen het uur"));
    Promise promise = named(DNA.getPromise(), "Binnen het uur");
    session.run(AddElement.of(promise, DNA.getPromise_Standards(), DNA.getServiceStandard(), "Antwoord op X"));
    ElementImport plan = plan(DNA.getMeasurement(), Locale.ENGLISH, "Service standard,Value,Period end,Sample size",
        "Antwoord op X,38 min,2026-10-31 23:59,120", "Antwoord op X,38 furlongs,2026-11-30 23:59,120",
        "Antwoord op X,,2026-11-30 23:59,120", "Antwoord op X,12 min,yesterday,1.5");
    assertEquals(List.of(State.NEW, State.REFUSED, State.REFUSED, State.REFUSED), states(plan));
    String errors = errors(plan, Locale.ENGLISH);
    assertTrue(errors.contains("Row 3, Value: “38 furlongs”") && errors.contains("min, h, d"), errors);
    assertTrue(errors.contains("Row 4, Value: A new element of the kind Measurement cannot be without this"), errors);
    assertTrue(errors.contains("Row 5, Period end: “yesterday”") && errors.contains("Row 5, Sample size: “1.5”"), errors);
    session.run(plan.operation());
    ServiceStandard standard = named(DNA.getServiceStandard(), "Antwoord op X");
    assertEquals("38 min", standard.getMeasurements().getFirst().getValue().toString());
  }

  @Test
  void anUnknownChoiceIsAnsweredWithAllKnownOnes() throws IOException {
    ElementImport plan = plan(DNA.getObjective(), Locale.ENGLISH, "name,level", "A,galaxy", "B,MARKETING", "C,Marketing",
        "D,marknad");
    assertEquals(State.REFUSED, plan.rows().getFirst().state());
    String error = errors(plan, Locale.ENGLISH);
    assertTrue(error.contains("Row 2, level: “galaxy”") && error.contains("Organisation, Marketing, Communication"), error);
    assertEquals(List.of(State.NEW, State.NEW), states(plan).subList(1, 3));
  }

  // ---- elements that are there

  @Test
  void rowsFindTheirElementByIdOrByNameAndSayWhatChanges() throws IOException {
    Objective one = objective("One");
    Objective two = objective("Two");
    Objective three = objective("Three");
    ElementImport plan = plan(DNA.getObjective(), Locale.ENGLISH, "Name,Wording,id", "Eins,," + one.getId(),
        "TWO,\"so\nit is\",", "Three,," + three.getId(), "Four,,");
    assertEquals(List.of(State.UPDATED_BY_ID, State.UPDATED_BY_NAME, State.UNCHANGED, State.NEW), states(plan));
    ImportRow.Cell name = plan.rows().getFirst().cells().getFirst();
    assertEquals("One → Eins", name.before() + " → " + name.after());
    session.run(plan.operation());
    assertEquals("Eins", one.getName());
    assertEquals("TWO", two.getName());
    assertEquals("so\nit is", two.getWording());
    session.history().undo();
    assertEquals("One", one.getName());
    assertNull(two.getWording());
  }

  @Test
  void doubleAndUnknownIdsAndNamesAreRefusedWithTheRowTheyClashWith() throws IOException {
    Objective one = objective("One");
    objective("Same");
    objective("Same");
    ElementImport plan = plan(DNA.getObjective(), Locale.ENGLISH, "id,Name", one.getId() + ",Uno", one.getId() + ",Due",
        ",One", ",Same", "aaaaaaaaaaaaaaaaaaaaaaaaaa,Lost", ",New", ",new", session.client().getId() + ",Client");
    assertEquals(List.of(State.UPDATED_BY_ID, State.REFUSED, State.REFUSED, State.REFUSED, State.REFUSED, State.NEW,
        State.REFUSED, State.REFUSED), states(plan));
    String errors = errors(plan, Locale.ENGLISH);
    assertTrue(errors.contains("Row 3, id") && errors.contains("Row 2 has the same id"), errors);
    assertTrue(errors.contains("Row 2 already changes “One”"), errors);
    assertTrue(errors.contains("2 elements of the kind Objective have this name"), errors);
    assertTrue(errors.contains("Row 7 has the same name"), errors);
    assertTrue(errors.contains("Row 9, id") && errors.contains("belongs to “Zekerhuis”"), errors);
    ElementImport asNew = plan(DNA.getObjective(), Locale.ENGLISH, new ImportOptions(UnknownIds.NEW, true, true),
        "id,Name,contributesTo", "aaaaaaaaaaaaaaaaaaaaaaaaaa,Lost,", ",Found,[aaaaaaaaaaaaaaaaaaaaaaaaaa]");
    assertEquals(List.of(State.NEW, State.NEW), states(asNew), () -> errors(asNew, Locale.ENGLISH));
    session.run(asNew.operation());
    Objective found = named(DNA.getObjective(), "Found");
    Objective lost = named(DNA.getObjective(), "Lost");
    assertSame(lost, found.getContributesTo().getFirst());
    assertFalse(lost.getId().startsWith("aaaa"));
  }

  @Test
  void anEmptyCellEmptiesUnlessThatIsNotWanted() throws IOException {
    Objective one = objective("One");
    session.run(new SetFeature(one, DNA.getObjective_Wording(), "words"));
    ElementImport keeps = plan(DNA.getObjective(), Locale.ENGLISH, new ImportOptions(UnknownIds.REFUSED, true, false),
        "Name,Wording", "One,");
    assertEquals(List.of(State.UNCHANGED), states(keeps));
    ElementImport clears = plan(DNA.getObjective(), Locale.ENGLISH, "Name,Wording,Level", "One,,marketing");
    session.run(clears.operation());
    assertNull(one.getWording());
    ElementImport level = plan(DNA.getObjective(), Locale.ENGLISH, "Name,Level", "One,");
    assertTrue(errors(level, Locale.ENGLISH).contains("Level cannot be empty"), errors(level, Locale.ENGLISH));
  }

  @Test
  void anElementMovesToTheOwnerItsRowNames() throws IOException {
    Objective one = objective("One");
    Objective two = objective("Two");
    session.run(AddElement.of(one, DNA.getObjective_Kpis(), DNA.getKpi(), "NPS"));
    ElementImport plan = plan(DNA.getKpi(), Locale.ENGLISH, "Name,Part of,id",
        "NPS,Two," + one.getKpis().getFirst().getId());
    assertEquals(List.of(State.UPDATED_BY_ID), states(plan));
    session.run(plan.operation());
    assertEquals(1, two.getKpis().size());
    session.history().undo();
    assertEquals(1, one.getKpis().size());
  }

  // ---- what does not go together

  @Test
  void objectivesThatWouldServeThemselvesAreRefusedAndTheRestIsNot() throws IOException {
    objective("Top");
    ElementImport plan = plan(DNA.getObjective(), Locale.ENGLISH, "Name,Contributes to", "A,B", "B,C", "C,A", "D,Top",
        "E,D; Top", "F,A");
    assertEquals(List.of(State.REFUSED, State.REFUSED, State.REFUSED, State.NEW, State.NEW, State.REFUSED),
        states(plan));
    assertTrue(errors(plan, Locale.ENGLISH).contains("lead back to itself"));
    assertTrue(errors(plan, Locale.ENGLISH).contains("Row 7, Contributes to “A”: This means row 2, which is refused"));
    session.run(plan.operation());
    assertEquals(2, ((Objective) named(DNA.getObjective(), "E")).getContributesTo().size());
  }

  @Test
  void messagesGoIntoTheListThatIsNamedAndNeverIntoThemselves() throws IOException {
    session.run(new InChapter(DNA.getMessageHouse(), "messageHouses", "House"));
    MessageHouse house = named(DNA.getMessageHouse(), "House");
    ElementImport plan = plan(DNA.getMessage(), Locale.ENGLISH, "Name,Part of", "We keep our word,House › roof",
        "We answer,House › pillars", "Within the hour,We answer", "Second roof,House › roof", "Round,Square",
        "Square,Round");
    assertEquals(List.of(State.NEW, State.NEW, State.NEW, State.REFUSED, State.REFUSED, State.REFUSED), states(plan),
        () -> errors(plan, Locale.ENGLISH));
    session.run(plan.operation());
    assertEquals("We keep our word", house.getRoof().getName());
    assertEquals("Within the hour", house.getPillars().getFirst().getSupporting().getFirst().getName());
    ElementImport again = plan(DNA.getMessage(), Locale.ENGLISH, "Name,Part of,id",
        "We answer,Within the hour," + house.getPillars().getFirst().getId(), "Other,House › roof,");
    assertEquals(List.of(State.REFUSED, State.REFUSED), states(again), () -> errors(again, Locale.ENGLISH));
    assertTrue(errors(again, Locale.ENGLISH).contains("part of itself"), errors(again, Locale.ENGLISH));
    assertTrue(errors(again, Locale.ENGLISH).contains("room for one only"), errors(again, Locale.ENGLISH));
  }

  @Test
  void aPlanThatIsOutOfDateDoesNothing() throws IOException {
    Objective one = objective("One");
    ElementImport plan = plan(DNA.getObjective(), Locale.ENGLISH, "Name,Contributes to", "New,One");
    session.run(new DeleteElement(one));
    ClientSnapshot before = ClientSnapshot.of(session.client());
    ClientException refused = assertThrows(ClientException.class, () -> session.run(plan.operation()));
    assertEquals(ClientException.Kind.REFUSED, refused.kind());
    assertEquals(before.text(), ClientSnapshot.of(session.client()).text());
  }

  // ---- files

  @Test
  void rowsAreCountedAsTheSpreadsheetCountsThem() throws IOException {
    ElementImport plan = plan(DNA.getObjective(), Locale.ENGLISH, "Name,Wording,Level", "A,\"one\r\ntwo\nthree\",",
        "B,,galaxy");
    assertTrue(errors(plan, Locale.ENGLISH).startsWith("Row 3, Level: “galaxy”"), errors(plan, Locale.ENGLISH));
  }

  @Test
  void columnsNobodyKnowsAreToldAndCanBeGivenAMeaning() throws IOException {
    ElementTable table = table(ModelPackage.Literals.PERSON, DUTCH);
    TableFile file = csv("Medewerkers van Zekerhuis,,,", "Wie,E-mail (werk),Kleur,", "Sanne,sanne@example.org,rood,x");
    ImportMapping proposed = ImportMapping.propose(table, file);
    ElementImport plan = ElementImport.plan(session, table, file, proposed, ImportOptions.USUAL);
    String notes = String.join("\n", plan.notes().stream().map(each -> each.in(DUTCH)).toList());
    assertTrue(notes.contains("“Wie”") && notes.contains("“Kleur”") && notes.contains("Kolom 4")
        && notes.contains("boven de koppen"), notes);
    ElementImport meant = ElementImport.plan(session, table, file, proposed.with(table, "wie", "naam"),
        ImportOptions.USUAL);
    session.run(meant.operation());
    Person sanne = named(ModelPackage.Literals.PERSON, "Sanne");
    assertEquals("sanne@example.org", sanne.getEmail());
    assertThrows(ClientException.class, () -> proposed.with(table, "Waar", "naam"));
    assertThrows(ClientException.class, () -> proposed.with(table, "Wie", "schoenmaat"));
    assertThrows(ClientException.class, () -> plan(ModelPackage.Literals.PERSON, DUTCH, "x;y", "1;2"));
  }

  @Test
  void numbersThatCanMeanTwoThingsAreRefused() throws IOException {
    objective("One");
    ElementImport plan = plan(DNA.getKpi(), DUTCH, "Onderdeel van;Naam;Nulmeting", "One;A;1.500", "One;B;1500",
        "One;C;1.500,0", "One;D;1,5");
    assertEquals(List.of(State.REFUSED, State.NEW, State.NEW, State.NEW), states(plan), () -> errors(plan, DUTCH));
    assertTrue(errors(plan, DUTCH).contains("Schrijf 1500 of 1,500"), errors(plan, DUTCH));
    ElementImport english = plan(DNA.getKpi(), Locale.ENGLISH, "Part of,Name,Baseline,Due",
        "One,A,\"1,5\",2026-01-01", "One,B,1.5,03/04/2026");
    assertEquals(List.of(State.REFUSED, State.REFUSED), states(english));
  }

  @Test
  void textsNoFileCanHoldAreReportedAndHostileOnesSurvive() throws IOException {
    ElementImport plan = plan(DNA.getObjective(), Locale.ENGLISH, "Name,Wording", "A,\"bell \u0007\"", "B,nul \0 here",
        "C,\"'=1+1\"", "D,\"\"\"quoted\"\", 💬\"");
    assertEquals(List.of(State.REFUSED, State.NEW, State.NEW), states(plan));
    assertEquals(1, plan.rejected().size());
    assertTrue(errors(plan, Locale.ENGLISH).contains("U+0007"), errors(plan, Locale.ENGLISH));
    session.run(plan.operation());
    assertEquals("=1+1", ((Objective) named(DNA.getObjective(), "C")).getWording());
    assertEquals("\"quoted\", 💬", ((Objective) named(DNA.getObjective(), "D")).getWording());
  }

  @Test
  void everyMessageExistsInThreeLanguages() throws IOException {
    java.util.ResourceBundle.Control plain =
        java.util.ResourceBundle.Control.getNoFallbackControl(java.util.ResourceBundle.Control.FORMAT_PROPERTIES);
    for (String name : List.of("org.throughline.exchange.messages", "org.throughline.exchange.elements.messages")) {
      java.util.Set<String> english = java.util.ResourceBundle.getBundle(name, Locale.ROOT, plain).keySet();
      for (Locale locale : List.of(DUTCH, Locale.of("sv"))) {
        for (String key : english) {
          String text = new Message(name.contains("elements") ? Cells.class : TableFile.class, key,
              List.of(1, 2, 3, 4, 5)).in(locale);
          assertFalse(text.contains("{"), locale + " " + key + ": " + text);
        }
      }
    }
  }
}
