package org.throughline.briefing.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.template.ShippedTemplate;

/** What fills a section is chosen by words, not by names of parts of the program. */
class FillingsTest {

  @Test
  void everythingTheTemplatesUseHasWordsInEveryLanguage() {
    List<String> names = Fillings.choices(null);
    for (ShippedTemplate template : ShippedTemplate.values()) {
      template.parts().stream().map(ShippedTemplate.Part::contribution).filter(it -> !it.isEmpty())
          .forEach(it -> assertTrue(names.contains(it), it));
    }
    for (String each : names) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
        assertNotEquals(each, Fillings.label(each).in(language));
      }
    }
  }

  @Test
  void whatAnotherModuleBroughtStaysAmongTheChoicesUnderItsOwnName() {
    List<String> names = Fillings.choices(" podcast ");
    assertEquals("podcast", names.getLast());
    assertEquals("podcast", Fillings.label("podcast").in(Locale.of("nl")));
    assertEquals(Fillings.choices(null), Fillings.choices("ledger"));
  }
}
