package org.throughline.internal.briefing.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.picture.Colour;
import org.throughline.picture.Token;
import org.w3c.dom.Document;

/** Lays out a tree of elements on pages and makes the file of them. */
final class Typesetter {

  private static final String PROGRAM = "Throughline";

  private final Typefaces typefaces;
  private final Pictures pictures;
  private final DocumentColours colours;

  Typesetter(Typefaces typefaces, Pictures pictures, DocumentColours colours) {
    this.typefaces = typefaces;
    this.pictures = pictures;
    this.colours = colours;
  }

  byte[] set(Document page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.withProducer(PROGRAM);
    builder.useSVGDrawer(pictures);
    builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
    builder.useUnicodeBidiReorderer(new RightToLeft());
    builder.useUnicodeLineBreaker(new LineEnds());
    builder.useReplacementText(Letters.MARK);
    for (ExternalResourceControlPriority each : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, each);
    }
    builder.withW3cDocument(page, "");
    builder.toStream(OutputStream.nullOutputStream());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument made = new PDDocument()) {
      typefaces.into(builder, made);
      builder.usePDDocument(made);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
      }
      for (PDPage each : made.getPages()) {
        line(made, each);
      }
      // The same document gives the same bytes: nothing of the moment it was made is kept.
      made.getDocumentInformation().setCreationDate(null);
      made.setDocumentId((long) Objects.toString(page.getDocumentElement().getTextContent(), "").hashCode());
      made.save(file);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException("Nothing but memory is written to", cannotHappen);
    }
    return file.toByteArray();
  }

  /** The line runs through every page from edge to edge, under its stations. */
  private void line(PDDocument made, PDPage page) throws IOException {
    Colour accent = colours.of(Token.ACCENT);
    try (PDPageContentStream under = new PDPageContentStream(made, page, AppendMode.PREPEND, true, true)) {
      under.beginMarkedContent(COSName.ARTIFACT);
      under.setStrokingColor(accent.red() / 255f, accent.green() / 255f, accent.blue() / 255f);
      under.setLineWidth(Paper.LINE_WIDTH);
      under.moveTo(Paper.LINE, 0);
      under.lineTo(Paper.LINE, page.getMediaBox().getHeight());
      under.stroke();
      under.endMarkedContent();
    }
  }
}
