package org.throughline.internal.briefing.pptx;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.throughline.picture.ImageFile;

/**
 * Reads the dots of an image and nothing else: what the file says about who made it where stays out of the document.
 * Of a huge image only as many dots are kept as can be seen on a slide.
 */
final class Dots {

  /** Dots for each pixel of a slide: 192 to the inch. */
  private static final double DENSITY = 2;
  /** Larger files are not read at all. */
  private static final long MOST_DOTS = 200_000_000;

  private Dots() {}

  /** The dots of an image that is to fill a place, or nothing when its file is broken or far too large. */
  static Optional<BufferedImage> of(ImageFile file, double width, double height) {
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
        int every = (int) Math.max(1, Math.min(file.width() / (width * DENSITY), file.height() / (height * DENSITY)));
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
