package org.throughline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Shape.Move;

/** Writes a scene as SVG: an image with title and description, no script, nothing loaded. */
public final class SvgWriter {

  private final Palette palette;

  /** A writer with these colours. */
  public SvgWriter(Palette palette) {
    this.palette = palette;
  }

  /** A whole SVG file. */
  public String file(Scene scene) {
    Markup markup = new Markup().xmlDeclaration();
    write(scene, markup, "picture", "", "xmlns", "http://www.w3.org/2000/svg");
    return markup.line().toString();
  }

  /**
   * The picture inside a page.
   *
   * @param id begins the ids of title and description; different for every picture of the page
   * @param cssClass class of the picture for the style sheet of the page
   */
  public void into(Markup markup, Scene scene, String id, String cssClass) {
    write(scene, markup, id, cssClass);
  }

  private void write(Scene scene, Markup markup, String id, String cssClass, String... more) {
    List<String> attributes = new ArrayList<>(List.of(more));
    if (!cssClass.isEmpty()) {
      attributes.addAll(List.of("class", cssClass));
    }
    String width = Pixels.text(scene.width());
    String height = Pixels.text(scene.height());
    attributes.addAll(List.of("viewBox", "0 0 " + width + " " + height, "width", width, "height", height, "role", "img",
        "aria-labelledby", id + "-title " + id + "-desc", "font-family", Face.SANS.cssFamily()));
    markup.open("svg", attributes.toArray(String[]::new));
    markup.element("title", scene.title(), "id", id + "-title");
    markup.element("desc", scene.description(), "id", id + "-desc");
    scene.shapes().forEach(shape -> shape(shape, markup));
    markup.close();
  }

  private void shape(Shape shape, Markup markup) {
    List<String> attributes = new ArrayList<>();
    attributes.add("class");
    attributes.add(shape.tag().role().cssName());
    shape.tag().element().ifPresent(element -> {
      attributes.add("data-element");
      attributes.add(element);
    });
    switch (shape) {
      case Shape.Rectangle it -> {
        add(attributes, "x", it.x(), "y", it.y(), "width", it.width(), "height", it.height());
        if (it.radius() > 0) {
          add(attributes, "rx", it.radius());
        }
        paint(attributes, it.paint());
        leaf(markup, "rect", shape, attributes);
      }
      case Shape.Circle it -> {
        add(attributes, "cx", it.x(), "cy", it.y(), "r", it.radius());
        paint(attributes, it.paint());
        leaf(markup, "circle", shape, attributes);
      }
      case Shape.Line it -> {
        add(attributes, "x1", it.x1(), "y1", it.y1(), "x2", it.x2(), "y2", it.y2());
        stroke(attributes, it.stroke());
        leaf(markup, "line", shape, attributes);
      }
      case Shape.Path it -> {
        attributes.add("d");
        attributes.add(it.moves().stream().map(SvgWriter::move).collect(Collectors.joining(" ")));
        paint(attributes, it.paint());
        leaf(markup, "path", shape, attributes);
      }
      case Shape.Text it -> {
        add(attributes, "x", it.x(), "y", it.y(), "font-size", it.style().pixels());
        if (it.width() > 0) {
          add(attributes, "textLength", it.width());
          attributes.addAll(List.of("lengthAdjust", "spacingAndGlyphs"));
        }
        style(attributes, it.style(), it.anchor());
        markup.element("text", it.text(), attributes.toArray(String[]::new));
      }
      case Shape.Image it -> {
        add(attributes, "x", it.box().x(), "y", it.box().y(), "width", it.box().width(), "height", it.box().height());
        attributes.addAll(List.of("preserveAspectRatio", "xMidYMid slice", "role", "img", "aria-label",
            it.alternative()));
        markup.image(it.file(), attributes.toArray(String[]::new));
      }
    }
  }

  /** A shape that says something on its own says it as its title, which browsers show under the pointer. */
  private static void leaf(Markup markup, String name, Shape shape, List<String> attributes) {
    String[] all = attributes.toArray(String[]::new);
    shape.tag().words().ifPresentOrElse(words -> markup.open(name, all).element("title", words).close(),
        () -> markup.leaf(name, all));
  }

  private void style(List<String> attributes, TextStyle style, Anchor anchor) {
    attributes.add("fill");
    attributes.add(palette.value(style.colour()));
    if (!style.face().isSans()) {
      attributes.addAll(List.of("font-family", style.face().cssFamily()));
    }
    if (style.face().weight() != 400) {
      attributes.addAll(List.of("font-weight", Integer.toString(style.face().weight())));
    }
    if (style.face().isItalic()) {
      attributes.addAll(List.of("font-style", "italic"));
    }
    if (anchor != Anchor.START) {
      attributes.addAll(List.of("text-anchor", anchor == Anchor.END ? "end" : "middle"));
    }
  }

  private void paint(List<String> attributes, Paint paint) {
    attributes.add("fill");
    attributes.add(paint.fill().map(palette::value).orElse("none"));
    paint.stroke().ifPresent(stroke -> stroke(attributes, stroke));
  }

  private void stroke(List<String> attributes, Stroke stroke) {
    attributes.addAll(List.of("stroke", palette.value(stroke.colour()), "stroke-width", Pixels.text(stroke.width())));
    if (stroke.end() == Stroke.End.ROUND) {
      attributes.addAll(List.of("stroke-linecap", "round", "stroke-linejoin", "round"));
    }
    if (!stroke.dashes().isEmpty()) {
      attributes.addAll(List.of("stroke-dasharray",
          stroke.dashes().stream().map(Pixels::text).collect(Collectors.joining(" "))));
    }
  }

  private static String move(Move move) {
    return switch (move) {
      case Move.To it -> "M" + Pixels.text(it.x()) + " " + Pixels.text(it.y());
      case Move.Line it -> "L" + Pixels.text(it.x()) + " " + Pixels.text(it.y());
      case Move.Curve it -> "C" + Pixels.text(it.x1()) + " " + Pixels.text(it.y1()) + " " + Pixels.text(it.x2()) + " "
          + Pixels.text(it.y2()) + " " + Pixels.text(it.x()) + " " + Pixels.text(it.y());
      case Move.Close it -> "Z";
    };
  }

  private static void add(List<String> attributes, Object... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.add((String) pairs[i]);
      attributes.add(Pixels.text((Double) pairs[i + 1]));
    }
  }
}
