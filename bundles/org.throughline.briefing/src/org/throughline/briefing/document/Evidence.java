package org.throughline.briefing.document;

import java.util.List;

/**
 * What a claim rests on. There is no claim without it.
 *
 * @param sample on how many cases it rests, worded: "917 of 1,906 conversations"; never blank
 * @param period from when to when, worded; never blank
 * @param remarks more that belongs to the line: the card, the confidence, until when it is valid
 * @param source where it comes from
 * @param currency whether it may still be used
 */
public record Evidence(String sample, String period, List<String> remarks, Source source, Currency currency) {

  /** Whether a claim may still be used. */
  public enum Currency {
    /** Its date has not passed. */
    VALID,
    /** Its date has passed; the reader is told. */
    OUT_OF_DATE
  }

  /** Refuses evidence that does not say how many cases or when. */
  public Evidence {
    if (sample.isBlank() || period.isBlank()) {
      throw new IllegalArgumentException("Evidence needs the number of cases and the period");
    }
    remarks = List.copyOf(remarks);
  }
}
