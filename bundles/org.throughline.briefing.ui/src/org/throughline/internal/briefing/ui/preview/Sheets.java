package org.throughline.internal.briefing.ui.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** The pages of a PDF file as pictures and as words. Used on one thread at a time, never the window's. */
final class Sheets implements AutoCloseable {

  private static final int DEPTH = 32;
  private static final int RED = 0xFF0000;
  private static final int GREEN = 0xFF00;
  private static final int BLUE = 0xFF;

  private final PDDocument document;
  private final PDFRenderer renderer;

  /**
   * Reads a file.
   *
   * @param pdf the bytes of the file
   */
  Sheets(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf, null, null, null, IOUtils.createMemoryOnlyStreamCache());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  /**
   * How large a sheet is.
   *
   * @param width in points
   * @param height in points
   */
  record Size(float width, float height) {
  }

  /** How many pages there are. */
  int count() {
    return document.getNumberOfPages();
  }

  /** The sizes of all pages. */
  List<Size> sizes() {
    List<Size> sizes = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PDRectangle box = page.getCropBox();
      boolean turned = page.getRotation() % 180 != 0;
      sizes.add(turned ? new Size(box.getHeight(), box.getWidth()) : new Size(box.getWidth(), box.getHeight()));
    }
    return sizes;
  }

  /**
   * The picture of a page.
   *
   * @param page counted from 0
   * @param scale pixels for each point
   */
  ImageData picture(int page, float scale) {
    try {
      BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
      ImageData data = new ImageData(image.getWidth(), image.getHeight(), DEPTH, new PaletteData(RED, GREEN, BLUE));
      if (image.getRaster().getDataBuffer() instanceof DataBufferInt buffer) {
        for (int y = 0; y < data.height; y++) {
          data.setPixels(0, y, data.width, buffer.getData(), y * data.width);
        }
      } else {
        for (int y = 0; y < data.height; y++) {
          data.setPixels(0, y, data.width, image.getRGB(0, y, data.width, 1, null, 0, data.width), 0);
        }
      }
      image.flush();
      return data;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * The words of a page in the order they are read.
   *
   * @param page counted from 0
   */
  String words(int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page + 1);
      stripper.setEndPage(page + 1);
      return stripper.getText(document).strip();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
  }
}
