package org.throughline.dna.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.model.Client;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.MessageHouse;
import org.throughline.model.dna.MessagePlace;
import org.throughline.model.dna.Proof;
import org.throughline.model.dna.ProofState;

/**
 * A message of a message house with the proof it stands on, on one day. Proof may be used when it was checked and has not
 * expired. The roof stands on its own proof, on the foundation of the house, or on pillars that have usable proof; every
 * other message on its own.
 *
 * @param house where it stands
 * @param message the message
 * @param usable proof that may be used
 * @param expired proof that was checked and whose last day is over
 * @param unchecked proof that was found and not checked yet
 * @param wanted proof that still has to be found
 * @param refuted proof that turned out wrong
 * @param gap what is missing, when no proof may be used
 */
public record MessageProof(MessageHouse house, org.throughline.model.dna.Message message, List<Proof> usable,
    List<Proof> expired, List<Proof> unchecked, List<Proof> wanted, List<Proof> refuted, Optional<Gap> gap) {

  /** Why a message stands without proof. */
  public enum Gap implements Worded {
    /** There is none at all. */
    NONE,
    /** It still has to be found. */
    WANTED,
    /** What was found has not been checked. */
    UNCHECKED,
    /** What was checked has expired. */
    EXPIRED,
    /** What there was turned out wrong. */
    REFUTED;

    @Override
    public String in(Locale locale) {
      return Message.of(MessageProof.class, "gap." + name()).in(locale);
    }
  }

  /**
   * Every message of the houses that count: not retired, and whose last day is not over; neither are the messages.
   *
   * @param day the day of reading
   */
  public static List<MessageProof> all(Client client, LocalDate day) {
    List<MessageProof> found = new ArrayList<>();
    client.getChapters().stream().filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .flatMap(chapter -> chapter.getMessageHouses().stream())
        .filter(house -> house.getState() != AgreementState.RETIRED && !over(house.getValidUntil(), day))
        .forEach(house -> found.addAll(all(house, day)));
    return found;
  }

  /** Every message of a house that counts, the roof first. */
  public static List<MessageProof> all(MessageHouse house, LocalDate day) {
    List<MessageProof> below = house.getPillars().stream().flatMap(pillar -> withSupporting(pillar))
        .filter(message -> counts(message, day)).map(message -> of(house, message, message.getProofs(), false, day)).toList();
    List<MessageProof> found = new ArrayList<>();
    org.throughline.model.dna.Message roof = house.getRoof();
    if (roof != null && counts(roof, day)) {
      boolean carried = below.stream().anyMatch(
          each -> each.message().getPlace() == MessagePlace.PILLAR && !each.usable().isEmpty());
      found.add(of(house, roof, Stream.concat(roof.getProofs().stream(), house.getFoundation().stream()).toList(), carried,
          day));
      roof.getSupporting().stream().flatMap(MessageProof::withSupporting).filter(message -> counts(message, day))
          .forEach(message -> found.add(of(house, message, message.getProofs(), false, day)));
    }
    found.addAll(below);
    return found;
  }

  private static Stream<org.throughline.model.dna.Message> withSupporting(org.throughline.model.dna.Message message) {
    return Stream.concat(Stream.of(message), message.getSupporting().stream().flatMap(MessageProof::withSupporting));
  }

  private static boolean counts(org.throughline.model.dna.Message message, LocalDate day) {
    return message.getState() != AgreementState.RETIRED && !over(message.getValidUntil(), day);
  }

  private static boolean over(@org.jspecify.annotations.Nullable LocalDate until, LocalDate day) {
    return until != null && until.isBefore(day);
  }

  private static MessageProof of(MessageHouse house, org.throughline.model.dna.Message message, List<Proof> proofs,
      boolean carried, LocalDate day) {
    List<Proof> checked = in(proofs, ProofState.CHECKED);
    List<Proof> usable = checked.stream().filter(proof -> !over(proof.getValidUntil(), day)).toList();
    List<Proof> expired = checked.stream().filter(proof -> over(proof.getValidUntil(), day)).toList();
    List<Proof> unchecked = in(proofs, ProofState.UNCHECKED);
    List<Proof> wanted = in(proofs, ProofState.WANTED);
    List<Proof> refuted = in(proofs, ProofState.REFUTED);
    Optional<Gap> gap = !usable.isEmpty() || carried ? Optional.empty()
        : Optional.of(!expired.isEmpty() ? Gap.EXPIRED : !unchecked.isEmpty() ? Gap.UNCHECKED
            : !wanted.isEmpty() ? Gap.WANTED : !refuted.isEmpty() ? Gap.REFUTED : Gap.NONE);
    return new MessageProof(house, message, usable, expired, unchecked, wanted, refuted, gap);
  }

  private static List<Proof> in(List<Proof> proofs, ProofState state) {
    return proofs.stream().filter(proof -> proof.getState() == state).toList();
  }
}
