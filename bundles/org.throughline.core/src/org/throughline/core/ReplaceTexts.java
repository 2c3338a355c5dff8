package org.throughline.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;

/**
 * Replaces what was found in texts, everywhere at once.
 *
 * @param hits what is replaced; they come from one search, since when the texts have not changed
 */
public record ReplaceTexts(List<TextHit> hits) implements Operation {

  public ReplaceTexts {
    hits = List.copyOf(hits);
  }

  /** What one text becomes. */
  public record Outcome(TextPlace place, String before, String after) {
  }

  /** What the texts would become when these hits are replaced, one for each text, in the order of the hits. */
  public static List<Outcome> outcomes(List<TextHit> hits) {
    Map<TextPlace, List<TextHit>> byPlace = new LinkedHashMap<>();
    hits.forEach(hit -> byPlace.computeIfAbsent(hit.place(), place -> new ArrayList<>()).add(hit));
    List<Outcome> outcomes = new ArrayList<>();
    byPlace.forEach((place, ofPlace) -> outcomes.add(outcome(place, ofPlace)));
    return outcomes;
  }

  private static Outcome outcome(TextPlace place, List<TextHit> hits) {
    String before = hits.getFirst().text();
    StringBuilder after = new StringBuilder();
    int from = 0;
    for (TextHit hit : hits.stream().sorted(Comparator.comparingInt(TextHit::start)).toList()) {
      if (hit.start() < from) {
        throw new IllegalArgumentException("Two hits overlap in " + place);
      }
      after.append(before, from, hit.start()).append(hit.replacement());
      from = hit.end();
    }
    return new Outcome(place, before, after.append(before, from, before.length()).toString());
  }

  /** Why a text cannot become that; empty when it can. */
  public static Optional<Message> refusal(Outcome outcome) {
    TextPlace place = outcome.place();
    Optional<Message> fixed = place.fixed();
    if (fixed.isPresent()) {
      return fixed;
    }
    if (!place.text().equals(outcome.before())) {
      return Optional.of(Message.of(ReplaceTexts.class, "replace.changed", place.label()));
    }
    if (place.isNeeded() && outcome.after().isBlank()) {
      return Optional.of(Message.of(ReplaceTexts.class, "replace.empty", place.label()));
    }
    if (place.attribute().isMany() && place.attribute().isUnique() && !outcome.after().equals(outcome.before())
        && place.owner().eGet(place.attribute()) instanceof List<?> others && others.contains(outcome.after())) {
      return Optional.of(Message.of(ReplaceTexts.class, "replace.twice", ModelLabel.quoted(outcome.after())));
    }
    return Optional.empty();
  }

  @Override
  public Message label() {
    List<String> found = hits.stream().map(TextHit::found).distinct().limit(2).toList();
    List<String> replaced = hits.stream().map(TextHit::replacement).distinct().limit(2).toList();
    return found.size() == 1 && replaced.size() == 1
        ? Message.of(ReplaceTexts.class, "operation.replace", ModelLabel.quoted(found.getFirst()),
            ModelLabel.quoted(replaced.getFirst()))
        : Message.of(ReplaceTexts.class, "operation.replace.many", hits.size());
  }

  @Override
  @SuppressWarnings("unchecked")
  public void apply(Edit edit) {
    for (Outcome outcome : outcomes(hits)) {
      Optional<Message> refusal = refusal(outcome);
      if (refusal.isPresent()) {
        throw new ClientException(ClientException.Kind.REFUSED, refusal.get(), null);
      }
      TextPlace place = outcome.place();
      if (outcome.after().equals(outcome.before())) {
        continue;
      }
      if (place.attribute().isMany()) {
        ((EList<Object>) place.owner().eGet(place.attribute())).set(place.position(), outcome.after());
      } else if (outcome.after().isEmpty()) {
        place.owner().eUnset(place.attribute());
      } else {
        place.owner().eSet(place.attribute(), outcome.after());
      }
    }
  }
}
