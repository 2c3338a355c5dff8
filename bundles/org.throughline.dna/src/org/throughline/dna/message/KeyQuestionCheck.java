package org.throughline.dna.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.model.AnswerState;
import org.throughline.model.Client;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.Translation;

/**
 * A key question with its one approved answer, and what channels really answer.
 *
 * @param question the question
 * @param state whether there is an answer that may be used
 * @param comparisons what was found on channels against the approved answer; empty when there is none to compare with
 */
public record KeyQuestionCheck(KeyQuestion question, State state, List<AnswerComparison> comparisons) {

  /** Whether there is one answer that may be used. */
  public enum State implements Worded {
    /** Nobody has written one. */
    NO_ANSWER,
    /** It was written and is not approved. */
    NOT_APPROVED,
    /** It was withdrawn. */
    WITHDRAWN,
    /** It was approved and its last day is over. */
    EXPIRED,
    /** It may be used. */
    APPROVED;

    @Override
    public String in(Locale locale) {
      return Message.of(KeyQuestionCheck.class, "answer." + name()).in(locale);
    }
  }

  /** Keeps an own copy of the list. */
  public KeyQuestionCheck {
    comparisons = List.copyOf(comparisons);
  }

  /** Every key question of a client, in the order of the file. */
  public static List<KeyQuestionCheck> all(Client client, LocalDate day) {
    return client.getOrganisation() == null ? List.of()
        : client.getOrganisation().getKeyQuestions().stream().map(question -> of(question, day)).toList();
  }

  /** One key question on a day. */
  public static KeyQuestionCheck of(KeyQuestion question, LocalDate day) {
    State state = state(question, day);
    boolean comparable = state == State.APPROVED || state == State.EXPIRED;
    List<AnswerText> approved = comparable ? approved(question) : List.of();
    return new KeyQuestionCheck(question, state, comparable
        ? question.getAnswersInUse().stream().map(answer -> AnswerComparison.of(answer, approved)).toList() : List.of());
  }

  /** The channels that say something else. */
  public List<AnswerComparison> deviations() {
    return comparisons.stream().filter(each -> each.verdict() == AnswerComparison.Verdict.DEVIATES).toList();
  }

  private static State state(KeyQuestion question, LocalDate day) {
    if (told(question.getAnswer()).isEmpty()) {
      return State.NO_ANSWER;
    }
    LocalDate until = question.getValidUntil();
    return question.getState() == AnswerState.WITHDRAWN ? State.WITHDRAWN
        : question.getState() != AnswerState.APPROVED ? State.NOT_APPROVED
        : until != null && until.isBefore(day) ? State.EXPIRED : State.APPROVED;
  }

  private static List<AnswerText> approved(KeyQuestion question) {
    String feature = ModelPackage.Literals.KEY_QUESTION__ANSWER.getName();
    List<AnswerText> texts = new ArrayList<>();
    Stream.concat(told(question.getAnswer()).stream(), question.getTranslations().stream()
        .filter(each -> feature.equals(each.getFeature())).map(Translation::getText).flatMap(text -> told(text).stream()))
        .forEach(text -> texts.add(AnswerText.of(text)));
    return texts;
  }

  private static Optional<String> told(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}
