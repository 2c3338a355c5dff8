package org.throughline.dna.message;

import java.util.List;
import org.throughline.model.AnswerInUse;

/**
 * What a channel answers, against the approved answer.
 *
 * <p>An answer is the same when it has the same words in the same order. Its form may differ, its content may not: it
 * deviates when it names a figure that the approved answer does not have, or when less than {@value #LEAST} of its words come
 * from the approved answer ({@link AnswerText#share}); else only its form differs. A shorter answer is another form too;
 * the figures it leaves out are named. An approved answer that exists in several languages is compared in each, and the
 * nearest counts. This finds what a person should look at; it does not understand what is said.
 *
 * @param answer what was found on the channel
 * @param verdict what it comes to
 * @param share the part of its words that come from the approved answer, 0 to 1
 * @param otherFigures figures the approved answer does not have
 * @param missingFigures figures of the approved answer that the channel leaves out
 */
public record AnswerComparison(AnswerInUse answer, Verdict verdict, double share, List<String> otherFigures,
    List<String> missingFigures) {

  /** Below this share of words an answer deviates. */
  public static final double LEAST = 0.4;

  /** Whether a channel gives the approved answer. */
  public enum Verdict {
    /** It says something else. */
    DEVIATES,
    /** It says it in other words. */
    OTHER_FORM,
    /** It says it literally. */
    SAME
  }

  /** Keeps own copies of the lists. */
  public AnswerComparison {
    otherFigures = List.copyOf(otherFigures);
    missingFigures = List.copyOf(missingFigures);
  }

  /**
   * Compares an answer with the approved one.
   *
   * @param approved the approved answer in each of its languages, at least one
   */
  static AnswerComparison of(AnswerInUse answer, List<AnswerText> approved) {
    String text = answer.getText();
    AnswerText used = AnswerText.of(text == null ? "" : text);
    AnswerText best = approved.getFirst();
    for (AnswerText each : approved) {
      best = each.share(used) > best.share(used) ? each : best;
    }
    List<String> known = best.figures();
    List<String> other = used.figures().stream().filter(figure -> !known.contains(figure)).distinct().toList();
    List<String> missing = known.stream().filter(figure -> !used.figures().contains(figure)).distinct().toList();
    double share = best.share(used);
    Verdict verdict = best.words().equals(used.words()) ? Verdict.SAME
        : !other.isEmpty() || share < LEAST ? Verdict.DEVIATES : Verdict.OTHER_FORM;
    return new AnswerComparison(answer, verdict, share, other, missing);
  }
}
