package org.throughline.dna.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EDataType;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.exchange.elements.BadValue;
import org.throughline.exchange.elements.ValueText;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.dna.ServiceStandard;

/**
 * A measurement as a person types it.
 *
 * @param value the figure with its unit: "38 min"
 * @param share the per cent of cases within the threshold; blank where nobody knows
 * @param from the first day of the period; blank where it had no beginning
 * @param until the last day of the period
 * @param hours which hours were counted
 * @param cases on how many cases it rests; blank where nobody knows
 * @param origin how it was obtained
 * @param source the system, report or study it comes from; blank for none
 */
public record MeasurementInput(String value, String share, String from, String until, CountedHours hours, String cases,
    MeasurementOrigin origin, String source) {

  private static final Pattern COUNT = Pattern.compile("\\d{1,12}|\\d{1,3}([.,'\\s\u00a0\u202f]\\d{3}){1,3}");
  private static final EDataType FIGURE = ModelPackage.Literals.QUANTITY;
  private static final EDataType DAY = (EDataType) DnaPackage.Literals.PROMISE__MADE_ON.getEType();

  /**
   * What was meant.
   *
   * @param draft the measurement; empty when there are problems
   * @param problems what is wrong, by the field it is wrong in
   */
  public record Reading(Optional<MeasurementDraft> draft, Map<MeasurementField, Message> problems) {

    /** Keeps an own copy of the problems. */
    public Reading {
      problems = Map.copyOf(problems);
    }
  }

  /** A measurement as it would be typed. */
  public static MeasurementInput of(MeasurementDraft draft, ValueText texts) {
    return new MeasurementInput(texts.show(FIGURE, draft.value()), draft.shareWithin().map(texts::show).orElse(""),
        draft.from().map(from -> day(from, texts)).orElse(""), day(draft.until(), texts), draft.hours(),
        draft.cases().map(String::valueOf).orElse(""), draft.origin(), draft.source());
  }

  /** A form for a standard with nothing known yet but that it is measured now, as the standard counts. */
  public static MeasurementInput blank(ServiceStandard standard, Instant now, ValueText texts) {
    return new MeasurementInput("", "", "", day(now, texts), standard.getHours(), "", MeasurementOrigin.COUNTED, "");
  }

  private static String day(Instant moment, ValueText texts) {
    return texts.show(DAY, LocalDate.ofInstant(moment, texts.zone()));
  }

  /**
   * Reads it for a standard.
   *
   * @param texts how values are written in the language of the reader and the zone of the client
   * @param now the present moment
   * @param before what was in the fields at first, whose exact moments stay where the days were not changed
   */
  public Reading read(ServiceStandard standard, ValueText texts, Instant now, Optional<MeasurementDraft> before) {
    Map<MeasurementField, Message> problems = new EnumMap<>(MeasurementField.class);
    MeasurementDraft draft = null;
    try {
      draft = MeasurementDraft.read(new KnownUnits(texts.locale()).read(value), now, hours, origin).from(source);
    } catch (ClientException unknown) {
      problems.put(MeasurementField.VALUE, unknown.text());
    }
    Optional<BigDecimal> within = Optional.empty();
    try {
      within = Optional.ofNullable(texts.decimal(share));
    } catch (BadValue none) {
      problems.put(MeasurementField.SHARE, none.text());
    }
    Optional<Long> number = count(problems);
    Optional<Instant> begin = day(from, MeasurementField.FROM, texts, problems).map(first -> before
        .flatMap(MeasurementDraft::from).filter(kept -> first.equals(LocalDate.ofInstant(kept, texts.zone())))
        .orElseGet(() -> first.atStartOfDay(texts.zone()).toInstant()));
    Optional<LocalDate> last = day(until, MeasurementField.UNTIL, texts, problems);
    if (last.isEmpty() && !problems.containsKey(MeasurementField.UNTIL)) {
      problems.put(MeasurementField.UNTIL, Message.of(MeasurementInput.class, "period.open"));
    }
    if (draft == null || last.isEmpty() || !problems.isEmpty()) {
      return new Reading(Optional.empty(), problems);
    }
    Instant end = before.map(MeasurementDraft::until)
        .filter(kept -> last.get().equals(LocalDate.ofInstant(kept, texts.zone())))
        .orElseGet(() -> end(last.get(), texts, now));
    MeasurementDraft read = new MeasurementDraft(draft.value(), within, begin, end, hours, number, origin, source,
        before.flatMap(MeasurementDraft::measuredBy));
    Map<MeasurementField, Message> refused = new RecordMeasurement(standard, read).problems(now);
    return new Reading(refused.isEmpty() ? Optional.of(read) : Optional.empty(), refused);
  }

  /** A day that is over ends at its end; today ends now. */
  private static Instant end(LocalDate day, ValueText texts, Instant now) {
    Instant end = day.plusDays(1).atStartOfDay(texts.zone()).minusSeconds(1).toInstant();
    return day.equals(LocalDate.ofInstant(now, texts.zone())) ? now : end;
  }

  /** A count is whole, so what parts its digits in threes says nothing. */
  private Optional<Long> count(Map<MeasurementField, Message> problems) {
    String typed = cases.strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!COUNT.matcher(typed).matches()) {
      problems.put(MeasurementField.CASES, Message.of(RecordMeasurement.class, "cases.impossible", typed));
      return Optional.empty();
    }
    return Optional.of(Long.parseLong(typed.replaceAll("\\D", "")));
  }

  private static Optional<LocalDate> day(String text, MeasurementField field, ValueText texts,
      Map<MeasurementField, Message> problems) {
    try {
      return Optional.ofNullable(texts.read(DAY, text)).map(LocalDate.class::cast);
    } catch (BadValue none) {
      problems.put(field, none.text());
      return Optional.empty();
    }
  }
}
