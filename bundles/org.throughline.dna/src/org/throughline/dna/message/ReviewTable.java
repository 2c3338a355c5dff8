package org.throughline.dna.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;

/** What was looked through as a table. */
record ReviewTable(ReviewTopic topic, List<ReviewRow> rows, Locale language) {

  /** The heads over the name of a row, its state and what that rests on. */
  List<String> heads() {
    return List.of(topic.in(language), say("head.state." + topic), say("head.detail." + topic));
  }

  ValueTable table() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(say("head.group." + topic), Kind.TEXT));
    heads().forEach(each -> columns.add(new Column(each, Kind.TEXT)));
    return new ValueTable(columns, rows.stream().map(each -> List.of(each.group(), each.name(), each.state(), each.detail()))
        .toList());
  }

  private String say(String key) {
    return Message.of(ReviewTable.class, key).in(language);
  }
}
