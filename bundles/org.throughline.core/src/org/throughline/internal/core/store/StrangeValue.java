package org.throughline.internal.core.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * A text in a file that is no value of its kind, such as a day that is in no calendar or a figure in a unit that nobody
 * knows. A choice that is not known is none: a later version may know it.
 *
 * @param text as it stands there
 * @param feature what it should be a value of
 * @param line where the element begins that has it, or soon after; counted from 1
 */
record StrangeValue(String text, EStructuralFeature feature, int line) {

  private static final int DEEPEST = 10;
  private static final String OF_NUMBERS = "+-.0123456789";

  /** The value because of which reading failed; empty when it failed for another reason. */
  static Optional<StrangeValue> of(Throwable error) {
    @Nullable Throwable cause = error;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof IllegalValueException strange && strange.getFeature() != null
          && !(strange.getFeature().getEType() instanceof EEnum)) {
        return Optional.of(
            new StrangeValue(String.valueOf(strange.getValue()), strange.getFeature(), strange.getLine()));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  /** What a person is told of it; names the units there are where it is the unit that is not known. */
  Message in(Path file) {
    return isUnit() ? Message.of(StrangeValue.class, "file.unit", file, ModelLabel.quoted(text), line, units())
        : Message.of(StrangeValue.class, "file.value", file, ModelLabel.quoted(text), line, new ModelLabel(feature));
  }

  private boolean isUnit() {
    if (feature.getEType().getInstanceClass() != Quantity.class) {
      return false;
    }
    String figure = text.strip();
    int end = 0;
    while (end < figure.length() && OF_NUMBERS.indexOf(figure.charAt(end)) >= 0) {
      end++;
    }
    try {
      return end < figure.length() && new BigDecimal(figure.substring(0, end)).precision() > 0;
    } catch (NumberFormatException none) {
      return false;
    }
  }

  private static String units() {
    return Arrays.stream(Unit.values()).map(Unit::symbol).filter(symbol -> !symbol.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
