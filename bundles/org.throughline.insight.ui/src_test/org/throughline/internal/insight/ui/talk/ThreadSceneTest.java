package org.throughline.internal.insight.ui.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.insight.figure.ConversationRow;
import org.throughline.insight.figure.ConversationThread;
import org.throughline.insight.figure.ConversationThread.Said;
import org.throughline.insight.figure.ConversationThread.Wait;
import org.throughline.insight.text.Polarity;
import org.throughline.picture.Item;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.ui.TextRemarks.Remark;

/** Somebody reads a conversation: who wrote what and when, how long it waited, and which words were not meant to be used. */
class ThreadSceneTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"));
  private static final Instant ASKED = Instant.parse("2026-11-03T18:42:00Z");
  private static final String ANSWER = "We have passed your question on to the department concerned.";

  private static Said said(long line, boolean customer, Instant at, String text) {
    return new Said(line, "m" + line, customer, customer ? "user_4f2a9b3c1d2e3f40" : "Zekerhuis", at, text, customer ? Polarity.NEGATIVE : null);
  }

  private static ConversationThread storm(Duration waited, Duration promised) {
    Instant answered = ASKED.plus(waited == null ? Duration.ZERO : waited);
    List<Said> messages = new ArrayList<>(List.of(said(1, true, ASKED,
        "Water is coming through my kitchen ceiling.\nAm I covered if the pipe belongs to my neighbour?"),
        said(2, true, ASKED.plusSeconds(1980), "Anybody there? I need to know if I may call a plumber.")));
    if (waited != null) {
      messages.add(said(3, false, answered, ANSWER));
      messages.add(said(4, false, answered, "Please wait."));
      messages.add(said(5, true, ASKED.plus(Duration.ofHours(14)), "Which department?"));
    }
    return new ConversationThread(new ConversationRow("d", "c", "desk", 1, ASKED, "fb", "Facebook", "facebook",
        "user_4f2a9b3c1d2e3f40", "Water is coming", "am I covered", waited, waited != null), messages,
        List.of(new Wait(1, waited == null ? null : answered, waited, promised, false)), false);
  }

  private static Scene draw(ConversationThread thread, Map<Long, List<Remark>> remarks, Locale locale, double width) {
    return new ThreadScene(thread, remarks, new TalkTimes(ZoneId.of("Europe/Amsterdam"), locale), locale, width, new TypefaceMetrics())
        .draw();
  }

  private static List<String> texts(Scene scene) {
    return scene.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).map(Shape.Text::text).toList();
  }

  @Test
  void theCustomerStandsAtTheLeftAndTheAnswerAtTheRightWithTheirTimes() {
    Scene scene = draw(storm(Duration.ofMinutes(151), Duration.ofMinutes(60)), Map.of(), Locale.ENGLISH, 400);
    List<String> texts = texts(scene);
    assertTrue(texts.containsAll(List.of("Am I covered", "19:42", "20:15", "22:13, Zekerhuis", "09:42 the next day")), texts::toString);
    Item asked = scene.item("message-1").orElseThrow();
    Item answered = scene.item("message-3").orElseThrow();
    assertTrue(asked.box().x() < 20 && answered.box().right() > 380, () -> asked.box() + " " + answered.box());
    assertEquals("Negative", asked.value());
    assertEquals(5, scene.table().rows().size());
    assertEquals(List.of("message-1", "message-2", "wait-1", "message-3", "message-4", "message-5"),
        scene.items().stream().map(Item::id).toList());
  }

  @Test
  void theWaitStandsBeforeItsAnswerWithThePromiseOnTheSameLine() {
    Scene late = draw(storm(Duration.ofMinutes(151), Duration.ofMinutes(60)), Map.of(), Locale.ENGLISH, 400);
    assertTrue(texts(late).containsAll(List.of("promise 60 min", "waited 2 h 31")), () -> texts(late).toString());
    Item wait = late.item("wait-1").orElseThrow();
    assertEquals("The promise is 60 min; it was not kept.", wait.value());
    assertTrue(wait.box().bottom() <= late.item("message-3").orElseThrow().box().y());
    assertEquals(1, late.shapes().stream().filter(each -> each.tag().role() == Role.PROMISE).count());
    Scene kept = draw(storm(Duration.ofMinutes(20), Duration.ofMinutes(60)), Map.of(), Locale.ENGLISH, 400);
    assertEquals("The promise is 60 min; it was kept.", kept.item("wait-1").orElseThrow().value());
    Scene none = draw(storm(Duration.ofMinutes(20), null), Map.of(), Locale.ENGLISH, 400);
    assertEquals(0, none.shapes().stream().filter(each -> each.tag().role() == Role.PROMISE).count());
    Scene open = draw(storm(null, Duration.ofMinutes(60)), Map.of(), Locale.ENGLISH, 400);
    assertTrue(texts(open).contains("Not answered; the promise is 60 min"), () -> texts(open).toString());
  }

  @Test
  void wordsTheToneAvoidsAreUnderlinedAndTheReasonStandsBelow() {
    int start = ANSWER.indexOf("passed your question on");
    Remark remark = new Remark(start, start + "passed your question on".length(), "On the list of words we avoid");
    Scene scene = draw(storm(Duration.ofMinutes(151), null), Map.of(3L, List.of(remark)), Locale.ENGLISH, 360);
    assertTrue(texts(scene).contains("On the list of words we avoid"));
    assertTrue(scene.shapes().stream().anyMatch(each -> each instanceof Shape.Path && each.tag().role() == Role.MARK
        && each.tag().element().filter("message-3"::equals).isPresent()));
    assertEquals("On the list of words we avoid", scene.item("message-3").orElseThrow().value());
  }

  @Test
  void nothingSticksOutOrLiesOverAnotherInAnyLanguageAndWidth() {
    for (Locale locale : LANGUAGES) {
      for (double width : new double[] {320, 400, 700}) {
        for (Duration waited : new Duration[] {Duration.ofMinutes(1), Duration.ofMinutes(59), Duration.ofMinutes(151), Duration.ofHours(60)}) {
          Scene scene = draw(storm(waited, Duration.ofMinutes(60)), Map.of(), locale, width);
          List<Shape.Text> texts = scene.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
          for (Shape.Text each : texts) {
            assertTrue(each.left() >= 0 && each.left() + each.width() <= width + 0.5, locale + " " + width + " " + each.text());
            for (Shape.Text other : texts) {
              assertFalse(each != other && Math.abs(each.y() - other.y()) < 8 && each.left() < other.left() + other.width() - 1
                  && other.left() < each.left() + each.width() - 1, locale + " " + width + " " + each.text() + " / " + other.text());
            }
          }
        }
      }
    }
  }
}
