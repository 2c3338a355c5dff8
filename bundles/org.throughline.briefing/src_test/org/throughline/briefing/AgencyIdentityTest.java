package org.throughline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
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
