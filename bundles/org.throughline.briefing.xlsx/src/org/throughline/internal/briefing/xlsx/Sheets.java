package org.throughline.internal.briefing.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.exchange.WorkbookWriter.Sheet;
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Kind;

/** The tables of one document with the values of its pictures, and a sheet that tells which there are. */
final class Sheets {

  private final Document document;
  private final Locale language;
  private final Numbers numbers;
  private final List<Sheet> tables = new ArrayList<>();
  private final List<List<String>> contents = new ArrayList<>();
  private String section = "";

  Sheets(Document document) {
    this.document = document;
    this.language = document.language();
    this.numbers = new Numbers(language);
  }

  List<Sheet> all() {
    for (DocumentSection each : document.sections()) {
      section = each.title().plain().strip();
      each.blocks().forEach(this::block);
    }
    List<Sheet> all = new ArrayList<>();
    all.add(new Sheet(Furniture.CONTENTS.in(language), List.of(head("sheet.number"), head("sheet.table"),
        head("sheet.section"), head("sheet.note"), Furniture.SOURCE.in(language)), numbered()));
    all.addAll(tables);
    return all;
  }

  private List<List<Object>> numbered() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("", document.cover().title().plain(), document.cover().client().plain(),
        Stream.of(document.running().headRight(), document.sender().confidential()).filter(each -> !each.isBlank())
            .collect(Collectors.joining(". ")), document.running().foot()));
    for (int i = 0; i < contents.size(); i++) {
      List<Object> row = new ArrayList<>(List.of(i + 2));
      row.addAll(contents.get(i));
      rows.add(row);
    }
    return rows;
  }

  private void block(Block block) {
    switch (block) {
      case Block.Table it -> table(it);
      case Block.Figure it -> figure(it);
      case Block.Listing it -> it.items().forEach(item -> item.forEach(this::block));
      case Block.CallOut it -> it.content().forEach(this::block);
      case Block.Passage it -> it.content().forEach(this::block);
      case Block.Heading it -> {
        // text is for the other formats
      }
      case Block.Paragraph it -> {
        // as above
      }
      case Block.Quotation it -> {
        // as above
      }
      case Block.Claim it -> {
        // as above
      }
      case Block.Throughline it -> {
        // as above
      }
    }
  }

  private void table(Block.Table table) {
    List<List<Object>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Object> fields = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        fields.add(field(read(row.get(i).words()), table.columns().get(i).kind()));
      }
      rows.add(fields);
    }
    add(table.title().plain(), table.columns().stream().map(column -> column.head().plain()).toList(), rows,
        table.note().map(Sheets::read).orElse(""), table.source());
  }

  private void figure(Block.Figure figure) {
    ValueTable table = figure.drawing().table();
    List<List<Object>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<Object> fields = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        fields.add(field(row.get(i), table.columns().get(i).kind()));
      }
      rows.add(fields);
    }
    String title = figure.title().plain();
    add(title.isBlank() ? figure.drawing().title() : title, table.columns().stream().map(ValueTable.Column::head).toList(),
        rows, Stream.of(figure.unit(), figure.drawing().description()).filter(each -> !each.isBlank())
            .collect(Collectors.joining(". ")), figure.source());
  }

  private Object field(String text, Kind kind) {
    return kind == Kind.TEXT ? text : numbers.of(text);
  }

  private void add(String title, List<String> heads, List<List<Object>> rows, String note, Optional<Source> source) {
    tables.add(new Sheet(title, heads, rows));
    contents.add(List.of(title.strip(), section, note, source.map(this::source).orElse("")));
  }

  private String source(Source source) {
    return switch (source.origin()) {
      case MEASURED -> read(source.text());
      case ESTIMATED -> Furniture.ESTIMATED.in(language) + ". " + read(source.text());
      case GENERATED -> Furniture.GENERATED.in(language) + ". " + read(source.text());
    };
  }

  /** Words with the addresses of their links, because a cell leads nowhere. */
  private static String read(Words words) {
    return words.runs().stream().map(Sheets::read).collect(Collectors.joining());
  }

  private static String read(Run run) {
    return run.link().filter(link -> !link.address().equals(run.text().strip()))
        .map(link -> run.text() + " (" + link.address() + ")").orElse(run.text());
  }

  private String head(String key) {
    return Message.of(Sheets.class, key).in(language);
  }
}
