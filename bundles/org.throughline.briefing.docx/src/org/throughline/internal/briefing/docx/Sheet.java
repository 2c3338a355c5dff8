package org.throughline.internal.briefing.docx;

import java.util.Locale;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.internal.briefing.docx.ParagraphWriter.Kind;
import org.throughline.picture.Markup;

/** A part of the file that holds paragraphs, while it is being written. */
final class Sheet {

  private static final String[] NAMES = {
      "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
      "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"};

  private final Markup out = new Markup().xmlDeclaration();
  private final Parts.Part part;
  private final ParagraphWriter paragraphs;
  private final WordsWriter words;
  private int bookmarks;

  /** @param root the element that holds everything */
  Sheet(Parts.Part part, String root, DocumentColours colours, Locale language) {
    this.part = part;
    this.paragraphs = new ParagraphWriter(out, colours);
    this.words = new WordsWriter(out, part, language);
    out.open(root, NAMES);
  }

  Markup out() {
    return out;
  }

  Parts.Part part() {
    return part;
  }

  WordsWriter words() {
    return words;
  }

  /** A paragraph that holds these words and nothing else. */
  void paragraph(Kind kind, Words said) {
    open(kind.fromTheRight(WordsWriter.fromTheRight(said)));
    words.write(said);
    close();
  }

  void open(Kind kind) {
    paragraphs.open(kind);
  }

  void close() {
    paragraphs.close();
  }

  void tab() {
    out.open("w:r").leaf("w:tab").close();
  }

  /** Begins a place that links lead to; ends with {@link #endOfPlace}. */
  int place(String name) {
    int number = ++bookmarks;
    out.leaf("w:bookmarkStart", "w:id", Integer.toString(number), "w:name", name);
    return number;
  }

  void endOfPlace(int number) {
    out.leaf("w:bookmarkEnd", "w:id", Integer.toString(number));
  }

  /** Begins what the program that shows the document works out; what it says until then follows. */
  void field(String instruction) {
    out.open("w:r").leaf("w:fldChar", "w:fldCharType", "begin").close();
    out.open("w:r").element("w:instrText", " " + instruction + " ", "xml:space", "preserve").close();
    out.open("w:r").leaf("w:fldChar", "w:fldCharType", "separate").close();
  }

  void endOfField() {
    out.open("w:r").leaf("w:fldChar", "w:fldCharType", "end").close();
  }

  /** Puts what was written into its part. */
  void finish() {
    out.close();
    part.fill(out.toString());
  }
}
