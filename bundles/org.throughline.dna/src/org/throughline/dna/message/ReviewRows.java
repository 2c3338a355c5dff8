package org.throughline.dna.message;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.Day;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.dna.mission.MissionAnswer;
import org.throughline.dna.mission.MissionCheck;
import org.throughline.dna.mission.MissionResult;
import org.throughline.internal.dna.Amounts;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.Verdict;
import org.throughline.model.dna.ContentMission;
import org.throughline.model.dna.ContentPolicy;
import org.throughline.model.dna.ContentPolicyRule;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Evidence;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;
import org.throughline.picture.kit.Mark;

/** Looks a client's words through, one row for each, in the order of the file; a policy from free to strict. */
record ReviewRows(Client client, LocalDate day, Locale language) {

  private static final ModelTexts TEXTS = new ModelTexts();
  private static final Comparator<ContentPolicyRule> STRICTER =
      Comparator.comparingInt(rule -> ControlLadder.height(rule.getLevel()));

  List<ReviewRow> of(ReviewTopic topic) {
    return switch (topic) {
      case MESSAGES -> MessageProof.all(client, day).stream().map(this::message).toList();
      case QUESTIONS -> KeyQuestionCheck.all(client, day).stream().map(this::question).toList();
      case CONTENT -> byMission();
      case POLICY -> policies().flatMap(each -> each.getRules().stream().sorted(STRICTER).map(rule -> rule(each, rule))).toList();
      case EVIDENCE -> EvidenceCheck.all(client, day).stream().map(this::evidence).toList();
    };
  }

  // ---- messages

  private ReviewRow message(MessageProof check) {
    EEnumLiteral place = DnaPackage.Literals.MESSAGE_PLACE.getEEnumLiteral(check.message().getPlace().getValue());
    String state = check.gap().map(gap -> gap.in(language)).orElseGet(() -> check.usable().isEmpty()
        ? say("proof.carried") : say("proof.usable", check.usable().size()));
    String rests = Stream.of(check.usable(), check.expired(), check.unchecked(), check.wanted(), check.refuted())
        .filter(each -> !each.isEmpty()).findFirst().orElse(List.of()).stream().map(this::name)
        .collect(Collectors.joining(", "));
    return new ReviewRow(check.message(), name(check.house()), check.gap().isEmpty() ? Mark.HOLDS : Mark.WARNING,
        name(check.message()), state, List.of(joined(TEXTS.label(place, language), rests)));
  }

  // ---- key questions

  private ReviewRow question(KeyQuestionCheck check) {
    List<AnswerComparison> other = check.deviations();
    boolean usable = check.state() == KeyQuestionCheck.State.APPROVED;
    String state = !other.isEmpty() ? say("answer.deviates", other.size()) : check.state().in(language);
    List<String> details = Stream.concat(told(check.question().getAnswer()).stream(), other.stream().map(this::deviation)).toList();
    return new ReviewRow(check.question(), "", !other.isEmpty() ? Mark.ERROR : usable ? Mark.HOLDS : Mark.WARNING,
        told(check.question().getName()).or(() -> told(check.question().getQuestion()))
            .orElseGet(() -> name(check.question())), state, details);
  }

  private String deviation(AnswerComparison comparison) {
    String where = comparison.answer().getChannel() == null ? say("answer.somewhere") : name(comparison.answer().getChannel());
    return where + ": " + told(comparison.answer().getText()).orElse("–");
  }

  // ---- content

  /** Content of one mission stands together, in the order of the missions' first items; what has none comes last. */
  private List<ReviewRow> byMission() {
    Map<Optional<ContentMission>, List<MissionCheck>> missions = MissionCheck.all(client).stream()
        .collect(Collectors.groupingBy(MissionCheck::mission, LinkedHashMap::new, Collectors.toList()));
    return missions.entrySet().stream().sorted(Comparator.comparing(each -> each.getKey().isEmpty()))
        .flatMap(each -> each.getValue().stream()).map(this::content).toList();
  }

  private ReviewRow content(MissionCheck check) {
    Mark mark = switch (check.result()) {
      case FITS -> Mark.HOLDS;
      case DOES_NOT_FIT -> Mark.ERROR;
      case PARTLY -> Mark.WARNING;
      case NOT_TESTED, NO_MISSION -> Mark.HINT;
    };
    List<String> open = check.answers().stream().filter(each -> each.verdict() != Verdict.YES).map(this::answer).toList();
    return new ReviewRow(check.item(), check.mission().map(this::mission)
        .orElseGet(() -> new ReviewGroup(check.result().in(language), List.of())), mark,
        name(check.item()), check.result().in(language), check.result() == MissionResult.NOT_TESTED ? List.of() : open, List.of());
  }

