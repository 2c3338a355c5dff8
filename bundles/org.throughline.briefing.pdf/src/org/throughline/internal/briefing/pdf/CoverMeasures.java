package org.throughline.internal.briefing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.picture.Face;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/**
 * The sizes that fit one cover: the title as large as it can be, the facts at the foot, each in a column it fits in, and
 * the stations of the contents sharing what is between.
 */
final class CoverMeasures {

  /** The height of the cover between its margins, in pixels. */
  private static final int COVER = 965;
  private static final int HIGHEST_ENTRY = 52;
  private static final int LOWEST_ENTRY = 26;
  private static final int ENTRIES = 440;
  private static final int[] TITLE_POINTS = {48, 36, 28};
  private static final int MOST_TITLE_LINES = 3;
  private static final int LOGO = 60;
  /** The client and the kind of document, and what is free above and below title and contents, in pixels. */
  private static final int AROUND = 290;
  private static final int LEAD_POINTS = 15;
  private static final int LEAD_LINE = 30;
  private static final double GAP = 22;
  private static final double NARROWEST = 90;
  private static final double WIDER = 1.02;

  private final Document document;
  private final TextMetrics metrics;

  CoverMeasures(Document document, TextMetrics metrics) {
    this.document = document;
    this.metrics = metrics;
  }

  String css() {
    Cover cover = document.cover();
    List<Double> columns = columns(cover.facts());
    int points = titlePoints(cover.title().plain());
    int logo = document.sender().logo().isPresent() ? LOGO : 0;
    int room = COVER - factsHeight(cover.facts(), columns) - logo - AROUND - titleHeight(points)
        - LEAD_LINE * lines(cover.lead().plain(), new TextStyle(Face.SERIF, LEAD_POINTS, Token.INK), Paper.TEXT_WIDTH);
    int entry = Math.clamp(Math.min(ENTRIES, room) / Math.max(1, document.sections().size()), LOWEST_ENTRY, HIGHEST_ENTRY);
    StringBuilder css = new StringBuilder();
    css.append(".top { min-height: ").append(COVER - factsHeight(cover.facts(), columns) - logo).append("px; }\n");
    css.append("h1 { font-size: ").append(points).append("pt; line-height: ").append(Math.round(points * 1.09))
        .append("pt; }\n.entry { height: ").append(entry).append("px; }\n");
    for (int i = 0; i < columns.size(); i++) {
      css.append(".fact-").append(i).append(" { width: ").append(Math.round(columns.get(i))).append("px; }\n");
    }
    return css.toString();
  }

  private int titleHeight(int points) {
    int lines = lines(document.cover().title().plain(), new TextStyle(Face.SERIF, points, Token.INK), Paper.TEXT_WIDTH);
    return (int) Math.ceil(lines * points * 1.09 * 96 / 72);
  }

  private int titlePoints(String title) {
    for (int points : TITLE_POINTS) {
      if (lines(title, new TextStyle(Face.SERIF, points, Token.INK), Paper.TEXT_WIDTH) <= MOST_TITLE_LINES) {
        return points;
      }
    }
    return TITLE_POINTS[TITLE_POINTS.length - 1];
  }

  /** As wide as they need; where that is too wide together, those with the fewest lines get more lines. */
  private List<Double> columns(List<Cover.Fact> facts) {
    List<Double> columns = new ArrayList<>(facts.stream().map(fact -> fact.lines().stream()
        .mapToDouble(line -> width(line.plain())).max().orElse(0) + GAP).toList());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.<Integer>comparingInt(each -> facts.get(each).lines().size())
        .thenComparing(each -> -columns.get(each)));
    for (int each : order) {
      double over = columns.stream().mapToDouble(Double::doubleValue).sum() - Paper.TEXT_WIDTH;
      if (over > 0) {
        columns.set(each, Math.max(NARROWEST, columns.get(each) - over));
      }
    }
    return columns;
  }

  private int factsHeight(List<Cover.Fact> facts, List<Double> columns) {
    int lines = 0;
    for (int i = 0; i < facts.size(); i++) {
      double width = columns.get(i) - GAP;
      lines = Math.max(lines, facts.get(i).lines().stream()
          .mapToInt(line -> lines(line.plain(), TextStyle.body(), width)).sum());
    }
    return lines == 0 ? 0 : 44 + 20 * lines;
  }

  private double width(String text) {
    return metrics.width(text, TextStyle.body()) * 1.02 + 2;
  }

  /** A little more than they need, because a page sets the same line a little wider or narrower. */
  private int lines(String text, TextStyle style, double width) {
    return new TextLines(metrics).count(text, style, width / WIDER);
  }
}
