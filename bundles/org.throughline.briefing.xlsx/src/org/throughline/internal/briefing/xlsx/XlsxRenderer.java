package org.throughline.internal.briefing.xlsx;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.exchange.WorkbookWriter;
import org.throughline.exchange.WorkbookWriter.Sheet;

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
  public Optional<Message> nothingToTell(Document document) {
    return nothingToTell(new Sheets(document).all());
  }

  /** The first sheet only tells which others there are. */
  private static Optional<Message> nothingToTell(List<Sheet> sheets) {
    return sheets.size() == 1 ? Optional.of(Message.of(XlsxRenderer.class, "xlsx.nothing")) : Optional.empty();
  }

  @Override
  public byte[] render(Document document) {
    List<Sheet> sheets = new Sheets(document).all();
    nothingToTell(sheets).ifPresent(reason -> {
      throw new ClientException(ClientException.Kind.REFUSED, reason, null);
    });
    return new WorkbookWriter().write(sheets);
  }
}
