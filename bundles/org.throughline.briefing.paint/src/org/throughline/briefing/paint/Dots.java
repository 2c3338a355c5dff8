package org.throughline.briefing.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.throughline.picture.ImageFile;

/**
 * Reads the dots of an image and nothing else: what the file says about who made it where stays out of the document.
 * Of a huge image only as many dots are kept as can be seen. Safe from any thread.
 */
public final class Dots {

  /** Larger files are not read at all. */
  private static final long MOST_DOTS = 200_000_000;
  /** Files get a seventh longer than by default, in half of the time; no dot is lost. */
  private static final float LOOSELY = 0.67f;

  private final double density;

  /** @param density how many dots are kept for each pixel of the page; 1 is 96 to the inch */
  public Dots(double density) {
    this.density = density;
  }

  /**
   * The dots of an image that is to fill a place, or nothing when its file is broken or far too large.
   *
   * @param width of the place in pixels
   * @param height of the place in pixels
   */
  public Optional<BufferedImage> of(ImageFile file, double width, double height) {
    if ((long) file.width() * file.height() > MOST_DOTS) {
      return Optional.empty();
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(file.open())) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(file.type().media());
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int every = (int) Math.max(1, Math.min(file.width() / (width * density), file.height() / (height * density)));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(every, every, 0, 0);
        return Optional.of(plain(reader.read(0, some)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  /** Dots as a PNG file that says nothing but them. */
  public static byte[] png(BufferedImage dots) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageWriteParam packed = writer.getDefaultWriteParam();
      packed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      packed.setCompressionQuality(LOOSELY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(dots, null, null), packed);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException("Nothing but memory is written to", cannotHappen);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }

  /** Grey, indexed or otherwise stored dots as plain ones, see-through where they are. */
  private static BufferedImage plain(BufferedImage read) {
    int type = read.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), type);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(read, 0, 0, null);
    graphics.dispose();
    return plain;
  }
}
