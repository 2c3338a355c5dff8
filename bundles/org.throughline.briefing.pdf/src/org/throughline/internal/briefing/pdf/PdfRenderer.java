package org.throughline.internal.briefing.pdf;

import com.openhtmltopdf.util.XRLog;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.briefing.paint.FontFiles;
import org.throughline.briefing.paint.LibraryLogs;
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
    XRLog.setLoggingEnabled(false);
    DocumentColours colours = new DocumentColours(document.sender().accent());
    try (FontFiles files = new FontFiles()) {
      Typefaces typefaces = new Typefaces(files, metrics, document.sender().typeface());
      Letters letters = new Letters(typefaces);
      Pictures pictures = new Pictures(colours, letters, files);
      return new Typesetter(typefaces, pictures, colours)
          .set(new PageWriter(document, colours, typefaces, letters, pictures).write());
    }
  }
}
