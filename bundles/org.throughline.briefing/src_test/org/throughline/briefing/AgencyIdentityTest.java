package org.throughline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Sender;
import org.throughline.core.ClientException;
import org.throughline.internal.briefing.Insurer;
import org.throughline.model.Readership;
import org.throughline.picture.Face;

/** An agency that hands its briefings over under its own name. */
class AgencyIdentityTest {

  private static final byte[] DOT = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4"
      + "2mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @TempDir
  private Path folder;

  private static AgencyIdentity coloured(String accent) {
    return new AgencyIdentity("Studio Kade", "", accent, "");
  }

  @Test
  void aColourThatCannotBeReadOnWhiteIsRefusedWithTheReason() {
    assertTrue(coloured("").accentProblem().isEmpty());
    assertTrue(coloured("#8A1C5B").accentProblem().isEmpty());
    assertTrue(coloured("767676").accentProblem().isEmpty(), "4.54");
    String faint = coloured("#777777").accentProblem().orElseThrow().in(Locale.of("nl"));
    assertTrue(faint.contains("#777777") && faint.contains("4,5"), faint);
    assertTrue(coloured("mauve").accentProblem().orElseThrow().in(Locale.ENGLISH).contains("mauve"));
    assertEquals(ClientException.Kind.BAD_INPUT,
        assertThrows(ClientException.class, () -> coloured("#FFFF00").sender()).kind());
  }

  @Test
  void aLogoThatIsMissingTooLargeOrBrokenIsRefusedByName() throws IOException {
    Path good = Files.write(folder.resolve("logo.png"), DOT);
    Path broken = Files.writeString(folder.resolve("text.png"), "no picture");
    Path large = folder.resolve("large.png");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200_000_000);
    }
    assertTrue(logo(good).logoProblem().isEmpty());
    assertTrue(logo(good).sender().logo().isPresent());
    for (Path bad : List.of(broken, large, folder.resolve("gone.png"), folder)) {
      assertTrue(logo(bad).logoProblem().orElseThrow().in(Locale.of("sv")).contains(bad.toString()), bad.toString());
    }
    assertTrue(new AgencyIdentity("", "\0", "", "").logoProblem().isPresent());
  }

  private static AgencyIdentity logo(Path file) {
    return new AgencyIdentity("", file.toString(), "", "");
  }

  @Test
  void aTypefaceThatIsMissingLargeBrokenOrRestrictedIsRefusedByName() throws IOException {
    byte[] whole = face(Face.SERIF);
    Path good = Files.write(folder.resolve("own.ttf"), whole);
    Path broken = Files.write(folder.resolve("cut.ttf"), Arrays.copyOf(whole, whole.length / 2));
    Path text = Files.writeString(folder.resolve("text.otf"), "OTTO, no outlines");
    Path restricted = Files.write(folder.resolve("restricted.ttf"), allowing(whole, 2));
    Path large = folder.resolve("large.ttf");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200_000_000);
    }
    assertTrue(set(good, "").typefaceProblem().isEmpty());
    assertEquals("Source Serif 4", set(good, good.toString()).sender().typeface().orElseThrow().family());
    for (Path bad : List.of(broken, text, restricted, large, folder.resolve("gone.ttf"), folder)) {
      for (AgencyIdentity each : List.of(set(bad, ""), set(good, bad.toString()))) {
        assertTrue(each.typefaceProblem().orElseThrow().in(Locale.of("sv")).contains(bad.toString()), bad.toString());
        assertThrows(ClientException.class, each::sender);
      }
    }
    assertTrue(set(restricted, "").typefaceProblem().orElseThrow().in(Locale.ENGLISH).contains("does not allow"));
    assertTrue(new AgencyIdentity("", "", "", "", "", good.toString()).typefaceProblem().isPresent(), "bold alone");
  }

  private static AgencyIdentity set(Path regular, String bold) {
    return new AgencyIdentity("", "", "", "", regular.toString(), bold);
  }

  private static byte[] face(Face face) throws IOException {
    try (InputStream in = face.file().openStream()) {
      return in.readAllBytes();
    }
  }

  /** The same file with other rights to put it into documents. */
  private static byte[] allowing(byte[] file, int rights) {
    byte[] changed = file.clone();
    ByteBuffer in = ByteBuffer.wrap(changed);
    for (int entry = 12; entry < 12 + 16 * in.getShort(4); entry += 16) {
      if (in.getInt(entry) == 0x4F532F32) {
        in.putShort(in.getInt(entry + 8) + 8, (short) rights);
      }
    }
    return changed;
  }

  @Test
  void theBriefingSaysWhoHandsItOver() {
    Sender sender = new AgencyIdentity(" Studio Kade ", "", "#1B4F72", "Vertrouwelijk").sender();
    Document document = new BriefingBuilder(List.of(), sender).build(new Insurer().client(),
        new BriefingRequest(Readership.CLIENT, Optional.empty(), Optional.of("Anna"), Optional.empty(), Insurer.TODAY));
    assertEquals(sender, document.sender());
    assertEquals(List.of("Anna", "Studio Kade"), document.cover().facts().getFirst().lines().stream()
        .map(line -> line.plain()).toList());
    assertTrue(document.running().foot().endsWith("Vertrouwelijk"), document.running().foot());
  }
}
