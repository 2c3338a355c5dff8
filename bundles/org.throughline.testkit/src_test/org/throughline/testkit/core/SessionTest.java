package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.AddElement;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientListener;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.Duplicate;
import org.throughline.core.Edit;
import org.throughline.core.FieldVisit;
import org.throughline.core.ElementIndex.Referrer;
import org.throughline.core.Message;
import org.throughline.core.OpenMode;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.model.Channel;
import org.throughline.model.Department;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.Team;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.testkit.ClientSnapshot;
import org.throughline.testkit.TemporaryClients;

/** What a person lives through while working on a client. */
class SessionTest {

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private final ClientSession session = temporary.empty();
  private final Organisation organisation = session.client().getOrganisation();

  private record Doing(Consumer<Edit> what) implements Operation {

    @Override
    public Message label() {
      return Message.of(Edit.class, "operation.add", "something");
    }

    @Override
    public void apply(Edit edit) {
      what.accept(edit);
    }
  }

  private Person person(String name) {
    AddElement add = AddElement.of(organisation, ModelPackage.Literals.ORGANISATION__PEOPLE,
        ModelPackage.Literals.PERSON, name);
    session.run(add);
    return (Person) add.element();
  }

  @Test
  void aStepIsCalledByWhatItDoesInTheLanguageOfTheReader() {
    session.run(new RenameElement(organisation, "Spring campaign"));
    session.run(new RenameElement(organisation, "Summer campaign"));
    Message label = session.history().undoLabel().orElseThrow();
    assertEquals("Rename “Spring campaign”", label.in(Locale.ENGLISH));
    assertEquals("‘Spring campaign’ een andere naam geven", label.in(Locale.of("nl")));
    assertEquals("Byt namn på ”Spring campaign”", label.in(Locale.of("sv")));
  }

  @Test
  void anOperationThatChangesNothingIsNoStep() {
    assertFalse(session.run(new RenameElement(organisation, organisation.getName())).changed());
    assertFalse(session.history().canUndo());
    assertFalse(session.isDirty());
  }

  @Test
  void typingInOneFieldIsOneStepUntilThereIsAPause() {
    type("Z");
    type("Ze");
    temporary.clock().pass(Duration.ofMillis(499));
    type("Zeker");
    assertEquals(1, session.history().done().size());
    temporary.clock().pass(Duration.ofMillis(500));
    type("Zekerder");
    assertEquals(2, session.history().done().size());

    session.history().undo();
    assertEquals("Zeker", organisation.getSummary());
    session.history().undo();
    assertNull(organisation.getSummary());
    session.history().redo();
    assertEquals("Zeker", organisation.getSummary());
  }

  @Test
  void aVisitOfAFieldIsOneStepHoweverLongItTakes() {
    FieldVisit visit = new FieldVisit();
    String before = organisation.getSummary();
    int steps = session.history().done().size();
    for (String text : List.of("Z", "Ze", "Zek")) {
      session.type(new SetFeature(organisation, ModelPackage.Literals.ORGANISATION__SUMMARY, text), visit);
      temporary.clock().pass(Duration.ofMinutes(1));
    }
    assertEquals(steps + 1, session.history().done().size());
    session.history().undo();
    assertEquals(before, organisation.getSummary());
    session.type(new SetFeature(organisation, ModelPackage.Literals.ORGANISATION__SUMMARY, "Za"), visit);
    session.type(new SetFeature(organisation, ModelPackage.Literals.ORGANISATION__SUMMARY, "Zaak"), new FieldVisit());
    assertEquals(steps + 2, session.history().done().size(), "another visit is another step");
  }

  private void type(String text) {
    session.type(new SetFeature(organisation, ModelPackage.Literals.ORGANISATION__SUMMARY, text), "summary");
  }

  @Test
  void aBoundaryAnotherFieldASaveAndAClockThatJumpsBackEndAStepOfTyping() {
    type("a");
    session.history().boundary();
    type("b");
    session.type(new SetFeature(organisation, ModelPackage.Literals.ORGANISATION__LEGAL_NAME, "N.V."), "legal name");
    type("c");
    session.save();
    type("d");
    temporary.clock().pass(Duration.ofHours(-2));
    type("e");
    assertEquals(6, session.history().done().size());
  }

