package org.throughline.cli.looks;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.throughline.briefing.template.ShippedTemplate;

/** The pages of a briefing of every template beside each other, a small picture for each template, as the guide shows them. */
public final class BriefingSheets {

  private static final int PAGE_WIDTH = 264;
  private static final int PAGE_HEIGHT = 373;
  private static final int GAP = 12;
  private static final int IN_A_ROW = 4;
  private static final int MOST_PAGES = 8;
  private static final int GROUND = 0xDDDDDD;
  private static final float POINTS = 595.28f;
  /** Pages are drawn larger and made small by averages, so that thin letters stay. */
  private static final int FINER = 3;
  private static final int COLOURS = 64;

  private BriefingSheets() {}

  /** Writes the pictures anew; the argument is the folder they belong in. */
  public static void main(String[] arguments) throws IOException {
    Path kept = Path.of(arguments[0]);
    Path folder = Files.createTempDirectory("briefings");
    SampleBriefings briefings = new SampleBriefings(folder);
    for (ShippedTemplate template : ShippedTemplate.values()) {
      ImageIO.write(of(briefings, template), "png", kept.resolve(file(template)).toFile());
    }
    try (Stream<Path> made = Files.walk(folder)) {
      for (Path each : made.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** The name of the picture of a template. */
  static String file(ShippedTemplate template) {
    return "briefing-" + template.key() + ".png";
  }

  /** The first pages of the briefing of a template. */
  static BufferedImage of(SampleBriefings briefings, ShippedTemplate template) throws IOException {
    Path file = briefings.file(SampleBriefings.name(template), "pdf", Locale.of("nl"));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      int pages = Math.min(MOST_PAGES, pdf.getNumberOfPages());
      int across = Math.min(IN_A_ROW, pages);
      int down = Math.ceilDiv(pages, IN_A_ROW);
      BufferedImage sheet = new BufferedImage(GAP + across * (PAGE_WIDTH + GAP), GAP + down * (PAGE_HEIGHT + GAP),
          BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < sheet.getHeight(); y++) {
        for (int x = 0; x < sheet.getWidth(); x++) {
          sheet.setRGB(x, y, GROUND);
        }
      }
      PDFRenderer renderer = new PDFRenderer(pdf);
      for (int i = 0; i < pages; i++) {
        BufferedImage page = renderer.renderImage(i, FINER * PAGE_WIDTH / POINTS, ImageType.RGB);
        smaller(page, sheet, GAP + i % IN_A_ROW * (PAGE_WIDTH + GAP), GAP + i / IN_A_ROW * (PAGE_HEIGHT + GAP));
      }
      return inFewColours(sheet);
    }
  }

  private static void smaller(BufferedImage page, BufferedImage sheet, int left, int top) {
    for (int y = 0; y < Math.min(PAGE_HEIGHT, page.getHeight() / FINER); y++) {
      for (int x = 0; x < Math.min(PAGE_WIDTH, page.getWidth() / FINER); x++) {
        int[] sum = new int[3];
        for (int rgb : page.getRGB(x * FINER, y * FINER, FINER, FINER, null, 0, FINER)) {
          for (int i = 0; i < sum.length; i++) {
            sum[i] += rgb >> 8 * i & 0xFF;
          }
        }
        int dots = FINER * FINER;
        sheet.setRGB(left + x, top + y, sum[2] / dots << 16 | sum[1] / dots << 8 | sum[0] / dots);
      }
    }
  }

  /** The same in the colours that occur most, which makes a small file. */
  private static BufferedImage inFewColours(BufferedImage sheet) {
    Map<Integer, Integer> times = new HashMap<>();
    int[] dots = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
    for (int i = 0; i < dots.length; i++) {
      dots[i] = coarse(dots[i]);
      times.merge(dots[i], 1, Integer::sum);
    }
    List<Integer> most = new ArrayList<>(times.keySet());
    most.sort(Comparator.<Integer, Integer>comparing(times::get).reversed().thenComparing(Comparator.naturalOrder()));
    int[] palette = most.stream().limit(COLOURS).mapToInt(Integer::intValue).toArray();
    Map<Integer, Integer> nearest = new HashMap<>();
    BufferedImage small = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
        new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
    for (int i = 0; i < dots.length; i++) {
      int index = nearest.computeIfAbsent(dots[i], dot -> nearest(palette, dot));
      small.getRaster().setSample(i % sheet.getWidth(), i / sheet.getWidth(), 0, index);
    }
    return small;
  }

  /** A colour in steps of sixteen, white staying white. */
  private static int coarse(int rgb) {
    int coarse = 0;
    for (int i = 0; i < 3; i++) {
      coarse |= Math.min(0xFF, ((rgb >> 8 * i & 0xFF) + 8) / 16 * 17) << 8 * i;
    }
    return coarse;
  }

  private static int nearest(int[] palette, int dot) {
    int found = 0;
    for (int i = 1; i < palette.length; i++) {
      if (difference(palette[i], dot) < difference(palette[found], dot)) {
        found = i;
      }
    }
    return found;
  }

  private static int difference(int one, int other) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      int apart = (one >> 8 * i & 0xFF) - (other >> 8 * i & 0xFF);
      sum += apart * apart;
    }
    return sum;
  }
}
