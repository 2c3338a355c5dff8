package org.throughline.picture.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.model.Channel;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;

/** A small organisation: marketing with two people and a channel, service with one person, and one in neither. */
class OrganisationCanvasTest {

  @TempDir
  private Path folder;

  private ClientSession session;
  private Organisation organisation;
  private Department marketing;
  private Department service;
  private Person ruben;
  private Person wessel;
  private Person joost;
  private Person marieke;
  private Channel facebook;

  @BeforeEach
  void anOrganisation() {
    session = NewOrganisation.in(folder.resolve("client"));
    organisation = session.client().getOrganisation();
    marketing = add(ModelPackage.Literals.ORGANISATION__DEPARTMENTS, ModelPackage.Literals.DEPARTMENT, "Marketing");
    service = add(ModelPackage.Literals.ORGANISATION__DEPARTMENTS, ModelPackage.Literals.DEPARTMENT, "Klantenservice");
    ruben = person("Ruben de Wit", marketing);
    wessel = person("Wessel Dijkstra", marketing);
    joost = person("Joost Hendriks", service);
    marieke = person("Marieke Postma", null);
    facebook = add(ModelPackage.Literals.ORGANISATION__CHANNELS, ModelPackage.Literals.CHANNEL, "Facebook Zekerhuis");
    session.run(new PutInDepartment(organisation, List.of(facebook), Optional.of(marketing), Optional.empty()));
  }

  @AfterEach
  void close() {
    session.close();
  }

  @SuppressWarnings("unchecked")
  private <T extends Element> T add(org.eclipse.emf.ecore.EReference list, org.eclipse.emf.ecore.EClass type, String name) {
    return (T) session.run(AddElement.of(organisation, list, type, name)).added().getFirst();
  }

  private Person person(String name, Department department) {
    Person person = add(ModelPackage.Literals.ORGANISATION__PEOPLE, ModelPackage.Literals.PERSON, name);
    if (department != null) {
      session.run(new PutInDepartment(organisation, List.of(person), Optional.of(department), Optional.empty()));
    }
    return person;
  }

  private OrganisationCanvas canvas() {
    return canvas(900, Locale.ENGLISH);
  }

  private OrganisationCanvas canvas(double width, Locale locale) {
    return new OrganisationCanvas(organisation,
        new CanvasRequest(width, NewOrganisation.metrics(), locale, Map.of(), false));
  }

  private static Box box(OrganisationCanvas canvas, Element element) {
    return canvas.scene().item(element.getId()).orElseThrow().box();
  }

  private static Drop drop(OrganisationCanvas canvas, Element moved, double x, double y) {
    return canvas.drop(new Move(List.of(moved.getId()), x, y, 0, 0));
  }

  @Test
  void everybodyStandsInTheLaneOfTheirDepartment() {
    Scene scene = canvas().scene();
    assertEquals(List.of("Marketing", "Klantenservice", "No department"),
        scene.lanes().stream().map(lane -> lane.name()).toList());
    for (Item item : scene.items()) {
      item.lane().ifPresent(lane -> assertTrue(
          scene.lanes().stream().filter(each -> each.id().equals(lane)).findFirst().orElseThrow().box().contains(item.box(), 0)));
    }
    assertEquals(List.of("Marketing", "Ruben de Wit", "Wessel Dijkstra", "Facebook Zekerhuis", "Klantenservice",
        "Joost Hendriks", "Marieke Postma"), scene.items().stream().map(Item::name).toList());
  }

  @Test
  void aCardPutInAnotherDepartmentIsOneStepThatIsUndone() {
    OrganisationCanvas canvas = canvas();
    Box there = box(canvas, joost);
    Drop.Allowed allowed = assertInstanceOf(Drop.Allowed.class,
        drop(canvas, wessel, there.right() + 40, there.centre()));
    assertEquals("Move “Wessel Dijkstra” to “Klantenservice”", allowed.words());
    int steps = session.history().done().size();
    session.run(allowed.operation());
    assertEquals(service, wessel.getDepartment());
    assertEquals(List.of("Joost Hendriks", "Wessel Dijkstra"), names(service));
    assertEquals(steps + 1, session.history().done().size());
    session.history().undo();
    assertEquals(marketing, wessel.getDepartment());
    assertEquals(List.of("Ruben de Wit", "Wessel Dijkstra"), names(marketing));
  }

  private List<String> names(Department department) {
    return organisation.getPeople().stream().filter(each -> each.getDepartment() == department).map(Element::getName).toList();
  }

  @Test
  void aCardIsPutBeforeTheOneWhoseLeftHalfIsPointedAt() {
    OrganisationCanvas canvas = canvas();
    Box there = box(canvas, ruben);
    Drop.Allowed allowed = assertInstanceOf(Drop.Allowed.class, drop(canvas, joost, there.x() + 5, there.centre()));
    session.run(allowed.operation());
    assertEquals(List.of("Joost Hendriks", "Ruben de Wit", "Wessel Dijkstra"), names(marketing));
  }

  @Test
  void puttingACardWhereItIsChangesNothing() {
    OrganisationCanvas canvas = canvas();
    Box there = box(canvas, ruben);
    assertInstanceOf(Drop.Nothing.class, drop(canvas, ruben, there.x() + 5, there.centre()));
  }

  @Test
  void outsideTheLanesThereIsNoPlaceAndItSaysSo() {
    Drop.Refused refused = assertInstanceOf(Drop.Refused.class, drop(canvas(), ruben, 300, 20));
    assertEquals("Put it in the row of a department.", refused.why());
  }

