package org.throughline.testkit.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.picture.Palette;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.Theme;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.MatrixChart;
import org.throughline.picture.kit.Mark;
import org.throughline.testkit.SceneContract;

/** A matrix holds to what every picture holds to, small with names above it and large with long names. */
class MatrixContractTest {

  private static final TextMetrics METRICS = new TypefaceMetrics();
  private static final ChartWords WORDS = new ChartWords("Wie welke eigenschap waarmaakt",
      "9 velden zijn gedekt; er zijn 3 gaten.", "Afdeling", "Eigenschap", "Er zijn nog geen afdelingen.");
  private static final List<MatrixChart.Key> KEY = List.of(new MatrixChart.Key(Mark.HOLDS, "gezien"),
      new MatrixChart.Key(Mark.HINT, "afgesproken, niet gezien"), new MatrixChart.Key(Mark.WARNING, "ontbreekt"),
      new MatrixChart.Key(Mark.ERROR, "past niet"));

  private static MatrixChart matrix(List<String> rows, List<String> columns, long seed) {
    Random random = new Random(seed);
    List<MatrixChart.Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (random.nextInt(3) > 0) {
          MatrixChart.Key key = KEY.get(Math.max(0, random.nextInt(7) - 3));
          cells.add(new MatrixChart.Cell(row, column, key.mark(), key.text()));
        }
      }
    }
    return new MatrixChart(WORDS, heads("row", rows), heads("column", columns), cells, KEY, "–");
  }

  private static List<MatrixChart.Head> heads(String kind, List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(at -> new MatrixChart.Head(names.get(at), Optional.of(kind + at))).toList();
  }

  private static MatrixChart small() {
    return matrix(List.of("Klantenservice", "Schade", "Marketing en communicatie"),
        List.of("Snel", "Eerlijk", "Nuchter", "Nabij"), 7);
  }

  private static MatrixChart large() {
    List<String> rows = IntStream.range(0, 24)
        .mapToObj(at -> "Afdeling zakelijke schadeverzekeringen en vertrouwenszaken " + (at + 1)).toList();
    List<String> columns = IntStream.range(0, 24)
        .mapToObj(at -> "Verantwoordelijkheidsgevoel voor de allerlaatste kilometer " + (at + 1)).toList();
    return matrix(rows, columns, 24);
  }

  @Test
  void matricesOfEverySizeHoldToTheContract() {
    SceneContract.hold("small", 640, small());
    SceneContract.hold("large", 640, large());
    SceneContract.hold("large on a wide window", 1200, large());
    SceneContract.hold("one field", 640, matrix(List.of("Klantenservice"), List.of("Snel"), 1));
    SceneContract.hold("wide", 640, matrix(List.of("Content", "Conversatie"),
        IntStream.range(0, 40).mapToObj(at -> "Pilot " + at).toList(), 2));
    SceneContract.hold("empty", 640, new MatrixChart(WORDS, List.of(), List.of(), List.of(), KEY, "–"));
  }

  @Test
  void everyFieldIsDrawnAndStandsInTheTable() {
    MatrixChart large = large();
    Scene scene = large.at(640, METRICS);
    assertEquals(24, scene.table().rows().size());
    assertEquals(25, scene.table().columns().size());
    long fields = scene.items().stream().filter(item -> item.id().contains("/")).count();
    assertEquals(24L * 24, fields);
    assertEquals(24L + 24 + fields, scene.items().size());
    long empty = scene.items().stream().filter(item -> item.value().equals("–")).count();
    assertEquals(fields - large.cells().size(), empty);
    MatrixChart.Cell first = large.cells().getFirst();
    assertEquals(first.text(), scene.table().rows().get(first.row()).get(first.column() + 1));
    assertTrue(scene.width() == 640 && scene.shapes().stream().map(Shape::box).allMatch(box -> box.right() <= 641));
  }

  @Test
  void twoThingsInOnePlaceAreRefused() {
    MatrixChart.Cell cell = new MatrixChart.Cell(0, 0, Mark.HOLDS, "seen");
    List<MatrixChart.Head> one = heads("one", List.of("Snel"));
    assertThrows(IllegalArgumentException.class,
        () -> new MatrixChart(WORDS, one, one, List.of(cell, cell), KEY, "–"));
    assertThrows(IllegalArgumentException.class, () -> new MatrixChart(WORDS, one, one,
        List.of(new MatrixChart.Cell(0, 1, Mark.HOLDS, "seen")), KEY, "–"));
  }

  @Test
  void theSmallMatrixIsDrawnAsItAlwaysWas() throws IOException {
    String svg = new SvgWriter(Palette.of(Theme.LIGHT)).file(small().at(640, METRICS));
    Path folder = Files.createDirectories(Path.of("target", "matrix"));
    for (Theme theme : Theme.values()) {
      SvgWriter writer = new SvgWriter(Palette.of(theme));
      String name = theme.name().toLowerCase(Locale.ROOT);
      Files.writeString(folder.resolve("small-" + name + ".svg"), writer.file(small().at(640, METRICS)));
      Files.writeString(folder.resolve("large-" + name + ".svg"), writer.file(large().at(640, METRICS)));
      Files.writeString(folder.resolve("large-wide-" + name + ".svg"), writer.file(large().at(1200, METRICS)));
    }
    try (InputStream golden = MatrixContractTest.class.getResourceAsStream("matrix.svg")) {
      assertTrue(golden != null, "the golden picture is there");
      assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").strip(), svg.strip());
    }
  }
}
