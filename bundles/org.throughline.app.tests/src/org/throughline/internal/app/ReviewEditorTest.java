package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.dna.message.EvidenceCheck;
import org.throughline.model.KeyQuestion;
import org.throughline.model.dna.ContentPolicyRule;
import org.throughline.model.dna.ControlLevel;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.Message;
import org.throughline.picture.Shape;

/** Given an adviser with the sample, what the client says is looked through: messages, answers, content. */
class ReviewEditorTest extends StrategyStory {

  @BeforeEach
  void theWordsOfTheSample() {
    show("org.throughline.dna.ui.show.review", "review");
  }

  @Test
  void messagesQuestionsAndContentAreLookedThroughOneAfterTheOther() {
    String message = scene.content().rows().getFirst();
    click(message);
    assertTrue(desk.shown().orElseThrow() instanceof Message);
    pictures("review-messages");
    pick("review.show.topic", "Key questions");
    String question = scene.content().rows().getFirst();
    click(question);
    KeyQuestion shown = (KeyQuestion) desk.shown().orElseThrow();
    String name = shown.getName();
    robot.focus(canvas);
    robot.stroke("F2");
    robot.byId(Text.class, "review.edit");
    robot.key(SWT.CTRL, 'a');
    robot.type("When am I paid");
    robot.stroke("Return");
    assertEquals("When am I paid", shown.getName());
    robot.focus(canvas);
    robot.stroke("ctrl+z");
    assertEquals(name, shown.getName());
    pictures("review-questions");
    pick("review.show.topic", "Content");
    pictures("review-content");
    editor.asTable(true);
    robot.settle();
    assertEquals(scene.content().rows().size(), robot.byId(Table.class, "review.table").getItemCount());
    editor.asTable(false);
  }

  @Test
  void theControlOfAKindOfContentIsChangedByKeysAndBack() {
    run("org.throughline.dna.ui.show.policy");
    ContentPolicyRule rule = (ContentPolicyRule) session().index()
        .byId(scene.content().rows().getFirst()).orElseThrow();
    assertEquals(ControlLevel.FREE, rule.getLevel());
    click(rule.getId());
    assertEquals(rule, desk.shown().orElseThrow());
    pictures("review-policy");
    robot.focus(canvas);
    robot.stroke("alt+Right");
    assertEquals(ControlLevel.GUIDED, rule.getLevel());
    robot.stroke("ctrl+z");
    assertEquals(ControlLevel.FREE, rule.getLevel());
  }

  @Test
  void theEvidenceLogShowsItsPhotosAndWhatWaitsForAnAnswer() {
    Evidence pictured = session().index().all(Evidence.class).stream()
        .filter(each -> !each.getPhotos().isEmpty()).findFirst().orElseThrow();
    desk.show(pictured);
    run("org.throughline.ui.openElement");
    assertEquals("EVIDENCE", editor.choice("topic"));
    robot.await("the photo was read", () -> scene.content().scene().shapes().stream()
        .anyMatch(each -> each instanceof Shape.Image image && image.tag().element().filter(pictured.getId()::equals).isPresent()));
    Evidence waiting = (Evidence) session().index()
        .byId(scene.content().rows().getFirst()).orElseThrow();
    assertTrue(EvidenceCheck.isOpen(waiting));
    click(waiting.getId());
    pictures("review-evidence");
    assertEquals(waiting, desk.shown().orElseThrow());
  }
}
