package org.throughline.core;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.throughline.model.Sector;

/**
 * What has to be known to begin a client file.
 *
 * @param name the name of the organisation, not blank
 * @param language the language of the client's texts
 * @param country two-letter ISO 3166 code
 * @param zone where opening hours and planned moments are read
 * @param sector the trade of the organisation
 */
public record NewClient(String name, Locale language, String country, ZoneId zone, Sector sector) {

  /** @throws IllegalArgumentException when the name is blank or the country is no two-letter code */
  public NewClient {
    Objects.requireNonNull(language);
    Objects.requireNonNull(zone);
    Objects.requireNonNull(sector);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A client needs a name");
    }
    if (!country.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("Not a two-letter country code: " + country);
    }
  }

  /** A client of a trade that is not known yet. */
  public NewClient(String name, Locale language, String country, ZoneId zone) {
    this(name, language, country, zone, Sector.OTHER);
  }
}
