package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.dna.message.EvidenceCheck;
import org.throughline.model.KeyQuestion;
import org.throughline.model.dna.ContentPolicyRule;
import org.throughline.model.dna.ControlLevel;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.Message;
import org.throughline.picture.Shape;
import org.throughline.sample.SampleClient;

/** Given an adviser with the sample, what the client says is looked through: messages, answers, content. */
@ExtendWith(InTheWorkbench.class)
class ReviewEditorTest {

  @TempDir
  private Path folder;

  private StrategyStory story;

  @BeforeEach
  void theWordsOfTheSample() {
    Path client = folder.resolve("Zekerhuis");
    PlatformUI.getWorkbench().getService(SampleClient.class).create(client).close();
    story = new StrategyStory(client, "org.throughline.dna.ui.show.review", "review");
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Test
  void messagesQuestionsAndContentAreLookedThroughOneAfterTheOther() {
    String message = story.scene.content().rows().getFirst();
    story.click(message);
    assertTrue(story.desk.shown().orElseThrow() instanceof Message);
    story.pictures("review-messages");
    story.pick("review.show.topic", "Key questions");
    String question = story.scene.content().rows().getFirst();
    story.click(question);
    KeyQuestion shown = (KeyQuestion) story.desk.shown().orElseThrow();
    String name = shown.getName();
    story.robot.focus(story.canvas);
    story.robot.stroke("F2");
    story.robot.byId(Text.class, "review.edit");
    story.robot.key(SWT.CTRL, 'a');
    story.robot.type("When am I paid");
    story.robot.stroke("Return");
    assertEquals("When am I paid", shown.getName());
    story.robot.focus(story.canvas);
    story.robot.stroke("ctrl+z");
    assertEquals(name, shown.getName());
    story.pictures("review-questions");
    story.pick("review.show.topic", "Content");
    story.pictures("review-content");
    story.editor.asTable(true);
    story.robot.settle();
    assertEquals(story.scene.content().rows().size(), story.robot.byId(Table.class, "review.table").getItemCount());
    story.editor.asTable(false);
  }

  @Test
  void theControlOfAKindOfContentIsChangedByKeysAndBack() {
    story.run("org.throughline.dna.ui.show.policy");
    ContentPolicyRule rule = (ContentPolicyRule) story.desk.session().orElseThrow().index()
        .byId(story.scene.content().rows().getFirst()).orElseThrow();
    assertEquals(ControlLevel.FREE, rule.getLevel());
    story.click(rule.getId());
    assertEquals(rule, story.desk.shown().orElseThrow());
    story.pictures("review-policy");
    story.robot.focus(story.canvas);
    story.robot.stroke("alt+Right");
    assertEquals(ControlLevel.GUIDED, rule.getLevel());
    story.robot.stroke("ctrl+z");
    assertEquals(ControlLevel.FREE, rule.getLevel());
  }

  @Test
  void theEvidenceLogShowsItsPhotosAndWhatWaitsForAnAnswer() {
    Evidence pictured = story.desk.session().orElseThrow().index().all(Evidence.class).stream()
        .filter(each -> !each.getPhotos().isEmpty()).findFirst().orElseThrow();
    story.desk.show(pictured);
    story.run("org.throughline.ui.openElement");
    assertEquals("EVIDENCE", story.editor.choice("topic"));
    story.robot.await("the photo was read", () -> story.scene.content().scene().shapes().stream()
        .anyMatch(each -> each instanceof Shape.Image image && image.tag().element().filter(pictured.getId()::equals).isPresent()));
    Evidence waiting = (Evidence) story.desk.session().orElseThrow().index()
        .byId(story.scene.content().rows().getFirst()).orElseThrow();
    assertTrue(EvidenceCheck.isOpen(waiting));
    story.click(waiting.getId());
    story.pictures("review-evidence");
    assertEquals(waiting, story.desk.shown().orElseThrow());
  }
}
