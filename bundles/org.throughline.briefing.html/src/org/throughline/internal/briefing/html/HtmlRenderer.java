package org.throughline.internal.briefing.html;

import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;

/** Makes one HTML file of a document, in UTF-8. */
@Component(service = Renderer.class)
public final class HtmlRenderer implements Renderer {

  /** A renderer. */
  public HtmlRenderer() {}

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public byte[] render(Document document) {
    return new PageWriter(document).write().getBytes(StandardCharsets.UTF_8);
  }
}