  @Test
  void whatIsTypedAndTakenBackByHandIsNoStep() {
    type("a");
    session.save();
    int steps = session.history().done().size();
    type("ab");
    type("a");
    assertEquals(steps, session.history().done().size());
    assertFalse(session.isDirty());
  }

  @Test
  void aClientIsCleanAgainWhenItIsUndoneOrRedoneToWhatWasSaved() {
    session.run(new RenameElement(organisation, "one"));
    session.save();
    assertFalse(session.isDirty());
    session.history().undo();
    assertTrue(session.isDirty());
    session.history().redo();
    assertFalse(session.isDirty());
    session.history().undo();
    session.run(new RenameElement(organisation, "two"));
    session.history().undo();
    assertTrue(session.isDirty(), "the saved state cannot be reached any more");
  }

  @Test
  void onlyTheFilesThatWereTouchedAreDirty() {
    session.run(new Doing(edit -> edit.chapter(DnaPackage.Literals.DNA_CHAPTER)));
    session.save();
    DnaChapter dna = session.index().all(DnaChapter.class).getFirst();
    session.run(new SetFeature(dna, ModelPackage.Literals.ELEMENT__NOTES, "Draft"));
    assertTrue(session.isDirty(dna));
    assertFalse(session.isDirty(organisation));
  }

  @Test
  void textThatNoFileCanHoldIsRepairedAndReported() {
    OperationResult result = session.run(
        new SetFeature(organisation, ModelPackage.Literals.ORGANISATION__SUMMARY, "bell\u0007 half\uD83D whole💬\r\nend"));
    assertEquals("bell half\uFFFD whole💬\nend", organisation.getSummary());
    assertEquals(1, result.repairs().size());
    assertEquals(2, result.repairs().getFirst().characters());
    assertSame(ModelPackage.Literals.ORGANISATION__SUMMARY, result.repairs().getFirst().attribute());
    session.save();
    assertEquals("bell half\uFFFD whole💬\nend", temporary.reopened(session).client().getOrganisation().getSummary());
  }

  @Test
  void manyTextsWithCharactersThatAreEscapedAreReadAgain() {
    String name = "\"Sea & <coast>\" & 'harbour'";
    session.run(new Doing(edit -> {
      for (int each = 0; each < 20_000; each++) {
        Person person = edit.create(ModelPackage.Literals.PERSON);
        person.setName(name);
        organisation.getPeople().add(person);
      }
    }));
    session.save();
    assertEquals(name, temporary.reopened(session).client().getOrganisation().getPeople().getLast().getName());
  }

  @Test
  void textIsRepairedInNewElementsAndInListsToo() {
    Person person = ModelFactory.eINSTANCE.createPerson();
    person.setName("A\u0000nna");
    person.getAccountNames().addAll(List.of("ok", "b\u001Bad", "bad"));
    OperationResult result =
        session.run(new AddElement(organisation, ModelPackage.Literals.ORGANISATION__PEOPLE, person));
    assertEquals("Anna", person.getName());
    assertEquals(List.of("ok", "bad"), person.getAccountNames());
    assertEquals(2, result.repairs().size());
    assertEquals(26, person.getId().length(), "an element without an id gets one");
  }

  @Test
  void deletingAnElementClearsWhatRefersToItAndUndoBringsAllBack() {
    Person anna = person("Anna");
    session.run(new Doing(edit -> {
      Department care = edit.create(ModelPackage.Literals.DEPARTMENT);
      organisation.getDepartments().add(care);
      care.setHead(anna);
      organisation.getGuardians().add(anna);
      Team team = edit.create(ModelPackage.Literals.TEAM);
      organisation.getTeams().add(team);
      var membership = ModelFactory.eINSTANCE.createMembership();
      membership.setPerson(anna);
      team.getMemberships().add(membership);
    }));
    ClientSnapshot before = ClientSnapshot.of(session.client());
    assertEquals(3, session.index().referrers(anna).size());

    session.run(new DeleteElement(anna));
    assertNull(organisation.getDepartments().getFirst().getHead());
    assertEquals(List.of(), organisation.getGuardians());
    assertEquals(List.of(), organisation.getTeams().getFirst().getMemberships(), "a membership of nobody is none");
    assertEquals(List.of(), session.index().referrers(anna));
    assertTrue(session.index().byId(anna.getId()).isEmpty());

    session.history().undo();
    assertEquals(before.text(), ClientSnapshot.of(session.client()).text());
    assertEquals(3, session.index().referrers(anna).size());
  }

