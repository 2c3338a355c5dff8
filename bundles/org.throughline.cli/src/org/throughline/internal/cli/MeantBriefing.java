package org.throughline.internal.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.BriefingChoice;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingState;

/** Finds the briefing that is meant, by id or name, or because there is no other. */
final class MeantBriefing {

  private final ClientSession session;

  MeantBriefing(ClientSession session) {
    this.session = session;
  }

  /** All briefings, in the order of the client. */
  List<Briefing> all() {
    return List.copyOf(session.index().<Briefing>all(Briefing.class));
  }

  /**
   * The briefing with an id or a name; without one the first for a reader, or the only one that is not closed.
   *
   * @throws ClientException BAD_INPUT, naming those there are, when none is meant or several are
   */
  Briefing of(String typed, @Nullable Readership reader) {
    if (typed.isBlank()) {
      Optional<Briefing> first = reader == null ? Optional.empty() : BriefingChoice.first(session.client(), reader);
      List<Briefing> open =
          all().stream().filter(it -> it.getState() != BriefingState.CLOSED && !OwnTemplate.is(it)).toList();
      return first.or(() -> open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty())
          .orElseThrow(() -> refused(open.isEmpty() ? "brief.none" : "brief.several", listed(open)));
    }
    List<Briefing> named = all().stream().filter(it -> typed.equals(it.getId())
        || it.getName() != null && it.getName().strip().equalsIgnoreCase(typed.strip())).toList();
    if (named.isEmpty()) {
      String part = typed.strip().toLowerCase(Locale.ROOT);
      named = all().stream().filter(it -> it.getName() != null && it.getName().toLowerCase(Locale.ROOT).contains(part))
          .toList();
    }
    if (named.size() == 1) {
      return named.getFirst();
    }
    throw named.isEmpty() ? refused("brief.unknown", typed, listed(all())) : refused("brief.several", listed(named));
  }

  private static String listed(List<Briefing> briefings) {
    return briefings.stream().map(it -> "\n  " + it.getId() + "  " + Optional.ofNullable(it.getName()).orElse("–"))
        .collect(Collectors.joining());
  }

  private static ClientException refused(String key, Object... arguments) {
    return new ClientException(Kind.BAD_INPUT, text(key, arguments), null);
  }

  static Message text(String key, Object... arguments) {
    return Message.of(MeantBriefing.class, key, arguments);
  }
}
