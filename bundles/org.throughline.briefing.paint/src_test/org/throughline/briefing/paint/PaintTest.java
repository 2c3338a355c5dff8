package org.throughline.briefing.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.throughline.picture.Box;
import org.throughline.picture.Colour;
import org.throughline.picture.Face;
import org.throughline.picture.ImageFile;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;
import org.throughline.picture.chart.BarChart;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.Value;

/** A picture with a word and a photo, as formats paint it. */
class PaintTest {

  private static final Tag TAG = Tag.of(Role.LABEL);
  private static final DocumentColours COLOURS = new DocumentColours(Optional.of(new Colour(138, 28, 91)));
  private static final Dots PHOTOS = new Dots(2);

  @Test
  void noMoreDotsOfAPhotoAreKeptThanCanBeSeenAndNoneOfABrokenFile() throws IOException {
    ImageFile photo = ImageFile.of(file(3_000, 1_000)).orElseThrow();
    assertEquals(375, PHOTOS.of(photo, 170, 45).orElseThrow().getWidth());
    assertEquals(3_000, PHOTOS.of(photo, 3_000, 1_000).orElseThrow().getWidth());
    assertTrue(PHOTOS.of(broken(), 170, 45).isEmpty());
  }

  @Test
  void whatAPhotoSaysOfItsMakerIsGoneAndABrokenOneLeavesItsFrame() throws IOException {
    byte[] telling = telling(file(40, 40));
    assertTrue(new String(telling, StandardCharsets.ISO_8859_1).contains("Marieke"));
    try (FontFiles files = new FontFiles()) {
      PortableScene portable = PortableScene.of(scene(photo(ImageFile.of(telling).orElseThrow()), photo(broken())),
          new Outlines(Outlines.Choice.wanted(files), true), PHOTOS);
      assertEquals(1, portable.unreadable());
      assertTrue(portable.scene().shapes().getLast() instanceof Shape.Rectangle);
      ImageFile plain = ((Shape.Image) portable.scene().shapes().getFirst()).file();
      assertFalse(new String(plain.open().readAllBytes(), StandardCharsets.ISO_8859_1).contains("Marieke"));
    }
  }

  @Test
  void aTextIsAsWideAsItWasMeasuredWhicheverWayItsLettersArePlaced() {
    try (FontFiles files = new FontFiles()) {
      for (boolean exact : List.of(true, false)) {
        Outlines outlines = new Outlines(Outlines.Choice.wanted(files), exact);
        Box narrow = outlines.of(text("Snelle service", Face.SANS, 60)).orElseThrow().box();
        Box wide = outlines.of(text("Snelle service", Face.SANS, 120)).orElseThrow().box();
        assertEquals(2, wide.width() / narrow.width(), 0.01);
        assertEquals(10, narrow.x(), 2);
        assertTrue(outlines.of(text(" ", Face.SANS, 60)).isEmpty(), "nothing to see");
      }
    }
  }

  @Test
  void aLetterThatIsNowhereLeavesTheTextAText() {
    Shape.Text chinese = text("a\u4E2D", Face.SERIF, 60);
    try (FontFiles files = new FontFiles()) {
      Outlines outlines = new Outlines(Outlines.Choice.ofProduct(files), false);
      assertTrue(outlines.of(chinese).isEmpty());
      assertEquals(List.of(chinese), PortableScene.of(scene(chinese), outlines, PHOTOS).scene().shapes());
      assertTrue(new Outlines(Outlines.Choice.always(files), true).of(chinese).isPresent(), "its place stays empty");
      assertEquals(files.of(Face.SERIF), Outlines.Choice.similar(files).of('a', Face.SERIF).orElseThrow());
    }
  }

  @Test
  void aSceneIsPaintedInTheColoursOfTheDocumentAndTextsAsTheFormatWants() throws IOException {
    ScenePainter painter = new ScenePainter(COLOURS, PHOTOS, (text, graphics) -> {
      assertEquals(java(COLOURS.of(Token.INK)), graphics.getColor());
      graphics.fillRect((int) text.left(), (int) text.y(), 20, 10);
    });
    BufferedImage dots = painter.dots(scene(new Shape.Rectangle(0, 0, 50, 50, 0, Paint.fill(Token.ACCENT), TAG),
        text("x", Face.SANS, 10), photo(broken())), 2);
    assertEquals(200, dots.getWidth());
    assertEquals(new Color(138, 28, 91).getRGB(), dots.getRGB(10, 10));
    assertEquals(java(COLOURS.of(Token.INK)).getRGB(), dots.getRGB(30, 125));
    assertEquals(java(COLOURS.of(Token.SUNKEN)).getRGB(), dots.getRGB(150, 50));
    assertEquals(java(COLOURS.of(Token.SURFACE)).getRGB(), dots.getRGB(199, 199), "the ground is white");
  }

  @Test
  void theGroundOfTheAccentIsATintOfIt() {
    assertEquals(new Colour(243, 232, 239), COLOURS.of(Token.ACCENT_TINT));
    assertEquals("#8A1C5B", COLOURS.value(Token.ACCENT).toUpperCase(Locale.ROOT));
  }

  @Test
  void aPictureIsSaidInWordsWithItsValues() {
    assertEquals("What they ask. Claims lead! Claims: Conversations 412; Cover: Conversations 367.",
        InWords.of(new BarChart(new ChartWords("What they ask", "Claims lead!", "Topic", "Conversations"),
            List.of(Value.of("Claims", 412, "412"), Value.of("Cover", 367, "367")))));
  }

  private static Shape.Text text(String text, Face face, double width) {
    return new Shape.Text(text, 10, 60, width, Anchor.START, new TextStyle(face, 10, Token.INK), TAG);
  }

  private static Shape photo(ImageFile file) {
    return new Shape.Image(file, new Box(60, 0, 40, 40), "A photo", TAG);
  }

  private static Scene scene(Shape... shapes) {
    return new Scene(100, 100, "A picture", "It says something.", List.of(shapes),
        new ValueTable(List.of(new Column("A", Kind.TEXT)), List.of()));
  }

  private static Color java(Colour colour) {
    return new Color(colour.red(), colour.green(), colour.blue());
  }

  private static ImageFile broken() throws IOException {
    return ImageFile.of(Arrays.copyOf(file(30, 30), 60)).orElseThrow();
  }

  private static byte[] file(int width, int height) throws IOException {
    BufferedImage dots = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = dots.createGraphics();
    graphics.fillOval(0, 0, width, height);
    graphics.dispose();
    return Dots.png(dots);
  }

  /** The same file with a note of its author behind its head. */
  private static byte[] telling(byte[] png) throws IOException {
    byte[] note = "tEXtAuthor\0Marieke".getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(note);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.write(png, 0, 33);
      out.writeInt(note.length - 4);
      out.write(note);
      out.writeInt((int) sum.getValue());
      out.write(png, 33, png.length - 33);
    }
    return file.toByteArray();
  }
}
