package org.throughline.dna.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElements;
import org.throughline.dna.Gallery;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.picture.kit.Mark;
import org.throughline.testkit.SceneContract;

/** The DNA sheet of the sample client. */
class DnaSheetTest {

  @TempDir
  private Path folder;
  private ClientSession session;
  private BrandDna brand;

  @BeforeEach
  void theSample() {
    session = Gallery.sample(folder);
    brand = Gallery.chapter(session).getBrands().getFirst();
  }

  @AfterEach
  void close() {
    session.close();
  }

  private DnaSheet sheet(double width, Locale language, String show, Remarks remarks) {
    return new DnaSheet(brand, Optional.empty(), session.index(), Gallery.request(width, language, Map.of(DnaSheet.SHOW, show)),
        remarks);
  }

  private DnaSheet sheet() {
    return sheet(974, Locale.ENGLISH, DnaSheet.DESIRED, Remarks.none());
  }

  private Trait trait(String name) {
    return brand.getTraits().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
  }

  private Promise promise(String begins) {
    return Gallery.chapter(session).getPromises().stream().filter(each -> each.getName().startsWith(begins)).findFirst().orElseThrow();
  }

  private static Box box(DnaSheet sheet, String id) {
    return sheet.scene().item(id).orElseThrow().box();
  }

  @Test
  void itHoldsToTheContractInEveryLanguageAtEveryWidth() {
    for (Locale language : Gallery.LANGUAGES) {
      for (String show : List.of(DnaSheet.DESIRED, DnaSheet.TODAY, DnaSheet.BESIDE)) {
        for (double width : new double[] {974, 1300}) {
          SceneContract.hold("sheet " + show + " in " + language, width, at -> sheet(at, language, show, Remarks.none()).scene());
        }
      }
    }
    SceneContract.hold("sheet with findings", 974,
        at -> sheet(at, Locale.ENGLISH, DnaSheet.DESIRED, id -> Optional.of(new Remark(Mark.WARNING, "Something"))).scene());
  }

  @Test
  void theSheetLooksAsItWasAccepted() {
    String nabij = trait("Nabij").getId();
    Remarks remarks = id -> id.equals(nabij) ? Optional.of(new Remark(Mark.WARNING, "Nabij heeft geen bewijs")) : Optional.empty();
    Gallery.compare("sheet", sheet(974, Locale.of("nl"), DnaSheet.DESIRED, remarks).scene());
    Gallery.compare("sheet-both", sheet(974, Locale.of("nl"), DnaSheet.BESIDE, remarks).scene());
    Gallery.compare("sheet-narrow", sheet(560, Locale.of("nl"), DnaSheet.DESIRED, remarks).scene());
  }

  @Test
  void todayShowsWhatIsTrueTodayAndWhatLasts() {
    List<String> today = sheet(974, Locale.ENGLISH, DnaSheet.TODAY, Remarks.none()).scene().items().stream().map(Item::name).toList();
    assertTrue(today.containsAll(List.of("Eerlijk", "Nuchter")) && !today.contains("Snel"), today.toString());
    List<String> desired = sheet().scene().items().stream().map(Item::name).toList();
    assertTrue(desired.containsAll(List.of("Snel", "Eerlijk", "Nuchter", "Nabij", "Snelle service")), desired.toString());
  }

  @Test
  void aStandardThatPracticeMissesIsMarkedAndSaysBothSides() {
    Item facebook = sheet().scene().items().stream().filter(item -> item.name().startsWith("Facebook")).findFirst().orElseThrow();
    assertEquals("Promise 60 min, office hours, Practice 6 h 58, misses the promise", facebook.value());
    Item phone = sheet().scene().items().stream().filter(item -> item.name().startsWith("Telefoon")).findFirst().orElseThrow();
    assertEquals("Promise 30 s, office hours, Practice 24 s, keeps the promise", phone.value());
    Item confirmed = sheet().scene().items().stream().filter(item -> item.name().startsWith("Melding")).findFirst().orElseThrow();
    assertEquals("Promise 95% within 10 min, Practice 98%, keeps the promise", confirmed.value());
  }

