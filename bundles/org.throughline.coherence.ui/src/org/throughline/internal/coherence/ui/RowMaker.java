package org.throughline.internal.coherence.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingStates;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.coherence.FindingStates.State;
import org.throughline.coherence.Silos;
import org.throughline.core.DeleteImpact;
import org.throughline.core.ElementIndex;
import org.throughline.core.Message;
import org.throughline.exchange.elements.ElementNames;
import org.throughline.model.Element;
import org.throughline.model.Person;
import org.throughline.model.coherence.Waiver;

/**
 * Puts findings into words, each once as long as it stays the same finding. Used by one thread at a time, where the
 * client may be read.
 */
final class RowMaker {

  private static final int CHECKED_EVERY = 128;

  private final Locale locale;
  private final ElementNames names;
  private Map<Finding, String> worded = new IdentityHashMap<>();

  RowMaker(Locale locale) {
    this.locale = locale;
    names = new ElementNames(locale);
  }

  /** The findings that are there, in the order of the states. */
  List<FindingRow> rows(FindingStates states, ElementIndex index, LocalDate today, Runnable check) {
    Map<Finding, String> known = new IdentityHashMap<>();
    Silos silos = new Silos();
    List<FindingRow> rows = new ArrayList<>();
    for (Entry each : states.all()) {
      if (rows.size() % CHECKED_EVERY == 0) {
        check.run();
      }
      Finding finding = each.finding().orElse(null);
      if (finding != null) {
        String sentence = worded.getOrDefault(finding, "");
        if (sentence.isEmpty()) {
          sentence = finding.message().in(locale).replaceAll("\\s+", " ").strip();
        }
        known.put(finding, sentence);
        rows.add(row(each, finding, sentence, index, silos, today));
      }
    }
    worded = known;
    return rows;
  }

  private FindingRow row(Entry entry, Finding finding, String sentence, ElementIndex index, Silos silos,
      LocalDate today) {
    Waiver waiver = entry.waiver().orElse(null);
    Waiver holds = entry.state() == State.WAIVED ? waiver : null;
    Optional<Person> person = holds == null ? entry.owner()
        : Optional.ofNullable(holds.getGrantedBy()).or(entry::owner);
    LocalDate day = holds == null ? entry.due().orElse(null) : holds.getUntil();
    EObject about = finding.about();
    return new FindingRow(entry, said(entry, waiver, sentence, today), names.kind(about) + named(about), person,
        person.map(Element::getName).orElse(""), day, day == null ? "" : day(day, today),
        holds == null && day != null && day.isBefore(today), silos.of(about), DeleteImpact.chapterOf(index, about));
  }

  private String named(EObject about) {
    String name = names.of(about);
    return name.equals(names.kind(about)) ? "" : " " + name;
  }

  private String said(Entry entry, @Nullable Waiver waiver, String sentence, LocalDate today) {
    if (waiver == null) {
      return sentence;
    }
    String until = waiver.getUntil() == null ? "" : day(waiver.getUntil(), today);
    return switch (entry.state()) {
      case WAIVED -> word("row.waived", until, String.valueOf(waiver.getReason()).replaceAll("\\s+", " "), sentence);
      case WAIVER_EXPIRED -> word("row.expired", until, sentence);
      case WAIVER_OVERTAKEN -> word("row.overtaken", sentence);
      default -> sentence;
    };
  }

  private String word(String key, Object... arguments) {
    return Message.of(RowMaker.class, key, arguments).in(locale);
  }

  /** A day of this year without the year. */
  private String day(LocalDate day, LocalDate today) {
    return day.getYear() == today.getYear() ? DateTimeFormatter.ofPattern("d MMM", locale).format(day)
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(dayFirst(locale)).format(day);
  }

  private static Locale dayFirst(Locale language) {
    return language.getLanguage().equals("en") && language.getCountry().isEmpty() ? Locale.UK : language;
  }
}
