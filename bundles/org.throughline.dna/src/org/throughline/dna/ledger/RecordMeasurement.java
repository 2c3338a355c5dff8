package org.throughline.dna.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.core.practice.UnitScale;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Adds a measurement to a standard. Refused when it could never be held against the standard: a unit that cannot be
 * compared with that of the threshold (the ones that can are listed), a share of more than all, a time of less than none,
 * a period that ends before it begins or has not ended yet.
 *
 * @param standard what was measured
 * @param draft what is known
 */
public record RecordMeasurement(ServiceStandard standard, MeasurementDraft draft) implements Operation {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  public Message label() {
    return Message.of(RecordMeasurement.class, "operation.measurement", ModelLabel.name(standard));
  }

  @Override
  public void apply(Edit edit) {
    check(edit.now());
    Measurement measurement = edit.create(DnaPackage.Literals.MEASUREMENT);
    measurement.setValue(draft.value());
    share().ifPresent(measurement::setShareWithin);
    draft.from().ifPresent(measurement::setPeriodStart);
    measurement.setPeriodEnd(draft.until());
    measurement.setHours(draft.hours());
    draft.cases().ifPresent(cases -> measurement.setSampleSize(Math.toIntExact(cases)));
    measurement.setOrigin(draft.origin());
    measurement.setSource(draft.source().isBlank() ? null : draft.source().strip());
    draft.measuredBy().ifPresent(measurement::setMeasuredBy);
    standard.getMeasurements().add(measurement);
  }

  /** Where a share within is promised and only per cents were given, they are that share. */
  private Optional<BigDecimal> share() {
    boolean isShare = standard.getSummary() == Summary.SHARE_WITHIN && draft.value().unit() == Unit.PERCENT;
    return draft.shareWithin().or(() -> isShare ? Optional.of(draft.value().amount()) : Optional.empty());
  }

  /**
   * Why it is refused, by what has to be put right; empty when it can be recorded.
   *
   * @param now the present moment
   */
  public Map<MeasurementField, Message> problems(Instant now) {
    Map<MeasurementField, Message> problems = new EnumMap<>(MeasurementField.class);
    Quantity threshold = standard.getThreshold();
    Unit unit = draft.value().unit();
    boolean share = standard.getSummary() == Summary.SHARE_WITHIN && unit == Unit.PERCENT;
    List<Unit> known = threshold == null || share ? List.of(unit) : UnitScale.comparableWith(threshold.unit());
    if (!known.contains(unit)) {
      problems.put(MeasurementField.VALUE,
          why("unit.other", draft.value().toString(), ModelLabel.name(standard), KnownUnits.listed(known)));
    } else if (UnitScale.isTime(unit) && draft.value().amount().signum() < 0) {
      problems.put(MeasurementField.VALUE, why("time.negative", draft.value().toString()));
    }
    share().filter(within -> within.signum() < 0 || within.compareTo(ALL) > 0)
        .ifPresent(within -> problems.put(draft.shareWithin().isPresent() ? MeasurementField.SHARE : MeasurementField.VALUE,
            why("share.impossible", within.toPlainString())));
    draft.cases().filter(cases -> cases <= 0 || cases > Integer.MAX_VALUE)
        .ifPresent(cases -> problems.put(MeasurementField.CASES, why("cases.impossible", cases)));
    if (draft.until().isAfter(now)) {
      problems.put(MeasurementField.UNTIL, why("period.future"));
    } else if (draft.from().filter(from -> from.isAfter(draft.until())).isPresent()) {
      problems.put(MeasurementField.UNTIL, why("period.turned"));
    }
    return problems;
  }

  private void check(Instant now) {
    problems(now).values().stream().findFirst().ifPresent(why -> {
      throw new ClientException(Kind.BAD_INPUT, why, null);
    });
  }

  private static Message why(String key, Object... arguments) {
    return Message.of(RecordMeasurement.class, key, arguments);
  }
}