  @Test
  void purposeIsTypedOverInItsPlaceAlsoWhereThereWasNone() {
    String purpose = DnaSheet.field(DnaHorizon.DESIRED, DnaPackage.Literals.BRAND_CORE__PURPOSE);
    session.run(sheet().text(purpose).orElseThrow().operation().apply("Niemand wacht alleen."));
    assertEquals("Niemand wacht alleen.", brand.getDesired().getPurpose());
    session.run(new DeleteElements(List.of(brand.getDesired())));
    SceneContract.hold("without a core", sheet().scene());
    session.run(sheet().text(purpose).orElseThrow().operation().apply("Niemand wacht."));
    assertEquals("Niemand wacht.", brand.getDesired().getPurpose());
    session.history().undo();
    assertEquals(null, brand.getDesired());
  }

  @Test
  void aTraitIsDraggedBesideAnotherAndOntoThePromise() {
    DnaSheet sheet = sheet();
    Box first = box(sheet, trait("Snel").getId());
    Drop drop = sheet.drop(new Move(List.of(trait("Nabij").getId()), first.x() + 4, first.centre(), 0, 0));
    session.run(assertInstanceOf(Drop.Allowed.class, drop).operation());
    assertEquals(List.of("Nabij", "Snel", "Eerlijk", "Nuchter"), brand.getTraits().stream().map(Trait::getName).toList());
    sheet = sheet();
    Box promised = box(sheet, promise("Snelle").getId());
    Drop.Allowed express = assertInstanceOf(Drop.Allowed.class,
        sheet.drop(new Move(List.of(trait("Nabij").getId()), promised.x() + 30, promised.bottom() - 8, 0, 0)));
    assertEquals("Let “Snelle service” express “Nabij”", express.words());
    session.run(express.operation());
    assertEquals(3, promise("Snelle").getExpresses().size());
    assertInstanceOf(Drop.Refused.class, sheet().drop(new Move(List.of(trait("Nabij").getId()), 4, 4, 0, 0)));
  }

  @Test
  void theKeyboardMovesTraits() {
    session.run(assertInstanceOf(Drop.Allowed.class, sheet().step(List.of(trait("Snel").getId()), Direction.RIGHT)).operation());
    assertEquals("Eerlijk", brand.getTraits().getFirst().getName());
    session.run(assertInstanceOf(Drop.Allowed.class, sheet().step(List.of(trait("Nabij").getId()), Direction.DOWN)).operation());
    assertTrue(promise("Snelle").getExpresses().contains(trait("Nabij")));
    assertInstanceOf(Drop.Refused.class, sheet().step(List.of(trait("Eerlijk").getId()), Direction.LEFT));
  }

  @Test
  void theMenuAddsWhatIsMissing() {
    for (String id : List.of(trait("Snel").getId(), promise("Snelle").getId())) {
      for (Choice choice : sheet().choices(List.of(id))) {
        if (choice instanceof Choice.Act act && act.operation().isPresent()) {
          assertTrue(session.run(act.operation().get()).changed());
        }
      }
    }
    assertEquals(7, brand.getTraits().size() + 1);
    SceneContract.hold("after adding", sheet().scene());
  }

  @Test
  void aBrandWithNothingStillSaysWhatBelongsThere() {
    session.run(new DeleteElements(List.copyOf(Gallery.chapter(session).getPromises())));
    session.run(new DeleteElements(List.copyOf(brand.getTraits())));
    session.run(new DeleteElements(List.copyOf(Gallery.chapter(session).getObjectives())));
    session.run(new DeleteElements(List.of(brand.getToday(), brand.getDesired())));
    for (Locale language : Gallery.LANGUAGES) {
      SceneContract.hold("nothing yet", 974, at -> sheet(at, language, DnaSheet.BESIDE, Remarks.none()).scene());
    }
    Scene scene = sheet().scene();
    assertTrue(scene.shapes().stream().anyMatch(shape -> shape.tag().role() == Role.OPEN_END));
    assertTrue(scene.description().contains("no purpose has been written yet"), scene.description());
  }

