package org.throughline.dna.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElements;
import org.throughline.dna.Gallery;
import org.throughline.dna.Remarks;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.CanvasPlacement;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.Statement;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.picture.canvas.SceneMap;
import org.throughline.testkit.SceneContract;

/** What a strategist does on the canvases of the sample client. */
class BrandCanvasTest {

  private static final Map<String, String> BESIDE = Map.of(BrandCanvas.SHOW, BrandCanvas.BESIDE);

  @TempDir
  private Path folder;
  private ClientSession session;
  private Canvas ownDna;
  private Canvas today;
  private Canvas prism;
  private Canvas key;

  @BeforeEach
  void theSample() {
    session = Gallery.sample(folder);
    ownDna = canvas(CanvasKind.OWN_DNA, DnaHorizon.DESIRED);
    today = canvas(CanvasKind.OWN_DNA, DnaHorizon.TODAY);
    prism = canvas(CanvasKind.IDENTITY_PRISM, DnaHorizon.DESIRED);
    key = canvas(CanvasKind.BRAND_KEY, DnaHorizon.DESIRED);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Canvas canvas(CanvasKind kind, DnaHorizon horizon) {
    return Gallery.chapter(session).getCanvases().stream()
        .filter(each -> each.getKind() == kind && each.getHorizon() == horizon).findFirst().orElseThrow();
  }

  private BrandCanvas shown(Canvas canvas) {
    return shown(canvas, Map.of());
  }

  private BrandCanvas shown(Canvas canvas, Map<String, String> choices) {
    return new BrandCanvas(canvas, session.index(), Gallery.request(980, Locale.ENGLISH, choices), Remarks.none());
  }

  private Statement statement(String name) {
    return session.index().all(Statement.class).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
  }

  private static CanvasPlacement placement(Canvas canvas, Statement statement) {
    return Standing.of(statement.getId(), canvas).orElseThrow();
  }

  private static Box lane(BrandCanvas shown, Canvas canvas, CanvasBlock block) {
    return shown.scene().lanes().stream().filter(each -> each.id().equals(CanvasPlan.lane(canvas, block))).map(Lane::box)
        .findFirst().orElseThrow();
  }

  private static List<String> names(Canvas canvas, CanvasBlock block) {
    return canvas.getPlacements().stream().filter(each -> each.getBlock() == block).map(each -> each.getShows().getLastLabel())
        .toList();
  }

  @Test
  void aStatementRewordedOnOneCanvasReadsTheSameOnTheOthers() {
    Statement voornamen = statement("Voornamen");
    String item = placement(prism, voornamen).getId();
    session.run(shown(prism).text(item).orElseThrow().operation().apply("Collega’s noemen hun naam en kennen de straat."));
    String onOwn = placement(ownDna, voornamen).getId();
    assertEquals("Collega’s noemen hun naam en kennen de straat.", shown(ownDna).scene().item(onOwn).orElseThrow().name());
    assertEquals("Voornamen", voornamen.getName(), "a name somebody gave stays");
  }

  @Test
  void aStatementMovedOnOneCanvasStaysWhereItIsOnTheOthers() {
    Statement voornamen = statement("Voornamen");
    BrandCanvas canvas = shown(ownDna);
    Box there = lane(canvas, ownDna, CanvasBlock.DNA_TONE);
    Drop drop = canvas.drop(new Move(List.of(placement(ownDna, voornamen).getId()), there.middle(), there.bottom() - 2, 0, 0));
    Drop.Allowed allowed = assertInstanceOf(Drop.Allowed.class, drop);
    assertEquals("Move “Voornamen” to Tone of “Eigen DNA straks”", allowed.words());
    session.run(allowed.operation());
    assertEquals(List.of("Nuchter", "Eerlijk", "Voornamen"), names(ownDna, CanvasBlock.DNA_TONE));
    assertEquals(CanvasBlock.PRISM_RELATIONSHIP, placement(prism, voornamen).getBlock());
    session.history().undo();
    assertEquals(List.of("Voornamen"), names(ownDna, CanvasBlock.DNA_BEHAVIOUR));
  }

  @Test
  void aThingComesBeforeTheOneWhoseUpperHalfIsPointedAt() {
    BrandCanvas canvas = shown(ownDna);
    CanvasPlacement first = ownDna.getPlacements().stream().filter(each -> each.getBlock() == CanvasBlock.DNA_TONE).findFirst()
        .orElseThrow();
    Box there = canvas.scene().item(first.getId()).orElseThrow().box();
    session.run(assertInstanceOf(Drop.Allowed.class, canvas.drop(
        new Move(List.of(placement(ownDna, statement("Voornamen")).getId()), there.middle(), there.y() + 4, 0, 0))).operation());
    assertEquals(List.of("Voornamen", "Nuchter", "Eerlijk"), names(ownDna, CanvasBlock.DNA_TONE));
  }

  @Test
  void puttingItWhereItIsChangesNothingAndBesideTheCanvasIsNoPlace() {
    BrandCanvas canvas = shown(ownDna);
    String item = placement(ownDna, statement("Voornamen")).getId();
    Box there = canvas.scene().item(item).orElseThrow().box();
    assertInstanceOf(Drop.Nothing.class, canvas.drop(new Move(List.of(item), there.middle(), there.centre(), 0, 0)));
    Drop.Refused refused = assertInstanceOf(Drop.Refused.class, canvas.drop(new Move(List.of(item), 4, 4, 0, 0)));
    assertEquals("Put it in a block of the canvas.", refused.why());
  }

  @Test
  void theSameStatementCannotStandTwiceOnACanvas() {
    Statement regional = statement("Groot maar regionaal");
    ClientException refused = assertThrows(ClientException.class,
        () -> session.run(new PlaceElement(ownDna, CanvasBlock.DNA_PROOF, regional, Optional.empty())));
    assertEquals(ClientException.Kind.REFUSED, refused.kind());
    assertEquals("“Groot maar regionaal” stands on “Eigen DNA straks” already, in Identity. Drag it there to another block.",
        refused.text().in(Locale.ENGLISH));
    BrandCanvas both = shown(ownDna, BESIDE);
    Box there = lane(both, ownDna, CanvasBlock.DNA_PROOF);
    assertInstanceOf(Drop.Refused.class,
        both.drop(new Move(List.of(placement(today, regional).getId()), there.middle(), there.centre(), 0, 0)));
  }

  @Test
  void aBlockOfAnotherKindOfCanvasIsRefused() {
    ClientException refused = assertThrows(ClientException.class,
        () -> session.run(new AddStatement(prism, CanvasBlock.KEY_ESSENCE, "Wij zijn er", Optional.empty())));
    assertEquals("‘Identiteitsprisma’ heeft geen blok Essentie. Kies een blok van dat canvas.",
        refused.text().in(Locale.of("nl")));
    assertFalse(session.isDirty());
  }

  @Test
  void aStatementWithoutWordsIsRefused() {
    assertThrows(ClientException.class, () -> session.run(new Reword(statement("Voornamen"), "  ")));
    assertThrows(ClientException.class,
        () -> session.run(new AddStatement(prism, CanvasBlock.PRISM_CULTURE, " ", Optional.empty())));
    assertFalse(session.isDirty());
  }

  @Test
  void whatGoesFromTodayToTheDesiredCanvasGoesWithItsTime() {
    Statement six = statement("Zes loketten");
    BrandCanvas both = shown(ownDna, BESIDE);
    Box there = lane(both, ownDna, CanvasBlock.DNA_PROOF);
    session.run(assertInstanceOf(Drop.Allowed.class,
        both.drop(new Move(List.of(placement(today, six).getId()), there.middle(), there.centre(), 0, 0))).operation());
    assertEquals(ownDna, Standing.of(six.getId(), ownDna).orElseThrow().eContainer());
    assertTrue(Standing.of(six.getId(), today).isEmpty());
    assertEquals(DnaHorizon.DESIRED, six.getHorizon());
    session.history().undo();
    assertEquals(DnaHorizon.TODAY, six.getHorizon());
  }

  @Test
  void whatStandsOnBothCanvasesLasts() {
    Statement names = statement("Voornamen");
    session.run(new PlaceElement(today, CanvasBlock.DNA_BEHAVIOUR, names, Optional.empty()));
    assertEquals(DnaHorizon.LASTING, names.getHorizon());
    assertEquals(2, shown(ownDna, BESIDE).itemsOf(names.getId()).size());
  }

  @Test
  void whatIsTakenOffTheCanvasStaysInTheClientAndOnTheOthers() {
    Statement names = statement("Voornamen");
    Choice.Act remove = act(shown(prism).choices(List.of(placement(prism, names).getId())), "Take off this canvas");
    session.run(remove.operation().orElseThrow());
    assertTrue(Standing.of(names.getId(), prism).isEmpty());
    assertTrue(Standing.of(names.getId(), ownDna).isPresent());
    assertTrue(session.index().byId(names.getId()).isPresent());
  }

  @Test
  void aNewStatementIsWrittenWhereTheMenuWasOpened() {
    String block = CanvasPlan.lane(key, CanvasBlock.KEY_DISCRIMINATOR);
    Choice.Act add = act(shown(key).choices(List.of(block)), "Write a statement");
    assertTrue(add.typing());
    session.run(add.operation().orElseThrow());
    CanvasPlacement placed = key.getPlacements().getLast();
    assertEquals(CanvasBlock.KEY_DISCRIMINATOR, placed.getBlock());
    Statement made = (Statement) shown(key).shown(placed.getId()).orElseThrow();
    assertEquals(DnaHorizon.DESIRED, made.getHorizon());
    session.run(shown(key).text(placed.getId()).orElseThrow().operation().apply("Wij meten in het openbaar hoe snel we antwoorden, elke week opnieuw."));
    assertEquals("Wij meten in het openbaar hoe snel we…", made.getName(), "the name follows the words");
  }

  private static Choice.Act act(List<Choice> choices, String label) {
    return choices.stream().filter(Choice.Act.class::isInstance).map(Choice.Act.class::cast)
        .filter(each -> each.label().in(Locale.ENGLISH).equals(label)).findFirst().orElseThrow();
  }

  private static List<Choice> group(List<Choice> choices, String label) {
    return choices.stream().filter(Choice.Group.class::isInstance).map(Choice.Group.class::cast)
        .filter(each -> each.label().in(Locale.ENGLISH).equals(label)).findFirst().orElseThrow().choices();
  }

  @Test
  void theMenuPutsAStatementOnAnotherCanvasTooAndOffersOnlyThoseItIsNotOn() {
    Statement fast = statement("Binnen het uur");
    List<Choice> others = group(shown(key).choices(List.of(placement(key, fast).getId())), "Put on another canvas too");
    assertEquals(List.of("Eigen DNA straks", "Eigen DNA nu", "Identiteitsprisma", "Gouden cirkel"),
        others.stream().map(each -> ((Choice.Group) each).label().in(Locale.ENGLISH)).toList());
    session.run(act(((Choice.Group) others.getFirst()).choices(), "Proof").operation().orElseThrow());
    assertEquals(CanvasBlock.DNA_PROOF, placement(ownDna, fast).getBlock());
  }

  @Test
  void theMenuBeginsTheCanvasesThatAreNotThereYet() {
    List<Choice> begin = group(shown(key).choices(List.of()), "New canvas");
    assertEquals(4, begin.size(), "today's of the four kinds that have only the desired one");
    Choice.Act create = act(begin, "Brand Key, today");
    session.run(create.operation().orElseThrow());
    Canvas made = canvas(CanvasKind.BRAND_KEY, DnaHorizon.TODAY);
    assertEquals("Brand Key, nu", made.getName(), "named in the client's language");
    assertEquals(1, BrandCanvas.options(key).size());
    for (Locale language : Gallery.LANGUAGES) {
      SceneContract.hold("an empty canvas", 900, at -> new BrandCanvas(made, session.index(), Gallery.request(at, language),
          Remarks.none()).scene());
    }
    Scene empty = shown(made).scene();
    assertEquals(9, empty.items().size());
    assertEquals("What is the brand, in a few words?", empty.items().getLast().value());
    assertTrue(BrandCanvas.nothing(made.getBrand()).next().size() <= 2);
  }

  @Test
  void theKeyboardMovesWhatTheMouseMoves() {
    String item = placement(ownDna, statement("Voornamen")).getId();
    session.run(assertInstanceOf(Drop.Allowed.class, shown(ownDna).step(List.of(item), Direction.RIGHT)).operation());
    assertEquals(List.of("Nuchter", "Eerlijk", "Voornamen"), names(ownDna, CanvasBlock.DNA_TONE));
    session.run(assertInstanceOf(Drop.Allowed.class, shown(ownDna).step(List.of(item), Direction.UP)).operation());
    assertEquals(List.of("Nuchter", "Voornamen", "Eerlijk"), names(ownDna, CanvasBlock.DNA_TONE));
    session.run(assertInstanceOf(Drop.Allowed.class, shown(ownDna).step(List.of(item), Direction.DOWN)).operation());
    session.run(assertInstanceOf(Drop.Allowed.class, shown(ownDna).step(List.of(item), Direction.DOWN)).operation());
    assertEquals(List.of("Licht achter het raam", "Voornamen"), names(ownDna, CanvasBlock.DNA_APPEARANCE));
    String block = CanvasPlan.lane(ownDna, CanvasBlock.DNA_TONE);
    assertInstanceOf(Drop.Refused.class, shown(ownDna).step(List.of(block), Direction.DOWN));
  }

  @Test
  void whatIsNoLongerInTheClientIsStillShownByItsLastName() {
    Statement names = statement("Voornamen");
    String item = placement(prism, names).getId();
    session.run(new DeleteElements(List.of(names)));
    Item left = shown(prism).scene().item(item).orElseThrow();
    assertEquals("Voornamen, which is no longer in the client", left.name());
    assertTrue(shown(prism).text(item).isEmpty());
    assertFalse(act(shown(prism).choices(List.of(item)), "Take off this canvas").operation().isEmpty());
  }

  @Test
  void whatStandsInABlockOfAnotherCanvasIsShownBelowAndCanBePutRight() {
    CanvasPlacement first = prism.getPlacements().getFirst();
    session.run(new org.throughline.core.SetFeature(first,
        org.throughline.model.dna.DnaPackage.Literals.CANVAS_PLACEMENT__BLOCK, CanvasBlock.KEY_ESSENCE));
    String item = first.getId();
    BrandCanvas canvas = shown(prism);
    assertEquals(Optional.of(BrandCanvas.ASTRAY), canvas.scene().item(item).orElseThrow().lane());
    SceneContract.hold("astray", 900, at -> new BrandCanvas(prism, session.index(), Gallery.request(at, Locale.of("sv")),
        Remarks.none()).scene());
    Box there = lane(canvas, prism, CanvasBlock.PRISM_PHYSIQUE);
    session.run(assertInstanceOf(Drop.Allowed.class,
        canvas.drop(new Move(List.of(item), there.middle(), there.centre(), 0, 0))).operation());
    assertEquals(CanvasBlock.PRISM_PHYSIQUE, first.getBlock());
  }

  @Test
  void manyAndLongStatementsMakeTheirBlockGrow() {
    String long1 = "Wij zijn er als het misgaat, ook als het al laat is en u eigenlijk niemand meer durft te bellen, "
        + "omdat wachten zonder bericht erger is dan de schade zelf en niemand dat alleen hoort te doen. ".repeat(3);
    double before = lane(shown(prism), prism, CanvasBlock.PRISM_CULTURE).height();
    for (int i = 0; i < 12; i++) {
      session.run(new AddStatement(prism, CanvasBlock.PRISM_CULTURE, i + " " + long1 + "w".repeat(i * 20), Optional.empty()));
    }
    for (double width : new double[] {320, 640, 980}) {
      SceneContract.hold("full prism", new BrandCanvas(prism, session.index(), Gallery.request(width, Locale.of("nl")),
          Remarks.none()).scene());
    }
    assertTrue(lane(shown(prism), prism, CanvasBlock.PRISM_CULTURE).height() > before + 12 * 100);
  }

  @Test
  void everyQuestionAndSourceIsWordedInEveryLanguage() {
    Set<String> seen = new HashSet<>();
    for (Locale language : Gallery.LANGUAGES) {
      for (CanvasKind kind : CanvasKind.values()) {
        Stream.concat(new CanvasGuide(kind).blocks().stream().map(CanvasGuide::question), Stream.of(new CanvasGuide(kind).source()))
            .map(message -> message.in(language)).forEach(text -> {
              assertTrue(text.length() > 10 && !text.contains("question.") && !text.contains("source."), text);
              assertTrue(seen.add(language + text), text);
            });
      }
    }
    assertEquals(List.of(7, 6, 9, 8, 3), Stream.of(CanvasKind.values()).map(kind -> new CanvasGuide(kind).blocks().size()).toList());
  }

  @Test
  void theOutlineAndTheTableNameEverythingThatStandsThere() {
    for (Canvas canvas : Gallery.chapter(session).getCanvases()) {
      BrandCanvas shown = shown(canvas, BESIDE);
      Scene scene = shown.scene();
      assertEquals(scene.table().rows().size(), shown.rows().size());
      SceneMap map = new SceneMap(scene);
      shown.rows().forEach(id -> assertTrue(map.node(id).isPresent(), id));
      canvas.getPlacements().forEach(each -> assertTrue(shown.rows().contains(each.getId())));
      assertEquals(scene, shown(canvas, BESIDE).scene());
    }
  }

  @Test
  void presentingLeavesOutWhatOnlyTheMakerNeeds() {
    CanvasRequest presenting = new CanvasRequest(980, Gallery.METRICS, Locale.ENGLISH, Map.of(), true);
    Scene scene = new BrandCanvas(key, session.index(), presenting, Remarks.none()).scene();
    List<String> texts = scene.shapes().stream().filter(org.throughline.picture.Shape.Text.class::isInstance)
        .map(each -> ((org.throughline.picture.Shape.Text) each).text()).toList();
    assertTrue(texts.stream().noneMatch(text -> text.startsWith("Agreed") || text.startsWith("What is the strongest")));
  }

  @Test
  void deleteTakesThingsOffThisCanvasOnly() {
    Statement first = statement("Voornamen");
    String item = placement(prism, first).getId();
    session.run(shown(prism).removal(List.of(item)).orElseThrow());
    assertTrue(shown(prism).itemsOf(first.getId()).isEmpty());
    assertTrue(session.index().byId(first.getId()).isPresent());
    assertTrue(shown(prism).removal(List.of("a block")).isEmpty());
  }

  @Test
  void aKindThatIsNotThereYetIsBegunWithOneStep() {
    org.throughline.picture.canvas.NothingYet nothing =
        BrandCanvas.nothing(prism.getBrand(), CanvasKind.IDENTITY_PRISM, DnaHorizon.TODAY);
    for (Locale language : Gallery.LANGUAGES) {
      assertTrue(nothing.sentence().in(language).contains("Zekerhuis"), nothing.sentence().in(language));
    }
    session.run(nothing.next().getFirst().operation().orElseThrow());
    assertEquals(prism.getBrand(), canvas(CanvasKind.IDENTITY_PRISM, DnaHorizon.TODAY).getBrand());
  }

  @Test
  void theLineCanBeLeftOut() {
    assertTrue(shown(prism, Map.of(BrandCanvas.LINE, "false")).scene().shapes().stream()
        .noneMatch(shape -> shape.tag().role() == org.throughline.picture.Role.THROUGHLINE));
  }
}
