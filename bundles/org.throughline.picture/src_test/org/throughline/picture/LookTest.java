package org.throughline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.picture.Difference.Sight;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.PostCircle;
import org.throughline.picture.kit.Sketch;

/** The figures of the look: contrasts of the tokens, differences of the categories, signs that survive in grey. */
class LookTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      LIGHT | INK           | 14.6 | 15.3 | 13.4 | 13.2
      LIGHT | INK_2         |  7.8 |  8.2 |  7.1 |  7.0
      LIGHT | INK_3         |  5.2 |  5.5 |  4.8 |  4.7
      LIGHT | ACCENT        |  8.3 |  8.8 |  7.6 |  7.5
      LIGHT | ERROR         |  6.2 |  6.5 |  5.7 |  5.6
      LIGHT | WARNING       |  6.1 |  6.4 |  5.6 |  5.5
      LIGHT | HINT          |  6.1 |  6.4 |  5.6 |  5.5
      LIGHT | OK            |  5.7 |  6.0 |  5.2 |  5.2
      DARK  | INK           | 14.3 | 12.5 | 15.3 | 11.6
      DARK  | INK_2         |  9.3 |  8.1 |  9.9 |  7.5
      DARK  | INK_3         |  6.3 |  5.5 |  6.7 |  5.1
      DARK  | ACCENT        |  6.9 |  6.0 |  7.3 |  5.5
      DARK  | ERROR         |  7.5 |  6.6 |  8.0 |  6.1
      DARK  | WARNING       |  9.0 |  7.9 |  9.6 |  7.3
      DARK  | HINT          |  8.2 |  7.2 |  8.8 |  6.7
      DARK  | OK            |  8.5 |  7.5 |  9.1 |  6.9
      """)
  void textsHaveTheContrastsOfTheLook(Theme theme, Token token, double canvas, double surface, double sunken,
      double tint) {
    assertEquals(canvas, contrast(theme, token, Token.CANVAS), 0.06);
    assertEquals(surface, contrast(theme, token, Token.SURFACE), 0.06);
    assertEquals(sunken, contrast(theme, token, Token.SUNKEN), 0.06);
    assertEquals(tint, contrast(theme, token, Token.ACCENT_TINT), 0.06);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,BORDER_STRONG,3.6,3.7", "LIGHT,MUTE,3.3,3.5", "LIGHT,WARNING_MARK,3.8,4.0",
      "DARK,BORDER_STRONG,4.5,3.9", "DARK,MUTE,4.0,3.5"})
  void marksAndEdgesHaveTheContrastsOfTheLook(Theme theme, Token token, double canvas, double surface) {
    assertEquals(canvas, contrast(theme, token, Token.CANVAS), 0.06);
    assertEquals(surface, contrast(theme, token, Token.SURFACE), 0.06);
  }

  private static double contrast(Theme theme, Token token, Token ground) {
    return theme.colour(token).contrast(theme.colour(ground));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,NORMAL,21.2", "LIGHT,PROTAN,11.9", "LIGHT,DEUTAN,13.1", "LIGHT,TRITAN,10.7", "DARK,NORMAL,20.0",
      "DARK,PROTAN,12.0", "DARK,DEUTAN,12.6", "DARK,TRITAN,10.6"})
  void anyTwoCategoriesDifferAsTheLookSays(Theme theme, Sight sight, double least) {
    double found = Double.MAX_VALUE;
    for (int one = 1; one <= 8; one++) {
      for (int other = one + 1; other <= 8; other++) {
        found = Math.min(found, Difference.between(theme.colour(Token.category(one)),
            theme.colour(Token.category(other)), sight));
      }
    }
    assertEquals(least, found, 0.15);
  }

  /** Pairs of the article that defines the formula (Sharma, Wu and Dalal, 2005). */
  @Test
  void theFormulaGivesThePublishedDifferences() {
    assertEquals(2.0425,
        Difference.ciede(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}), 1e-4);
    assertEquals(22.8977,
        Difference.ciede(new double[] {50, 2.5, 0}, new double[] {61, -5, 29}), 1e-4);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void heatStepsGoOneWayInGrey(Theme theme) {
    for (int step = 1; step <= 5; step++) {
      double before = Sight.NORMAL.lab(theme.colour(Token.heat(step - 1)))[0];
      double here = Sight.NORMAL.lab(theme.colour(Token.heat(step)))[0];
      assertTrue(theme == Theme.LIGHT ? before - here >= 5 : here - before >= 5, "step " + step + " in " + theme);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyMarkAndPostCircleDiffersFromTheOthersInGrey(Theme theme) {
    Map<String, double[]> marks = new LinkedHashMap<>();
    for (Mark mark : Mark.values()) {
      marks.put(mark.name(), grey(theme, mark.shapes(0, 0, 16, Tag.of(Role.MARK), "words")));
    }
    assertAllDiffer(marks, theme);
    Map<String, double[]> circles = new LinkedHashMap<>();
    for (PostCircle circle : PostCircle.values()) {
      Sketch sketch = new Sketch(new TypefaceMetrics());
      circle.draw(sketch, 0, 0, Tag.of(Role.SIGN), "words");
      circles.put(circle.name(), grey(theme, sketch.scene(16, 16, "t", "d",
          new ValueTable(List.of(new ValueTable.Column("c", ValueTable.Kind.TEXT)), List.of())).shapes()));
    }
    assertAllDiffer(circles, theme);
  }

  private static void assertAllDiffer(Map<String, double[]> drawn, Theme theme) {
    List<String> names = List.copyOf(drawn.keySet());
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        double sum = 0;
        double[] one = drawn.get(names.get(i));
        double[] other = drawn.get(names.get(j));
        for (int at = 0; at < one.length; at++) {
          sum += Math.abs(one[at] - other[at]);
        }
        double share = sum / one.length;
        assertTrue(share > 0.02, names.get(i) + " and " + names.get(j) + " differ by " + share + " in " + theme);
      }
    }
  }

  /** How light each dot is, drawn four times as large on the ground of the canvas. */
  private static double[] grey(Theme theme, List<Shape> shapes) {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(4, 4);
    graphics.setColor(colour(theme, Token.CANVAS));
    graphics.fillRect(0, 0, 16, 16);
    for (Shape shape : shapes) {
      java.awt.Shape outline = outline(shape);
      Paint paint = shape instanceof Shape.Circle it ? it.paint() : ((Shape.Path) shape).paint();
      paint.fill().ifPresent(fill -> {
        graphics.setColor(colour(theme, fill));
        graphics.fill(outline);
      });
      paint.stroke().ifPresent(stroke -> {
        graphics.setColor(colour(theme, stroke.colour()));
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
          dashes[i] = stroke.dashes().get(i).floatValue();
        }
        graphics.setStroke(new BasicStroke((float) stroke.width(),
            stroke.end() == Stroke.End.ROUND ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
            dashes.length == 0 ? null : dashes, 0));
        graphics.draw(outline);
      });
    }
    graphics.dispose();
    double[] grey = new double[64 * 64];
    for (int at = 0; at < grey.length; at++) {
      grey[at] = (image.getRaster().getSample(at % 64, at / 64, 0)) / 255.0;
    }
    return grey;
  }

  private static Color colour(Theme theme, Token token) {
    Colour colour = theme.colour(token);
    return new Color(colour.red(), colour.green(), colour.blue());
  }

  private static java.awt.Shape outline(Shape shape) {
    if (shape instanceof Shape.Circle it) {
      return new Ellipse2D.Double(it.x() - it.radius(), it.y() - it.radius(), 2 * it.radius(), 2 * it.radius());
    }
    Path2D path = new Path2D.Double();
    for (Shape.Move move : ((Shape.Path) shape).moves()) {
      switch (move) {
        case Shape.Move.To it -> path.moveTo(it.x(), it.y());
        case Shape.Move.Line it -> path.lineTo(it.x(), it.y());
        case Shape.Move.Curve it -> path.curveTo(it.x1(), it.y1(), it.x2(), it.y2(), it.x(), it.y());
        case Shape.Move.Close it -> path.closePath();
      }
    }
    return path;
  }
}
