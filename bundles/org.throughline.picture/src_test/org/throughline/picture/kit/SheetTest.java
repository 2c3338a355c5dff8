package org.throughline.picture.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.picture.Palette;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;
import org.throughline.picture.TypefaceMetrics;

/** Writes the sheet to {@code target}, to be looked at beside the one of the design. */
class SheetTest {

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyPartIsOnTheSheet(Theme theme) throws IOException {
    String svg = new SvgWriter(Palette.of(theme)).file(Sheet.scene(new TypefaceMetrics()));
    String grounded = svg.replaceFirst("<title", "<rect width=\"100%\" height=\"100%\" fill=\""
        + theme.colour(Token.CANVAS).hex() + "\"/><title");
    Path file = Path.of("target", "sheet-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".svg");
    Files.createDirectories(file.getParent());
    Files.writeString(file, grounded);
    assertTrue(svg.contains("class=\"throughline\"") && svg.contains("<title>No proof yet</title>"));
  }
}
