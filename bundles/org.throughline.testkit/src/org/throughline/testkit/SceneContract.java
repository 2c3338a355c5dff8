package org.throughline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.throughline.picture.Box;
import org.throughline.picture.Drawing;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Palette;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;
import org.throughline.picture.TypefaceMetrics;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What every picture of the product holds to: words and a table beside it, sizes of the look only, texts that meet
 * neither each other nor the edge of their card and can be read on what lies behind them, one line in accent, words with
 * every mark, items that can be pointed at. A test of a module calls it with each of its pictures, in each language.
 */
public final class SceneContract {

  private static final Set<Integer> SIZES = Set.of(9, 10, 12, 15, 18, 24, 30);
  private static final Set<Double> RADII = Set.of(0.0, 1.0, 1.5, 3.0, 4.0, 6.0, 8.0);
  private static final double TOLERANCE = 1;
  private static final double TARGET = 24;
  private static final double READABLE = 4.5;
  private static final TextMetrics METRICS = new TypefaceMetrics();

  private final String what;
  private final Scene scene;

  private SceneContract(String what, Scene scene) {
    this.what = what;
    this.scene = scene;
  }

  /**
   * Holds a picture to the contract, on a wide window and at 200 % in the same window.
   *
   * @param what names it in a message of failure
   * @param width of the window at 100 %, in pixels
   */
  public static void hold(String what, double width, Drawing drawing) {
    hold(what, width, at -> drawing.at(at, METRICS));
    assertEquals(drawing.title(), drawing.at(width, METRICS).title(), what);
  }

  /** Holds a picture that is made for a width to the contract, at 100 % and 200 %. */
  public static void hold(String what, double width, DoubleFunction<Scene> picture) {
    for (double at : List.of(width, width / 2)) {
      Scene scene = picture.apply(at);
      hold(what + " at " + at, scene);
      assertEquals(scene, picture.apply(at), what + " is drawn differently each time");
    }
  }

  /** Holds a scene to the contract. */
  public static void hold(String what, Scene scene) {
    SceneContract contract = new SceneContract(what, scene);
    contract.words();
    contract.texts();
    contract.cards();
    contract.contrast();
    contract.forms();
    contract.line();
    contract.marks();
    contract.items();
    contract.svg();
  }

  private void words() {
    assertFalse(scene.title().isBlank() || scene.description().isBlank(), what);
    assertTrue(scene.table().columns().stream().noneMatch(column -> column.head().isBlank()),
        what + ": a column of the table has no heading");
  }

  private List<Shape.Text> texts(List<Shape> shapes) {
    return shapes.stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
        .filter(text -> !text.text().isBlank()).toList();
  }

  private void texts() {
    Box all = new Box(0, 0, scene.width(), scene.height());
    List<Shape.Text> texts = texts(scene.shapes());
    for (int i = 0; i < texts.size(); i++) {
      Shape.Text text = texts.get(i);
      assertTrue(SIZES.contains(text.style().points()), () -> what + " has a size of its own: " + text);
      assertEquals(METRICS.width(text.text(), text.style()), text.width(), 0.01,
          () -> what + " has a text of another width: " + text);
      assertTrue(all.contains(text.box(), TOLERANCE), () -> what + ": sticks out of the picture: " + text);
      for (Shape.Text other : texts.subList(0, i)) {
        assertFalse(text.box().grown(-TOLERANCE).meets(other.box().grown(-TOLERANCE)) && !covered(other, text),
            () -> what + ": two texts meet: " + text + " and " + other);
      }
    }
  }

  /** Whether a card lies over a text that was drawn before another: a call-out may. */
  private boolean covered(Shape.Text below, Shape.Text above) {
    int from = scene.shapes().indexOf(below);
    int until = scene.shapes().indexOf(above);
    return scene.shapes().subList(from, Math.max(from, until)).stream()
        .anyMatch(shape -> filled(shape).isPresent() && shape.box().contains(below.box(), TOLERANCE));
  }

