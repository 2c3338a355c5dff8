package org.throughline.briefing.export;

import java.util.List;
import java.util.Locale;
import org.throughline.briefing.spi.Renderer;
import org.throughline.model.briefing.Briefing;

/** In which formats a briefing goes out when nobody asks for others. */
public final class HandedOver {

  private HandedOver() {
  }

  /** Those it names, as far as they are installed and in its order; all that are installed where none is left. */
  public static List<Renderer> of(Briefing briefing, List<Renderer> installed) {
    List<Renderer> named = briefing.getFormats().stream().map(it -> it.getName().toLowerCase(Locale.ROOT))
        .flatMap(it -> installed.stream().filter(renderer -> renderer.format().equals(it))).toList();
    return named.isEmpty() ? installed : named;
  }
}