  @Test
  void theTableSaysTheSameAndKnowsWhichRowIsWhat() {
    for (String show : List.of(DnaSheet.DESIRED, DnaSheet.TODAY, DnaSheet.BESIDE)) {
      DnaSheet sheet = sheet(974, Locale.ENGLISH, show, Remarks.none());
      assertEquals(sheet.scene().table().rows().size(), sheet.rows().size());
      sheet.rows().forEach(id -> assertTrue(sheet.scene().item(id).isPresent(), id));
    }
    assertEquals(3, ((org.throughline.picture.canvas.ShowOption.Pick) DnaSheet.options().getFirst()).choices().size());
  }

  private DnaSheet shown(Map<String, String> options) {
    return new DnaSheet(brand, Optional.empty(), session.index(), Gallery.request(974, Locale.ENGLISH, options),
        id -> Optional.of(new Remark(Mark.ERROR, "Something")));
  }

  private static boolean has(Scene scene, Role role) {
    return scene.shapes().stream().anyMatch(shape -> shape.tag().role() == role);
  }

  @Test
  void theReaderLeavesOutTheLineTheFindingsAndTheEvidence() {
    assertTrue(has(shown(Map.of()).scene(), Role.THROUGHLINE));
    Scene plain = shown(Map.of(DnaSheet.LINE, "false", DnaSheet.FINDINGS, "false", DnaSheet.EVIDENCE, "false")).scene();
    SceneContract.hold("plain sheet", 974, at -> new DnaSheet(brand, Optional.empty(), session.index(),
        Gallery.request(at, Locale.ENGLISH, Map.of(DnaSheet.LINE, "false", DnaSheet.EVIDENCE, "false")), Remarks.none()).scene());
    assertTrue(!has(plain, Role.THROUGHLINE) && !has(plain, Role.STATION), "no line");
    Trait quick = trait("Snel");
    assertTrue(shown(Map.of()).scene().item(quick.getId()).orElseThrow().value().contains("Something"));
    assertTrue(!plain.item(quick.getId()).orElseThrow().value().contains("Something"));
    assertTrue(plain.item(quick.getId()).orElseThrow().box().height()
        < shown(Map.of()).scene().item(quick.getId()).orElseThrow().box().height(), "lower without evidence");
  }

  @Test
  void thePromiseThatIsChosenIsTheLargeOne() {
    List<org.throughline.picture.canvas.ShowOption.Choice> choices = ((org.throughline.picture.canvas.ShowOption.Pick) DnaSheet
        .options(brand).get(1)).choices();
    assertEquals(promise("Snelle service").getId(), choices.getFirst().id(), "the weightiest comes first");
    Promise other = promise("Geen kleine");
    double small = box(sheet(), other.getId()).width();
    assertTrue(box(shown(Map.of(DnaSheet.PROMISE, other.getId())), other.getId()).width() > small);
  }

  @Test
  void deleteTakesATextOfTheBrandAwayAndNothingElse() {
    String purpose = DnaSheet.field(DnaHorizon.DESIRED, DnaPackage.Literals.BRAND_CORE__PURPOSE);
    assertEquals(brand.getDesired(), sheet().shown(purpose).orElseThrow());
    session.run(sheet().removal(List.of(purpose)).orElseThrow());
    assertEquals(null, brand.getDesired().getPurpose());
    assertTrue(sheet().removal(List.of(trait("Snel").getId())).isEmpty(), "a trait is deleted as everywhere");
  }
}
