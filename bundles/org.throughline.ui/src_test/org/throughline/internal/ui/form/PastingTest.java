package org.throughline.internal.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What fields take of what is pasted. */
class PastingTest {

  @Test
  void anOrdinaryTextIsTakenAsItIs() {
    Pasting.Taken taken = Pasting.text().take("Snelle service\nop elk kanaal 💬", 0);
    assertEquals("Snelle service\nop elk kanaal 💬", taken.text());
    assertNull(taken.note());
  }

  @Test
  void fiveMegabytesAreCutAtWhatTheFieldHoldsAndTheFieldSaysSo() {
    String huge = "Löfte 💬 ".repeat(600_000);
    Pasting.Taken taken = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Pasting.text().take(huge, 0));
    assertTrue(taken.text().length() <= Pasting.LONG_TEXT && taken.text().length() > Pasting.LONG_TEXT - 2);
    assertTrue(taken.note().in(Locale.of("nl")).contains("100.000"), taken.note().in(Locale.of("nl")));
    assertEquals("paste.full", Pasting.line().take("more", Pasting.LINE).note().key());
  }

  @Test
  void hostileMarkupTakesNoTime() {
    takesNoTime(500_000);
  }

  @Test
  @Tag("long")
  void fiveMegabytesOfHostileMarkupTakeNoTime() {
    takesNoTime(5_000_000);
  }

  private static void takesNoTime(int characters) {
    for (String piece : new String[] {"<p <", "<script>", "&amp", "<!--", "<td>", "<<<<", "</p>  \n", "<style ", " ", "\n", "&#"}) {
      String hostile = "<html>" + piece.repeat(characters / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertNotNull(Pasting.text().take(hostile, 0)), piece);
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertNotNull(Pasting.line().take(piece + hostile, 0)), piece);
    }
  }

  @Test
  void aPageGivesItsText() {
    String html = "<html><head><title>x</title><style>p{}</style></head><body><h1>Belofte</h1>"
        + "<p>Antwoord &amp; hulp&nbsp;binnen 1&#160;uur</p><ul><li>snel</li><li>eerlijk</li></ul>"
        + "<script>alert(1)</script><!-- niet dit --></body></html>";
    assertEquals("Belofte\nAntwoord & hulp binnen 1\u00a0uur\n- snel\n- eerlijk", Pasting.text().take(html, 0).text());
    assertEquals("a < b en <3 kan", Pasting.text().take("a < b en <3 kan", 0).text());
  }

  @Test
  void aTableBecomesLinesWithItsCellsApart() {
    assertEquals("Kanaal\tNorm\nFacebook\t60 min", Pasting.text().take(
        "<table><tr><td>Kanaal</td><td>Norm</td></tr><tr><td>Facebook</td><td>60 min</td></tr></table>", 0).text());
    assertEquals("Kanaal Norm Facebook 60 min",
        Pasting.line().take("Kanaal\tNorm\r\nFacebook\t60 min\r\n", 0).text());
  }

  @Test
  void nothingIsTakenThatNoFileCanHold() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 50; i++) {
        text.append((char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000)));
      }
      String taken = Pasting.text().take(text.toString(), 0).text();
      for (int at = 0; at < taken.length(); at++) {
        char each = taken.charAt(at);
        assertFalse(each < 0x20 && each != '\n' && each != '\t' || each >= 0xfffe, "round " + round);
        if (Character.isHighSurrogate(each)) {
          assertTrue(at + 1 < taken.length() && Character.isLowSurrogate(taken.charAt(++at)), "round " + round);
        } else {
          assertFalse(Character.isLowSurrogate(each), "round " + round);
        }
      }
    }
  }
}
