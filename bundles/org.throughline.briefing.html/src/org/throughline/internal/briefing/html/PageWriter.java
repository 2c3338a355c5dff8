package org.throughline.internal.briefing.html;

import java.util.Locale;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Logo;
import org.throughline.picture.ImageFile;
import org.throughline.picture.Markup;

/** Writes one document as one page: head, cover with contents, sections, sources. */
final class PageWriter {

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  private static final String FONTS = "; font-src data:";

  private final Document document;
  private final Locale language;
  private final Markup markup = new Markup();
  private final WordsWriter words;
  private final SourceNotes sources;
  private final BlockWriter blocks;

  PageWriter(Document document) {
    this.document = document;
    this.language = document.language();
    this.words = new WordsWriter(markup, language);
    this.sources = new SourceNotes(markup, words, language);
    this.blocks = new BlockWriter(markup, words, sources, language);
  }

  String write() {
    markup.doctype().open("html", "lang", language.toLanguageTag()).line();
    head();
    markup.open("body").line();
    markup.element("a", Furniture.SKIP.in(language), "class", "skip", "href", "#text").line();
    cover(document.cover());
    markup.open("main", "id", "text").line();
    document.sections().forEach(this::section);
    sources.list();
    markup.close().line();
    markup.open("footer").element("p", document.running().foot()).close().line();
    return markup.close().close().line().toString();
  }

  private void head() {
    markup.open("head").line();
    markup.open("meta", "charset", "utf-8").line();
    markup.open("meta", "http-equiv", "Content-Security-Policy", "content",
        document.sender().typeface().isPresent() ? POLICY + FONTS : POLICY).line();
    markup.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    markup.open("meta", "name", "color-scheme", "content", "light dark").line();
    markup.open("meta", "name", "referrer", "content", "no-referrer").line();
    markup.element("title", title()).line();
    document.sender().typeface().ifPresent(own -> {
      markup.typeface(StyleSheet.OWN, 400, own.regular()).line();
      own.bold().ifPresent(bold -> markup.typeface(StyleSheet.OWN, 600, bold).line());
    });
    markup.style(new StyleSheet(document.running(), document.sender()).css()).line();
    markup.linkedData(new DataSheet(document, title()).json()).line();
    markup.close().line();
  }

  private String title() {
    String title = document.cover().title().plain().strip();
    String client = document.cover().client().plain().strip();
    return title.equals(client) || client.isEmpty() ? title : title + " – " + client;
  }

  private void cover(Cover cover) {
    markup.open("header", "class", "cover").line();
    markup.open("div", "class", "masthead");
    cover.logo().ifPresent(logo -> {
      markup.open("div", "class", "who");
      logo(logo, "mark");
    });
    words.element("p", cover.client(), "class", "client");
    if (cover.logo().isPresent()) {
      markup.close();
    }
    markup.element("p", cover.kind(), "class", "kind");
    if (!document.sender().confidential().isEmpty()) {
      markup.element("p", document.sender().confidential(), "class", "confidential");
    }
    markup.close().line();
    words.element("h1", cover.title());
    markup.line();
    if (!cover.lead().isBlank()) {
      words.element("p", cover.lead(), "class", "lead");
      markup.line();
    }
    contents();
    if (!cover.facts().isEmpty()) {
      markup.open("dl", "class", "facts").line();
      for (Cover.Fact fact : cover.facts()) {
        markup.open("div").element("dt", fact.label());
        fact.lines().forEach(line -> words.element("dd", line));
        markup.close().line();
      }
      markup.close().line();
    }
    document.sender().logo().ifPresent(logo -> logo(logo, "logo"));
    markup.close().line();
  }

  /**
   * The dots are in the page; wrapped into a drawing, because only that takes them without an address. Of a logo that
   * cannot be read the page says so.
   */
  private void logo(Logo logo, String kind) {
    if (logo.picture().isEmpty()) {
      markup.element("p", Furniture.LOGO_UNREADABLE.in(language), "class", "caption");
      return;
    }
    ImageFile picture = logo.picture().get();
    String width = String.valueOf(picture.width());
    String height = String.valueOf(picture.height());
    markup.open("svg", "class", kind, "viewBox", "0 0 " + width + " " + height, "role", "img", "aria-label",
        logo.inWords(language));
    markup.image(picture, "width", width, "height", height).close().line();
  }

  private void contents() {
    if (document.sections().isEmpty()) {
      return;
    }
    markup.open("nav", "class", "contents", "aria-label", Furniture.CONTENTS.in(language)).open("ol").line();
    for (DocumentSection section : document.sections()) {
      markup.open("li").open("a", "href", "#" + section.anchor());
      words.inline(section.title());
      markup.close();
      if (!section.remark().isBlank()) {
        markup.text(" ").element("span", section.remark(), "class", "remark");
      }
      markup.close().line();
    }
    markup.close().close().line();
  }

  private void section(DocumentSection section) {
    markup.open("section", "aria-labelledby", section.anchor()).line();
    words.element("h2", section.title(), "id", section.anchor());
    markup.line();
    blocks.write(section.blocks());
    markup.close().line();
  }
}
