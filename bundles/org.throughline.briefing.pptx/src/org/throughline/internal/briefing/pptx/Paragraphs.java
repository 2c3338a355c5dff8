package org.throughline.internal.briefing.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Link;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.picture.Face;
import org.throughline.picture.Markup;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/** Writes paragraphs: each piece of text with its language, its emphasis and its link. */
final class Paragraphs {

  private static final int HUNDREDTHS = 100;
  private static final double POINT = 0.75;

  private final DocumentColours colours;
  private final Locale language;

  Paragraphs(DocumentColours colours, Locale language) {
    this.colours = colours;
    this.language = language;
  }

  /**
   * Writes a paragraph.
   *
   * @param usual how its place sets it already
   * @param first whether nothing stands above it
   * @param links gives the relation of a link
   */
  void write(Part part, Line line, Look usual, boolean first, Function<Link, String> links) {
    Look look = line.look();
    boolean right = isFromTheRight(line.words().plain());
    List<String> attributes = new ArrayList<>();
    if (line.level() > 0) {
      attributes.addAll(List.of("marL", Stage.emu(line.indent()), "indent",
          line.sign() == Line.Sign.NONE ? "0" : Stage.emu(-Line.INDENT)));
    }
    if (right) {
      attributes.addAll(List.of("algn", "r", "rtl", "1"));
    }
    part.open("a:p").open("a:pPr", attributes.toArray(String[]::new));
    if (look != usual) {
      spacing(part, "a:lnSpc", look.linePoints());
    }
    if (first || look != usual) {
      spacing(part, "a:spcBef", first ? 0 : look.before() * POINT);
    }
    switch (line.sign()) {
      case NONE -> {
        // nothing stands before it
      }
      case BULLET -> part.leaf("a:buFont", "typeface", "Arial").leaf("a:buChar", "char", "•");
      case NUMBER -> part.leaf("a:buFont", "typeface", "+mj-lt").leaf("a:buAutoNum", "type", "arabicPeriod", "startAt",
          Integer.toString(Math.max(1, line.number())));
    }
    part.close();
    runs(part, line.words(), look == usual ? List.of() : styled(look.style()), look == usual ? null : look.style(), links);
    part.close();
  }

  /** Writes a paragraph of a table. */
  void cell(Part part, Words words, TextStyle style, boolean number, Function<Link, String> links) {
    part.open("a:p").open("a:pPr", number ? new String[] {"algn", "r"}
        : isFromTheRight(words.plain()) ? new String[] {"algn", "r", "rtl", "1"} : new String[0]);
    spacing(part, "a:lnSpc", style.line() * POINT);
    part.close();
    runs(part, words, styled(style), style, links);
    part.close();
  }

  /** Writes a paragraph as its place sets it, with the addresses of links behind their words. */
  void plain(Part part, Words words) {
    part.open("a:p");
    List<Run> runs = new ArrayList<>();
    words.runs().forEach(run -> {
      runs.add(new Run(run.text(), run.emphasis(), Optional.empty()));
      run.link().filter(link -> !run.text().strip().equals(link.address()))
          .ifPresent(link -> runs.add(Run.of(" (" + link.address() + ")")));
    });
    runs(part, new Words(runs, words.voice(), words.language()), List.of(), null, link -> "");
    part.close();
  }

  /** The attributes and the content that set a piece of text. */
  void style(Part part, String name, TextStyle style) {
    part.open(name, styled(style).toArray(String[]::new));
    colour(part, style.colour());
    part.leaf("a:latin", "typeface", font(style.face())).close();
  }

  /** Writes what a shape is filled with. */
  void colour(Part part, Token token) {
    part.open("a:solidFill");
    switch (token) {
      case INK -> part.leaf("a:schemeClr", "val", "tx1");
      case INK_2 -> part.leaf("a:schemeClr", "val", "tx2");
      case SURFACE -> part.leaf("a:schemeClr", "val", "bg1");
      case ACCENT -> part.leaf("a:schemeClr", "val", "accent1");
      default -> part.leaf("a:srgbClr", "val", colours.value(token).substring(1));
    }
    part.close();
  }

  /** Writes a distance in points. */
  static void spacing(Part part, String name, double points) {
    part.open(name).leaf("a:spcPts", "val", Long.toString(Math.round(points * HUNDREDTHS))).close();
  }

  private static List<String> styled(TextStyle style) {
    return List.of("sz", Integer.toString(style.points() * HUNDREDTHS), "b", style.face().weight() > 400 ? "1" : "0", "i",
        style.face().isItalic() ? "1" : "0");
  }

  private static String font(Face face) {
    return face.isSans() ? "+mn-lt" : "+mj-lt";
  }

  private void runs(Part part, Words words, List<String> styled, @Nullable TextStyle style,
      Function<Link, String> links) {
    String spoken = words.language().orElse(language).toLanguageTag();
    for (Run run : words.runs()) {
      String[] lines = Markup.clean(run.text()).replace('\t', ' ').split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          part.leaf("a:br");
        }
        if (!lines[i].isEmpty()) {
          run(part, lines[i], run, spoken, styled, style, links);
        }
      }
    }
  }

  private void run(Part part, String text, Run run, String spoken, List<String> styled,
      @Nullable TextStyle style, Function<Link, String> links) {
    List<String> attributes = new ArrayList<>();
    if (!spoken.equals("und")) {
      attributes.addAll(List.of("lang", spoken));
    }
    for (int i = 0; i < styled.size(); i += 2) {
      boolean own = styled.get(i).equals("b") && run.emphasis().contains(Emphasis.STRONG)
          || styled.get(i).equals("i") && run.emphasis().contains(Emphasis.STRESSED);
      if (!own) {
        attributes.addAll(styled.subList(i, i + 2));
      }
    }
    if (run.emphasis().contains(Emphasis.STRONG)) {
      attributes.addAll(List.of("b", "1"));
    }
    if (run.emphasis().contains(Emphasis.STRESSED)) {
      attributes.addAll(List.of("i", "1"));
    }
    part.open("a:r").open("a:rPr", attributes.toArray(String[]::new));
    if (style != null) {
      colour(part, style.colour());
      part.leaf("a:latin", "typeface", font(style.face()));
    }
    run.link().map(links).filter(id -> !id.isEmpty())
        .ifPresent(id -> part.leaf("a:hlinkClick", "r:id", id, "tooltip", run.link().orElseThrow().address()));
    part.close().element("a:t", text).close();
  }

  private static boolean isFromTheRight(String text) {
    return text.codePoints().map(Character::getDirectionality)
        .filter(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .findFirst().orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }
}
