package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.throughline.ui.LongWork;

/** Given somebody who asks what covers what in the sample, fields lead to what is in them and to what is missing. */
class CoverageEditorTest extends StrategyStory {

  @BeforeEach
  void theCoverageOfTheSample() {
    show("org.throughline.dna.ui.show.coverage", "coverage");
  }

  private List<Item> fields() {
    return scene.content().scene().items().stream().filter(each -> each.id().contains("/")).toList();
  }

  private void choose(String item) {
    click(item);
  }

  @Test
  void aFieldLeadsToTheElementsInIt() {
    ServiceStandard facebook = named(ServiceStandard.class, "Facebook beantwoord");
    pick("coverage.show.matrix", "Which promise");
    choose(facebook.eContainer() instanceof Promise promise ? promise.getId() + "/" + facebook.getChannel().getId() : "");
    Table evidence = robot.byId(Table.class, "coverage.evidence");
    assertEquals(facebook, evidence.getItem(0).getData());
    pictures("coverage-promise");
    robot.focus(canvas);
    robot.stroke("Return");
    robot.await("the keyboard in the list", evidence::isFocusControl);
    robot.stroke("Return");
    robot.await("the standard", () -> desk.shown().filter(facebook::equals).isPresent());
  }

  @Test
  void anEmptyFieldOffersTheNextStepAndUndoTakesItBack() {
    pick("coverage.show.matrix", "Which promise");
    Item empty = fields().stream().filter(each -> each.value().equals("–")).findFirst().orElseThrow();
    choose(empty.id());
    Promise promise = (Promise) session().index().byId(empty.id().split("/")[0]).orElseThrow();
    Channel channel = (Channel) session().index().byId(empty.id().split("/")[1]).orElseThrow();
    int before = promise.getStandards().size();
    Button next = robot.byId(Button.class, "coverage.next");
    assertTrue(next.getText().contains(channel.getName()), next.getText());
    robot.press(next);
    ServiceStandard made = promise.getStandards().getLast();
    assertEquals(channel, made.getChannel());
    assertEquals(made, desk.shown().orElseThrow());
    robot.await("the field has something in it", () -> fields().stream()
        .anyMatch(each -> each.id().equals(empty.id()) && !each.value().equals("–")));
    robot.focus(canvas);
    robot.stroke("ctrl+z");
    assertEquals(before, promise.getStandards().size());
    robot.await("the field is empty again", () -> fields().stream()
        .anyMatch(each -> each.id().equals(empty.id()) && each.value().equals("–")));
  }

  @Test
  void everyMatrixIsAPictureAndATable() {
    Combo kinds = robot.byId(Combo.class, "coverage.show.matrix");
    assertEquals(4, kinds.getItemCount());
    for (String kind : kinds.getItems()) {
      pick("coverage.show.matrix", kind);
      assertFalse(fields().isEmpty(), kind);
      assertFalse(robot.byId(Label.class, "coverage.place").getText().isBlank());
      editor.asTable(true);
      robot.settle();
      assertEquals(scene.content().rows().size(), robot.byId(Table.class, "coverage.table").getItemCount(),
          kind);
      editor.asTable(false);
      robot.settle();
      pictures("coverage-" + kinds.indexOf(kind));
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
    pick("coverage.show.matrix", "Which promise");
    List<String> tasks = new ArrayList<>();
    Runnable watch = () -> LongWork.jobs().running().forEach(each -> tasks.add(each.task()));
    LongWork.jobs().addListener(watch);
    try {
      ServiceStandard facebook = named(ServiceStandard.class, "Facebook beantwoord");
      String field = ((Promise) facebook.eContainer()).getId() + "/" + facebook.getChannel().getId();
      String before = scene.content().scene().item(field).orElseThrow().value();
      desk.run(new MeasuredForYears(facebook));
      robot.await("it is worked out", () -> tasks.stream().anyMatch(each -> each.contains("Which promise")));
      assertEquals(before, scene.content().scene().item(field).orElseThrow().value());
      desk.run(new SetFeature(facebook, DnaPackage.Literals.SERVICE_STANDARD__CHANNEL, null));
      robot.await("the field says that no standard is left", () -> scene.content().scene().item(field)
          .filter(item -> !item.value().equals(before)).isPresent());
    } finally {
      LongWork.jobs().removeListener(watch);
    }
  }
}
