package org.throughline.dna.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.model.Client;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Evidence;
import org.throughline.model.dna.EvidenceFit;
import org.throughline.model.dna.EvidenceState;

/**
 * Something that was seen in practice, and whether it still waits for an answer.
 *
 * @param evidence what was seen
 * @param state how it stands
 * @param seen the day on which it was seen, in the zone of the client; empty when nobody wrote it down
 * @param days how many days ago that was, 0 or more; 0 without a day
 */
public record EvidenceCheck(Evidence evidence, State state, Optional<LocalDate> seen, long days) {

  /** How something that was seen stands; in the order in which it is looked at. */
  public enum State implements Worded {
    /** It does not fit and nobody has answered it. */
    OPEN,
    /** It does not fit, and something was done or said about it. */
    ANSWERED,
    /** One side of it fits and another does not. */
    PARTLY,
    /** It fits. */
    FITS,
    /** It turned out not to be right. */
    INVALID;

    @Override
    public String in(Locale locale) {
      return Message.of(EvidenceCheck.class, "evidence." + name()).in(locale);
    }
  }

  /** Everything that was seen: what waits for an answer first, then by state; in each the latest first. */
  public static List<EvidenceCheck> all(Client client, LocalDate day) {
    ZoneId zone = client.getZone() == null ? ZoneOffset.UTC : client.getZone();
    return client.getChapters().stream().filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .flatMap(chapter -> chapter.getEvidence().stream()).map(each -> of(each, zone, day))
        .sorted(Comparator.comparing(EvidenceCheck::state).thenComparing(EvidenceCheck::days)).toList();
  }

  private static EvidenceCheck of(Evidence evidence, ZoneId zone, LocalDate day) {
    Instant at = evidence.getObservedAt();
    Optional<LocalDate> seen = Optional.ofNullable(at).map(each -> each.atZone(zone).toLocalDate());
    return new EvidenceCheck(evidence, standing(evidence), seen,
        seen.map(each -> Math.max(0, ChronoUnit.DAYS.between(each, day))).orElse(0L));
  }

  private static State standing(Evidence evidence) {
    if (evidence.getState() == EvidenceState.INVALID) {
      return State.INVALID;
    }
    return switch (evidence.getFit()) {
      case FITS -> State.FITS;
      case PARTLY -> State.PARTLY;
      case DOES_NOT_FIT -> isOpen(evidence) ? State.OPEN : State.ANSWERED;
    };
  }

  /** Whether something does not fit, and nothing was done about it nor written down what was said. */
  public static boolean isOpen(Evidence evidence) {
    String response = evidence.getResponse();
    return evidence.getFit() == EvidenceFit.DOES_NOT_FIT && (evidence.getState() == EvidenceState.NEW
        || evidence.getState() == EvidenceState.DISCUSSED && (response == null || response.isBlank()));
  }
}
