package org.throughline.dna.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.coherence.coverage.CoverageMatrix;
import org.throughline.coherence.coverage.CoverageMatrix.Cover;
import org.throughline.core.Message;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.MatrixChart;
import org.throughline.picture.kit.Mark;

/** Draws what covers what: a tick where it is there, other marks where it is only meant, missing or goes against it. */
public final class CoverageDrawing {

  private final Locale language;

  /** Drawings in a language of the program. */
  public CoverageDrawing(Locale language) {
    this.language = language;
  }

  /** The picture of a matrix, which is also its table. */
  public MatrixChart of(CoverageMatrix matrix) {
    CoverageMatrix.Kind kind = matrix.kind();
    Set<Cover> used = EnumSet.noneOf(Cover.class);
    List<MatrixChart.Cell> cells = new ArrayList<>();
    for (CoverageMatrix.Cell each : matrix.cells()) {
      used.add(each.cover());
      cells.add(new MatrixChart.Cell(each.row(), each.column(), mark(each.cover()),
          say("coverage.cell", kind.meaning(each.cover()), each.evidence().size())));
    }
    List<MatrixChart.Key> key = List.of(Cover.THERE, Cover.MEANT, Cover.MISSING, Cover.AGAINST).stream()
        .filter(used::contains).map(each -> new MatrixChart.Key(mark(each), kind.meaning(each).in(language))).toList();
    ChartWords words = new ChartWords(kind.title().in(language), matrix.description().in(language),
        kind.row().in(language), kind.title().in(language), say("coverage.empty." + kind.name()));
    return new MatrixChart(words, heads(matrix.rows()), heads(matrix.columns()), cells, key, "–");
  }

  private List<MatrixChart.Head> heads(List<CoverageMatrix.Head> heads) {
    return heads.stream().map(each -> new MatrixChart.Head(each.name().in(language),
        each.element().flatMap(element -> Optional.ofNullable(EcoreUtil.getID(element))))).toList();
  }

  private static Mark mark(Cover cover) {
    return switch (cover) {
      case THERE -> Mark.HOLDS;
      case MEANT -> Mark.HINT;
      case MISSING -> Mark.WARNING;
      case AGAINST -> Mark.ERROR;
    };
  }

  private String say(String key, Object... arguments) {
    return Message.of(CoverageDrawing.class, key, arguments).in(language);
  }
}
