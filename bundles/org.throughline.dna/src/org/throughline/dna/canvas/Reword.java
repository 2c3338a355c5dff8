package org.throughline.dna.canvas;

import org.throughline.core.ClientException;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.dna.Statement;

/**
 * Says a statement in other words, on every canvas it stands on. A name that was made of the old wording follows; a name
 * somebody gave it stays.
 *
 * @param statement what is reworded
 * @param wording what it says from now on; surrounding white space is left out
 */
public record Reword(Statement statement, String wording) implements Operation {

  /** Without white space around the wording. */
  public Reword {
    wording = wording.strip();
  }

  /** Refuses a statement that says nothing. */
  static void requireWords(String wording) {
    if (wording.isBlank()) {
      throw new ClientException(ClientException.Kind.BAD_INPUT, Message.of(Reword.class, "refused.empty"), null);
    }
  }

  @Override
  public Message label() {
    return Message.of(Reword.class, "operation.reword", ModelLabel.name(statement));
  }

  @Override
  public void apply(Edit edit) {
    requireWords(wording);
    String name = statement.getName();
    String before = statement.getWording();
    if (name == null || name.isBlank() || before != null && name.equals(StatementName.of(before))) {
      statement.setName(StatementName.of(wording));
    }
    statement.setWording(wording);
  }
}
