package org.throughline.dna.ledger;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.core.practice.Amount;
import org.throughline.core.practice.Comparison.Held;
import org.throughline.core.practice.PracticeState;
import org.throughline.core.practice.StandardPractice;
import org.throughline.core.practice.Terms;
import org.throughline.core.practice.Trend;
import org.throughline.core.practice.UnitScale;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Says what stands in a ledger: the same words on screen, in a table and on the command line.
 *
 * @param language the language of the reader
 * @param zone the zone of the client, for days
 */
public record LedgerWords(Locale language, ZoneId zone) {

  private static final ModelTexts TEXTS = new ModelTexts();

  /** The words for a ledger. */
  public static LedgerWords of(PromiseLedger ledger, Locale language) {
    return new LedgerWords(language, ledger.zone());
  }

  /** What the standard is called: its name, else its channel, its touchpoint or what it measures. */
  public String label(LedgerEntry entry) {
    ServiceStandard standard = entry.standard();
    ElementRef touchpoint = standard.getTouchpoint();
    return name(standard).or(() -> entry.channel().flatMap(LedgerWords::name))
        .or(() -> told(touchpoint == null ? null : touchpoint.getLastLabel())).orElseGet(() -> metric(standard));
  }

  /** What the standard measures. */
  public String metric(ServiceStandard standard) {
    return literal(DnaPackage.Literals.STANDARD_METRIC, standard.getMetric());
  }

  /** The name of the promise; its kind of element where it has none. */
  public String promise(LedgerEntry entry) {
    return name(entry.promise()).orElseGet(() -> TEXTS.label(DnaPackage.Literals.PROMISE, language));
  }

  /** The name of the channel, empty where there is none. */
  public String channel(LedgerEntry entry) {
    return entry.channel().flatMap(LedgerWords::name).orElse("");
  }

  /** The name of the department that keeps it, empty where nobody does. */
  public String keeper(LedgerEntry entry) {
    return entry.department().flatMap(LedgerWords::name).orElse("");
  }

  /** What was promised: "60 min", "4 h, opening hours", "95% within 10 min"; empty where no figure was. */
  public String promised(LedgerEntry entry) {
    return entry.practice().terms().map(terms -> {
      String threshold = amount(terms.threshold(), terms);
      String text = terms.isShare()
          ? terms.promise().map(share -> say("promised.share", Amount.of(share).in(language), threshold))
              .orElseGet(() -> say("promised.share.none", threshold))
          : threshold;
      boolean told = terms.threshold().unit() == Unit.DAY;
      return terms.hoursMatter() && terms.hours() == CountedHours.OFFICE && !told ? say("promised.office", text) : text;
    }).orElse("");
  }

  /** The same as short as it is clear: "60 min", "95%". */
  public String promisedFigure(LedgerEntry entry) {
    return entry.practice().terms().flatMap(terms -> terms.promise().map(promise -> amount(promise, terms))).orElse("");
  }

  /** What was measured; empty where nothing can be compared. */
  public String practice(LedgerEntry entry) {
    return entry.practice().held().map(held -> {
      Terms terms = entry.practice().terms().orElseThrow();
      Quantity measured = entry.practice().measurement().map(Measurement::getValue).orElse(null);
      return amount(measured == null || terms.isShare() ? held.practice() : measured, terms);
    }).orElse("");
  }

  /** The gap: "1 h 10 too long", "6 s to spare", "4 percentage points too little"; empty where there is none to tell. */
  public String gap(LedgerEntry entry) {
    return entry.practice().held().map(held -> gap(held, entry.practice().terms().orElseThrow())).orElse("");
  }

  private String gap(Held held, Terms terms) {
    int sign = held.gap().amount().signum();
    if (sign == 0) {
      return say("gap.exact");
    }
    String amount = new Amount(new Quantity(held.gap().amount().abs(), held.gap().unit()), terms.hours())
        .differenceIn(language);
    String key = sign < 0 ? "gap.spare" : held.higherIsBetter() ? "gap.little"
        : UnitScale.isTime(held.gap().unit()) ? "gap.long" : "gap.much";
    return say(key, amount);
  }

  /** How it stands. */
  public String state(LedgerEntry entry) {
    return entry.state().in(language);
  }

  /** Where practice goes. */
  public String trend(LedgerEntry entry) {
    return entry.practice().trend().direction() == Trend.Direction.UNKNOWN ? ""
        : entry.practice().trend().direction().in(language);
  }

