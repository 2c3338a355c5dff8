package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.RenameElement;
import org.throughline.core.spi.MetricSource;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.value.Quantity;
import org.throughline.sample.SampleClient;
import org.throughline.ui.LongWork;

/** Given somebody who keeps promise and practice of the sample, figures are written down and looked at. */
@ExtendWith(InTheWorkbench.class)
class LedgerEditorTest {

  private static final String RECORD = "org.throughline.dna.ui.measurement.record";

  @TempDir
  private Path folder;

  private StrategyStory story;

  @BeforeEach
  void theLedgerOfTheSample() {
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    story = new StrategyStory(client, "org.throughline.dna.ui.show.ledger", "ledger");
  }

  @AfterEach
  void close() {
    story.close();
  }

  private ServiceStandard standard(String begins) {
    return story.named(ServiceStandard.class, begins);
  }

  /** The row of a standard in the table. */
  private List<String> row(ServiceStandard standard) {
    var content = story.scene.content();
    return content.scene().table().rows().get(content.rows().indexOf(standard.getId()));
  }

  private void type(String id, String text) {
    Text field = story.robot.byId(Text.class, id);
    field.setFocus();
    field.setText(text);
    story.robot.settle();
  }

  private Label problem() {
    return story.robot.byId(Label.class, "measurement.value.problem");
  }

  @Test
  void aMeasurementIsRefusedUntilItIsRightAndThenChangesTheRow() {
    ServiceStandard page = standard("Hulppagina geladen");
    story.click(page.getId());
    assertEquals(page, story.desk.shown().orElseThrow());
    List<String> before = row(page);
    int measured = page.getMeasurements().size();
    story.inDialog(RECORD, "measurement.value", () -> {
      Button record = story.robot.byId(Button.class, "record.do");
      type("measurement.value", "3 fortnights");
      type("measurement.source", "synthetic probe");
      story.robot.press(record);
      assertTrue(problem().getText().contains("fortnights") && problem().getText().contains("min"), problem().getText());
      story.robot.picture(record.getShell(), picture("measurement.png"));
      type("measurement.value", "84 %");
      assertFalse(story.robot.sees("measurement.value.problem"), "typing takes the problem away");
      story.robot.press(record);
      assertTrue(problem().getText().contains("s, min, h"), problem().getText());
      assertEquals("synthetic probe", story.robot.byId(Text.class, "measurement.source").getText());
      type("measurement.value", "1.8 s");
      type("measurement.cases", "41200");
      story.robot.press(record);
    });
    assertEquals(measured + 1, page.getMeasurements().size());
    var made = page.getMeasurements().getLast();
    assertEquals(Quantity.parse("1.8 s"), made.getValue());
    assertEquals(41200, made.getSampleSize());
    assertEquals("synthetic probe", made.getSource());
    story.robot.await("another row", () -> !before.equals(row(page)));
    assertTrue(row(page).stream().anyMatch("1.8 s"::equals), row(page).toString());
    story.robot.focus(story.canvas);
    story.robot.stroke("ctrl+z");
    story.robot.await("the row as it was", () -> before.equals(row(page)));
    assertEquals(measured, page.getMeasurements().size());
  }

  @Test
  void standardsArePutTogetherAsAsked() {
    story.pictures("ledger");
    story.pick("ledger.show.grouping", "Channel");
    assertEquals("Channel", story.scene.content().scene().table().columns().getFirst().head());
    story.pictures("ledger-channel");
    story.pick("ledger.show.grouping", "Department");
    assertEquals("Department", story.scene.content().scene().table().columns().getFirst().head());
    story.pick("ledger.show.grouping", "Level");
    assertEquals("Level", story.scene.content().scene().table().columns().getFirst().head());
    story.editor.asTable(true);
    assertTrue(story.robot.sees("ledger.table"));
  }

  @Test
  void onePromiseIsChosenUnderTheNameItHasNow() {
    Promise promise = (Promise) standard("Facebook beantwoord").eContainer();
    int all = story.scene.content().rows().size();
    story.desk.run(new RenameElement(promise, "Snelst van allemaal"));
    story.robot.await("its new name in the list", () -> List.of(story.robot.byId(Combo.class, "ledger.show.promise")
        .getItems()).contains("Snelst van allemaal"));
    story.pick("ledger.show.promise", "Snelst van allemaal");
    assertTrue(story.scene.content().rows().size() < all);
    assertTrue(story.scene.content().rows().contains(standard("Facebook beantwoord").getId()));
  }

  @Test
  void whatWasImportedIsMeasuredNowOrItIsSaidWhyNot() {
    ServiceStandard page = standard("Hulppagina geladen");
    story.desk.show(page);
    story.robot.settle();
    story.run("org.throughline.dna.ui.measurement.now");
    story.robot.await("why it cannot be measured", () -> LongWork.jobs().note().isPresent());
    assertTrue(LongWork.jobs().note().orElseThrow().text().contains("by hand"), LongWork.jobs().note().toString());
    LongWork.jobs().dismiss();
    ServiceStandard facebook = standard("Facebook beantwoord");
    story.desk.show(facebook);
    story.robot.settle();
    int measured = facebook.getMeasurements().size();
    ServiceRegistration<MetricSource> desk = FrameworkUtil.getBundle(LedgerEditorTest.class).getBundleContext()
        .registerService(MetricSource.class, LedgerEditorTest::answer, null);
    try {
      story.inDialog("org.throughline.dna.ui.measurement.now", "measurement.value", () -> {
        assertEquals("41 min", story.robot.byId(Text.class, "measurement.value").getText());
        assertEquals("120", story.robot.byId(Text.class, "measurement.cases").getText());
        Button record = story.robot.byId(Button.class, "record.do");
        story.robot.picture(record.getShell(), picture("measured.png"));
        story.robot.press(record);
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

  private static Path picture(String name) {
    return Path.of(System.getProperty("throughline.pictures", System.getProperty("java.io.tmpdir"))).resolve(name);
  }

  @Test
  void theMenuOfAStandardIsOpenedWithTheKeyboard() {
    story.robot.stroke("Home");
    assertTrue(story.scene.focused().isPresent());
    story.robot.stroke("space");
    assertEquals(story.scene.focused().map(List::of).orElse(List.of()), story.scene.selection());
    assertTrue(story.scene.content().choices(story.scene.selection()).size() > 3);
  }
}
