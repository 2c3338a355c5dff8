package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.model.Channel;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.picture.Item;
import org.throughline.sample.SampleClient;
import org.throughline.ui.LongWork;

/** Given somebody who asks what covers what in the sample, fields lead to what is in them and to what is missing. */
@ExtendWith(InTheWorkbench.class)
class CoverageEditorTest {

  @TempDir
  private Path folder;

  private StrategyStory story;

  @BeforeEach
  void theCoverageOfTheSample() {
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    story = new StrategyStory(client, "org.throughline.dna.ui.show.coverage", "coverage");
  }

  @AfterEach
  void close() {
    story.close();
  }

  private List<Item> fields() {
    return story.scene.content().scene().items().stream().filter(each -> each.id().contains("/")).toList();
  }

  private void choose(String item) {
    story.click(item);
  }

  @Test
  void aFieldLeadsToTheElementsInIt() {
    ServiceStandard facebook = story.named(ServiceStandard.class, "Facebook beantwoord");
    story.pick("coverage.show.matrix", "Which promise");
    choose(facebook.eContainer() instanceof Promise promise ? promise.getId() + "/" + facebook.getChannel().getId() : "");
    Table evidence = story.robot.byId(Table.class, "coverage.evidence");
    assertEquals(facebook, evidence.getItem(0).getData());
    story.pictures("coverage-promise");
    story.robot.focus(story.canvas);
    story.robot.stroke("Return");
    story.robot.await("the keyboard in the list", evidence::isFocusControl);
    story.robot.stroke("Return");
    story.robot.await("the standard", () -> story.desk.shown().filter(facebook::equals).isPresent());
  }

  @Test
  void anEmptyFieldOffersTheNextStepAndUndoTakesItBack() {
    story.pick("coverage.show.matrix", "Which promise");
    Item empty = fields().stream().filter(each -> each.value().equals("–")).findFirst().orElseThrow();
    choose(empty.id());
    Promise promise = (Promise) story.desk.session().orElseThrow().index().byId(empty.id().split("/")[0]).orElseThrow();
    Channel channel = (Channel) story.desk.session().orElseThrow().index().byId(empty.id().split("/")[1]).orElseThrow();
    int before = promise.getStandards().size();
    Button next = story.robot.byId(Button.class, "coverage.next");
    assertTrue(next.getText().contains(channel.getName()), next.getText());
    story.robot.press(next);
    ServiceStandard made = promise.getStandards().getLast();
    assertEquals(channel, made.getChannel());
    assertEquals(made, story.desk.shown().orElseThrow());
    story.robot.await("the field has something in it", () -> fields().stream()
        .anyMatch(each -> each.id().equals(empty.id()) && !each.value().equals("–")));
    story.robot.focus(story.canvas);
    story.robot.stroke("ctrl+z");
    assertEquals(before, promise.getStandards().size());
    story.robot.await("the field is empty again", () -> fields().stream()
        .anyMatch(each -> each.id().equals(empty.id()) && each.value().equals("–")));
  }

  @Test
  void everyMatrixIsAPictureAndATable() {
    Combo kinds = story.robot.byId(Combo.class, "coverage.show.matrix");
    assertEquals(4, kinds.getItemCount());
    for (String kind : kinds.getItems()) {
      story.pick("coverage.show.matrix", kind);
      assertFalse(fields().isEmpty(), kind);
      assertFalse(story.robot.byId(Label.class, "coverage.place").getText().isBlank());
      story.editor.asTable(true);
      story.robot.settle();
      assertEquals(story.scene.content().rows().size(), story.robot.byId(Table.class, "coverage.table").getItemCount(),
          kind);
      story.editor.asTable(false);
      story.robot.settle();
      story.pictures("coverage-" + kinds.indexOf(kind));
    }
  }

  /** Makes a client large without making its matrices so. */
  private record MeasuredForYears(ServiceStandard standard) implements Operation {

    @Override
    public Message label() {
      return Message.of(Operation.class, "measured for years");
    }

    @Override
    public void apply(Edit edit) {
      for (int i = 0; i < 9_000; i++) {
        standard.getMeasurements().add((Measurement) edit.create(DnaPackage.Literals.MEASUREMENT));
      }
    }
  }

  @Test
  void inALargeClientItIsWorkedOutBesideTheWindow() {
    story.pick("coverage.show.matrix", "Which promise");
    List<String> tasks = new ArrayList<>();
    Runnable watch = () -> LongWork.jobs().running().forEach(each -> tasks.add(each.task()));
    LongWork.jobs().addListener(watch);
    try {
      ServiceStandard facebook = story.named(ServiceStandard.class, "Facebook beantwoord");
      String field = ((Promise) facebook.eContainer()).getId() + "/" + facebook.getChannel().getId();
      String before = story.scene.content().scene().item(field).orElseThrow().value();
      story.desk.run(new MeasuredForYears(facebook));
      story.robot.await("it is worked out", () -> tasks.stream().anyMatch(each -> each.contains("Which promise")));
      assertEquals(before, story.scene.content().scene().item(field).orElseThrow().value());
      story.desk.run(new SetFeature(facebook, DnaPackage.Literals.SERVICE_STANDARD__CHANNEL, null));
      story.robot.await("the field says that no standard is left", () -> story.scene.content().scene().item(field)
          .filter(item -> !item.value().equals(before)).isPresent());
    } finally {
      LongWork.jobs().removeListener(watch);
    }
  }
}
