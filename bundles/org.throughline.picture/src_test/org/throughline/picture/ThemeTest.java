package org.throughline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours can be read, on every ground they stand on, in both themes. */
class ThemeTest {

  private static final List<Token> GROUNDS = List.of(Token.CANVAS, Token.SURFACE, Token.SUNKEN, Token.ACCENT_TINT);
  private static final List<Token> TEXTS =
      List.of(Token.INK, Token.INK_2, Token.INK_3, Token.ACCENT, Token.ERROR, Token.WARNING, Token.HINT, Token.OK);

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyTextIsReadableOnEveryGround(Theme theme) {
    for (Token text : TEXTS) {
      for (Token ground : GROUNDS) {
        assertContrast(theme, text, ground, 4.5);
      }
    }
    assertContrast(theme, Token.ERROR, Token.ERROR_TINT, 4.5);
    assertContrast(theme, Token.WARNING, Token.WARNING_TINT, 4.5);
    assertContrast(theme, Token.HINT, Token.HINT_TINT, 4.5);
    assertContrast(theme, Token.OK, Token.OK_TINT, 4.5);
    assertContrast(theme, Token.ON_ACCENT, Token.ACCENT, 4.5);
    for (int step = 0; step <= 5; step++) {
      assertContrast(theme, Token.valueOf("HEAT_TEXT_" + step), Token.valueOf("HEAT_" + step), 4.5);
    }
    for (int slot = 1; slot <= 8; slot++) {
      assertContrast(theme, Token.INK, Token.valueOf("FILL_" + slot), 4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyMarkThatMeansSomethingIsSeen(Theme theme) {
    for (Token mark : List.of(Token.BORDER_STRONG, Token.MUTE, Token.WARNING_MARK)) {
      assertContrast(theme, mark, Token.CANVAS, 3);
      assertContrast(theme, mark, Token.SURFACE, 3);
    }
    for (int slot = 1; slot <= 8; slot++) {
      assertContrast(theme, Token.valueOf("CATEGORY_" + slot), Token.CANVAS, 3);
      assertContrast(theme, Token.valueOf("CATEGORY_" + slot), Token.SURFACE, 3);
    }
  }

  @Test
  void theKnownContrastsComeOut() {
    assertEquals(15.3, contrast(Theme.LIGHT, Token.INK, Token.SURFACE), 0.05);
    assertEquals(8.8, contrast(Theme.LIGHT, Token.ACCENT, Token.SURFACE), 0.05);
    assertEquals(6.0, contrast(Theme.DARK, Token.ACCENT, Token.SURFACE), 0.05);
    assertEquals(21, new Colour(0, 0, 0).contrast(new Colour(255, 255, 255)), 1e-9);
  }

  @Test
  void everyTokenHasItsOwnNameInCss() {
    Set<String> names = Stream.of(Token.values()).map(Token::cssName).collect(Collectors.toSet());
    assertEquals(Token.values().length, names.size());
    assertTrue(names.stream().allMatch(name -> name.matches("--[a-z0-9]+(-[a-z0-9]+)*")));
  }

  private static double contrast(Theme theme, Token one, Token other) {
    return theme.colour(one).contrast(theme.colour(other));
  }

  private static void assertContrast(Theme theme, Token one, Token other, double least) {
    double contrast = contrast(theme, one, other);
    assertTrue(contrast >= least, () -> theme + ": " + one + " on " + other + " has only " + contrast);
  }
}
