package org.throughline.internal.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.throughline.core.Access;
import org.throughline.core.Message;
import org.throughline.ui.Desk;

/** What the status line says: whether the changes are saved, and why it is read-only where it is. */
public final class DeskState {

  private DeskState() {
  }

  /** The sentence for the present state of a desk. */
  public static Message of(Desk desk, ZoneId zone) {
    return desk.session().map(session -> {
      Access access = session.access();
      return access.editable() ? editable(desk, session.isDirty(), zone)
          : access.why().map(why -> word("state.readonly", why)).orElseGet(() -> word("state.read"));
    }).orElseGet(() -> word("state.none"));
  }

  private static Message editable(Desk desk, boolean dirty, ZoneId zone) {
    Optional<Instant> at = dirty ? desk.keptAt() : desk.savedAt();
    String plain = dirty ? "state.unsaved" : "state.saved";
    String timed = dirty ? "state.kept" : "state.saved.at";
    return at.map(moment -> word(timed, DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(zone).format(moment)))
        .orElseGet(() -> word(plain));
  }

  private static Message word(String key, Object... arguments) {
    return Message.of(DeskState.class, key, arguments);
  }
}
