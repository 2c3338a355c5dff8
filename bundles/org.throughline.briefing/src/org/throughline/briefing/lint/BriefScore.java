package org.throughline.briefing.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.throughline.coherence.Finding;
import org.throughline.core.Message;
import org.throughline.model.briefing.Briefing;

/**
 * How good a briefing is, from 0 to 100, and why. Each thing that is asked of a briefing of its kind gives its points when
 * nothing is found against it, and none when something is.
 *
 * @param briefing which
 * @param lines what was asked of it, the weightiest first
 */
public record BriefScore(Briefing briefing, List<Line> lines) {

  /**
   * One thing that was asked.
   *
   * @param check what
   * @param findings what is found against it; none when it holds
   */
  public record Line(BriefCheck check, List<Finding> findings) {

    /** Keeps an own copy. */
    public Line {
      findings = List.copyOf(findings);
    }

    /** Whether it holds. */
    public boolean holds() {
      return findings.isEmpty();
    }
  }

  /** Keeps an own copy. */
  public BriefScore {
    lines = List.copyOf(lines);
  }

  /**
   * The score of a briefing.
   *
   * @param findings what does not hold, of this briefing or of others
   * @param rules the ids of the rules that were asked; what none of them looks for is left out of the score
   */
  public static BriefScore of(Briefing briefing, Collection<Finding> findings, Collection<String> rules) {
    List<Line> lines = new ArrayList<>();
    for (BriefCheck check : BriefCheck.values()) {
      if (check.fits(briefing.getKind()) && check.rules().stream().anyMatch(rules::contains)) {
        lines.add(new Line(check, findings.stream()
            .filter(each -> each.about() == briefing && check.rules().contains(each.rule().id()))
            .sorted(Comparator.comparing((Finding each) -> each.rule().id()).thenComparing(Finding::key)).toList()));
      }
    }
    lines.sort(Comparator.comparing((Line each) -> -each.check().weight()).thenComparing(Line::check));
    return new BriefScore(briefing, lines);
  }

  /** The points it got. */
  public int points() {
    return lines.stream().filter(Line::holds).mapToInt(each -> each.check().weight()).sum();
  }

  /** The points it could have got. */
  public int possible() {
    return lines.stream().mapToInt(each -> each.check().weight()).sum();
  }

  /** The score, 0 to 100, rounded down so that only a briefing without a fault has 100; 100 when nothing was asked. */
  public int percent() {
    return possible() == 0 ? 100 : points() * 100 / possible();
  }

  /** What the score means, in a sentence. */
  public Message verdict() {
    return Message.of(BriefScore.class, percent() == 100 ? "verdict.ready" : percent() >= 80 ? "verdict.nearly"
        : percent() >= 50 ? "verdict.work" : "verdict.begin");
  }
}
