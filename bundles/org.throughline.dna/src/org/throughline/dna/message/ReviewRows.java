package org.throughline.dna.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.dna.mission.MissionAnswer;
import org.throughline.dna.mission.MissionCheck;
import org.throughline.dna.mission.MissionResult;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.Verdict;
import org.throughline.model.dna.DnaPackage;
import org.throughline.picture.kit.Mark;

/** Looks a client's words through, one row for each, in the order of the file. */
record ReviewRows(Client client, LocalDate day, Locale language) {

  private static final ModelTexts TEXTS = new ModelTexts();

  List<ReviewRow> of(ReviewTopic topic) {
    return switch (topic) {
      case MESSAGES -> MessageProof.all(client, day).stream().map(this::message).toList();
      case QUESTIONS -> KeyQuestionCheck.all(client, day).stream().map(this::question).toList();
      case CONTENT -> MissionCheck.all(client).stream().map(this::content).toList();
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
        name(check.message()), state, joined(TEXTS.label(place, language), rests));
  }

  // ---- key questions

  private ReviewRow question(KeyQuestionCheck check) {
    List<AnswerComparison> other = check.deviations();
    boolean usable = check.state() == KeyQuestionCheck.State.APPROVED;
    String state = !other.isEmpty() ? say("answer.deviates", other.size()) : check.state().in(language);
    String detail = !other.isEmpty() ? other.stream().map(this::deviation).collect(Collectors.joining("; "))
        : told(check.question().getAnswer()).orElse("");
    return new ReviewRow(check.question(), "", !other.isEmpty() ? Mark.ERROR : usable ? Mark.HOLDS : Mark.WARNING,
        told(check.question().getName()).or(() -> told(check.question().getQuestion()))
            .orElseGet(() -> name(check.question())), state, detail);
  }

  private String deviation(AnswerComparison comparison) {
    String where = comparison.answer().getChannel() == null ? say("answer.somewhere") : name(comparison.answer().getChannel());
    return where + ": " + told(comparison.answer().getText()).orElse("–");
  }

  // ---- content

  private ReviewRow content(MissionCheck check) {
    Mark mark = switch (check.result()) {
      case FITS -> Mark.HOLDS;
      case DOES_NOT_FIT -> Mark.ERROR;
      case PARTLY -> Mark.WARNING;
      case NOT_TESTED, NO_MISSION -> Mark.HINT;
    };
    String open = check.answers().stream().filter(each -> each.verdict() != Verdict.YES).map(this::answer)
        .collect(Collectors.joining(" "));
    return new ReviewRow(check.item(), check.mission().map(this::name).orElse(""), mark, name(check.item()),
        check.result().in(language), check.result() == MissionResult.NOT_TESTED ? "" : open);
  }

  private String answer(MissionAnswer answer) {
    EEnumLiteral verdict = CalendarPackage.Literals.VERDICT.getEEnumLiteral(answer.verdict().getValue());
    return answer.question().in(language) + " " + TEXTS.label(verdict, language) + ".";
  }

  // ---- words

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
