package org.throughline.internal.insight.ui.talk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.figure.ConversationThread;
import org.throughline.insight.figure.ConversationThread.Said;
import org.throughline.insight.text.Polarity;
import org.throughline.picture.Scene;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.kit.EmptyPicture;

/** A conversation on a canvas: its messages can be pointed at, and what can be done with one stands in its menu. */
final class ThreadContent implements CanvasContent {

  /** Copies the chosen message onto a card. */
  static final String QUOTE = "quote";
  /** Makes a card of the chosen message. */
  static final String CARD = "card";
  /** Puts the chosen message on the clipboard. */
  static final String COPY = "copy";
  /** Says how the chosen message feels; the name of the feeling follows, or nothing. */
  static final String FEELING = "feeling.";

  private final Scene scene;
  private final List<String> rows;
  private final @Nullable ConversationThread thread;
  private final boolean editable;

  private ThreadContent(Scene scene, List<String> rows, @Nullable ConversationThread thread, boolean editable) {
    this.scene = scene;
    this.rows = rows;
    this.thread = thread;
    this.editable = editable;
  }

  /** A conversation. */
  static ThreadContent of(ReadThread read, TalkTimes times, boolean editable, CanvasRequest request) {
    ThreadScene drawing = new ThreadScene(read.thread(), read.remarks(), times, request.locale(), request.width(), request.metrics());
    Scene scene = drawing.draw();
    return new ThreadContent(scene, drawing.rowItems(), read.thread(), editable);
  }

  /** No conversation yet. */
  static ThreadContent none(CanvasRequest request) {
    return new ThreadContent(new EmptyPicture(TalkWords.of("thread"), TalkWords.of("thread.none"),
        EmptyPicture.tableOf(List.of(new ValueTable.Column(TalkWords.of("table.text"), ValueTable.Kind.TEXT))))
            .at(request.width(), request.metrics()), List.of(), null, false);
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public List<String> rows() {
    return rows;
  }

  /** The message an item stands for. */
  Optional<Said> message(List<String> items) {
    ConversationThread shown = thread;
    return shown == null ? Optional.empty() : items.reversed().stream().filter(each -> each.startsWith(ThreadScene.MESSAGE))
        .flatMap(item -> shown.messages().stream().filter(each -> item.equals(ThreadScene.MESSAGE + each.line()))).findFirst();
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    Said said = message(ids).orElse(null);
    if (said == null) {
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice.Command(TalkWords.message("copy"), COPY));
    if (editable) {
      choices.add(new Choice.Command(TalkWords.message("quote"), QUOTE));
      choices.add(new Choice.Command(TalkWords.message("card"), CARD));
      if (said.fromCustomer()) {
        choices.add(new Choice.Line());
        List<Choice> feelings = new ArrayList<>();
        Arrays.stream(Polarity.values()).forEach(each -> feelings.add(new Choice.Command(
            TalkWords.message(each == said.feeling() ? "feeling.now" : "feeling.other", TalkWords.message("feeling." + each)),
            FEELING + each)));
        feelings.add(new Choice.Line());
        feelings.add(new Choice.Command(TalkWords.message("feeling.words"), FEELING));
        choices.add(new Choice.Group(TalkWords.message("feeling"), feelings));
      }
    }
    return choices;
  }
}
