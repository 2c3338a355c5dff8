package org.throughline.cli.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.briefing.template.ShippedTemplate;

/** The pictures of briefings in the guide show the briefings as they are. */
@Tag("long")
class BriefingSheetsTest {

  private static final Path IMAGES = Path.of("..", "..", "docs", "images");
  private static final long LARGEST = 150 * 1024;
  private static final int FIELD = 24;
  /** How much darker or lighter a field may be, of 255: letters are not painted alike on every machine. */
  private static final double TOLERANCE = 10;

  @TempDir
  private Path folder;

  @Test
  void everyTemplateHasAPictureThatShowsItsPages() throws IOException {
    SampleBriefings briefings = new SampleBriefings(folder);
    List<String> trouble = new ArrayList<>();
    for (ShippedTemplate template : ShippedTemplate.values()) {
      Path kept = IMAGES.resolve(BriefingSheets.file(template));
      if (Files.exists(kept)) {
        assertTrue(Files.size(kept) <= LARGEST, kept + " has " + Files.size(kept) + " bytes");
        difference(ImageIO.read(kept.toFile()), BriefingSheets.of(briefings, template))
            .ifPresent(it -> trouble.add(kept.getFileName() + ": " + it));
      } else {
        trouble.add(kept.getFileName() + " is missing");
      }
    }
    assertEquals("", String.join("\n", trouble),
        "Pictures no longer show the briefings. Look at them, and renew them with \"./throughline pictures\"");
  }

  @Test
  void aPageWithAPartMissingIsAnother() throws IOException {
    BufferedImage whole = BriefingSheets.of(new SampleBriefings(folder), ShippedTemplate.MANAGEMENT_PAGE);
    assertTrue(difference(whole, whole).isEmpty());
    BufferedImage without = BriefingSheets.of(new SampleBriefings(Files.createDirectories(folder.resolve("again"))),
        ShippedTemplate.MANAGEMENT_PAGE);
    assertEquals(Optional.empty(), difference(whole, without), "two are alike");
    for (int y = 100; y < 160; y++) {
      for (int x = 300; x < 500; x++) {
        without.setRGB(x, y, 0xFFFFFFFF);
      }
    }
    assertFalse(difference(whole, without).isEmpty());
  }

  private static Optional<String> difference(BufferedImage kept, BufferedImage made) {
    if (kept.getWidth() != made.getWidth() || kept.getHeight() != made.getHeight()) {
      return Optional.of("it has another size");
    }
    for (int y = 0; y + FIELD <= kept.getHeight(); y += FIELD) {
      for (int x = 0; x + FIELD <= kept.getWidth(); x += FIELD) {
        double apart = Math.abs(light(kept, x, y) - light(made, x, y));
        if (apart > TOLERANCE) {
          return Optional.of("at " + x + ", " + y + " it differs by " + Math.round(apart) + " of 255");
        }
      }
    }
    return Optional.empty();
  }

  private static double light(BufferedImage image, int left, int top) {
    double sum = 0;
    for (int rgb : image.getRGB(left, top, FIELD, FIELD, null, 0, FIELD)) {
      sum += (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
    }
    return sum / 3 / FIELD / FIELD;
  }
}
