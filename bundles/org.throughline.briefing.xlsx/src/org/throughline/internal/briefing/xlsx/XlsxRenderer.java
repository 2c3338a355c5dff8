package org.throughline.internal.briefing.xlsx;

import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;
import org.throughline.exchange.WorkbookWriter;

/** Makes one XLSX file of a document: what it holds in the first sheet, then each of its tables whole. */
@Component(service = Renderer.class)
public final class XlsxRenderer implements Renderer {

  /** A renderer. */
  public XlsxRenderer() {}

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public byte[] render(Document document) {
    return new WorkbookWriter().write(new Sheets(document).all());
  }
}
