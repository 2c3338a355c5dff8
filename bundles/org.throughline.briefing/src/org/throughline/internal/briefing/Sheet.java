package org.throughline.internal.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.ENamedElement;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Entry;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.model.Element;
import org.throughline.picture.ValueTable.Kind;

/** A table that grows row by row, headed by what the model calls its columns. */
final class Sheet {

  private static final String NONE = "–";

  private final BriefingContext context;
  private final Words title;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  Sheet(BriefingContext context, Words title) {
    this.context = context;
    this.title = title;
  }

  Sheet(BriefingContext context, Message title) {
    this(context, context.program(title));
  }

  Sheet column(ENamedElement head) {
    return column(Words.program(context.label(head)), Kind.TEXT);
  }

  Sheet column(Message head) {
    return column(context.program(head), Kind.TEXT);
  }

  Sheet column(Words head, Kind kind) {
    columns.add(new Column(head, kind));
    return this;
  }

  Sheet row(Cell... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** What a row tells that also has its place in a calendar or an address book. */
  Sheet entries(List<? extends Entry> told) {
    entries.addAll(told);
    return this;
  }

  /** The table; none without a row. A column in which nothing stands, besides the first, is left out. */
  Optional<Block> block() {
    List<Integer> told = IntStream.range(0, columns.size()).filter(this::isTold).boxed().toList();
    return rows.isEmpty() ? Optional.empty()
        : Optional.of(new Block.Table(title, told.stream().map(columns::get).toList(),
            rows.stream().map(row -> told.stream().map(row::get).toList()).toList(), Optional.empty(), Optional.empty(),
            entries));
  }

  private boolean isTold(int column) {
    return column == 0 || rows.stream().anyMatch(row -> !row.get(column).words().plain().equals(NONE));
  }

  /** Adds the table where it has rows. */
  void addTo(List<Block> blocks) {
    block().ifPresent(blocks::add);
  }

  /** A text of the client. */
  Cell own(@Nullable String text) {
    return BriefingContext.told(text).map(it -> Cell.of(context.own(it))).orElseGet(() -> Cell.of(NONE));
  }

  /** A longer text of the client. */
  Cell markdown(@Nullable String text) {
    return BriefingContext.told(text).map(it -> Cell.of(context.markdown().words(it, context.language())))
        .orElseGet(() -> Cell.of(NONE));
  }

  /** The name of an element. */
  Cell named(@Nullable Element element) {
    return BriefingContext.name(element).map(it -> Cell.of(context.own(it))).orElseGet(() -> Cell.of(NONE));
  }

  /** The names of several elements. */
  Cell named(List<? extends Element> elements) {
    return own(elements.stream().filter(Objects::nonNull).flatMap(it -> BriefingContext.name(it).stream())
        .collect(Collectors.joining(", ")));
  }

  /** Words of the program. */
  Cell program(@Nullable String text) {
    return Cell.of(text == null || text.isBlank() ? NONE : text);
  }

  Cell date(@Nullable LocalDate date) {
    return Cell.of(date == null ? NONE : context.wording().date(date));
  }
}
