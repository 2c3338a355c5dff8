package org.throughline.insight.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.throughline.model.Person;
import org.throughline.model.Readership;
import org.throughline.model.insight.InsightKind;

/**
 * What a person says about a new card; the figures, the number of cases, the period and the confidence are computed.
 *
 * @param name what it is called
 * @param claim what is claimed, in one sentence that can be true or false
 * @param kind what sort of understanding it offers
 * @param expiresOn the day after which it must be confirmed anew
 * @param author who makes it, where that is known
 * @param readers who outside the agency may read it
 */
public record CardDraft(String name, String claim, InsightKind kind, LocalDate expiresOn, Optional<Person> author,
    Set<Readership> readers) {

  /** For how many months a card is used when nobody says otherwise. */
  public static final int MONTHS_VALID = 6;

  public CardDraft {
    readers = Set.copyOf(readers);
  }

  /** A card that nobody outside may read yet, to be looked at again in half a year. */
  public static CardDraft of(String name, String claim, InsightKind kind, LocalDate today) {
    return new CardDraft(name, claim, kind, today.plusMonths(MONTHS_VALID), Optional.empty(), Set.of());
  }
}
