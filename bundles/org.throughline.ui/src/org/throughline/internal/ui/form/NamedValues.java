package org.throughline.internal.ui.form;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EDataType;

/**
 * The names a field of languages, countries or time zones can hold.
 *
 * @param locale the language of the program
 */
public record NamedValues(Locale locale) {

  private static final int MOST = 40;
  private static final List<String> ZONE_PARTS = List.of("Africa/", "America/", "Antarctica/", "Arctic/", "Asia/",
      "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/");

  /** The names with a text in them, those that begin with it first; a few of all for an empty text. */
  public List<String> matching(EDataType type, String typed) {
    String wanted = typed.strip().toLowerCase(locale);
    List<String> all = all(type);
    Stream<String> beginning = all.stream().filter(name -> begins(name.toLowerCase(locale), wanted));
    Stream<String> inside = all.stream().filter(name -> !begins(name.toLowerCase(locale), wanted)
        && name.toLowerCase(locale).contains(wanted));
    return Stream.concat(beginning, inside).limit(MOST).toList();
  }

  private static boolean begins(String name, String wanted) {
    return name.startsWith(wanted) || name.substring(name.lastIndexOf('/') + 1).startsWith(wanted);
  }

  private List<String> all(EDataType type) {
    Class<?> kind = type.getInstanceClass();
    Stream<String> names = kind == ZoneId.class
        ? ZoneId.getAvailableZoneIds().stream().filter(id -> ZONE_PARTS.stream().anyMatch(id::startsWith))
        : kind == Locale.class
            ? Arrays.stream(Locale.getISOLanguages()).filter(code -> code.length() == 2)
                .map(code -> Locale.of(code).getDisplayLanguage(locale)).filter(name -> name.length() > 2)
            : Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code).getDisplayCountry(locale));
    return names.sorted(Collator.getInstance(locale)).toList();
  }
}
