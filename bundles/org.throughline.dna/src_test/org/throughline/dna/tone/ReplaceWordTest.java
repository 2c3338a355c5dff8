package org.throughline.dna.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.AddElement;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.SetFeature;
import org.throughline.dna.Gallery;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Statement;

/** A better word is written where the other one stood. */
class ReplaceWordTest {

  @TempDir
  private Path folder;

  private static TonePlace place(String text, String word) {
    int start = text.indexOf(word);
    return new TonePlace(start, start + word.length(), ToneKind.DISCOURAGED, ToneSeverity.WARNING,
        org.throughline.core.Message.of(ReplaceWord.class, "refused.changed"), List.of(), null);
  }

  @Test
  void aCapitalStays() {
    assertEquals("Hulp is er altijd", ReplaceWord.replaced("Service is er altijd", place("Service is er altijd", "Service"), "hulp"));
    assertEquals("onze hulp", ReplaceWord.replaced("onze service", place("onze service", "service"), "hulp"));
    assertEquals("Écht", ReplaceWord.replaced("Zeker", place("Zeker", "Zeker"), "écht"));
  }

  @Test
  void aStatementIsRewordedInOneStepAndItsNameFollows() {
    try (ClientSession session = Gallery.sample(folder)) {
      AddElement add = AddElement.of(Gallery.chapter(session), DnaPackage.Literals.DNA_CHAPTER__STATEMENTS,
          DnaPackage.Literals.STATEMENT, "Onze service");
      session.run(add);
      Statement statement = (Statement) session.index().byId(((Statement) add.element()).getId()).orElseThrow();
      session.run(new SetFeature(statement, DnaPackage.Literals.STATEMENT__WORDING, "Onze service"));
      ReaderText text = ReaderText.of(statement, Locale.of("nl")).stream()
          .filter(each -> each.attribute() == DnaPackage.Literals.STATEMENT__WORDING).findFirst().orElseThrow();
      int steps = session.history().done().size();
      ReplaceWord replace = new ReplaceWord(text, place("Onze service", "service"), "hulp");
      session.run(replace);
      assertEquals("Onze hulp", statement.getWording());
      assertEquals("Onze hulp", statement.getName());
      assertEquals(steps + 1, session.history().done().size());
      assertThrows(ClientException.class, () -> session.run(replace), "the text is another one by then");
      session.history().undo();
      assertEquals("Onze service", statement.getWording());
    }
  }
}
