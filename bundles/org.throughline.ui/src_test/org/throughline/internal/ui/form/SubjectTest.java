package org.throughline.internal.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.FieldVisit;
import org.throughline.core.NewClient;
import org.throughline.core.SetFeature;
import org.throughline.core.Translate;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.model.Channel;
import org.throughline.model.Comment;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Sector;

/** What a form stores, of one element and of several. */
class SubjectTest {

  @TempDir
  private Path folder;
  private ClientSession session;
  private Channel one;
  private Channel two;

  @BeforeEach
  void client() {
    session = new Clients(List.of(), InstantSource.system(), new DurableWriter()).create(
        folder.resolve("client"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE));
    one = channel("Facebook", List.of("snel", "zacht"));
    two = channel("Telefoon", List.of("snel", "hard"));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Organisation organisation() {
    return session.client().getOrganisation();
  }

  private Channel channel(String name, List<String> tags) {
    AddElement add = AddElement.of(organisation(), ModelPackage.Literals.ORGANISATION__CHANNELS,
        ModelPackage.Literals.CHANNEL, name);
    session.run(add);
    session.run(new SetFeature(add.element(), ModelPackage.Literals.ELEMENT__TAGS, tags));
    return (Channel) add.element();
  }

  @Test
  void severalShowWhatTheyHaveInCommonAndSayWhereTheyDiffer() {
    Subject both = new Subject(session, List.of(one, two));
    assertEquals(new Held(List.of("snel"), true), both.held(ModelPackage.Literals.ELEMENT__TAGS));
    assertEquals(new Held(null, true), both.held(ModelPackage.Literals.ELEMENT__NAME));
    assertFalse(both.held(ModelPackage.Literals.CHANNEL__TEXT_LIMIT).mixed());
  }

  @Test
  void aListOfSeveralLosesNothingThatOnlyOneHas() {
    Subject both = new Subject(session, List.of(one, two));
    int steps = session.history().done().size();
    both.store(ModelPackage.Literals.ELEMENT__TAGS, List.of("samen"), null);
    assertEquals(List.of("zacht", "samen"), one.getTags());
    assertEquals(List.of("hard", "samen"), two.getTags());
    assertEquals(steps + 1, session.history().done().size());
    session.history().undo();
    assertEquals(List.of("snel", "zacht"), one.getTags());
  }

  @Test
  void whatIsTypedInOneVisitIsOneStepForAllOfThem() {
    Subject both = new Subject(session, List.of(one, two));
    int steps = session.history().done().size();
    FieldVisit visit = new FieldVisit();
    for (int limit : new int[] {2, 28, 280}) {
      both.store(ModelPackage.Literals.CHANNEL__TEXT_LIMIT, limit, visit);
    }
    assertEquals(280, two.getTextLimit());
    assertEquals(steps + 1, session.history().done().size());
    session.history().undo();
    assertNull(one.getTextLimit());
  }

  @Test
  void elementsOfDifferentKindsShareWhatEveryElementHas() {
    Subject mixed = new Subject(session, List.of(one, organisation()));
    assertSame(ModelPackage.Literals.ELEMENT, mixed.type().orElseThrow());
  }

  @Test
  void aNewElementIsMadeWhereItBelongsAndReferredToInOneStep() {
    Candidates candidates = new Candidates(session, new Naming(Locale.ENGLISH));
    Field responsible = new Field(ModelPackage.Literals.CHANNEL__RESPONSIBLE, FieldKind.REFERENCE);
    assertEquals(List.of(ModelPackage.Literals.PERSON), candidates.creatable(responsible.target(), one));
    int steps = session.history().done().size();
    session.run(candidates.creation(new Subject(session, one), responsible, ModelPackage.Literals.PERSON, " Sanne "));
    assertEquals("Sanne", one.getResponsible().getName());
    assertSame(organisation(), one.getResponsible().eContainer());
    assertEquals(List.of((EObject) one.getResponsible()),
        candidates.matching(ModelPackage.Literals.PERSON, "sa", List.of()));
    assertEquals(List.of(), candidates.matching(ModelPackage.Literals.PERSON, "sa", List.of(one.getResponsible())));
    session.history().undo();
    assertEquals(steps, session.history().done().size());
    assertTrue(organisation().getPeople().isEmpty());
  }

  @Test
  void aDraftIsKeptUntilTheFieldHoldsAValue() {
    Drafts drafts = new Drafts();
    drafts.keep(one, ModelPackage.Literals.CHANNEL__TEXT_LIMIT, "veel");
    assertEquals("veel", drafts.of(one, ModelPackage.Literals.CHANNEL__TEXT_LIMIT).orElseThrow());
    assertTrue(drafts.elsewhere(one).isEmpty());
    assertSame(one, drafts.elsewhere(two).orElseThrow().object());
    drafts.forget(one, ModelPackage.Literals.CHANNEL__TEXT_LIMIT);
    assertTrue(drafts.elsewhere(two).isEmpty());
  }

  @Test
  void aNewPartHasWhatTheProgramKnows() {
    NewParts parts = new NewParts(Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC), "Joost");
    AddElement adding = parts.adding(one, ModelPackage.Literals.ELEMENT__COMMENTS, ModelPackage.Literals.COMMENT, null);
    session.run(adding);
    Comment comment = one.getComments().getFirst();
    assertEquals("Joost", comment.getAuthor());
    assertEquals(Instant.parse("2026-11-22T08:00:00Z"), comment.getWrittenAt());
  }

  @Test
  void aTranslationIsOutdatedWhenItsOriginalChanges() {
    session.run(new SetFeature(one, ModelPackage.Literals.CHANNEL__PURPOSE, "Vragen"));
    session.run(new Translate(one, ModelPackage.Literals.CHANNEL__PURPOSE, Locale.ENGLISH, "Questions"));
    assertFalse(Translate.isOutdated(one.getTranslations().getFirst()));
    session.run(new SetFeature(one, ModelPackage.Literals.CHANNEL__PURPOSE, "Vragen en klachten"));
    assertTrue(Translate.isOutdated(one.getTranslations().getFirst()));
    session.run(new Translate(one, ModelPackage.Literals.CHANNEL__PURPOSE, Locale.ENGLISH, " "));
    assertTrue(one.getTranslations().isEmpty());
  }
}
