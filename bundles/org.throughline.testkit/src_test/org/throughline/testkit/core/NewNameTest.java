package org.throughline.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.throughline.core.NewName;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.DnaPackage;

/** What is new is called so in good English, Dutch and Swedish. */
class NewNameTest {

  private static String in(String language, EClass kind) {
    return new NewName(kind).in(Locale.forLanguageTag(language));
  }

  @Test
  void theWordsAgreeWithTheGenderOfTheKind() {
    assertEquals("New promise", in("en", DnaPackage.Literals.PROMISE));
    assertEquals("Nieuwe belofte", in("nl", DnaPackage.Literals.PROMISE));
    assertEquals("Nytt löfte", in("sv", DnaPackage.Literals.PROMISE));
    assertEquals("Nieuw kanaal", in("nl", ModelPackage.Literals.CHANNEL));
    assertEquals("Ny kanal", in("sv", ModelPackage.Literals.CHANNEL));
  }

  @Test
  void anAbbreviationStaysAsItIs() {
    assertEquals("New DNA", in("en", DnaPackage.Literals.DNA_CHAPTER));
  }

  @Test
  void whatHasNoGenderGetsWordsThatNeedNone() {
    assertEquals("Nieuw: wel of niet doen", in("nl", DnaPackage.Literals.BEHAVIOUR));
  }
}