  @Test
  void aPointerToADeletedElementKeepsItsLastName() {
    Person anna = person("Anna");
    ElementRef pointer = ModelFactory.eINSTANCE.createElementRef();
    pointer.setTargetId(anna.getId());
    session.run(new Doing(edit -> {
      DnaChapter dna = edit.chapter(DnaPackage.Literals.DNA_CHAPTER);
      var measured = edit.<EObject>create(DnaPackage.Literals.MEASUREMENT);
      measured.eSet(DnaPackage.Literals.MEASUREMENT__TAKEN_FROM, pointer);
      var promise = edit.<EObject>create(DnaPackage.Literals.PROMISE);
      addAnywhere(dna, promise);
      addAnywhere(dna, measured);
    }));
    assertEquals(List.of(new Referrer(pointer, ModelPackage.Literals.ELEMENT_REF__TARGET_ID)),
        session.index().referrers(anna));
    session.run(new DeleteElement(anna));
    assertEquals("Anna", pointer.getLastLabel());
    assertEquals(1, session.index().referrers(anna.getId()).size());
  }

  @SuppressWarnings("unchecked")
  private static void addAnywhere(EObject root, EObject element) {
    List<EObject> holders = new ArrayList<>();
    holders.add(root);
    root.eAllContents().forEachRemaining(holders::add);
    for (EObject holder : holders) {
      for (var containment : holder.eClass().getEAllContainments()) {
        if (containment.isMany() && containment.getEReferenceType().isInstance(element)) {
          ((List<EObject>) holder.eGet(containment)).add(element);
          return;
        }
      }
    }
    // Measurements lie in the standards of promises.
    for (EObject holder : holders) {
      for (var containment : holder.eClass().getEAllContainments()) {
        if (containment.isMany() && containment.getEReferenceType().getEAllContainments().stream()
            .anyMatch(each -> each.isMany() && each.getEReferenceType().isInstance(element))) {
          EObject between = EcoreUtil.create(containment.getEReferenceType());
          ((List<EObject>) holder.eGet(containment)).add(between);
          addAnywhere(between, element);
          return;
        }
      }
    }
    throw new IllegalStateException("No place for " + element);
  }

  @Test
  void theOrganisationCannotBeDeleted() {
    ClientException refused = assertThrows(ClientException.class, () -> session.run(new DeleteElement(organisation)));
    assertEquals(ClientException.Kind.REFUSED, refused.kind());
    assertSame(organisation, session.client().getOrganisation());
  }

  @Test
  void aFactIsNeverUndoneAndHoldsWhatItBuildsOn() {
    Person anna = person("Anna");
    session.run(new RenameElement(organisation, "Kusthuis"));
    session.record(new SetFeature(anna, ModelPackage.Literals.PERSON__JOB_TITLE, "Approved spokesperson"));
    assertEquals(2, session.history().done().size(), "a fact is no step");

    session.history().undo();
    assertEquals("Zekerhuis", organisation.getName());
    ClientException refused = assertThrows(ClientException.class, () -> session.history().undo());
    assertEquals(ClientException.Kind.REFUSED, refused.kind());
    assertEquals("Approved spokesperson", anna.getJobTitle());
  }

