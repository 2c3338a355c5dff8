package org.throughline.internal.briefing.docx;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.picture.Face;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/**
 * The sizes that fit one cover, in twentieths of a point where nothing else is said: the title as large as it can be, the
 * questions sharing what is left, the facts at the foot. What does not fit goes on on the next page.
 */
final class CoverMeasures {

  private static final int[] TITLE_POINTS = {48, 36, 28};
  private static final int MOST_TITLE_LINES = 3;
  /** How much higher a line of the title is than its letters. */
  private static final double LINE = 1.14;
  /** Programs set the same line a little wider or narrower. */
  private static final double WIDER = 1.02;
  private static final int TWENTIETHS = 20;
  private static final int CLIENT = 480;
  private static final int BELOW_TITLE = 440;
  private static final int LEAD_LINE = 450;
  private static final int BELOW_LEAD = 760;
  private static final int ENTRY = 360;
  private static final int ENTRIES = 5_400;
  private static final int HIGHEST_GAP = 440;
  private static final int LOWEST_GAP = 60;
  private static final int FACT_LABEL = 530;
  private static final int FACT_LINE = 310;
  private static final int FACT_GAP = 280;
  private static final double NARROWEST_FACT = 1_300;
  private static final int LOGO = 900;
  /** How much a logo may make the line of the client higher. */
  private static final int MARK = 240;
  /** Programs set the same lines a little differently; so much stays free for that. */
  private static final int FREE = 400;
  private static final int SMALLEST = 240;
  /** The empty line above the facts and what is below it. */
  private static final int GAP_LINE = 440;

  private final Document document;
  private final TextMetrics metrics;

  CoverMeasures(Document document, TextMetrics metrics) {
    this.document = document;
    this.metrics = metrics;
  }

  /** In halves of a point. */
  int titleSize() {
    return 2 * titlePoints();
  }

  int titleLine() {
    return (int) Math.round(titlePoints() * LINE * TWENTIETHS);
  }

  int titleBefore() {
    return titlePoints() == TITLE_POINTS[0] ? 1_900 : 1_100;
  }

  /** Between two questions: less where title and lead are long, so that the facts stay on the page. */
  int contentsGap() {
    int questions = Math.max(1, document.sections().size());
    return Math.clamp(Math.min(ENTRIES / questions - ENTRY, (room() - SMALLEST - GAP_LINE) / questions), LOWEST_GAP, HIGHEST_GAP);
  }

  /** Above the facts. */
  int gap() {
    return Math.max(SMALLEST, room() - document.sections().size() * contentsGap());
  }

  /** What title, lead, questions, logo and facts leave of the page. */
  private int room() {
    Cover cover = document.cover();
    int lead = cover.lead().isBlank() ? 0
        : lines(cover.lead().plain(), new TextStyle(Face.SERIF, 15, Token.INK), Paper.TEXT_WIDTH) * LEAD_LINE + BELOW_LEAD;
    int questions = document.sections().stream().mapToInt(section -> ENTRY * lines(section.title().plain() + section.remark(),
        TextStyle.heading(), Paper.TEXT_WIDTH)).sum();
    int used = CLIENT + titleBefore() + lines(cover.title().plain(), title(titlePoints()), Paper.TEXT_WIDTH) * titleLine()
        + BELOW_TITLE + lead + questions + facts(cover.facts()) + (document.sender().logo().isPresent() ? LOGO : 0)
        + (cover.logo().isPresent() ? MARK : 0);
    return Paper.HEIGHT - Paper.TOP - Paper.BOTTOM - used - FREE;
  }

  /** How wide the facts are, together as wide as the text; where that is too little, those with the fewest lines get more. */
  int[] factWidths() {
    List<Cover.Fact> facts = document.cover().facts();
    double[] wanted = facts.stream().mapToDouble(fact -> FACT_GAP + fact.lines().stream()
        .mapToDouble(line -> metrics.width(line.plain(), TextStyle.body()) * Paper.PIXEL).max().orElse(0)).toArray();
    IntStream.range(0, wanted.length).boxed().sorted(Comparator.<Integer>comparingInt(each -> facts.get(each).lines().size())
        .thenComparing(each -> -wanted[each])).forEach(each -> {
          double over = DoubleStream.of(wanted).sum() - Paper.TEXT_WIDTH;
          wanted[each] = Math.max(NARROWEST_FACT, over > 0 ? wanted[each] - over : wanted[each]);
        });
    double all = DoubleStream.of(wanted).sum();
    return DoubleStream.of(wanted).mapToInt(each -> (int) (each * Paper.TEXT_WIDTH / all)).toArray();
  }

  private int facts(List<Cover.Fact> facts) {
    int[] widths = factWidths();
    int most = 1;
    for (int i = 0; i < widths.length; i++) {
      int width = widths[i] - FACT_GAP;
      most = Math.max(most, facts.get(i).lines().stream()
          .mapToInt(line -> lines(line.plain(), TextStyle.body(), width)).sum());
    }
    return facts.isEmpty() ? 0 : FACT_LABEL + FACT_LINE * most;
  }

  private int titlePoints() {
    for (int points : TITLE_POINTS) {
      if (lines(document.cover().title().plain(), title(points), Paper.TEXT_WIDTH) <= MOST_TITLE_LINES) {
        return points;
      }
    }
    return TITLE_POINTS[TITLE_POINTS.length - 1];
  }

  private static TextStyle title(int points) {
    return new TextStyle(Face.SERIF, points, Token.INK);
  }

  private int lines(String text, TextStyle style, double width) {
    return new TextLines(metrics).count(text, style, width / Paper.PIXEL / WIDER);
  }
}
