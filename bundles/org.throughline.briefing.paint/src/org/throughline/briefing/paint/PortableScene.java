package org.throughline.briefing.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.picture.ImageFile;
import org.throughline.picture.Paint;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Token;

/**
 * A scene that looks the same on every machine: texts are shapes, and photos only their dots, without what their files
 * say about who made them. Texts in letters for which there is no typeface stay texts.
 *
 * @param scene the picture
 * @param unreadable how many photos could not be read; a grey field stands in their place
 */
public record PortableScene(Scene scene, int unreadable) {

  /** Makes a scene portable with the shapes of letters and the dots of photos given by these. */
  public static PortableScene of(Scene scene, Outlines outlines, Dots photos) {
    List<Shape> shapes = new ArrayList<>();
    int unreadable = 0;
    for (Shape shape : scene.shapes()) {
      switch (shape) {
        case Shape.Text it -> shapes.add(outlines.of(it).map(Shape.class::cast).orElse(it));
        case Shape.Image it -> {
          Optional<Shape> plain = plain(it, photos);
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

  private static Optional<Shape> plain(Shape.Image image, Dots photos) {
    return photos.of(image.file(), image.box().width(), image.box().height()).map(Dots::png).flatMap(ImageFile::of)
        .map(file -> new Shape.Image(file, image.box(), image.alternative(), image.tag()));
  }
}
