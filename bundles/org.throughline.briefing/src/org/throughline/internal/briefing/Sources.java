package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Link;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Source.Origin;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.InsightCard;

/** Words where figures come from, with number of cases and period, and whether they rest on reality. */
final class Sources {

  private final BriefingContext context;

  Sources(BriefingContext context) {
    this.context = context;
  }

  /** The source of a card: its own words, or the datasets it rests on. */
  Source of(InsightCard card) {
    List<Run> runs = new ArrayList<>();
    told(card.getSourceNote()).ifPresent(note -> runs.add(Run.of(sentence(note))));
    if (runs.isEmpty()) {
      Set<String> datasets = new LinkedHashSet<>();
      card.getDatasets().forEach(dataset -> datasets.add(dataset(dataset)));
      runs.add(Run.of(datasets.isEmpty() ? say("source.unknown") : String.join(" ", datasets)));
    }
    URI address = card.getSourceLink();
    Optional.ofNullable(address).map(URI::toString).flatMap(Link::to)
        .ifPresent(link -> runs.addAll(List.of(Run.of(" "), new Run(link.address(), Set.of(), Optional.of(link)))));
    return new Source(Words.program(runs.toArray(Run[]::new)), origin(card));
  }

  /** Whether a card rests on reality: as little as the least of what it rests on. */
  static Origin origin(InsightCard card) {
    return Stream.concat(Stream.of(card.getOrigin()), card.getDatasets().stream().map(Dataset::getOrigin))
        .map(Sources::origin).max(Origin::compareTo).orElse(Origin.MEASURED);
  }

  private static Origin origin(DataOrigin origin) {
    return switch (origin) {
      case MEASURED -> Origin.MEASURED;
      case ESTIMATED -> Origin.ESTIMATED;
      case GENERATED -> Origin.GENERATED;
    };
  }

  /** One source for several measurements. */
  Source of(List<Measurement> measurements) {
    Set<String> named = new LinkedHashSet<>();
    measurements.forEach(it -> told(it.getSource()).ifPresent(source -> named.add(sentence(source))));
    if (named.isEmpty()) {
      named.add(say("source.unknown"));
    }
    long cases = measurements.stream().map(Measurement::getSampleSize).filter(Objects::nonNull)
        .mapToLong(Integer::longValue).sum();
    if (cases > 0) {
      named.add(sentence(sample(cases)));
    }
    period(measurements).ifPresent(period -> named.add(sentence(period)));
    Origin origin = measurements.stream().map(it -> origin(it.getOrigin())).max(Origin::compareTo)
        .orElse(Origin.MEASURED);
    return new Source(Words.program(String.join(" ", named)), origin);
  }

  private static Origin origin(MeasurementOrigin origin) {
    return switch (origin) {
      case SYNTHETIC -> Origin.GENERATED;
      case ESTIMATED -> Origin.ESTIMATED;
      default -> Origin.MEASURED;
    };
  }

  private Optional<String> period(List<Measurement> measurements) {
    Optional<LocalDate> from = measurements.stream().map(Measurement::getPeriodStart).filter(Objects::nonNull)
        .min(Instant::compareTo).map(this::day);
    Optional<LocalDate> until = measurements.stream().map(Measurement::getPeriodEnd).filter(Objects::nonNull)
        .max(Instant::compareTo).map(this::day);
    return until.map(end -> context.wording().period(from.filter(start -> !start.isAfter(end)).orElse(end), end));
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(context.zone()).toLocalDate();
  }

  /** On how many cases a card rests. */
  String sample(InsightCard card) {
    Integer own = card.getN();
    long cases = own != null ? own
        : card.getFigures().stream().map(it -> it.getN()).filter(Objects::nonNull).mapToLong(Integer::longValue).max()
            .orElse(-1);
    return cases < 0 ? say("sample.unknown") : sample(cases);
  }

  /** On how many cases a figure rests. */
  String sample(long cases) {
    return say("sample", context.wording().whole(cases));
  }

  /** The period of a card: its own, or that of its datasets. */
  String period(InsightCard card) {
    Optional<LocalDate> from = Optional.ofNullable(card.getPeriodFrom()).or(() -> card.getDatasets().stream()
        .map(Dataset::getPeriodFrom).filter(Objects::nonNull).min(LocalDate::compareTo));
    Optional<LocalDate> until = Optional.ofNullable(card.getPeriodUntil()).or(() -> card.getDatasets().stream()
        .map(Dataset::getPeriodUntil).filter(Objects::nonNull).max(LocalDate::compareTo));
    return until.map(end -> context.wording().period(from.filter(start -> !start.isAfter(end)).orElse(end), end))
        .orElseGet(() -> say("period.unknown"));
  }

  private String dataset(Dataset dataset) {
    String title = name(dataset).or(() -> told(dataset.getSourceFile())).orElseGet(() -> say("source.unknown"));
    List<String> parts = new ArrayList<>(List.of(title));
    Optional.ofNullable(dataset.getRowCount()).ifPresent(rows -> parts.add(say("source.rows", rows)));
    LocalDate from = dataset.getPeriodFrom();
    LocalDate until = dataset.getPeriodUntil();
    if (from != null && until != null && !from.isAfter(until)) {
      parts.add(context.wording().period(from, until));
    }
    Optional.ofNullable(dataset.getImportedAt())
        .ifPresent(at -> parts.add(say("source.imported", context.wording().date(day(at)))));
    return sentence(String.join(", ", parts));
  }

  private String say(String key, Object... arguments) {
    return context.say(Message.of(Sources.class, key, arguments));
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }
}
