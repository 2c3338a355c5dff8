package org.throughline.internal.briefing.pdf;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Furniture;
import org.throughline.briefing.document.Logo;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.core.Message;

/** Writes one document as a tree of elements: cover with contents, sections, sources, what could not be shown. */
final class PageWriter {

  private static final int MOST_NAMED = 40;
  private static final double WIDEST_LOGO = 170;
  private static final double HIGHEST_LOGO = 45;
  private static final double WIDEST_MARK = 180;
  private static final double HIGHEST_MARK = 32;

  private final Document document;
  private final Locale language;
  private final DocumentColours colours;
  private final Letters letters;
  private final Typefaces typefaces;
  private final Pictures pictures;
  private final PageTree tree;
  private final WordsWriter words;
  private final SourceNotes sources;
  private final BlockWriter blocks;

  PageWriter(Document document, DocumentColours colours, Typefaces typefaces, Letters letters, Pictures pictures) {
    this.document = document;
    this.language = document.language();
    this.colours = colours;
    this.typefaces = typefaces;
    this.letters = letters;
    this.pictures = pictures;
    this.tree = new PageTree(letters);
    this.words = new WordsWriter(tree, language);
    this.sources = new SourceNotes(tree, words, language);
    this.blocks = new BlockWriter(tree, words, sources,
        new FigureWriter(tree, words, sources, pictures, typefaces.metrics(), language), language);
  }

  org.w3c.dom.Document write() {
    tree.open("html", "lang", language.toLanguageTag());
    tree.open("body");
    cover(document.cover());
    document.sections().forEach(this::section);
    sources.list();
    missing();
    bookmarks();
    tree.close();
    head();
    return tree.close().document();
  }

  /** Written last, when it is known which letters the document needs; where it stands does not matter. */
  private void head() {
    tree.open("head");
    tree.open("title").plain(title()).close();
    if (!document.cover().lead().isBlank()) {
      tree.open("meta", "name", "subject", "content", document.cover().lead().plain().strip()).close();
    }
    tree.open("style").plain(new StyleSheet(document, colours, letters, typefaces).css()).close();
    tree.close();
  }

  private String title() {
    String title = document.cover().title().plain().strip();
    String client = document.cover().client().plain().strip();
    return title.equals(client) || client.isEmpty() ? title : title + " – " + client;
  }

  private void cover(Cover cover) {
    tree.open("div", "class", "cover").open("div", "class", "top");
    tree.open("div", "class", "masthead");
    tree.open("div", "class", "left");
    if (cover.logo().isPresent()) {
      tree.open("div", "class", "who");
      logo(cover.logo().get(), "mark", WIDEST_MARK, HIGHEST_MARK);
      words.element("p", cover.client(), "class", "client");
      tree.close();
    } else {
      words.element("p", cover.client(), "class", "client");
    }
    tree.close().open("div", "class", "right");
    tree.element("p", cover.kind(), "class", "kind");
    if (!document.sender().confidential().isEmpty()) {
      tree.element("p", document.sender().confidential(), "class", "confidential");
    }
    tree.close().close();
    words.element("h1", cover.title());
    if (!cover.lead().isBlank()) {
      words.element("p", cover.lead(), "class", "lead");
    }
    contents();
    tree.close();
    document.sender().logo().ifPresent(logo -> logo(logo, "logo", WIDEST_LOGO, HIGHEST_LOGO));
    facts(cover);
    tree.close();
  }

  private void facts(Cover cover) {
    if (cover.facts().isEmpty()) {
      return;
    }
    tree.open("div", "class", "facts");
    for (int i = 0; i < cover.facts().size(); i++) {
      Cover.Fact fact = cover.facts().get(i);
      tree.open("div", "class", "fact fact-" + i).element("p", fact.label(), "class", "label");
      fact.lines().forEach(line -> words.element("p", line));
      tree.close();
    }
    tree.close();
  }

  /** Of a logo that cannot be read the document says so. */
  private void logo(Logo logo, String kind, double widest, double highest) {
    Optional<BufferedImage> dots = logo.picture().flatMap(file -> Pictures.PHOTOS.of(file, widest, highest));
    tree.open("div", "class", kind);
    if (dots.isPresent()) {
      pictures.place(tree, dots.get(), widest, highest, logo.inWords(language));
    } else {
      tree.element("p", logo.unreadable(language), "class", "caption");
    }
    tree.close();
  }

  private void contents() {
    if (document.sections().isEmpty()) {
      return;
    }
    tree.open("ol", "class", "contents");
    for (DocumentSection section : document.sections()) {
      String name = section.title().plain().strip();
      tree.open("li").open("div", "class", "entry").open("div", "class", "title");
      tree.open("a", "href", "#" + section.anchor(), "title", name);
      words.inline(section.title());
      tree.close();
      if (!section.remark().isBlank()) {
        tree.text(" ").element("span", section.remark(), "class", "remark");
      }
      tree.close().open("div", "class", "page");
      tree.open("a", "href", "#" + section.anchor(), "title", name).close();
      tree.close().close().close();
    }
    tree.close();
  }

  private void section(DocumentSection section) {
    tree.open("section");
    // The station is an element of its own: before the words of a heading it would be read as a second heading.
    tree.open("h2", "id", section.anchor()).open("span", "class", "dot").close();
    words.inline(section.title());
    tree.close();
    blocks.write(section.blocks());
    tree.close();
  }

  /** Says which letters the reader does not see, so that nothing is lost in silence. */
  private void missing() {
    Document.Running running = document.running();
    letters.marked(running.headLeft() + running.headRight() + running.foot() + document.sender().confidential()
        + document.sender().footer());
    if (letters.missing().isEmpty()) {
      return;
    }
    String named = letters.missing().stream().limit(MOST_NAMED).map(each -> String.format(Locale.ROOT, "U+%04X", each))
        .collect(Collectors.joining(", ")) + (letters.missing().size() > MOST_NAMED ? " …" : "");
    tree.open("div", "class", "unshown");
    tree.element("p", Message.of(PageWriter.class, "letters.missing", Letters.MARK, letters.missing().size()).in(language),
        "class", "head");
    tree.element("p", named, "class", "caption").close();
  }

  private void bookmarks() {
    tree.open("bookmarks");
    document.sections().forEach(section -> bookmark(section.title().plain(), section.anchor()));
    if (sources.areAny()) {
      bookmark(Furniture.SOURCES.in(language), SourceNotes.ANCHOR);
    }
    tree.close();
  }

  private void bookmark(String name, String anchor) {
    tree.open("bookmark", "name", name.strip(), "href", "#" + anchor).close();
  }
}
