package org.throughline.dna.cascade;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.core.ClientException;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.core.Worded;
import org.throughline.model.dna.Objective;

/**
 * Lets an objective contribute to another than before. Whatever else it contributes to stays. An objective cannot
 * contribute to itself, also not by way of others.
 *
 * @param objective what contributes
 * @param from what it no longer contributes to; empty to keep everything
 * @param to what it contributes to from now on; empty for nothing in its place
 */
public record Reparent(Objective objective, Optional<Objective> from, Optional<Objective> to) implements Operation {

  /** How many objectives of a way are named. */
  private static final int MOST = 6;

  /** Why an objective cannot contribute to another; empty when it can. */
  public static Optional<Message> refused(Objective objective, Objective to) {
    if (objective == to) {
      return Optional.of(Message.of(Reparent.class, "refused.itself", ModelLabel.name(objective)));
    }
    List<Objective> way = Cascade.way(to, objective);
    return way.isEmpty() ? Optional.empty()
        : Optional.of(Message.of(Reparent.class, "refused.loop", ModelLabel.name(objective), ModelLabel.name(to), way(way)));
  }

  /** A way up as it is read: this → that → the other; the middle of a long one is left out. */
  static Worded way(List<Objective> way) {
    int part = MOST / 2;
    return way.size() <= MOST ? told(way)
        : locale -> told(way.subList(0, part)).in(locale) + " → … → " + told(way.subList(way.size() - part, way.size())).in(locale);
  }

  private static Worded told(List<Objective> way) {
    return locale -> way.stream().map(each -> ModelLabel.name(each).in(locale)).collect(Collectors.joining(" → "));
  }

  @Override
  public Message label() {
    return to.map(target -> Message.of(Reparent.class, "operation.reparent", ModelLabel.name(objective), ModelLabel.name(target)))
        .orElseGet(() -> Message.of(Reparent.class, "operation.loosen", ModelLabel.name(objective)));
  }

  @Override
  public void apply(Edit edit) {
    List<Objective> above = objective.getContributesTo();
    int place = from.map(above::indexOf).orElse(-1);
    if (to.isPresent() && to.get() != from.orElse(null)) {
      refused(objective, to.get()).ifPresent(why -> {
        throw new ClientException(ClientException.Kind.REFUSED, why, null);
      });
      if (above.contains(to.get())) {
        if (place >= 0) {
          above.remove(place);
        }
      } else if (place >= 0) {
        above.set(place, to.get());
      } else {
        above.add(to.get());
      }
    } else if (to.isEmpty() && place >= 0) {
      above.remove(place);
    }
  }
}
