package org.throughline.internal.briefing.ics;

import static org.throughline.briefing.export.ContentLines.line;
import static org.throughline.briefing.export.ContentLines.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.throughline.briefing.document.Detail;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Occasion;
import org.throughline.briefing.document.Occasion.Days;
import org.throughline.briefing.document.Occasion.Moment;
import org.throughline.briefing.document.Occasion.Standing;
import org.throughline.briefing.export.ContentLines;

/**
 * The text of the calendar of one document. Nobody is invited and nothing is attached: it tells when something is, takes
 * no time from anybody, and leads nowhere.
 */
final class CalendarText {

  private static final String MAKER = "-//Throughline//Throughline//EN";

  private final Document document;
  private final Instant stamp;

  CalendarText(Document document) {
    this.document = document;
    this.stamp = document.day().orElse(LocalDate.EPOCH).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The lines, as long as they are. */
  String of(List<Occasion> occasions) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(MAKER));
    calendar.add(new Version(new ParameterList(), Version.VALUE_2_0));
    calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
    String name = Stream.of(document.cover().client().plain(), document.cover().title().plain()).map(ContentLines::line)
        .filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining(": "));
    calendar.add(new XProperty("NAME", name));
    calendar.add(new XProperty("X-WR-CALNAME", name));
    zones(occasions).forEach((zone, moments) -> calendar.add(new Zone(ZoneId.of(zone))
        .between(moments.getFirst(), moments.getLast())));
    occasions.forEach(each -> calendar.add(event(each)));
    return calendar.toString();
  }

  /** The places whose clocks are told, each with the moments there from the first to the last. */
  private static Map<String, List<Instant>> zones(List<Occasion> occasions) {
    return occasions.stream().filter(each -> each.time() instanceof Moment moment && isPlace(moment.zone()))
        .map(each -> (Moment) each.time())
        .sorted((one, other) -> instant(one).compareTo(instant(other)))
        .collect(Collectors.groupingBy(each -> each.zone().getId(), TreeMap::new,
            Collectors.mapping(CalendarText::instant, Collectors.toList())));
  }

  private static boolean isPlace(ZoneId zone) {
    return !(zone.normalized() instanceof ZoneOffset);
  }

  private static Instant instant(Moment moment) {
    return moment.at().atZone(moment.zone()).toInstant();
  }

  private VEvent event(Occasion occasion) {
    VEvent event = new VEvent(false);
    event.add(new Uid(ContentLines.identity(occasion.id()).toString()));
    event.add(new DtStamp(stamp));
    switch (occasion.time()) {
      case Days days -> {
        event.add(new DtStart<>(days.first()));
        // the day after the last one, as the standard counts
        event.add(new DtEnd<>(days.last().plusDays(1)));
      }
      case Moment moment when isPlace(moment.zone()) -> event.add(new ZonedStart(moment.at(), moment.zone()));
      case Moment moment -> event.add(new DtStart<>(instant(moment)));
    }
    event.add(new Summary(language(occasion), line(occasion.kind() + ": " + occasion.name().plain())));
    description(occasion).ifPresent(told -> event.add(new Description(told)));
    event.add(new Status(occasion.standing() == Standing.SETTLED ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    return event;
  }

  private ParameterList language(Occasion occasion) {
    return new ParameterList(List.of(new Language(occasion.name().language().orElse(document.language()).toLanguageTag())));
  }

  private static Optional<String> description(Occasion occasion) {
    return Optional.of(occasion.details().stream().map(CalendarText::told).filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"))).filter(each -> !each.isEmpty());
  }

  private static String told(Detail detail) {
    String words = text(detail.words().plain());
    return words.isEmpty() ? "" : line(detail.label()) + ": " + words;
  }
}