  @Test
  void severalPeopleMoveAsOneStep() {
    OrganisationCanvas canvas = canvas();
    Box there = box(canvas, joost);
    Drop drop = canvas.drop(new Move(List.of(wessel.getId(), ruben.getId(), facebook.getId()), there.right() + 9, there.centre(),
        0, 0));
    session.run(assertInstanceOf(Drop.Allowed.class, drop).operation());
    assertEquals(service, wessel.getDepartment());
    assertEquals(service, ruben.getDepartment());
    assertEquals(service, facebook.getOwner());
    session.history().undo();
    assertEquals(marketing, wessel.getDepartment());
    assertEquals(marketing, facebook.getOwner());
  }

  @Test
  void theKeyboardMovesWhatTheMouseMoves() {
    session.run(assertInstanceOf(Drop.Allowed.class, canvas().step(List.of(wessel.getId()), Direction.DOWN)).operation());
    assertEquals(service, wessel.getDepartment());
    session.run(assertInstanceOf(Drop.Allowed.class, canvas().step(List.of(wessel.getId()), Direction.LEFT)).operation());
    assertEquals(List.of("Wessel Dijkstra", "Joost Hendriks"), names(service));
    session.run(assertInstanceOf(Drop.Allowed.class, canvas().step(List.of(wessel.getId()), Direction.RIGHT)).operation());
    assertEquals(List.of("Joost Hendriks", "Wessel Dijkstra"), names(service));
    assertInstanceOf(Drop.Refused.class, canvas().step(List.of(ruben.getId()), Direction.UP));
    assertInstanceOf(Drop.Refused.class, canvas().step(List.of(marketing.getId()), Direction.DOWN));
  }

  @Test
  void aNameIsEditedInItsPlace() {
    OrganisationCanvas canvas = canvas();
    var edit = canvas.text(joost.getId()).orElseThrow();
    assertTrue(box(canvas, joost).contains(edit.place(), 0));
    session.run(edit.operation().apply("Joost Hendriks-Bos"));
    assertEquals("Joost Hendriks-Bos", joost.getName());
  }

  @Test
  void theMenuAddsAPersonInTheDepartmentThatIsSelected() {
    Choice.Act add = canvas().choices(List.of(service.getId())).stream().filter(Choice.Act.class::isInstance)
        .map(Choice.Act.class::cast).filter(act -> act.label().in(Locale.ENGLISH).equals("Add a person")).findFirst().orElseThrow();
    Person added = (Person) session.run(add.operation().orElseThrow()).added().getFirst();
    assertEquals(service, added.getDepartment());
    assertTrue(add.typing());
  }

  @Test
  void anEmptyOrganisationSaysWhatToDoNext() {
    ClientSession empty = NewOrganisation.in(folder.resolve("empty"));
    try {
      OrganisationCanvas canvas = new OrganisationCanvas(empty.client().getOrganisation(),
          new CanvasRequest(900, NewOrganisation.metrics(), Locale.ENGLISH, Map.of(), false));
      assertEquals(2, canvas.nothing().orElseThrow().next().size());
      assertTrue(canvas().nothing().isEmpty());
    } finally {
      empty.close();
    }
  }

  @Test
  void textsStayInTheirCardsAndApartInEveryLanguageAtEveryWidth() {
    session.run(new org.throughline.core.RenameElement(joost,
        "Joost Hendriks van der Woude-Zondervan tot Nieuwerkerk aan den IJssel"));
    for (String language : List.of("en", "nl", "sv")) {
      for (double width : List.of(320.0, 700.0, 900.0, 1600.0)) {
        Scene scene = canvas(width, Locale.of(language)).scene();
        List<Shape.Text> texts = scene.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
        for (Shape.Text text : texts) {
          assertTrue(new Box(0, 0, scene.width(), scene.height()).contains(text.box(), 0.5), text.text());
          text.tag().element().flatMap(scene::item).ifPresent(item -> assertTrue(item.box().contains(text.box(), 0.5),
              language + " " + width + " " + text.text()));
          assertEquals(List.of(), texts.stream().filter(other -> other != text && other.box().grown(-1).meets(text.box()))
              .map(Shape.Text::text).toList(), language + " " + width + " " + text.text());
        }
      }
    }
  }

  @Test
  void theTableSaysTheSameAndKnowsWhichRowIsWho() {
    OrganisationCanvas canvas = canvas();
    assertEquals(canvas.scene().table().rows().size(), canvas.rows().size());
    int row = canvas.rows().indexOf(joost.getId());
    assertEquals("Klantenservice", canvas.scene().table().rows().get(row).getFirst());
    assertFalse(canvas.rows().contains(marketing.getId()));
  }

  @Test
  void theSameClientGivesTheSamePicture() {
    assertEquals(canvas().scene(), canvas().scene());
  }

  @Test
  void hiddenPeopleAreNotDrawn() {
    OrganisationCanvas canvas = new OrganisationCanvas(organisation, new CanvasRequest(900, NewOrganisation.metrics(),
        Locale.ENGLISH, Map.of(OrganisationCanvas.PEOPLE, "false"), false));
    assertTrue(canvas.scene().item(joost.getId()).isEmpty());
    assertTrue(canvas.scene().item(facebook.getId()).isPresent());
    assertTrue(marieke.getDepartment() == null);
  }
}
