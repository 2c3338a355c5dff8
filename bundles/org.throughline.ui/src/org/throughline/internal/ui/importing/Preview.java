package org.throughline.internal.ui.importing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ReadAccess;
import org.throughline.exchange.TableFile;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.CellError;
import org.throughline.exchange.elements.ElementImport;
import org.throughline.exchange.elements.ElementTable;
import org.throughline.exchange.elements.ImportMapping;
import org.throughline.exchange.elements.ImportOptions;
import org.throughline.exchange.elements.ImportRow;
import org.throughline.exchange.elements.ImportRow.State;

/**
 * What an import would do, put in words.
 *
 * @param columns the columns of the file
 * @param choices what a column of the file can become
 * @param plan what would be done; empty when nothing can be planned
 * @param refused why nothing can be planned
 * @param lines what becomes of each row, what is left out first
 */
record Preview(ImportMapping mapping, List<FileColumn> columns, List<Choice> choices, Optional<ElementImport> plan,
    Optional<Message> refused, List<Line> lines) {

  private static final int EXAMPLES = 3;
  private static final int LONGEST = 48;

  /**
   * What is asked for.
   *
   * @param mapping null for what the headings seem to mean
   */
  record Wanted(EClass type, @Nullable ImportMapping mapping, ImportOptions options) {
  }

  /**
   * A column of the file.
   *
   * @param heading what stands above it, or its number
   * @param becomes the heading of the column it goes into; empty for none
   * @param examples what stands first in it
   */
  record FileColumn(String heading, String becomes, String examples) {
  }

  /** What a column of a file can become. */
  record Choice(String heading, CellColumn column) {
  }

  /** What becomes of a line. */
  enum Fate {
    LEFT_OUT, NOTE, NEW, CHANGED, UNCHANGED
  }

  /**
   * A row of the file, or something else to know about it.
   *
   * @param row the row of the file as a spreadsheet counts rows; 0 for the file as a whole
   * @param name what the element is called
   * @param text what changes, or why not
   */
  record Line(Fate fate, long row, String name, String text) {
  }

  Preview {
    columns = List.copyOf(columns);
    choices = List.copyOf(choices);
    lines = List.copyOf(lines);
  }

  /** Looks at the rows, inside a reading of the client. */
  static Preview of(ClientSession session, ReadAccess access, ReadList list, Wanted wanted, Locale locale) {
    ElementTable table = new ElementTable(access.client(), access.index(), wanted.type(), locale);
    ImportMapping known = wanted.mapping();
    ImportMapping mapping = known == null ? ImportMapping.propose(table, list.table()) : known;
    List<FileColumn> columns = columns(table, mapping, list.table(), locale);
    List<Choice> choices = choices(table, mapping);
    try {
      ElementImport plan = ElementImport.plan(session, table, list.table(), mapping, wanted.options());
      return new Preview(mapping, columns, choices, Optional.of(plan), Optional.empty(), lines(plan, locale));
    } catch (ClientException refused) {
      return new Preview(mapping, columns, choices, Optional.empty(), Optional.of(refused.text()), List.of());
    }
  }

  /** How many lines there are of a fate. */
  long count(Fate fate) {
    return fate == Fate.LEFT_OUT ? plan.map(Preview::leftOut).orElse(0L)
        : lines.stream().filter(line -> line.fate == fate).count();
  }

  /** How many rows nothing is used of. */
  static long leftOut(ElementImport plan) {
    return plan.counts().getOrDefault(State.REFUSED, 0) + (long) plan.rejected().size();
  }

  // ---- columns

  private static List<FileColumn> columns(ElementTable table, ImportMapping mapping, TableFile file, Locale locale) {
    List<FileColumn> columns = new ArrayList<>();
    for (int i = 0; i < mapping.headings().size(); i++) {
      int position = i;
      CellColumn column = mapping.columns().get(i);
      String examples = file.rows().stream().filter(row -> row.line() > mapping.headerLine())
          .map(row -> text(row.cell(position), locale)).filter(text -> !text.isEmpty()).limit(EXAMPLES)
          .collect(Collectors.joining(" · "));
      String heading = mapping.headings().get(i);
      columns.add(new FileColumn(heading.isEmpty() ? Message.of(Preview.class, "column.number", i + 1).in(locale) : heading,
          column == null ? "" : table.heading(column), examples));
    }
    return columns;
  }

  private static List<Choice> choices(ElementTable table, ImportMapping mapping) {
    List<Choice> choices = new ArrayList<>();
    table.columns().stream().filter(column -> column.kind() != CellColumn.Kind.CLASS)
        .forEach(column -> choices.add(new Choice(table.heading(column), column)));
    mapping.columns().stream().filter(Objects::nonNull)
        .filter(column -> choices.stream().noneMatch(each -> each.column.key().equals(column.key())))
        .forEach(column -> choices.add(new Choice(table.heading(column), column)));
    return choices;
  }

  private static String text(@Nullable Object cell, Locale locale) {
    return switch (cell) {
      case null -> "";
      case Message unusable -> unusable.in(locale);
      case BigDecimal number -> NumberFormat.getInstance(locale).format(number);
      case LocalDate day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
      case LocalDateTime moment -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(locale).format(moment);
      default -> line(cell.toString());
    };
  }

  // ---- rows

  private static List<Line> lines(ElementImport plan, Locale locale) {
    List<Line> lines = new ArrayList<>();
    plan.rejected().forEach(each -> lines.add(new Line(Fate.LEFT_OUT, each.line(), "", each.reason().in(locale))));
    for (ImportRow row : plan.rows()) {
      if (row.state() == State.REFUSED) {
        row.errors().forEach(error -> lines.add(new Line(Fate.LEFT_OUT, row.line(), line(row.name()), reason(error, locale))));
      }
    }
    lines.sort(Comparator.comparingLong(Line::row));
    plan.notes().forEach(note -> lines.add(new Line(Fate.NOTE, 0, "", note.in(locale))));
    Map<State, Fate> fates = Map.of(State.NEW, Fate.NEW, State.UPDATED_BY_ID, Fate.CHANGED, State.UPDATED_BY_NAME,
        Fate.CHANGED, State.UNCHANGED, Fate.UNCHANGED);
    for (ImportRow row : plan.rows()) {
      if (row.state() != State.REFUSED) {
        lines.add(new Line(Objects.requireNonNull(fates.get(row.state())), row.line(), line(row.name()),
            changes(plan.table(), row)));
      }
    }
    return lines;
  }

  /** The row stands in a column of its own. */
  private static String reason(CellError error, Locale locale) {
    return error.column().isEmpty() ? error.reason().in(locale)
        : Message.of(Preview.class, "line.reason", error.column(), error.reason()).in(locale);
  }

  private static String changes(ElementTable table, ImportRow row) {
    List<String> parts = new ArrayList<>();
    for (ImportRow.Cell cell : row.cells()) {
      if (row.state() != State.NEW) {
        parts.add(table.heading(cell.column()) + ": " + shown(cell.before()) + " → " + shown(cell.after()));
      } else if (!cell.column().isName() && !cell.after().isEmpty()) {
        parts.add(table.heading(cell.column()) + ": " + shown(cell.after()));
      }
    }
    if (!row.moved().isEmpty()) {
      parts.add(line(row.moved()));
    }
    return String.join(" · ", parts);
  }

  private static String shown(String text) {
    return text.isBlank() ? "–" : line(text);
  }

  /** A text on one line, not longer than fits beside others. */
  private static String line(String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    return flat.codePointCount(0, flat.length()) <= LONGEST ? flat
        : flat.substring(0, flat.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