  /** For whom content is made, what is delivered and what comes of it. */
  private ReviewGroup mission(ContentMission mission) {
    return new ReviewGroup(name(mission), Stream.of(told(mission.getWording()),
        part(DnaPackage.Literals.CONTENT_MISSION__CORE_AUDIENCE, mission.getCoreAudience()),
        part(DnaPackage.Literals.CONTENT_MISSION__DELIVERS, mission.getDelivers()),
        part(DnaPackage.Literals.CONTENT_MISSION__OUTCOME, mission.getOutcome())).flatMap(Optional::stream).toList());
  }

  private Optional<String> part(EAttribute feature, @Nullable String text) {
    return told(text).map(each -> joined(TEXTS.label(feature, language), each));
  }

  private String answer(MissionAnswer answer) {
    EEnumLiteral verdict = CalendarPackage.Literals.VERDICT.getEEnumLiteral(answer.verdict().getValue());
    return answer.question().in(language) + " " + TEXTS.label(verdict, language) + ".";
  }

  // ---- the content policy

  private Stream<ContentPolicy> policies() {
    return client.getChapters().stream().filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .flatMap(chapter -> chapter.getPolicies().stream());
  }

  private ReviewRow rule(ContentPolicy policy, ContentPolicyRule rule) {
    String content = label(DnaPackage.Literals.CONTROLLED_CONTENT, rule.getContent().getValue());
    String narrowed = Stream.concat(
        rule.getSensitivities().stream().map(each -> label(ModelPackage.Literals.SENSITIVITY, each.getValue())),
        rule.getChannels().stream().map(this::name)).collect(Collectors.joining(", "));
    String keepers = Stream.concat(rule.getControllers().stream(), Stream.ofNullable(rule.getDepartment())).map(this::name)
        .collect(Collectors.joining(", "));
    String within = Optional.ofNullable(rule.getDecideWithin()).map(this::span).orElse("");
    String checked = keepers.isEmpty() ? within.isEmpty() ? "" : say("policy.within", within)
        : within.isEmpty() ? say("policy.by", keepers) : say("policy.by.within", keepers, within);
    return new ReviewRow(rule, name(policy), Mark.HOLDS, told(rule.getName()).orElse(content),
        label(DnaPackage.Literals.CONTROL_LEVEL, rule.getLevel().getValue()),
        List.of(joined(content, narrowed), checked, told(rule.getGuidance()).orElse(""), told(rule.getReason()).orElse("")));
  }

  private String span(Duration within) {
    return new Amounts(language).whole(new Quantity(BigDecimal.valueOf(within.toMinutes()), Unit.MINUTE));
  }

  // ---- the evidence log

  private ReviewRow evidence(EvidenceCheck check) {
    Evidence evidence = check.evidence();
    Mark mark = switch (check.state()) {
      case OPEN -> Mark.WARNING;
      case ANSWERED, PARTLY -> Mark.HINT;
      case FITS -> Mark.HOLDS;
      case INVALID -> Mark.WAIVED;
    };
    String state = check.state() == EvidenceCheck.State.OPEN ? say("evidence.waiting", check.days())
        : label(DnaPackage.Literals.EVIDENCE_STATE, evidence.getState().getValue());
    String where = Stream.of(check.seen().map(each -> new Day(each).in(language)), told(evidence.getPlace()),
        Optional.of(label(DnaPackage.Literals.EVIDENCE_SOURCE, evidence.getSource().getValue())))
        .flatMap(Optional::stream).collect(Collectors.joining(", "));
    return new ReviewRow(evidence, new ReviewGroup(check.state().in(language), List.of()), mark, name(evidence), state, List.of(where,
        told(evidence.getObservation()).orElse(""), told(evidence.getQuote()).map(each -> say("evidence.quote", each)).orElse(""),
        told(evidence.getResponse()).map(each -> say("evidence.response", each)).orElse("")), evidence.getPhotos());
  }

  // ---- words

  private String label(EEnum kind, int value) {
    return TEXTS.label(kind.getEEnumLiteral(value), language);
  }

  private String name(Element element) {
    return told(element.getName()).orElseGet(() -> TEXTS.label(element.eClass(), language));
  }

  private static Optional<String> told(@Nullable String text) {
    return Optional.ofNullable(text).map(each -> each.replaceAll("\\s+", " ").strip()).filter(each -> !each.isEmpty());
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(each -> !each.isBlank()).collect(Collectors.joining(": "));
  }

  private String say(String key, Object... arguments) {
    return Message.of(ReviewRows.class, key, arguments).in(language);
  }
}
