package org.throughline.dna.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.throughline.dna.Gallery;
import org.throughline.dna.Remarks;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.picture.Lane;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.testkit.SceneContract;

/** The cascade of the sample client as a picture. */
class CascadePictureTest {

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

  private Scene scene(double width, Locale language, Optional<String> focus, Map<String, String> shown) {
    return new CascadeCanvas(Gallery.chapter(session), focus, Gallery.request(width, language, shown), Remarks.none()).scene();
  }

  @Test
  void itHoldsToTheContractInEveryLanguageAtEveryWidth() {
    List<String> ids = Gallery.chapter(session).getObjectives().stream().map(Objective::getId).toList();
    for (Locale language : Gallery.LANGUAGES) {
      for (double width : new double[] {1302, 2400}) {
        SceneContract.hold("cascade in " + language, width, at -> scene(at, language, Optional.empty(), Map.of()));
      }
    }
    for (String id : ids) {
      SceneContract.hold("cascade through " + id, scene(1302, Locale.ENGLISH, Optional.of(id), Map.of()));
    }
    SceneContract.hold("cascade without line", 1302, at -> scene(at, Locale.ENGLISH, Optional.empty(),
        Map.of(CascadeCanvas.LINE, "false", CascadeCanvas.CONFLICTS, "false")));
  }

  @Test
  void aCardGrowsWithItsIndicatorsAndSaysWhereTheRestIs() {
    Objective objective = Gallery.chapter(session).getObjectives().getFirst();
    double before = height(objective);
    while (objective.getKpis().size() < 5) {
      session.run(AddElement.of(objective, DnaPackage.Literals.OBJECTIVE__KPIS, DnaPackage.Literals.KPI,
          "Indicator " + objective.getKpis().size()));
    }
    Scene five = scene(1302, Locale.ENGLISH, Optional.empty(), Map.of());
    objective.getKpis().forEach(each -> assertTrue(five.item(each.getId()).isPresent(), each.getName()));
    assertTrue(height(objective) > before);
    while (objective.getKpis().size() < 8) {
      session.run(AddElement.of(objective, DnaPackage.Literals.OBJECTIVE__KPIS, DnaPackage.Literals.KPI,
          "Indicator " + objective.getKpis().size()));
    }
    Scene eight = scene(1302, Locale.ENGLISH, Optional.empty(), Map.of());
    assertTrue(eight.shapes().stream().anyMatch(each -> each instanceof Shape.Text text
        && text.text().equals("+2 more, shown in the table")));
    objective.getKpis().forEach(each -> assertTrue(eight.table().rows().stream()
        .anyMatch(row -> row.contains(each.getName())), each.getName()));
    for (Locale language : Gallery.LANGUAGES) {
      SceneContract.hold("eight indicators in " + language, 1302, at -> scene(at, language, Optional.empty(), Map.of()));
    }
  }

  private double height(Objective objective) {
    return scene(1302, Locale.ENGLISH, Optional.empty(), Map.of()).item(objective.getId()).orElseThrow().box().height();
  }

  @Test
  void theCascadeLooksAsItWasAccepted() {
    Gallery.compare("cascade", scene(1302, Locale.of("nl"), Optional.empty(), Map.of()));
  }

  @Test
  void someLevelsHoldToTheContractAndShowOnlyTheirObjectives() {
    ShowOption.Pick levels = (ShowOption.Pick) CascadeCanvas.options().getFirst();
    for (Locale language : Gallery.LANGUAGES) {
      for (ShowOption.Choice each : levels.choices()) {
        SceneContract.hold("levels " + each.id() + " in " + language, 1302,
            at -> scene(at, language, Optional.empty(), Map.of(CascadeCanvas.LEVELS, each.id())));
      }
    }
    Scene middle = scene(1302, Locale.ENGLISH, Optional.empty(), Map.of(CascadeCanvas.LEVELS, "1-2"));
    assertEquals(List.of("Marketing", "Communication"), middle.lanes().stream().map(Lane::name).toList());
    long wanted = Gallery.chapter(session).getObjectives().stream()
        .filter(each -> each.getLevel() == ObjectiveLevel.MARKETING || each.getLevel() == ObjectiveLevel.COMMUNICATION).count();
    assertEquals(wanted, middle.items().stream().filter(item -> item.role() == Role.CARD).count());
    assertEquals("Marketing to Communication",
        levels.choices().stream().filter(each -> each.id().equals("1-2")).findFirst().orElseThrow().label().in(Locale.ENGLISH));
  }
}
