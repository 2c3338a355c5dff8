package org.throughline.picture.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.throughline.picture.Paint;
import org.throughline.picture.PathData;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/**
 * The drawings of the product by name: one for each kind of element and each thing to do, the same in tree, toolbar,
 * card and document. They are drawn as lines, in one colour. Immutable.
 */
public final class Icons {

  /** The size on cards, in pixels. */
  public static final int SMALL = 16;
  /** The size in empty states, in pixels. */
  public static final int LARGE = 24;

  private static final String SOURCE = "icons.properties";
  private static final String DOTS = "@";
  /** Clear edge at both sizes: 1 and 2 pixels, so that what is drawn grows from 14 to 20. */
  private static final double GROWTH = 20.0 / 14;

  private final Properties drawings = new Properties();

  /** The icons in this bundle. */
  public Icons() {
    try (InputStream in = Icons.class.getResourceAsStream(SOURCE)) {
      if (in == null) {
        throw new IllegalStateException(SOURCE + " is missing from the bundle of the pictures");
      }
      drawings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The names of all icons, sorted. */
  public SortedSet<String> names() {
    return new TreeSet<>(drawings.stringPropertyNames());
  }

  /**
   * Draws an icon.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param size {@link #SMALL} or {@link #LARGE}
   * @throws IllegalArgumentException if there is no icon of that name
   */
  public void draw(Sketch sketch, String name, double x, double y, int size, Token colour, Tag tag) {
    boolean large = size == LARGE;
    double scale = large ? GROWTH : size / (double) SMALL;
    double edge = large ? 2 - GROWTH : 0;
    Tag sign = tag.as(Role.SIGN);
    outline(name).ifPresent(data -> sketch.add(Layer.CARD, new Shape.Path(
        PathData.moves(data, x + edge, y + edge, scale), Paint.line(Stroke.round(colour, large ? 1.75 : 1.5)), sign)));
    dots(name).ifPresent(data -> sketch.add(Layer.CARD, new Shape.Path(
        PathData.moves(data, x + edge, y + edge, scale), Paint.line(Stroke.round(colour, large ? 2.5 : 2)),
        sign.silent())));
  }

  /**
   * An icon as an SVG file.
   *
   * @param colour as SVG writes it
   */
  public String svg(String name, int size, String colour) {
    boolean large = size == LARGE;
    StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" height=\""
        + size + "\" viewBox=\"" + (large ? "-0.4 -0.4 16.8 16.8" : "0 0 16 16") + "\"><g fill=\"none\" stroke=\""
        + colour + "\" stroke-width=\"" + (large ? "1.225" : "1.5")
        + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
    outline(name).ifPresent(data -> svg.append("<path d=\"").append(data).append("\"/>"));
    dots(name).ifPresent(data -> svg.append("<path d=\"").append(data).append("\" stroke-width=\"")
        .append(large ? "1.75" : "2").append("\"/>"));
    return svg.append("</g></svg>\n").toString();
  }

  private Optional<String> outline(String name) {
    String drawing = drawing(name);
    int dots = drawing.indexOf(DOTS);
    String outline = dots < 0 ? drawing : drawing.substring(0, dots);
    return Optional.of(outline.strip()).filter(data -> !data.isEmpty());
  }

  private Optional<String> dots(String name) {
    String drawing = drawing(name);
    int dots = drawing.indexOf(DOTS);
    return dots < 0 ? Optional.empty() : Optional.of(drawing.substring(dots + 1).strip());
  }

  private String drawing(String name) {
    String drawing = drawings.getProperty(name);
    if (drawing == null) {
      throw new IllegalArgumentException("There is no icon " + name);
    }
    return drawing;
  }
}
