package org.throughline.internal.briefing.html;

import static org.throughline.picture.Markup.jsonString;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.briefing.document.Document;

/** What a briefing is, for programs that keep documents: a report in the words of schema.org, as JSON-LD. */
final class DataSheet {

  private final Document document;
  private final String title;

  DataSheet(Document document, String title) {
    this.document = document;
    this.title = title;
  }

  /** Only what the page itself shows. */
  String json() {
    List<String> says = new ArrayList<>();
    says.add("\"@context\":\"https://schema.org\"");
    says.add("\"@type\":\"Report\"");
    text(says, "name", title);
    text(says, "genre", document.cover().kind());
    text(says, "abstract", document.cover().lead().plain());
    text(says, "inLanguage", document.language().toLanguageTag());
    organisation(says, "about", document.cover().client().plain());
    organisation(says, "publisher", document.sender().name());
    says.add("\"hasPart\":" + document.sections().stream().map(each -> "{\"@type\":\"CreativeWork\",\"name\":"
        + jsonString(each.title().plain()) + ",\"url\":" + jsonString("#" + each.anchor()) + "}")
        .collect(Collectors.joining(",", "[", "]")));
    return says.stream().collect(Collectors.joining(",", "{", "}"));
  }

  private static void text(List<String> says, String name, String value) {
    if (!value.isBlank()) {
      says.add("\"" + name + "\":" + jsonString(value));
    }
  }

  private static void organisation(List<String> says, String name, String called) {
    if (!called.isBlank()) {
      says.add("\"" + name + "\":{\"@type\":\"Organization\",\"name\":" + jsonString(called) + "}");
    }
  }
}
