package org.throughline.dna.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientException;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.dna.canvas.Reword;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Statement;

/**
 * Writes another word at a place of a text. It gets a capital where the word that stood there has one.
 *
 * @param text the text, as it was checked
 * @param place a place in it
 * @param better what is written there
 */
public record ReplaceWord(ReaderText text, TonePlace place, String better) implements Operation {

  @Override
  public Message label() {
    return Message.of(ReplaceWord.class, "operation.replace", ModelLabel.quoted(before()),
        ModelLabel.quoted(written(text.text(), place, better)), new ModelLabel(text.attribute()));
  }

  private String before() {
    return text.text().substring(place.start(), place.end());
  }

  @Override
  public void apply(Edit edit) {
    EObject owner = text.owner();
    String after = replaced(text.text(), place, better);
    Object present = owner.eGet(text.attribute());
    if (present instanceof List<?> many && many.contains(text.text())) {
      List<Object> all = new ArrayList<>(many);
      all.set(all.indexOf(text.text()), after);
      edit.run(new SetFeature(owner, text.attribute(), all));
    } else if (!text.text().equals(present)) {
      throw new ClientException(ClientException.Kind.BAD_INPUT, Message.of(ReplaceWord.class, "refused.changed"), null);
    } else if (owner instanceof Statement statement && text.attribute() == DnaPackage.Literals.STATEMENT__WORDING) {
      edit.run(new Reword(statement, after));
    } else {
      edit.run(new SetFeature(owner, text.attribute(), after));
    }
  }

  /** A text with other words at a place, as {@link ReplaceWord} writes them. */
  public static String replaced(String text, TonePlace place, String better) {
    return text.substring(0, place.start()) + written(text, place, better) + text.substring(place.end());
  }

  /** What is written at a place: with a capital where the word that stands there has one. */
  public static String written(String text, TonePlace place, String better) {
    return better.isEmpty() || !Character.isUpperCase(text.codePointAt(place.start())) ? better
        : better.substring(0, better.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + better.substring(better.offsetByCodePoints(0, 1));
  }
}
