package org.throughline.dna.cascade;

import java.util.Locale;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.model.dna.Kpi;

/**
 * Gives an indicator another figure, as a person typed it. Refused when it cannot be read; a blank text takes the figure
 * away.
 *
 * @param kpi the indicator
 * @param figure which of its figures
 * @param typed what it should be: "45 %", "31 December 2027"
 * @param language whose way of writing is read first
 */
public record ChangeKpiFigure(Kpi kpi, KpiFigure figure, String typed, Locale language) implements Operation {

  @Override
  public Message label() {
    return Message.of(SetFeature.class, typed.isBlank() ? "operation.clear" : "operation.set",
        new ModelLabel(figure.feature()), ModelLabel.name(kpi));
  }

  @Override
  public void apply(Edit edit) {
    edit.run(new SetFeature(kpi, figure.feature(), figure.read(kpi, typed, language)));
  }
}
