package org.throughline.insight.evidence;

import java.math.MathContext;
import java.util.Optional;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.core.practice.Amount;
import org.throughline.core.practice.UnitScale;
import org.throughline.core.practice.WorkingTime;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.insight.MetricSeries;
import org.throughline.model.value.Quantity;

/**
 * Writes down what a saved query measured for a KPI, as a measurement of it that names the series it was taken from. The
 * figure stands in the unit of the KPI's target. Refused when the two cannot be compared, or when the KPI has the same
 * figure of the same period already.
 *
 * @param kpi the KPI
 * @param series the series that measures it by its query
 * @param answer what that query answered
 */
public record RecordReading(Kpi kpi, MetricSeries series, Answer.Given answer) implements Operation {

  private static final int DIGITS = 9;

  @Override
  public Message label() {
    return Message.of(RecordReading.class, "operation.reading", ModelLabel.name(kpi));
  }

  @Override
  public void apply(Edit edit) {
    Quantity value = value(kpi, answer.whole().value()).orElseThrow(() -> new ClientException(Kind.BAD_INPUT,
        Message.of(RecordReading.class, "reading.unit", Amount.of(answer.whole().value()), ModelLabel.name(kpi),
            unit(kpi).map(Amount::of).orElseThrow()), null));
    if (isKnown(kpi, answer)) {
      throw new ClientException(Kind.REFUSED,
          Message.of(RecordReading.class, "reading.again", ModelLabel.name(kpi), Amount.of(value)), null);
    }
    Measurement reading = edit.create(DnaPackage.Literals.MEASUREMENT);
    reading.setValue(value);
    reading.setPeriodStart(answer.first());
    reading.setPeriodEnd(answer.last());
    reading.setHours(answer.hours());
    reading.setSampleSize(Math.toIntExact(answer.whole().cases()));
    reading.setOrigin(switch (answer.origin()) {
      case MEASURED -> MeasurementOrigin.SYSTEM;
      case ESTIMATED -> MeasurementOrigin.ESTIMATED;
      case GENERATED -> MeasurementOrigin.SYNTHETIC;
    });
    reading.setSource(String.join(", ", answer.names()));
    reading.setTakenFrom(LinkCard.pointer(edit, series));
    kpi.getMeasurements().add(reading);
  }

  /** Whether a KPI has the figure of that answer of the same period already. */
  public static boolean isKnown(Kpi kpi, Answer.Given answer) {
    Optional<Quantity> value = value(kpi, answer.whole().value());
    return value.isPresent() && kpi.getMeasurements().stream()
        .anyMatch(each -> value.get().equals(each.getValue()) && answer.last().equals(each.getPeriodEnd()));
  }

  private static Optional<Quantity> unit(Kpi kpi) {
    return Optional.ofNullable(kpi.getTarget()).or(() -> Optional.ofNullable(kpi.getBaseline()));
  }

  /** A figure in the unit of a KPI; empty when it cannot be had in it. */
  private static Optional<Quantity> value(Kpi kpi, Quantity found) {
    Optional<Quantity> wanted = unit(kpi);
    return wanted.isEmpty() ? Optional.of(found) : new UnitScale(WorkingTime.CLOCK).convert(found, wanted.get().unit())
        .map(each -> new Quantity(each.amount().round(new MathContext(DIGITS)), each.unit()));
  }
}
