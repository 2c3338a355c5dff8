package org.throughline.internal.briefing.docx;

import org.throughline.briefing.document.Document;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.briefing.paint.FontFiles;
import org.throughline.picture.TypefaceMetrics;

/** The text of a document as it is written, before it is packed. */
final class Written {

  private static final TypefaceMetrics METRICS = new TypefaceMetrics();

  private Written() {}

  /** The part with the text, with nothing packed around it. */
  static String text(Document document) {
    DocumentColours colours = new DocumentColours(document.sender().accent());
    try (FontFiles files = new FontFiles(); Parts parts = new Parts()) {
      Parts.Part part = parts.main("/word/document.xml", Parts.KINDS + "wordprocessingml.document.main+xml");
      Sheet sheet = new Sheet(part, "w:document", colours, document.language());
      new DocumentWriter(document, sheet, new Lists(), new Pictures(parts, colours, files), METRICS)
          .write(new RunningParts("a", "b", "c", "d"));
      return sheet.out().toString();
    }
  }
}
