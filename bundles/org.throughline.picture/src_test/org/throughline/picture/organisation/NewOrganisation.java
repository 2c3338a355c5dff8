package org.throughline.picture.organisation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.TextMetrics;

/** Clients for tests. */
final class NewOrganisation {

  private NewOrganisation() {}

  static ClientSession in(Path folder) {
    Clients clients = new Clients(List.of(), InstantSource.fixed(Instant.parse("2026-11-20T09:00:00Z")),
        new DurableWriter());
    return clients.create(folder, new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam")));
  }

  static TextMetrics metrics() {
    return new TypefaceMetrics();
  }
}
