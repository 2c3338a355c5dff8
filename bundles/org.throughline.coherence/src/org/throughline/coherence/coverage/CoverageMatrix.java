package org.throughline.coherence.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Message;
import org.throughline.core.Worded;

/**
 * What covers what, at one moment. Immutable.
 *
 * @param kind which matrix it is
 * @param rows from the top
 * @param columns from the left
 * @param cells those in which there is something, by row and then by column
 */
public record CoverageMatrix(Kind kind, List<Head> rows, List<Head> columns, List<Cell> cells) {

  /** The matrices there are. */
  public enum Kind {
    /** Which department lives which trait. */
    SILO_TRAIT,
    /** Which objective has content, and from which campaign. */
    OBJECTIVE_CONTENT,
    /** Which promise is kept on which channel. */
    PROMISE_CHANNEL,
    /** Which of the four C has a pilot. */
    C_PILOT;

    /** What the matrix is called. */
    public Message title() {
      return Message.of(CoverageMatrix.class, "coverage." + name());
    }

    /** What its rows are called. */
    public Message row() {
      return Message.of(CoverageMatrix.class, "coverage." + name() + ".row");
    }

    /** What a cover means in this matrix, in a few words. */
    public Message meaning(Cover cover) {
      return Message.of(CoverageMatrix.class, "coverage." + name() + "." + cover.name());
    }
  }

  /** How well one thing covers another, the worst first. */
  public enum Cover {
    /** Practice goes against it. */
    AGAINST,
    /** It should be there and is not. */
    MISSING,
    /** It is meant, planned or promised; nothing shows yet that it is so. */
    MEANT,
    /** It is there. */
    THERE
  }

  /**
   * What a row or column is about.
   *
   * @param element the element; empty for what is none, such as one of the four C
   * @param name what it is called
   */
  public record Head(Optional<EObject> element, Worded name) {
  }

  /**
   * A cell in which there is something.
   *
   * @param row its row, from 0
   * @param column its column, from 0
   * @param cover how well the one covers the other
   * @param evidence the elements that show it, each once
   */
  public record Cell(int row, int column, Cover cover, List<EObject> evidence) {

    public Cell {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Something that is not covered.
   *
   * @param row the row, or -1 for a whole column
   * @param column the column, or -1 for a whole row
   * @param message what is not covered
   */
  public record Gap(int row, int column, Message message) {
  }

  public CoverageMatrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** What is in a cell; empty when nothing is. */
  public Optional<Cell> at(int row, int column) {
    return cells.stream().filter(each -> each.row() == row && each.column() == column).findFirst();
  }

  /**
   * What is not covered: cells where something is missing or goes against it, then rows and columns in which nothing is
   * there or meant.
   */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    Set<Integer> coveredRows = new TreeSet<>();
    Set<Integer> coveredColumns = new TreeSet<>();
    for (Cell each : cells) {
      if (each.cover() == Cover.AGAINST || each.cover() == Cover.MISSING) {
        gaps.add(new Gap(each.row(), each.column(), Message.of(CoverageMatrix.class, "gap.cell",
            rows.get(each.row()).name(), columns.get(each.column()).name(), kind.meaning(each.cover()))));
      } else {
        coveredRows.add(each.row());
        coveredColumns.add(each.column());
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      if (!coveredRows.contains(row)) {
        gaps.add(new Gap(row, -1, gap("row", rows.get(row))));
      }
    }
    for (int column = 0; column < columns.size(); column++) {
      if (!coveredColumns.contains(column)) {
        gaps.add(new Gap(-1, column, gap("column", columns.get(column))));
      }
    }
    return gaps;
  }

  private Message gap(String side, Head head) {
    return Message.of(CoverageMatrix.class, "gap." + kind.name() + "." + side, head.name());
  }

  /** What it says, in one sentence: how many cells there are, and how many things are not covered. */
  public Message description() {
    Map<Cover, Integer> counts = new HashMap<>();
    cells.forEach(each -> counts.merge(each.cover(), 1, Integer::sum));
    return Message.of(CoverageMatrix.class, "coverage.description", counts.getOrDefault(Cover.THERE, 0),
        counts.getOrDefault(Cover.MEANT, 0), gaps().size());
  }
}
