package org.throughline.internal.briefing.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.throughline.picture.ImageFile;
import org.throughline.picture.Paint;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Token;

/**
 * A scene that looks the same on every machine: texts are shapes, and photos only their dots, without what their files
 * say about who made them. Texts in letters that the product's typefaces do not have stay texts.
 *
 * @param scene the picture
 * @param unreadable how many photos could not be read; a grey field stands in their place
 */
record PortableScene(Scene scene, int unreadable) {

  static PortableScene of(Scene scene, Outlines outlines) {
    List<Shape> shapes = new ArrayList<>();
    int unreadable = 0;
    for (Shape shape : scene.shapes()) {
      switch (shape) {
        case Shape.Text it when outlines.has(it) -> shapes.add(outlines.of(it));
        case Shape.Image it -> {
          Optional<Shape> plain = plain(it);
          unreadable += plain.isPresent() ? 0 : 1;
          shapes.add(plain.orElseGet(() -> new Shape.Rectangle(it.box().x(), it.box().y(), it.box().width(),
              it.box().height(), Paint.fill(Token.SUNKEN), it.tag())));
        }
        default -> shapes.add(shape);
      }
    }
    return new PortableScene(new Scene(scene.width(), scene.height(), scene.title(), scene.description(), shapes,
        scene.table()), unreadable);
  }

  private static Optional<Shape> plain(Shape.Image image) {
    return Dots.of(image.file(), image.box().width(), image.box().height()).map(PortableScene::png)
        .flatMap(ImageFile::of).map(file -> new Shape.Image(file, image.box(), image.alternative(), image.tag()));
  }

  /** The dots as a file that says nothing but them. */
  static byte[] png(BufferedImage dots) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(dots, "png", file);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return file.toByteArray();
  }
}
