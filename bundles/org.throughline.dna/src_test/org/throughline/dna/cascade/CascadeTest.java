package org.throughline.dna.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Ids;
import org.throughline.dna.Gallery;
import org.throughline.dna.Remarks;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.value.Quantity;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.Branch;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.testkit.SceneContract;

/** The cascade of the sample client, and of files somebody made a mess of. */
class CascadeTest {

  @TempDir
  private Path folder;
  private ClientSession session;

  @BeforeEach
  void theSample() {
    session = Gallery.sample(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private DnaChapter chapter() {
    return Gallery.chapter(session);
  }

  private Objective objective(String begins) {
    return chapter().getObjectives().stream().filter(each -> each.getName().startsWith(begins)).findFirst().orElseThrow();
  }

  private CascadeCanvas canvas() {
    return canvas(chapter());
  }

  private static CascadeCanvas canvas(DnaChapter chapter) {
    return new CascadeCanvas(chapter, Optional.empty(), Gallery.request(1302, Locale.ENGLISH), Remarks.none());
  }

  private static Drop drop(CascadeCanvas canvas, Objective moved, Objective onto) {
    Box box = canvas.scene().item(onto.getId()).orElseThrow().box();
    return canvas.drop(new Move(List.of(moved.getId()), box.middle(), box.centre(), 0, 0));
  }

  /** A chapter with objectives of the given levels, in no client. */
  private static DnaChapter chapter(int... levels) {
    DnaChapter chapter = DnaFactory.eINSTANCE.createDnaChapter();
    for (int i = 0; i < levels.length; i++) {
      Objective made = DnaFactory.eINSTANCE.createObjective();
      made.setId(Ids.fresh());
      made.setName("Objective " + i);
      made.setLevel(ObjectiveLevel.get(levels[i]));
      chapter.getObjectives().add(made);
    }
    return chapter;
  }

  private static void serves(DnaChapter chapter, int below, int above) {
    chapter.getObjectives().get(below).getContributesTo().add(chapter.getObjectives().get(above));
  }

  @Test
  void everyObjectiveStandsInTheTreeOnceBelowWhatItServes() {
    Cascade cascade = Cascade.of(chapter());
    assertEquals(List.of("0 Klanten blijven bij ons", "1 Eerste keus voor snelle hulp", "2 Antwoord waar ze het vragen",
        "3 Webcare: antwoord binnen 60 minuten", "3 Schade: besluit binnen twee werkdagen", "2 Overal één antwoord",
        "3 HR: iedereen kent de richtlijn", "1 Klanten bevelen ons aan", "0 Een schade kost ons minder",
        "1 Geregeld bij het eerste contact", "2 Mensen weten wat ze eerst moeten doen",
        "3 Webteam: hulppagina binnen 2 seconden", "0 Marketing: 12.000 volgers op Instagram"),
        cascade.lines().stream().map(line -> line.depth() + " " + line.objective().getName()).toList());
  }

  @Test
  void anObjectiveDroppedOnAnotherContributesToIt() {
    Objective followers = objective("Marketing: 12.000");
    Objective one = objective("Overal");
    Drop.Allowed allowed = assertInstanceOf(Drop.Allowed.class, drop(canvas(), followers, one));
    assertEquals("Let “Marketing: 12.000 volgers op Instagram” contribute to “Overal één antwoord”", allowed.words());
    session.run(allowed.operation());
    assertEquals(List.of(one), followers.getContributesTo());
    Objective answer = objective("Antwoord");
    session.run(assertInstanceOf(Drop.Allowed.class, drop(canvas(), followers, answer)).operation());
    assertEquals(List.of(answer), followers.getContributesTo(), "it stands below one, not below both");
    assertInstanceOf(Drop.Nothing.class, drop(canvas(), followers, answer));
    session.history().undo();
    session.history().undo();
    assertEquals(List.of(), followers.getContributesTo());
  }

  @Test
  void aLoopIsRefusedWithTheWayThatCloses() {
    Objective stay = objective("Klanten blijven");
    Objective answer = objective("Antwoord");
    Drop.Refused refused = assertInstanceOf(Drop.Refused.class, drop(canvas(), stay, answer));
    String why = "“Klanten blijven bij ons” cannot contribute to “Antwoord waar ze het vragen”, as “Antwoord waar ze het vragen” "
        + "contributes to it already: “Antwoord waar ze het vragen” → “Eerste keus voor snelle hulp” → “Klanten blijven bij ons”. "
        + "Take that step away first.";
    assertEquals(why, refused.why());
    ClientException thrown = assertThrows(ClientException.class,
        () -> session.run(new Reparent(stay, Optional.empty(), Optional.of(answer))));
    assertEquals(ClientException.Kind.REFUSED, thrown.kind());
    assertEquals(why, thrown.text().in(Locale.ENGLISH));
    ClientException itself = assertThrows(ClientException.class,
        () -> session.run(new Reparent(stay, Optional.empty(), Optional.of(stay))));
    assertTrue(itself.text().in(Locale.of("nl")).startsWith("‘Klanten blijven bij ons’ kan niet aan zichzelf bijdragen."));
  }

  @Test
  void anObjectiveIsNotDroppedOnALowerOneNorBeside() {
    assertInstanceOf(Drop.Refused.class, drop(canvas(), objective("Een schade kost"), objective("Webcare")));
    Drop.Refused refused = assertInstanceOf(Drop.Refused.class,
        canvas().drop(new Move(List.of(objective("Webcare").getId()), 2, 2, 0, 0)));
    assertEquals("Put it on the objective it should contribute to.", refused.why());
  }

  @Test
  void theKeyboardAndTheMenuMoveWhatTheMouseMoves() {
    Objective webcare = objective("Webcare");
    session.run(assertInstanceOf(Drop.Allowed.class, canvas().step(List.of(webcare.getId()), Direction.DOWN)).operation());
    assertEquals(List.of(objective("Overal")), webcare.getContributesTo());
    session.run(assertInstanceOf(Drop.Allowed.class, canvas().step(List.of(webcare.getId()), Direction.UP)).operation());
    assertEquals(List.of(objective("Antwoord")), webcare.getContributesTo());
    Choice.Group serves = (Choice.Group) canvas().choices(List.of(webcare.getId())).get(1);
    Choice.Act nothing = (Choice.Act) serves.choices().getLast();
    session.run(nothing.operation().orElseThrow());
    assertEquals(List.of(), webcare.getContributesTo());
  }

  @Test
  void theOpenEndBelowAnObjectiveAddsOneThere() {
    Objective recommend = objective("Klanten bevelen");
    List<Choice> choices = canvas().choices(List.of(CascadeCanvas.BELOW + recommend.getId()));
    Choice.Act add = (Choice.Act) choices.getFirst();
    Objective made = (Objective) session.run(add.operation().orElseThrow()).added().getFirst();
    assertEquals(List.of(recommend), made.getContributesTo());
    assertEquals(ObjectiveLevel.COMMUNICATION, made.getLevel());
    assertTrue(canvas().scene().item(CascadeCanvas.BELOW + recommend.getId()).isEmpty());
  }

  @Test
  void whatClashesIsMarkedOnBothAndListedBelow() {
    Scene scene = canvas().scene();
    for (String name : List.of("Een schade kost", "Schade: besluit")) {
      String id = objective(name).getId();
      assertTrue(scene.shapes().stream().anyMatch(shape -> shape.tag().role() == Role.MARK
          && shape.tag().element().filter(id::equals).isPresent()
          && shape.tag().words().filter(words -> words.contains("Prijs tegen aanrijtijd")).isPresent()), name);
    }
    String settled = objective("Webcare").getId();
    assertTrue(scene.shapes().stream().noneMatch(shape -> shape.tag().role() == Role.MARK
        && shape.tag().element().filter(settled::equals).isPresent()), "a conflict that was settled marks no card");
    assertEquals(2, chapter().getConflicts().stream().filter(each -> scene.item(each.getId()).isPresent()).count());
  }

  @Test
  void twoObjectivesThatAreChosenAreWrittenDownAsClashing() {
    Objective stay = objective("Klanten blijven");
    Objective cheap = objective("Een schade kost");
    Choice.Act clash = (Choice.Act) canvas().choices(List.of(stay.getId(), cheap.getId())).getFirst();
    String made = ((org.throughline.model.Element) session.run(clash.operation().orElseThrow()).added().getFirst()).getId();
    CascadeCanvas canvas = canvas();
    assertEquals("New conflict", canvas.scene().item(made).orElseThrow().name());
    session.run(canvas.text(made).orElseThrow().operation().apply("Trouw tegen kosten"));
    Item card = canvas().scene().item(stay.getId()).orElseThrow();
    assertTrue(card.value().endsWith("Clashes with Een schade kost ons minder: Trouw tegen kosten"), card.value());
  }

  @Test
  void aVanityFigureSaysSoOnItsCard() {
    Item card = canvas().scene().item(objective("Marketing: 12.000").getId()).orElseThrow();
    assertTrue(card.value().contains("Vanity figure: Een volger is nog geen klant die blijft."), card.value());
    assertTrue(card.value().contains("from 6,900, now 8,400"), card.value());
  }

  @Test
  void objectivesThatServeThemselvesAreDrawnOnceWithAMark() {
    DnaChapter chapter = chapter(0, 1, 2, 3, 1, 2);
    serves(chapter, 0, 2);
    serves(chapter, 1, 0);
    serves(chapter, 2, 1);
    serves(chapter, 3, 2);
    serves(chapter, 4, 4);
    serves(chapter, 5, 4);
    Cascade cascade = Cascade.of(chapter);
    assertEquals(6, cascade.lines().stream().map(Cascade.Line::objective).distinct().count());
    assertEquals(6, cascade.lines().size());
    assertEquals(List.of("Objective 0", "Objective 2", "Objective 1", "Objective 0"),
        cascade.loop(chapter.getObjectives().getFirst()).stream().map(Objective::getName).toList());
    assertEquals(List.of(), cascade.loop(chapter.getObjectives().get(3)));
    Scene scene = canvas(chapter).scene();
    for (int each : new int[] {0, 1, 2, 4}) {
      String id = chapter.getObjectives().get(each).getId();
      assertTrue(scene.shapes().stream().anyMatch(shape -> shape.tag().role() == Role.MARK && shape.tag().element()
          .filter(id::equals).isPresent() && shape.tag().words().filter(words -> words.startsWith("Serves itself")).isPresent()));
    }
    SceneContract.hold("loop", 1302, at -> new CascadeCanvas(chapter, Optional.empty(), Gallery.request(at, Locale.of("sv")),
        Remarks.none()).scene());
  }

  @Test
  void aLoopInAFileIsOpenedAndSaved() {
    Objective stay = objective("Klanten blijven");
    session.run(new org.throughline.core.SetFeature(stay,
        org.throughline.model.dna.DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO, List.of(objective("Webcare"))));
    session.save();
    assertEquals(13, canvas().scene().items().stream().filter(item -> item.role() == Role.CARD).count());
    session.run(new Reparent(stay, Optional.of(objective("Webcare")), Optional.empty()));
    assertEquals(List.of(), Cascade.of(chapter()).loop(stay));
  }

  @Test
  void whateverServesWhatEveryObjectiveIsDrawnOnceAndNothingMeets() {
    for (long seed = 1; seed <= 25; seed++) {
      Random random = new Random(seed);
      int[] levels = random.ints(2 + random.nextInt(14), 0, 5).toArray();
      DnaChapter chapter = chapter(levels);
      for (int i = 0; i < levels.length * 3 / 2; i++) {
        serves(chapter, random.nextInt(levels.length), random.nextInt(levels.length));
      }
      Scene scene = canvas(chapter).scene();
      List<Box> cards = scene.items().stream().filter(item -> item.role() == Role.CARD).map(Item::box).toList();
      assertEquals(levels.length, cards.size(), "seed " + seed);
      for (int i = 0; i < cards.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertTrue(!cards.get(i).meets(cards.get(j)), "two cards meet, seed " + seed);
        }
      }
      SceneContract.hold("seed " + seed, scene);
    }
  }

  @Test
  void aLongChainAndAFullFileAreDrawnAtOnce() {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      int[] channels = new int[2_000];
      java.util.Arrays.fill(channels, 4);
      DnaChapter chain = chapter(channels);
      for (int i = 1; i < channels.length; i++) {
        serves(chain, i, i - 1);
      }
      serves(chain, 0, channels.length - 1);
      assertEquals(channels.length, Cascade.of(chain).lines().size());
      assertEquals(channels.length + 1, Cascade.of(chain).loop(chain.getObjectives().getFirst()).size());
      CascadeCanvas canvas = canvas(chain);
      assertTrue(canvas.scene().height() > channels.length * 40);
      assertEquals(1, canvas.outline().size());
    });
  }

  @Test
  void emptyItOffersTheFirstObjective() {
    CascadeCanvas canvas = canvas(chapter(new int[0]));
    assertEquals("The line stops here: no objective has been written yet.",
        canvas.nothing().orElseThrow().sentence().in(Locale.ENGLISH));
    SceneContract.hold("empty", canvas.scene());
    assertTrue(canvas().nothing().isEmpty());
  }

  @Test
  void theTableSaysTheSameAndKnowsWhichRowIsWhat() {
    CascadeCanvas canvas = canvas();
    assertEquals(canvas.scene().table().rows().size(), canvas.rows().size());
    int row = canvas.rows().indexOf(objective("Klanten blijven").getId());
    assertEquals(List.of("Organisation", "Klanten blijven bij ons", "", "Behoud van klanten", "84.1%", "84.6%", "88%",
        "31 December 2027", ""), canvas.scene().table().rows().get(row));
    assertEquals(canvas.scene(), canvas().scene());
    assertEquals(3, CascadeCanvas.options().size());
  }

  private void type(Kpi kpi, KpiFigure figure, String text) {
    session.run(canvas().text(figure.item(kpi)).orElseThrow().operation().apply(text));
  }

  @Test
  void eachFigureOfAnIndicatorIsTypedOverWhereItStands() {
    Kpi kpi = objective("Klanten blijven").getKpis().getFirst();
    assertEquals("88 %", canvas().text(KpiFigure.TARGET.item(kpi)).orElseThrow().value());
    type(kpi, KpiFigure.TARGET, "90");
    assertEquals(Quantity.parse("90 %"), kpi.getTarget(), "a bare number keeps the unit");
    type(kpi, KpiFigure.BASELINE, "82.5 %");
    type(kpi, KpiFigure.DUE, "2028-06-30");
    type(kpi, KpiFigure.SOURCE, " CRM ");
    assertEquals(java.time.LocalDate.of(2028, 6, 30), kpi.getDue());
    assertEquals("CRM", kpi.getSource());
    assertEquals("90%", canvas().scene().item(KpiFigure.TARGET.item(kpi)).orElseThrow().value());
    type(kpi, KpiFigure.SOURCE, "");
    assertEquals(null, kpi.getSource());
    for (int each = 0; each < 5; each++) {
      session.history().undo();
    }
    assertEquals(Quantity.parse("88 %"), kpi.getTarget());
  }

  @Test
  void whatIsNoFigureIsRefusedWithWhatIsKnown() {
    Kpi kpi = objective("Klanten blijven").getKpis().getFirst();
    Quantity before = kpi.getTarget();
    ClientException unit = assertThrows(ClientException.class, () -> type(kpi, KpiFigure.TARGET, "3 fortnights"));
    assertTrue(unit.text().in(Locale.ENGLISH).contains("fortnights") && unit.text().in(Locale.ENGLISH).contains("%"), unit.getMessage());
    assertThrows(ClientException.class, () -> type(kpi, KpiFigure.BASELINE, "a lot"));
    assertThrows(ClientException.class, () -> type(kpi, KpiFigure.DUE, "some day"));
    assertEquals(before, kpi.getTarget());
  }

  @Test
  void figuresAreClearedAndAnIndicatorIsDeletedOnlyByItself() {
    Kpi kpi = objective("Klanten blijven").getKpis().getFirst();
    session.run(canvas().removal(List.of(KpiFigure.TARGET.item(kpi), KpiFigure.DUE.item(kpi))).orElseThrow());
    assertEquals(null, kpi.getTarget());
    assertEquals(null, kpi.getDue());
    assertEquals("no target", canvas().scene().item(KpiFigure.TARGET.item(kpi)).orElseThrow().value());
    session.history().undo();
    assertEquals(Quantity.parse("88 %"), kpi.getTarget());
    assertEquals(Optional.empty(), canvas().removal(List.of(kpi.getId())), "the window deletes it");
    assertEquals(kpi.getId(), KpiFigure.element(KpiFigure.DUE.item(kpi)));
  }

  @Test
  void aCardTakenAtOneOfItsFiguresMovesWhole() {
    Objective followers = objective("Marketing: 12.000");
    Objective answer = objective("Antwoord");
    CascadeCanvas canvas = canvas();
    Box onto = canvas.scene().item(KpiFigure.DUE.item(answer.getKpis().getFirst())).orElseThrow().box();
    String held = KpiFigure.TARGET.item(followers.getKpis().getFirst());
    assertTrue(canvas.isMovable(held));
    session.run(assertInstanceOf(Drop.Allowed.class,
        canvas.drop(new Move(List.of(held), onto.middle(), onto.centre(), 0, 0))).operation());
    assertEquals(List.of(answer), followers.getContributesTo());
  }

  private static List<String> ids(List<Branch> branches) {
    return branches.stream().map(Branch::item).toList();
  }

  @Test
  void theOutlineIsTheTreeWithEachIndicatorBelowItsObjective() {
    List<Branch> outline = canvas().outline();
    Objective stay = objective("Klanten blijven");
    assertEquals(List.of(stay.getId(), objective("Een schade kost").getId(), objective("Marketing: 12.000").getId()),
        ids(outline.subList(0, 3)));
    Branch top = outline.getFirst();
    Kpi kpi = stay.getKpis().getFirst();
    assertEquals(List.of(kpi.getId(), objective("Eerste keus").getId(), objective("Klanten bevelen").getId(),
        CascadeCanvas.BELOW + stay.getId()), ids(top.below()));
    assertEquals(KpiFigure.items(kpi).subList(1, 5), ids(top.below().getFirst().below()));
    assertEquals(objective("Antwoord").getId(), top.below().get(1).below().get(1).item());
  }

  @Test
  void aWayIsMeasuredInOneUnitAndOnlyWhereThereIsOne() {
    assertEquals(0.5, covered("2 h", "90 min", "60 min").orElseThrow(), 1e-9);
    assertTrue(covered("2 h", "90 %", "60 min").isEmpty());
    assertTrue(covered("60 min", "90 min", "60 min").isEmpty());
    assertTrue(covered(null, "90 min", "60 min").isEmpty());
    assertEquals(new BigDecimal("84.6"), KpiState.of(objective("Klanten blijven").getKpis().getFirst()).now().orElseThrow().amount());
  }

  private static java.util.OptionalDouble covered(String from, String now, String to) {
    Kpi kpi = DnaFactory.eINSTANCE.createKpi();
    kpi.setBaseline(from == null ? null : Quantity.parse(from));
    kpi.setTarget(Quantity.parse(to));
    Measurement measured = DnaFactory.eINSTANCE.createMeasurement();
    measured.setValue(Quantity.parse(now));
    kpi.getMeasurements().add(measured);
    return KpiState.of(kpi).covered();
  }

  @Test
  void indicatorsThatMissSomethingSayWhat() {
    DnaChapter chapter = chapter(0, 0, 0, 0);
    kpi(chapter, 1, null, null, null);
    kpi(chapter, 2, "41 %", null, "85 %");
    for (int i = 0; i < 5; i++) {
      kpi(chapter, 3, "1 d", "3 d", i == 0 ? null : "2 wk");
    }
    for (Locale language : Gallery.LANGUAGES) {
      SceneContract.hold("gaps", 1302, at -> new CascadeCanvas(chapter, Optional.empty(), Gallery.request(at, language, Map.of()),
          Remarks.none()).scene());
    }
    List<String> said = canvas(chapter).scene().items().stream().filter(item -> item.role() == Role.CARD).map(Item::value).toList();
    assertTrue(said.get(0).contains("No indicator yet"), said.get(0));
    assertTrue(said.get(1).contains("no baseline, no target"), said.get(1));
    assertTrue(said.get(2).contains("from 41, not measured yet, target 85%"), said.get(2));
    assertTrue(said.get(3).contains("from 1 day, now 3 days"), said.get(3));
  }

  private static void kpi(DnaChapter chapter, int objective, String from, String now, String to) {
    Kpi kpi = DnaFactory.eINSTANCE.createKpi();
    kpi.setId(Ids.fresh());
    kpi.setName("An indicator with quite a long name");
    kpi.setBaseline(from == null ? null : Quantity.parse(from));
    kpi.setTarget(to == null ? null : Quantity.parse(to));
    if (now != null) {
      Measurement measured = DnaFactory.eINSTANCE.createMeasurement();
      measured.setValue(Quantity.parse(now));
      kpi.getMeasurements().add(measured);
    }
    chapter.getObjectives().get(objective).getKpis().add(kpi);
  }
}
