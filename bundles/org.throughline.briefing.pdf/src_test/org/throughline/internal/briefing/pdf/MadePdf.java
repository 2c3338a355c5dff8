package org.throughline.internal.briefing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.throughline.briefing.document.Document;

/** A document as a file, opened again. */
final class MadePdf implements AutoCloseable {

  private final byte[] bytes;
  private final PDDocument opened;

  MadePdf(Document document) {
    this.bytes = new PdfRenderer().render(document);
    try {
      this.opened = Loader.loadPDF(bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  PDDocument opened() {
    return opened;
  }

  /** What stands on each page. */
  List<String> pages() {
    return IntStream.rangeClosed(1, opened.getNumberOfPages()).mapToObj(this::page).toList();
  }

  private String page(int number) {
    try {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      text.setLineSeparator("\n");
      text.setStartPage(number);
      text.setEndPage(number);
      return text.getText(opened).replaceAll("[ \\u00A0]+", " ");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** All elements of the structure a screen reader reads, in its order. */
  List<PDStructureElement> elements() {
    List<PDStructureElement> found = new ArrayList<>();
    collect(opened.getDocumentCatalog().getStructureTreeRoot(), found);
    return found;
  }

  /** Those of one kind. */
  List<PDStructureElement> elements(String kind) {
    return elements().stream().filter(each -> each.getStructureType().equals(kind)).toList();
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element);
        collect(element, found);
      }
    }
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