  /** The last day of the period measured, empty where nothing was compared. */
  public String measuredOn(LedgerEntry entry) {
    return day(entry).map(this::date).orElse("");
  }

  /** The last day of the period measured. */
  public Optional<LocalDate> day(LedgerEntry entry) {
    return entry.practice().measurement().map(Measurement::getPeriodEnd).map(end -> end.atZone(zone).toLocalDate());
  }

  /** On how many cases it rests, empty where nobody knows. */
  public String cases(LedgerEntry entry) {
    return entry.practice().measurement().map(Measurement::getSampleSize).map(this::whole).orElse("");
  }

  /** Where the figure comes from. */
  public String source(LedgerEntry entry) {
    return entry.practice().measurement().flatMap(measurement -> told(measurement.getSource())
        .or(() -> Optional.of(literal(DnaPackage.Literals.MEASUREMENT_ORIGIN, measurement.getOrigin())))).orElse("");
  }

  /** What should be known beside the figures: why nothing is compared, that it is too old, that it was made up. */
  public List<String> remarks(LedgerEntry entry) {
    StandardPractice practice = entry.practice();
    List<String> remarks = new ArrayList<>();
    if (practice.outdated()) {
      Duration every = entry.standard().getMeasureEvery();
      long days = Math.max(1, every.plusDays(1).minusNanos(1).toDays());
      remarks.add(say(days == 1 ? "remark.outdated.one" : "remark.outdated", measuredOn(entry), whole(days)));
    }
    practice.unheld().ifPresent(reason -> remarks.add(
        practice.held().isPresent() ? say("remark.newer", reason.in(language)) : reason.in(language)));
    if (practice.measurement().filter(StandardPractice::invented).isPresent()) {
      remarks.add(say("remark.invented"));
    }
    if (practice.terms().filter(terms -> terms.time().assumed() && longUnits(terms)).isPresent()) {
      remarks.add(say("remark.assumed"));
    }
    return remarks;
  }

  private static boolean longUnits(Terms terms) {
    return switch (terms.threshold().unit()) {
      case DAY, WEEK -> true;
      default -> false;
    };
  }

  /** One sentence with both sides in it. */
  public String sentence(LedgerEntry entry) {
    String label = label(entry);
    String promised = promised(entry);
    String practice = practice(entry);
    return switch (entry.state()) {
      case BROKEN, WARNED, KEPT -> say("sentence.held", label, practice, promised, gap(entry));
      case UNMEASURED -> practice.isEmpty() ? say("sentence.unmeasured", label, promised)
          : say("sentence.outdated", label, practice, measuredOn(entry), promised);
      case NOT_COMPARABLE -> say("sentence.incomparable", label, String.join(" ", remarks(entry)));
    };
  }

  /** How many standards stand how, in one line: "6 of 10 kept, 3 broken, 1 not measured". */
  public String counts(List<LedgerEntry> entries) {
    List<String> parts = new ArrayList<>();
    parts.add(say("count.kept", whole(count(entries, PracticeState.KEPT) + count(entries, PracticeState.WARNED)),
        whole(entries.size())));
    for (PracticeState state : List.of(PracticeState.WARNED, PracticeState.BROKEN, PracticeState.UNMEASURED,
        PracticeState.NOT_COMPARABLE)) {
      long count = count(entries, state);
      if (count > 0) {
        parts.add(say("count." + state.name(), whole(count)));
      }
    }
    return parts.stream().collect(Collectors.joining(", "));
  }

  private static long count(List<LedgerEntry> entries, PracticeState state) {
    return entries.stream().filter(entry -> entry.state() == state).count();
  }

  /** A day: 19 November 2026. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(date);
  }

  /** A whole number: 1,906. */
  public String whole(long number) {
    return NumberFormat.getIntegerInstance(language).format(number);
  }

  /** A text of the ledger. */
  String say(String key, Object... arguments) {
    return Message.of(LedgerWords.class, key, arguments).in(language);
  }

  /** A quantity in the hours of the standard. */
  String amount(Quantity quantity, Terms terms) {
    return new Amount(quantity, terms.hours()).in(language);
  }

  private String literal(EEnum type, Enumerator literal) {
    return TEXTS.label(type.getEEnumLiteral(literal.getValue()), language);
  }

  private static Optional<String> name(Element element) {
    return told(element.getName());
  }

  private static Optional<String> told(@Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
