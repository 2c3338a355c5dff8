package org.throughline.internal.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.throughline.insight.PseudonymKey;
import org.throughline.internal.insight.Pseudonymiser;

/** The short way to mask texts gives what the long one gives. */
class MaskedTextTest {

  private static final String[] PIECES = {"@jan_de_boer", "@Zeker", "mail@example.nl", "m\u00E9@voorbeeld.nl", "06-12345678", "0612345678",
    "+31 6 12345678", "+46 (0)70 123 45 67", "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "DE89370400440532013000", "SE35", "12-03-2026 1412",
    "2026", "0031612345678", "\u00E9", "e\u0301", "\u0301", "/", "_", "-", ".", "+", "(", ")", " ", " ", " ", "\n", "\"", "\uD83D\uDE00", "nr ", "A", "AB",
    "1", "12345678", ",", "@", "a", "\u00A0", "<", "#dank", "http://x.nl/@eva/12345678901"};

  @Test
  @DisplayName("whatever stands beside each other")
  void equal() {
    Pseudonymiser pseudonyms = new Pseudonymiser(PseudonymKey.of(new byte[PseudonymKey.BYTES]), Set.of("zeker"));
    MaskedText masks = new MaskedText(pseudonyms);
    Random random = new Random(7);
    CsvRow row = new CsvRow(',', 1);
    int changed = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = 1 + random.nextInt(9); pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] line = ("\"" + text.toString().replace("\"", "\"\"") + "\"\n").getBytes(StandardCharsets.UTF_8);
      assertEquals(line.length, row.read(line, 0, line.length, true));
      byte[] masked = masks.of(line, row, 0);
      assertEquals(pseudonyms.masked(text.toString()), masked == null ? text.toString() : new String(masked, StandardCharsets.UTF_8),
          text.toString());
      changed += masked == null ? 0 : 1;
    }
    assertTrue(changed > 20_000, "few were changed: " + changed);
  }
}
