package org.throughline.briefing.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingFactory;
import org.throughline.model.briefing.ExportFormat;

/** Given some formats that are installed, a briefing goes out in those it names. */
class HandedOverTest {

  private final List<Renderer> installed = Stream.of("docx", "html", "pdf").map(HandedOverTest::renderer).toList();

  private static Renderer renderer(String format) {
    return new Renderer() {

      @Override
      public String format() {
        return format;
      }

      @Override
      public String mediaType() {
        return "text/plain";
      }

      @Override
      public byte[] render(Document document) {
        return new byte[0];
      }
    };
  }

  private List<String> of(ExportFormat... formats) {
    Briefing briefing = BriefingFactory.eINSTANCE.createBriefing();
    briefing.getFormats().addAll(List.of(formats));
    return HandedOver.of(briefing, installed).stream().map(Renderer::format).toList();
  }

  @Test
  void thoseItNamesInItsOrderWhereTheyAreInstalledAndElseAll() {
    assertEquals(List.of("pdf", "html"), of(ExportFormat.PDF, ExportFormat.HTML));
    assertEquals(List.of("docx"), of(ExportFormat.PPTX, ExportFormat.DOCX));
    assertEquals(List.of("docx", "html", "pdf"), of(ExportFormat.PPTX));
    assertEquals(List.of("docx", "html", "pdf"), of());
  }
}
