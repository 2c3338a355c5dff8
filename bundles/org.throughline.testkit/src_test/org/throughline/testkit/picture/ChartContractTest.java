package org.throughline.testkit.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.picture.Drawing;
import org.throughline.picture.Palette;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.testkit.SceneContract;

/** Every chart holds to what every picture holds to, in every language, with figures and before there are any. */
class ChartContractTest {

  private static final TextMetrics METRICS = new TypefaceMetrics();

  static Stream<Locale> languages() {
    return Gallery.LANGUAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyChartHoldsToTheContract(Locale language) {
    Gallery gallery = new Gallery(language);
    gallery.charts().forEach((name, chart) -> SceneContract.hold(name + " in " + language, 640, chart));
    gallery.empty().forEach((name, chart) -> SceneContract.hold("empty " + name + " in " + language, 640, chart));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aChartWithoutFiguresSaysSo(Locale language) {
    new Gallery(language).empty().forEach((name, chart) -> {
      Scene scene = chart.at(640, METRICS);
      assertFalse(scene.description().isBlank(), name);
      assertTrue(scene.table().rows().isEmpty(), name);
      assertTrue(scene.shapes().stream().anyMatch(shape -> shape.tag().role() == Role.OPEN_END), name);
    });
  }

  @Test
  void theTableHoldsEveryFigureOfTheChart() {
    Map<String, Drawing> charts = new Gallery(Locale.ENGLISH).charts();
    assertEquals(12, charts.get("lines-6").table().rows().size());
    assertEquals(7, charts.get("lines-6").table().columns().size());
    assertEquals(7, charts.get("heat").table().rows().size());
    assertEquals(26, charts.get("heat").table().columns().size());
    assertEquals(List.of("Facebook", "120", "60", "14", "40", "234"), charts.get("stacked").table().rows().getFirst());
    assertTrue(charts.values().stream().noneMatch(chart -> chart.table().rows().isEmpty()));
  }

  @Test
  void fromFiveLinesOnEachIsToldFromTheOthersWithoutItsColour() {
    Scene scene = new Gallery(Locale.ENGLISH).charts().get("lines-6").at(640, METRICS);
    List<Shape.Path> lines = scene.shapes().stream().filter(shape -> shape.tag().role() == Role.PRACTICE)
        .filter(Shape.Path.class::isInstance).map(Shape.Path.class::cast)
        .filter(path -> path.paint().stroke().isPresent()).toList();
    assertEquals(6, lines.size());
    assertTrue(lines.stream().map(path -> path.paint().stroke().orElseThrow().dashes()).distinct().count() >= 4);
    double right = lines.getFirst().box().right();
    assertEquals(6, scene.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
        .filter(text -> text.left() > right).count());
  }

  @Test
  void categoryColoursNeverColourText() {
    for (Drawing chart : new Gallery(Locale.ENGLISH).charts().values()) {
      assertTrue(chart.at(640, METRICS).shapes().stream().filter(Shape.Text.class::isInstance)
          .map(Shape.Text.class::cast).map(text -> text.style().colour())
          .noneMatch(colour -> colour.name().startsWith("CATEGORY") || colour == Token.MUTE), chart.title());
    }
  }

  /** Writes all charts to {@code target}, to be looked at. */
  @Test
  void theChartsAreThereToBeLookedAt() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "charts"));
    for (Locale language : Gallery.LANGUAGES) {
      for (Theme theme : Theme.values()) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><body style=\"background:"
            + theme.colour(Token.CANVAS).hex() + "\">");
        SvgWriter writer = new SvgWriter(Palette.of(theme));
        for (double width : new double[] {640, 320}) {
          page.append("<div style=\"float:left;margin:0 24px\">");
          for (Drawing chart : new Gallery(language).charts().values()) {
            String svg = writer.file(chart.at(width, METRICS));
            page.append("<p style=\"margin:24px 0\">").append(svg, svg.indexOf("<svg"), svg.length()).append("</p>");
          }
          String svg = writer.file(new Gallery(language).empty().get("bar").at(width, METRICS));
          page.append(svg, svg.indexOf("<svg"), svg.length()).append("</div>");
        }
        Path file = folder.resolve(language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".html");
        Files.writeString(file, page);
        assertTrue(Files.size(file) > 50_000, () -> file + " is too small");
      }
    }
  }
}
