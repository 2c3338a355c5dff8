package org.throughline.internal.benchmarks.briefs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A file of a brief, read back.
 *
 * @param format as a person types it
 * @param content its bytes
 */
public record Made(String format, byte[] content) {

  private static final String PDF = "pdf";

  /** How many pages a PDF has. */
  public int pages() {
    try (PDDocument document = Loader.loadPDF(content)) {
      return document.getNumberOfPages();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Whether a text stands in it, in one piece. */
  public boolean says(String text) {
    try {
      return switch (format) {
        case "html" -> new String(content, StandardCharsets.UTF_8).contains(text);
        case PDF -> printed().contains(text);
        default -> packed(text);
      };
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String printed() throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private boolean packed(String text) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        if (each.getName().endsWith(".xml") && new String(zip.readAllBytes(), StandardCharsets.UTF_8).contains(text)) {
          return true;
        }
      }
    }
    return false;
  }
}
