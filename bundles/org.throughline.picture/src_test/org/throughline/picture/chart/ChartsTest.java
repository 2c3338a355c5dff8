package org.throughline.picture.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.Box;
import org.throughline.picture.Drawing;
import org.throughline.picture.Palette;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;
import org.throughline.picture.chart.PromiseChart.Verdict;
import org.xml.sax.InputSource;

/** Charts of all kinds, drawn from random figures on a page and on a telephone. */
class ChartsTest {

  private static final long SEED = 20_261_123;
  private static final ChartWords WORDS = new ChartWords("Title", "What it says.", "Where", "How much");
  private final TextMetrics metrics = new TypefaceMetrics();

  @ParameterizedTest
  @ValueSource(doubles = {240, 308, 608, 900})
  void nothingSticksOutAndNoTwoTextsMeet(double width) {
    Random random = new Random(SEED);
    for (int run = 0; run < 150; run++) {
      for (Drawing drawing : drawings(random)) {
        Scene scene = drawing.at(width, metrics);
        assertEquals(width, scene.width());
        List<Box> boxes = new ArrayList<>();
        for (Shape shape : scene.shapes()) {
          Box box = shape.box();
          String what = "seed " + SEED + ", run " + run + ": " + shape + " in " + drawing;
          assertTrue(new Box(0, 0, scene.width(), scene.height()).contains(box, 1), what);
          if (shape instanceof Shape.Text text) {
            assertTrue(text.style().points() >= 9);
            for (Box other : boxes) {
              assertFalse(box.grown(-0.5).meets(other), () -> "two texts meet, " + what);
            }
            boxes.add(box);
          }
        }
      }
    }
  }

  @Test
  void everyChartHasWordsAndATableAndIsDrawnTheSameAgain() {
    for (Drawing drawing : drawings(new Random(SEED))) {
      Scene scene = drawing.at(608, metrics);
      assertEquals(scene, drawing.at(608, metrics));
      assertFalse(scene.title().isBlank() || scene.description().isBlank());
      assertFalse(scene.table().rows().isEmpty());
      assertTrue(scene.table().rows().stream()
          .allMatch(row -> row.size() == scene.table().columns().size()));
    }
  }

  @Test
  void everyChartIsAnImageOfSvgWithTitleAndDescription() throws Exception {
    for (Drawing drawing : drawings(new Random(SEED))) {
      String svg = new SvgWriter(Palette.of(Theme.LIGHT)).file(drawing.at(608, metrics));
      var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
      assertEquals("img", root.getAttribute("role"));
      assertEquals("picture-title picture-desc", root.getAttribute("aria-labelledby"));
      assertEquals(drawing.title(), root.getElementsByTagName("title").item(0).getTextContent());
      assertEquals(drawing.description(), root.getElementsByTagName("desc").item(0).getTextContent());
      assertFalse(svg.contains("var(") || svg.contains("NaN") || svg.contains("<script"));
    }
  }

  @Test
  void thePromiseStandsInTheMiddleOfEveryRowAndALongBarIsCut() {
    PromiseChart chart = new PromiseChart(WORDS, "Promise",
        List.of(row("Facebook", 130, 60, Verdict.MISSED), row("X", 52, 60, Verdict.KEPT), row("Mail", 900, 60,
            Verdict.MISSED)));
    Scene scene = chart.at(608, metrics);
    List<Shape.Rectangle> ticks = shapes(scene, Role.PROMISE, Shape.Rectangle.class::cast);
    assertEquals(3, ticks.size());
    assertEquals(1, ticks.stream().map(Shape.Rectangle::x).distinct().count());
    List<Shape.Rectangle> bars = shapes(scene, Role.PRACTICE, Shape.Rectangle.class::cast);
    double half = ticks.getFirst().x() + 1 - bars.getFirst().x();
    assertEquals(half * 52 / 60, bars.get(1).width(), 0.01);
    assertEquals(2 * half, bars.get(0).width(), 0.01);
    assertEquals(2 * half, bars.get(2).width(), 0.01);
    assertEquals(2, scene.shapes().stream().filter(Shape.Path.class::isInstance).count());
  }

  @Test
  void hoursOutsideTheOpeningHoursAreThePoint() {
    HoursChart chart = new HoursChart(WORDS, hours(new Random(SEED)), Optional.of(new Span(8, 18, "Open")),
        Optional.of(new Span(8, 22, "Promised until 22:00")));
    Scene scene = chart.at(608, metrics);
    assertEquals(14, shapes(scene, Role.PRACTICE, Function.identity()).size());
    assertEquals(10, shapes(scene, Role.CONTEXT, Function.identity()).size());
    assertEquals(24, scene.table().rows().size());
    Shape.Line promise = shapes(scene, Role.PROMISE, Shape.Line.class::cast).getFirst();
    assertEquals(Token.ACCENT, promise.stroke().colour());
    assertEquals(608 * 14 / 24.0, promise.x2() - promise.x1(), 0.01);
  }

