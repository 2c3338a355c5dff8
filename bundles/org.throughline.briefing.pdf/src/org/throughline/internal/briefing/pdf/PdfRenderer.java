package org.throughline.internal.briefing.pdf;

import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;
import org.throughline.picture.TypefaceMetrics;

/** Makes one PDF file of a document, on A4. */
@Component(service = Renderer.class)
public final class PdfRenderer implements Renderer {

  private final TypefaceMetrics metrics = new TypefaceMetrics();

  /** A renderer. */
  public PdfRenderer() {}

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public byte[] render(Document document) {
    LibraryLogs.off();
    PaperColours colours = new PaperColours(document.sender().accent());
    try (FontFiles files = new FontFiles()) {
      Typefaces typefaces = new Typefaces(files, metrics);
      Letters letters = new Letters(typefaces);
      Pictures pictures = new Pictures(new ScenePainter(colours, letters, new Outlines(files)));
      return new Typesetter(typefaces, pictures, colours)
          .set(new PageWriter(document, colours, typefaces, letters, pictures).write());
    }
  }
}
