package org.throughline.dna.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.NewName;
import org.throughline.core.Operation;
import org.throughline.core.RenameElement;
import org.throughline.core.SetFeature;
import org.throughline.core.Worded;
import org.throughline.dna.Remarks;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.calendar.CalendarChapter;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.dna.ContentPolicy;
import org.throughline.model.dna.ContentPolicyRule;
import org.throughline.model.dna.ControlLevel;
import org.throughline.model.dna.ControlledContent;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.EvidenceFit;
import org.throughline.model.dna.EvidenceState;
import org.throughline.model.dna.MessageHouse;
import org.throughline.picture.Scene;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.Direction;
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.canvas.Move;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.picture.canvas.TextEdit;

/**
 * Messages with their proof, key questions with their answers, content against its mission, the content policy, or what
 * was seen in practice, as a canvas.
 */
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
  private final Optional<PolicyScene> policy;
  private final Scene scene;

  /**
   * What there is on a day.
   *
   * @param chapter where what is missing is put
   * @param photos what was seen in practice, as pictures
   * @param remarks what was found about what is shown
   */
  public ReviewCanvas(Client client, DnaChapter chapter, LocalDate day, CanvasRequest request, Photos photos, Remarks remarks) {
    this.client = client;
    this.chapter = chapter;
    this.request = request;
    topic = ReviewTopic.named(request.shown().get(TOPIC));
    rows = new ReviewRows(client, day, request.locale()).of(topic);
    policy = topic == ReviewTopic.POLICY && !rows.isEmpty() ? Optional.of(new PolicyScene(rows, remarks, request)) : Optional.empty();
    scene = policy.map(PolicyScene::scene)
        .orElseGet(() -> new ReviewScene(topic, rows, photos, remarks, request).scene());
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
    if (!rows.isEmpty()) {
      return Optional.empty();
    }
    if (topic == ReviewTopic.MESSAGES && bare().isPresent()) {
      return Optional.of(new NothingYet(word("empty.house", ModelLabel.name(bare().get())), List.of(roof(bare().get()))));
    }
    if (topic == ReviewTopic.POLICY && !chapter.getPolicies().isEmpty()) {
      ContentPolicy first = chapter.getPolicies().getFirst();
      return Optional.of(new NothingYet(word("empty.policy", ModelLabel.name(first)),
          List.of(rule(first, ControlledContent.SERVICE_REPLY, word("choice.rule")))));
    }
    return Optional.of(new NothingYet(word("empty." + topic), first()));
  }

  /** A house in which nothing stands yet. */
  private Optional<MessageHouse> bare() {
    return chapter.getMessageHouses().stream().filter(each -> each.getRoof() == null).findFirst();
  }

  private Choice.Act roof(MessageHouse house) {
    return Choice.Act.adding(word("choice.roof"), AddElement.of(house, DnaPackage.Literals.MESSAGE_HOUSE__ROOF,
        DnaPackage.Literals.MESSAGE, new NewName(DnaPackage.Literals.MESSAGE).in(request.locale())));
  }

  /** What is made first. */
  private List<Choice.Act> first() {
    return switch (topic) {
      case MESSAGES -> List.of(Choice.Act.adding(word("choice.house"), AddElement.of(chapter,
          DnaPackage.Literals.DNA_CHAPTER__MESSAGE_HOUSES, DnaPackage.Literals.MESSAGE_HOUSE,
          new NewName(DnaPackage.Literals.MESSAGE_HOUSE).in(request.locale()))));
      case QUESTIONS -> question().stream().toList();
      case CONTENT -> List.of(idea());
      case POLICY -> List.of(Choice.Act.of(word("choice.policy"), AddElement.of(chapter,
          DnaPackage.Literals.DNA_CHAPTER__POLICIES, DnaPackage.Literals.CONTENT_POLICY,
          new NewName(DnaPackage.Literals.CONTENT_POLICY).in(request.locale()))));
      case EVIDENCE -> evidence();
    };
  }

  /** Content begins as an idea in the calendar; without a calendar, with the mission it is made for. */
  private Choice.Act idea() {
    return client.getChapters().stream().filter(CalendarChapter.class::isInstance).findFirst()
        .map(calendar -> Choice.Act.adding(word("choice.idea"), AddElement.of(calendar,
            CalendarPackage.Literals.CALENDAR_CHAPTER__BACKLOG, CalendarPackage.Literals.CONTENT_ITEM,
            new NewName(CalendarPackage.Literals.CONTENT_ITEM).in(request.locale()))))
        .orElseGet(() -> Choice.Act.of(word("choice.mission"), AddElement.of(chapter,
            DnaPackage.Literals.DNA_CHAPTER__MISSIONS, DnaPackage.Literals.CONTENT_MISSION,
            new NewName(DnaPackage.Literals.CONTENT_MISSION).in(request.locale()))));
  }

  /** Something is written down as fitting or not; the two that matter most. */
  private List<Choice.Act> evidence() {
    return Stream.of(EvidenceFit.DOES_NOT_FIT, EvidenceFit.FITS).map(fit -> Choice.Act.adding(word("choice.evidence." + fit.name()),
        new RecordEvidence(chapter, fit, new NewName(DnaPackage.Literals.EVIDENCE).in(request.locale())))).toList();
  }

  private Choice.Act rule(ContentPolicy to, ControlledContent kind, Worded label) {
    ContentPolicyRule rule = DnaFactory.eINSTANCE.createContentPolicyRule();
    rule.setId(Ids.fresh());
    rule.setName(label(DnaPackage.Literals.CONTROLLED_CONTENT, kind.getValue()).in(request.locale()));
    rule.setContent(kind);
    return Choice.Act.of(label, new AddElement(to, DnaPackage.Literals.CONTENT_POLICY__RULES, rule));
  }

  private Optional<Choice.Act> question() {
    return Optional.ofNullable(client.getOrganisation()).map(organisation -> Choice.Act.adding(word("choice.question"),
        AddElement.of(organisation, ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS, ModelPackage.Literals.KEY_QUESTION,
            new NewName(ModelPackage.Literals.KEY_QUESTION).in(request.locale()))));
  }

  private Optional<ReviewRow> row(String id) {
    return rows.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The element an item stands for, where it may be renamed: a row, or the policy over its rows. */
  private Optional<Element> element(String id) {
    return row(id).map(ReviewRow::element).or(() -> topic != ReviewTopic.POLICY ? Optional.empty()
        : chapter.getPolicies().stream().filter(each -> id.equals(each.getId())).map(Element.class::cast).findFirst());
  }

  @Override
  public Optional<TextEdit> text(String id) {
    return element(id).flatMap(element -> scene.item(id).map(item -> item.editable().getFirst())
        .map(at -> new TextEdit(at.box(), at.style(), Objects.toString(element.getName(), ""), false,
            typed -> new RenameElement(element, typed))));
  }

  // ---- the level of control is moved along its row

  private Optional<ContentPolicyRule> moved(String id) {
    return policy.flatMap(drawn -> row(id)).map(ReviewRow::element).map(ContentPolicyRule.class::cast);
  }

  @Override
  public boolean isMovable(String id) {
    return moved(id).isPresent();
  }

  @Override
  public Drop drop(Move move) {
    ContentPolicyRule rule = moved(move.ids().getFirst()).orElse(null);
    return rule == null ? new Drop.Nothing()
        : controlled(rule, policy.orElseThrow().level(policy.orElseThrow().station(rule).orElseThrow().x() + move.dx()));
  }

  @Override
  public Drop step(List<String> ids, Direction direction) {
    ContentPolicyRule rule = ids.size() == 1 ? moved(ids.getFirst()).orElse(null) : null;
    return rule == null || direction.dx() == 0 ? new Drop.Nothing()
        : ControlLadder.further(rule.getLevel(), direction.dx()).map(level -> controlled(rule, level)).orElseGet(Drop.Nothing::new);
  }

  private Drop controlled(ContentPolicyRule rule, ControlLevel level) {
    return rule.getLevel() == level ? new Drop.Nothing() : new Drop.Allowed(level(rule, level),
        List.of(policy.orElseThrow().marker(rule, level)),
        word("policy.level", ModelLabel.name(rule), label(DnaPackage.Literals.CONTROL_LEVEL, level.getValue())).in(request.locale()));
  }

  private static Operation level(ContentPolicyRule rule, ControlLevel level) {
    return new SetFeature(rule, DnaPackage.Literals.CONTENT_POLICY_RULE__LEVEL, level);
  }

  // ---- the menu

  @Override
  public List<Choice> choices(List<String> ids) {
    Element chosen = ids.size() == 1 ? element(ids.getFirst()).orElse(null) : null;
    List<Choice> choices = new ArrayList<>();
    if (chosen != null) {
      choices.add(new Choice.Edit(word("choice.rename")));
      change(chosen).forEach(choices::add);
      choices.add(new Choice.Command(word("choice.reveal"), REVEAL));
    }
    List<Choice> more = more(chosen);
    if (!choices.isEmpty() && !more.isEmpty()) {
      choices.add(new Choice.Line());
    }
    choices.addAll(more);
    if (chosen != null) {
      choices.add(new Choice.Line());
      choices.add(new Choice.Command(word("choice.delete"), DELETE));
    }
    return choices;
  }

  /** What is said about a thing with one of a few words. */
  private Stream<Choice> change(Element element) {
    return switch (element) {
      case ContentPolicyRule rule -> Stream.of(new Choice.Group(word("choice.level"), ControlLadder.STEPS.stream()
          .<Choice>map(each -> act(DnaPackage.Literals.CONTROL_LEVEL, each.getValue(), rule.getLevel() == each, level(rule, each)))
          .toList()));
      case Evidence evidence -> Stream.of(
          new Choice.Group(word("choice.fit"), EvidenceFit.VALUES.stream().<Choice>map(each -> act(DnaPackage.Literals.EVIDENCE_FIT,
              each.getValue(), evidence.getFit() == each, new SetFeature(evidence, DnaPackage.Literals.EVIDENCE__FIT, each))).toList()),
          new Choice.Group(word("choice.state"), EvidenceState.VALUES.stream().<Choice>map(each -> act(DnaPackage.Literals.EVIDENCE_STATE,
              each.getValue(), evidence.getState() == each, new SetFeature(evidence, DnaPackage.Literals.EVIDENCE__STATE, each))).toList()));
      default -> Stream.empty();
    };
  }

  /** What it is already cannot be chosen. */
  private static Choice.Act act(EEnum kind, int value, boolean already, Operation operation) {
    return new Choice.Act(label(kind, value), already ? Optional.empty() : Optional.of(operation), false);
  }

  /** What can be added where the chosen thing stands. */
  private List<Choice> more(@Nullable Element chosen) {
    return switch (topic) {
      case QUESTIONS -> question().<List<Choice>>map(each -> List.of(each)).orElse(List.of());
      case EVIDENCE -> List.copyOf(evidence());
      case POLICY -> {
        ContentPolicy to = chosen instanceof ContentPolicy policy ? policy
            : chosen instanceof ContentPolicyRule rule ? (ContentPolicy) rule.eContainer() : chapter.getPolicies().getFirst();
        List<ControlledContent> covered = to.getRules().stream().map(ContentPolicyRule::getContent).toList();
        List<Choice> open = ControlledContent.VALUES.stream().filter(each -> !covered.contains(each))
            .<Choice>map(each -> rule(to, each, label(DnaPackage.Literals.CONTROLLED_CONTENT, each.getValue()))).toList();
        yield open.isEmpty() ? List.of() : List.of(new Choice.Group(word("choice.kind"), open));
      }
      default -> List.of();
    };
  }

  private static ModelLabel label(EEnum kind, int value) {
    return new ModelLabel(kind.getEEnumLiteral(value));
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(ReviewCanvas.class, key, arguments);
  }
}