  /** A text that begins on a card stays on it. */
  private void cards() {
    List<Box> cards = scene.shapes().stream()
        .filter(shape -> shape instanceof Shape.Rectangle && shape.tag().role() == Role.CARD).map(Shape::box).toList();
    for (Shape.Text text : texts(scene.shapes())) {
      Optional<Box> card = cards.stream().filter(box -> box.contains(text.left() + 1, text.box().centre()))
          .reduce((one, other) -> one.width() * one.height() < other.width() * other.height() ? one : other);
      card.ifPresent(box -> assertTrue(box.contains(text.box(), 0),
          () -> what + ": leaves its card " + box + ": " + text));
    }
  }

  private void contrast() {
    for (Shape.Text text : texts(scene.shapes())) {
      Token ground = behind(text);
      for (Theme theme : Theme.values()) {
        double contrast = theme.colour(text.style().colour()).contrast(theme.colour(ground));
        assertTrue(contrast >= READABLE,
            () -> what + ": contrast " + contrast + " in " + theme + " on " + ground + ": " + text);
      }
    }
  }

  private Token behind(Shape.Text text) {
    Token ground = Token.GROUND;
    for (Shape shape : scene.shapes().subList(0, scene.shapes().indexOf(text))) {
      Optional<Token> fill = filled(shape);
      if (fill.isPresent() && shape.box().contains(text.box().middle(), text.box().centre())) {
        ground = fill.get();
      }
    }
    return ground;
  }

  private static Optional<Token> filled(Shape shape) {
    return switch (shape) {
      case Shape.Rectangle it -> it.paint().fill();
      case Shape.Circle it -> it.paint().fill();
      default -> Optional.empty();
    };
  }

  private void forms() {
    for (Shape shape : scene.shapes()) {
      if (shape instanceof Shape.Rectangle it) {
        double edge = it.paint().stroke().map(Stroke::width).orElse(0.0);
        assertTrue(RADII.contains(it.radius()) || RADII.contains(it.radius() + edge / 2),
            () -> what + " has a corner of its own: " + it);
      }
      Box box = shape.box();
      assertTrue(Double.isFinite(box.x() + box.y() + box.width() + box.height()), () -> what + ": nowhere: " + shape);
    }
  }

  private void line() {
    long lines = scene.shapes().stream().filter(shape -> shape.tag().role() == Role.THROUGHLINE).filter(
        shape -> shape instanceof Shape.Path path && path.paint().stroke().map(Stroke::colour).equals(Optional.of(Token.ACCENT)))
        .count();
    assertTrue(lines <= 1, () -> what + " has " + lines + " lines in accent");
  }

  /** The shapes of one mark follow each other and the first says what was found. */
  private void marks() {
    Optional<Shape> before = Optional.empty();
    for (Shape shape : scene.shapes()) {
      if (shape.tag().role() == Role.MARK) {
        boolean part = before.filter(it -> it.tag().role() == Role.MARK && it.box().meets(shape.box())).isPresent();
        assertTrue(part || shape.tag().words().isPresent(), () -> what + ": a mark without words: " + shape);
      }
      before = Optional.of(shape);
    }
  }

  private void items() {
    Set<String> lanes = new HashSet<>(scene.lanes().stream().map(Lane::id).toList());
    Box all = new Box(0, 0, scene.width(), scene.height());
    List<String> small = new ArrayList<>();
    for (Item item : scene.items()) {
      assertTrue(all.contains(item.box(), TOLERANCE), () -> what + ": sticks out of the picture: " + item);
      item.lane().ifPresent(lane -> assertTrue(lanes.contains(lane), () -> what + ": no lane for " + item));
      if (item.box().width() < TARGET || item.box().height() < TARGET) {
        small.add(item.name() + " " + item.box());
      }
    }
    assertEquals(List.of(), small, what + ": too small to point at");
  }

  private void svg() {
    String svg = new SvgWriter(Palette.of(Theme.DARK)).file(scene);
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
      assertEquals(scene.title(), root.getElementsByTagName("title").item(0).getTextContent(), what);
      assertEquals(scene.description(), root.getElementsByTagName("desc").item(0).getTextContent(), what);
    } catch (ParserConfigurationException | SAXException
        | IOException broken) {
      throw new AssertionError(what + " is no SVG", broken);
    }
  }
}