  @Test
  void nothingFromBeforeAFactThatIsForGoodCanBeBroughtBack() {
    session.run(new RenameElement(organisation, "Secret"));
    session.run(new RenameElement(organisation, "Kusthuis"));
    session.run(new RenameElement(organisation, "Secret again"));
    session.history().undo();
    session.recordForGood(new SetFeature(organisation, ModelPackage.Literals.ORGANISATION__LEGAL_NAME, "N.V."));
    assertFalse(session.history().canUndo() || session.history().canRedo());
    assertEquals(List.of(), session.history().steps());
    assertTrue(session.isDirty());
    session.save();
    assertEquals(0, session.history().savedPosition().orElseThrow());

    session.run(new RenameElement(organisation, "Later"));
    session.history().undo();
    assertEquals("Kusthuis", organisation.getName());
    assertFalse(session.isDirty(), "it is as it was saved");
  }

  @Test
  void undoingEverythingAfterAFactLeavesTheClientUnsaved() {
    session.run(new RenameElement(organisation, "Kusthuis"));
    session.history().undo();
    session.record(new SetFeature(organisation, ModelPackage.Literals.ORGANISATION__LEGAL_NAME, "N.V."));
    assertTrue(session.isDirty());
    session.save();
    session.history().redo();
    session.history().undo();
    assertFalse(session.isDirty());
  }

  @Test
  void aChangeOutsideAnOperationFailsAtOnce() {
    assertThrows(IllegalStateException.class, () -> organisation.setName("behind your back"));
  }

  @Test
  void anOperationInsideAnotherIsAppliedAsAPartOfIt() {
    session.run(new Doing(edit -> edit.run(new RenameElement(organisation, "inner"))));
    assertEquals(1, session.history().done().size());
    assertThrows(IllegalStateException.class,
        () -> session.run(new Doing(edit -> session.run(new RenameElement(organisation, "other")))));
    assertEquals("inner", organisation.getName());
  }

  @Test
  void anErrorRollsBackLikeAnException() {
    assertThrows(StackOverflowError.class, () -> session.run(new Doing(edit -> {
      organisation.setName("half");
      organisation.getPeople().add(edit.create(ModelPackage.Literals.PERSON));
      throw new StackOverflowError();
    })));
    assertEquals("Zekerhuis", organisation.getName());
    assertEquals(List.of(), organisation.getPeople());
    assertFalse(session.isDirty());
    assertFalse(session.history().canUndo());
  }

  @Test
  void twoElementsWithOneIdAreRefused() {
    Person anna = person("Anna");
    Person twin = ModelFactory.eINSTANCE.createPerson();
    twin.setId(anna.getId());
    assertThrows(IllegalStateException.class,
        () -> session.run(new AddElement(organisation, ModelPackage.Literals.ORGANISATION__PEOPLE, twin)));
    assertSame(anna, session.index().byId(anna.getId()).orElseThrow());
    assertEquals(1, organisation.getPeople().size());
  }

  @Test
  void aDuplicateHasItsOwnIdsAndInnerReferences() {
    Organisation original = ModelFactory.eINSTANCE.createOrganisation();
    Person anna = ModelFactory.eINSTANCE.createPerson();
    anna.setId("old");
    original.getPeople().add(anna);
    original.getGuardians().add(anna);
    Organisation copy = Duplicate.of(original);
    assertEquals(26, copy.getPeople().getFirst().getId().length());
    assertSame(copy.getPeople().getFirst(), copy.getGuardians().getFirst());
  }

  @Test
  void listenersLearnWhatChangedAndWhenThereIsSomethingToSave() {
    List<ClientChange> changes = new ArrayList<>();
    List<Boolean> dirty = new ArrayList<>();
    session.addListener(new ClientListener() {
      @Override
      public void changed(ClientChange change) {
        changes.add(change);
        throw new IllegalStateException("A listener that fails harms nobody");
      }
    });
    session.addListener(new ClientListener() {
      @Override
      public void dirtyChanged(boolean now) {
        dirty.add(now);
      }
    });
    Person anna = person("Anna");
    session.save();
    session.history().undo();
    assertEquals(List.of(true, false, true), dirty);
    assertEquals(List.of(anna), changes.getFirst().added());
    assertEquals(Set.of(new ClientChange.Touched(organisation, ModelPackage.Literals.ORGANISATION__PEOPLE)),
        changes.getFirst().touched());
    assertEquals(ClientChange.Kind.UNDONE, changes.getLast().kind());
    assertEquals(List.of(anna), changes.getLast().removed());
  }

