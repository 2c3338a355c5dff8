package org.throughline.dna.message;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughline.core.AddElement;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.NewName;
import org.throughline.core.RenameElement;
import org.throughline.model.Client;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.MessageHouse;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.picture.canvas.TextEdit;

/** Messages with their proof, key questions with their answers, or content against its mission, as a canvas. */
public final class ReviewCanvas implements CanvasContent {

  /** Chooses what is looked through. */
  public static final String TOPIC = "topic";

  private static final String DELETE = "org.throughline.ui.delete";
  private static final String REVEAL = "org.throughline.ui.reveal";

  private final Client client;
  private final DnaChapter chapter;
  private final CanvasRequest request;
  private final ReviewTopic topic;
  private final List<ReviewRow> rows;
  private final Scene scene;

  /**
   * What there is on a day.
   *
   * @param chapter where what is missing is put
   */
  public ReviewCanvas(Client client, DnaChapter chapter, LocalDate day, CanvasRequest request) {
    this.client = client;
    this.chapter = chapter;
    this.request = request;
    topic = ReviewTopic.named(request.shown().get(TOPIC));
    rows = new ReviewRows(client, day, request.locale()).of(topic);
    scene = new ReviewScene(topic, rows, request.width(), request.locale(), request.metrics()).scene();
  }

  /** What a reader may choose to see. */
  public static List<ShowOption> options() {
    return List.of(new ShowOption.Pick(TOPIC, word("option.topic"),
        Arrays.stream(ReviewTopic.values()).map(each -> new ShowOption.Choice(each.name(), each)).toList()));
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public List<String> rows() {
    return rows.stream().map(ReviewRow::id).toList();
  }

  @Override
  public Optional<NothingYet> nothing() {
    return !rows.isEmpty() ? Optional.empty() : Optional.of(topic == ReviewTopic.MESSAGES && bare().isPresent()
        ? new NothingYet(word("empty.house", ModelLabel.name(bare().get())), List.of(roof(bare().get())))
        : new NothingYet(word("empty." + topic.name()), first().stream().toList()));
  }

  /** A house in which nothing stands yet. */
  private Optional<MessageHouse> bare() {
    return chapter.getMessageHouses().stream().filter(each -> each.getRoof() == null).findFirst();
  }

  private Choice.Act roof(MessageHouse house) {
    return Choice.Act.adding(word("choice.roof"), AddElement.of(house, DnaPackage.Literals.MESSAGE_HOUSE__ROOF,
        DnaPackage.Literals.MESSAGE, new NewName(DnaPackage.Literals.MESSAGE).in(request.locale())));
  }

  /** What is made first; content is made where content is planned. */
  private Optional<Choice.Act> first() {
    return switch (topic) {
      case MESSAGES -> Optional.of(Choice.Act.adding(word("choice.house"), AddElement.of(chapter,
          DnaPackage.Literals.DNA_CHAPTER__MESSAGE_HOUSES, DnaPackage.Literals.MESSAGE_HOUSE,
          new NewName(DnaPackage.Literals.MESSAGE_HOUSE).in(request.locale()))));
      case QUESTIONS -> question();
      case CONTENT -> Optional.empty();
    };
  }

  private Optional<Choice.Act> question() {
    return Optional.ofNullable(client.getOrganisation()).map(organisation -> Choice.Act.adding(word("choice.question"),
        AddElement.of(organisation, ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS, ModelPackage.Literals.KEY_QUESTION,
            new NewName(ModelPackage.Literals.KEY_QUESTION).in(request.locale()))));
  }

  private Optional<ReviewRow> row(String id) {
    return rows.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public Optional<TextEdit> text(String id) {
    return row(id).flatMap(row -> scene.item(id).map(item -> item.editable().getFirst())
        .map(at -> new TextEdit(at.box(), at.style(), Objects.toString(row.element().getName(), ""), false,
            typed -> new RenameElement(row.element(), typed))));
  }

  @Override
  public List<Choice> choices(List<String> ids) {
    if (ids.size() == 1 && row(ids.getFirst()).isPresent()) {
      return List.of(new Choice.Edit(word("choice.rename")), new Choice.Command(word("choice.reveal"), REVEAL),
          new Choice.Line(), new Choice.Command(word("choice.delete"), DELETE));
    }
    return topic == ReviewTopic.QUESTIONS ? question().<List<Choice>>map(each -> List.of(each)).orElse(List.of()) : List.of();
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(ReviewCanvas.class, key, arguments);
  }
}
