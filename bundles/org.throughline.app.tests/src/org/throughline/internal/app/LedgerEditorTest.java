package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.RenameElement;
import org.throughline.core.spi.MetricSource;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.value.Quantity;
import org.throughline.ui.LongWork;

/** Given somebody who keeps promise and practice of the sample, figures are written down and looked at. */
class LedgerEditorTest extends StrategyStory {

  private static final String RECORD = "org.throughline.dna.ui.measurement.record";

  @BeforeEach
  void theLedgerOfTheSample() {
    show("org.throughline.dna.ui.show.ledger", "ledger");
  }

  private ServiceStandard standard(String begins) {
    return named(ServiceStandard.class, begins);
  }

  /** The row of a standard in the table. */
  private List<String> row(ServiceStandard standard) {
    var content = scene.content();
    return content.scene().table().rows().get(content.rows().indexOf(standard.getId()));
  }

  private void type(String id, String text) {
    Text field = robot.byId(Text.class, id);
    field.setFocus();
    field.setText(text);
    robot.settle();
  }

  private Label problem() {
    return robot.byId(Label.class, "measurement.value.problem");
  }

  @Test
  void aMeasurementIsRefusedUntilItIsRightAndThenChangesTheRow() {
    ServiceStandard page = standard("Hulppagina geladen");
    click(page.getId());
    assertEquals(page, desk.shown().orElseThrow());
    List<String> before = row(page);
    int measured = page.getMeasurements().size();
    inDialog(RECORD, "measurement.value", () -> {
      Button record = robot.byId(Button.class, "record.do");
      type("measurement.value", "3 fortnights");
      type("measurement.source", "synthetic probe");
      robot.press(record);
      assertTrue(problem().getText().contains("fortnights") && problem().getText().contains("min"), problem().getText());
      picture(record.getShell(), "measurement");
      type("measurement.value", "84 %");
      assertFalse(robot.sees("measurement.value.problem"), "typing takes the problem away");
      robot.press(record);
      assertTrue(problem().getText().contains("s, min, h"), problem().getText());
      assertEquals("synthetic probe", robot.byId(Text.class, "measurement.source").getText());
      type("measurement.value", "1.8 s");
      type("measurement.cases", "41200");
      robot.press(record);
    });
    assertEquals(measured + 1, page.getMeasurements().size());
    var made = page.getMeasurements().getLast();
    assertEquals(Quantity.parse("1.8 s"), made.getValue());
    assertEquals(41200, made.getSampleSize());
    assertEquals("synthetic probe", made.getSource());
    robot.await("another row", () -> !before.equals(row(page)));
    assertTrue(row(page).stream().anyMatch("1.8 s"::equals), row(page).toString());
    robot.focus(canvas);
    robot.stroke("ctrl+z");
    robot.await("the row as it was", () -> before.equals(row(page)));
    assertEquals(measured, page.getMeasurements().size());
  }

  @Test
  void standardsArePutTogetherAsAsked() {
    pictures("ledger");
    pick("ledger.show.grouping", "Channel");
    assertEquals("Channel", scene.content().scene().table().columns().getFirst().head());
    pictures("ledger-channel");
    pick("ledger.show.grouping", "Department");
    assertEquals("Department", scene.content().scene().table().columns().getFirst().head());
    pick("ledger.show.grouping", "Level");
    assertEquals("Level", scene.content().scene().table().columns().getFirst().head());
    editor.asTable(true);
    assertTrue(robot.sees("ledger.table"));
  }

  @Test
  void onePromiseIsChosenUnderTheNameItHasNow() {
    Promise promise = (Promise) standard("Facebook beantwoord").eContainer();
    int all = scene.content().rows().size();
    desk.run(new RenameElement(promise, "Snelst van allemaal"));
    robot.await("its new name in the list", () -> List.of(robot.byId(Combo.class, "ledger.show.promise")
        .getItems()).contains("Snelst van allemaal"));
    pick("ledger.show.promise", "Snelst van allemaal");
    assertTrue(scene.content().rows().size() < all);
    assertTrue(scene.content().rows().contains(standard("Facebook beantwoord").getId()));
  }

  @Test
  void whatWasImportedIsMeasuredNowOrItIsSaidWhyNot() {
    ServiceStandard page = standard("Hulppagina geladen");
    desk.show(page);
    robot.settle();
    run("org.throughline.dna.ui.measurement.now");
    robot.await("why it cannot be measured", () -> LongWork.jobs().note().isPresent());
    assertTrue(LongWork.jobs().note().orElseThrow().text().contains("by hand"), LongWork.jobs().note().toString());
    LongWork.jobs().dismiss();
    ServiceStandard facebook = standard("Facebook beantwoord");
    desk.show(facebook);
    robot.settle();
    int measured = facebook.getMeasurements().size();
    ServiceRegistration<MetricSource> desk = FrameworkUtil.getBundle(LedgerEditorTest.class).getBundleContext()
        .registerService(MetricSource.class, LedgerEditorTest::answer, null);
    try {
      inDialog("org.throughline.dna.ui.measurement.now", "measurement.value", () -> {
        assertEquals("41 min", robot.byId(Text.class, "measurement.value").getText());
        assertEquals("120", robot.byId(Text.class, "measurement.cases").getText());
        Button record = robot.byId(Button.class, "record.do");
        picture(record.getShell(), "measured");
        robot.press(record);
      });
    } finally {
      desk.unregister();
    }
    assertEquals(measured + 1, facebook.getMeasurements().size());
    assertEquals(Quantity.parse("41 min"), facebook.getMeasurements().getLast().getValue());
  }

  /** A desk that answered 120 questions. */
  private static Optional<MetricSource.Value> answer(ClientSession session, MetricSource.Query query) {
    boolean median = query.statistic() == MetricSource.Statistic.MEDIAN;
    return median || query.statistic() == MetricSource.Statistic.SHARE_WITHIN
        ? Optional.of(new MetricSource.Value(Quantity.parse(median ? "41 min" : "84 %"), 120, 3, query.from(), query.until(),
            true, Message.of(MetricSource.class, "the desk")))
        : Optional.empty();
  }

  @Test
  void theMenuOfAStandardIsOpenedWithTheKeyboard() {
    robot.stroke("Home");
    assertTrue(scene.focused().isPresent());
    robot.stroke("space");
    assertEquals(scene.focused().map(List::of).orElse(List.of()), scene.selection());
    assertTrue(scene.content().choices(scene.selection()).size() > 3);
  }
}