  @Test
  void aClientOpenedForReadingCannotBeChanged() {
    session.run(new RenameElement(organisation, "Kusthuis"));
    session.save();
    try (ClientSession reading = temporary.clients().open(session.folder(), OpenMode.READ_ONLY)) {
      assertFalse(reading.access().editable());
      assertEquals("Kusthuis", reading.client().getOrganisation().getName());
      assertThrows(ClientException.class,
          () -> reading.run(new RenameElement(reading.client().getOrganisation(), "no")));
      assertThrows(ClientException.class, reading::save);
    }
  }

  @Test
  void whatWasNotSavedIsThereAfterACrash() throws IOException {
    assertFalse(session.autosave(), "nothing to keep yet");
    session.run(new RenameElement(organisation, "Kusthuis"));
    assertTrue(session.autosave());
    assertFalse(session.autosave(), "nothing changed since");
    // A copy of the folder is what a crash leaves behind; what says that this process lives does not belong to it.
    Path crashed = temporary.folder().resolve("crashed");
    try (Stream<Path> files = Files.walk(session.folder())) {
      for (Path file : files.filter(each -> !Set.of("lock", "holder").contains(each.getFileName().toString())).toList()) {
        Files.copy(file, crashed.resolve(session.folder().relativize(file).toString()));
      }
    }
    assertTrue(temporary.clients().recovery(crashed).isPresent());
    try (ClientSession recovered = temporary.clients().openRecovered(crashed)) {
      assertEquals("Kusthuis", recovered.client().getOrganisation().getName());
      assertTrue(recovered.isDirty());
      recovered.save();
      assertFalse(recovered.isDirty());
    }
    try (ClientSession again = temporary.clients().open(crashed, OpenMode.READ_ONLY)) {
      assertEquals("Kusthuis", again.client().getOrganisation().getName());
    }
  }

  @Test
  void aFileThatWasChangedOutsideIsNoticed() throws IOException {
    session.save();
    List<String> heard = new ArrayList<>();
    session.addListener(new ClientListener() {
      @Override
      public void changedOutside(List<String> paths) {
        heard.addAll(paths);
      }
    });
    assertEquals(List.of(), session.checkOutside());
    Path file = session.folder().resolve("client.throughline");
    Files.writeString(file, Files.readString(file).replace("Zekerhuis", "Andershuis"));
    assertEquals(List.of("client.throughline"), session.checkOutside());
    assertEquals(List.of("client.throughline"), heard);
    session.run(new RenameElement(organisation, "Kusthuis"));
    ClientException inUse = assertThrows(ClientException.class, session::save);
    assertEquals(ClientException.Kind.IN_USE, inUse.kind());
    assertTrue(session.isDirty());
  }

  @Test
  void theTableOfContentsFollowsTheNameOfAChapter() {
    session.run(new Doing(edit -> edit.chapter(DnaPackage.Literals.DNA_CHAPTER)));
    DnaChapter dna = session.index().all(DnaChapter.class).getFirst();
    session.run(new RenameElement(dna, "Who we are"));
    assertEquals("Who we are", session.client().getEntries().getFirst().getTitle());
    session.history().undo();
    assertFalse("Who we are".equals(session.client().getEntries().getFirst().getTitle()));
  }

  @Test
  void theIndexFindsByKindAndTellsTheWay() {
    Person anna = person("Anna");
    session.run(AddElement.of(organisation, ModelPackage.Literals.ORGANISATION__CHANNELS,
        ModelPackage.Literals.CHANNEL, "Facebook"));
    assertEquals(List.of(anna), session.index().all(Person.class));
    assertEquals(1, session.index().<Channel>all(ModelPackage.Literals.CHANNEL).size());
    assertEquals(4, session.index().all(ModelPackage.Literals.ELEMENT).size());
    assertEquals(List.of(session.client(), organisation, anna), session.index().path(anna));
  }
}
