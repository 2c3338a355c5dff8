package org.throughline.internal.ui.handlers;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** The zone most people of a country live in. */
final class CountryZones {

  private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("NL", "Europe/Amsterdam"),
      Map.entry("BE", "Europe/Brussels"), Map.entry("SE", "Europe/Stockholm"), Map.entry("DK", "Europe/Copenhagen"),
      Map.entry("NO", "Europe/Oslo"), Map.entry("FI", "Europe/Helsinki"), Map.entry("DE", "Europe/Berlin"),
      Map.entry("FR", "Europe/Paris"), Map.entry("GB", "Europe/London"), Map.entry("IE", "Europe/Dublin"),
      Map.entry("ES", "Europe/Madrid"), Map.entry("PT", "Europe/Lisbon"), Map.entry("IT", "Europe/Rome"),
      Map.entry("AT", "Europe/Vienna"), Map.entry("CH", "Europe/Zurich"), Map.entry("PL", "Europe/Warsaw"),
      Map.entry("US", "America/New_York"), Map.entry("CA", "America/Toronto"), Map.entry("AU", "Australia/Sydney"));

  private CountryZones() {
  }

  /** The id of the zone; that of the system for its own country and for countries that are not known here. */
  static String of(String country) {
    String own = ZoneId.systemDefault().getId();
    return country.equals(Locale.getDefault().getCountry()) ? own : ZONES.getOrDefault(country, own);
  }
}