  @Test
  void barsStartAtZeroAndKeepTheirProportions() {
    List<Shape.Rectangle> bars = shapes(
        new BarChart(WORDS, List.of(Value.of("a", 10, "10"), Value.of("b", 5, "5"), Value.of("c", 0, "0")))
            .at(608, metrics),
        Role.PRACTICE, Shape.Rectangle.class::cast);
    assertEquals(bars.get(0).width() / 2, bars.get(1).width(), 0.01);
    assertEquals(0, bars.get(2).width());
  }

  @Test
  void aCurveNeverRisesAboveItsPoints() {
    LineChart chart = new LineChart(WORDS,
        List.of(Value.of("1", 1, "1"), Value.of("2", 9, "9"), Value.of("3", 2, "2")), Optional.empty(),
        amount -> Long.toString(Math.round(amount)));
    Shape.Path path = shapes(chart.at(608, metrics), Role.PRACTICE, Function.identity()).stream()
        .filter(Shape.Path.class::isInstance).map(Shape.Path.class::cast).findFirst().orElseThrow();
    double before = ((Shape.Move.To) path.moves().getFirst()).y();
    for (Shape.Move move : path.moves().subList(1, path.moves().size())) {
      Shape.Move.Curve curve = (Shape.Move.Curve) move;
      assertEquals(before, curve.y1());
      assertEquals(curve.y(), curve.y2());
      before = curve.y();
    }
  }

  @Test
  void figuresNoBarCanShowAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Value.of("a", -1, ""));
    assertThrows(IllegalArgumentException.class, () -> Value.of("a", Double.NaN, ""));
    assertThrows(IllegalArgumentException.class, () -> row("a", 1, 0, Verdict.KEPT));
    assertThrows(IllegalArgumentException.class, () -> new Span(18, 8, ""));
  }

  private static <T> List<T> shapes(Scene scene, Role role, Function<Shape, T> as) {
    return scene.shapes().stream().filter(shape -> shape.tag().role() == role).map(as).toList();
  }

  private List<Drawing> drawings(Random random) {
    List<Value> values = IntStream.range(0, 1 + random.nextInt(8))
        .mapToObj(i -> Value.of(words(random), random.nextInt(4) == 0 ? 0 : random.nextInt(5_000),
            random.nextInt(9) == 0 ? "far too long a text for a figure in a chart" : random.nextInt(5_000) + " h"))
        .map(value -> random.nextBoolean() ? value : value.asContext()).toList();
    Function<Double, String> axis = amount -> String.format(Locale.ROOT, "%.1f%%", amount);
    int opens = random.nextInt(20);
    return List.of(new BarChart(WORDS, values), new ColumnChart(WORDS, values, axis::apply),
        new LineChart(WORDS, values, random.nextBoolean() ? Optional.empty()
            : Optional.of(new LineChart.Promise(random.nextInt(6_000), "Promised")), axis::apply),
        new HoursChart(WORDS, hours(random), random.nextInt(4) == 0 ? Optional.empty()
            : Optional.of(new Span(opens, opens + 1 + random.nextInt(24 - opens), "Desk open, 08:00 to 18:00")),
            random.nextBoolean() ? Optional.empty() : Optional.of(new Span(8, 22, "Promised until 22:00"))),
        new PromiseChart(WORDS, "Promise", values.stream().map(value -> row(value.label(), value.amount(),
            1 + random.nextInt(900), random.nextBoolean() ? Verdict.KEPT : Verdict.MISSED)).toList()));
  }

  private static List<Value> hours(Random random) {
    int busiest = random.nextInt(3) == 0 ? 0 : 200;
    return IntStream.range(0, 24).mapToObj(hour -> Value.of(String.format(Locale.ROOT, "%02d:00", hour),
        busiest == 0 ? 0 : random.nextInt(busiest), "10.6%")).toList();
  }

  private static PromiseChart.Row row(String label, double practice, double promise, Verdict verdict) {
    return new PromiseChart.Row(label, practice, Math.round(practice) + " min", promise, Math.round(promise) + " min",
        verdict, Optional.empty());
  }

  private static String words(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(List.of("Facebook", "X", "contactformulier", "op", "de", "website", "Zekerhuis").get(random.nextInt(7)))
          .append(' ');
    }
    return text.toString().strip();
  }
}
