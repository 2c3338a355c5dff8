package org.throughline.internal.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.ElementIndex;
import org.throughline.core.ElementState;
import org.throughline.core.ElementVersion;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.ui.outline.Naming;

/**
 * Earlier versions in words.
 *
 * @param locale the language of the program
 * @param zone where the reader is
 * @param index finds what references lead to today
 */
public record VersionText(Locale locale, ZoneId zone, ElementIndex index) {

  private static final int LONGEST = 400;

  /** When a version was kept. */
  public String moment(Instant at) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale).withZone(zone).format(at);
  }

  /** How much is different, or that the element did not exist. */
  public String summary(ElementVersion version) {
    return version.was() == null ? HistoryRows.word("versions.absent").in(locale)
        : HistoryRows.word("versions.differences", version.differences().size()).in(locale);
  }

  /** A value; a word for none. */
  public String value(EStructuralFeature feature, Optional<Object> value) {
    return value.map(present -> present instanceof List<?> many
        ? many.stream().map(each -> one(feature, each)).collect(Collectors.joining(", ")) : one(feature, present))
        .filter(text -> !text.isBlank()).map(VersionText::shortened)
        .orElseGet(() -> HistoryRows.word("versions.nothing").in(locale));
  }

  private String one(EStructuralFeature feature, Object value) {
    if (value instanceof ElementState.Pointer pointer) {
      return index.byId(pointer.id()).map(new Naming(locale)::of)
          .orElseGet(() -> HistoryRows.word("versions.gone").in(locale));
    }
    return feature instanceof EAttribute attribute
        ? new ValueText(locale, zone).show(attribute.getEAttributeType(), value) : String.valueOf(value);
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
