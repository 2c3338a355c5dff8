package org.throughline.internal.briefing.pptx;

import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.briefing.paint.FontFiles;
import org.throughline.briefing.spi.Renderer;
import org.throughline.picture.TypefaceMetrics;

/** Makes one PPTX file of a document, slides of 16:9. */
@Component(service = Renderer.class)
public final class PptxRenderer implements Renderer {

  private final TypefaceMetrics metrics = new TypefaceMetrics();

  /** A renderer. */
  public PptxRenderer() {}

  @Override
  public String format() {
    return "pptx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  }

  @Override
  public byte[] render(Document document) {
    DocumentColours colours = new DocumentColours(document.sender().accent());
    try (FontFiles files = new FontFiles()) {
      Pictures pictures = new Pictures(colours, files, metrics);
      Measures measures = new Measures(document.sender().metrics(metrics), document.language());
      return new DeckWriter(document, measures, colours).write(new Storyboard(document, measures, pictures).slides());
    }
  }
}
