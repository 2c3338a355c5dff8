package org.throughline.dna.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.model.Element;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/** The sample client of an insurer. */
final class SampleLedger {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private SampleLedger() {
  }

  static ClientSession in(Path folder) {
    Clients clients = new Clients(PackageModule.product(), InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z")),
        new DurableWriter());
    return new SampleClient(clients, new DurableWriter(), Optional.empty()).create(folder.resolve("sample"));
  }

  static LedgerEntry entry(PromiseLedger ledger, String name) {
    return ledger.entries().stream().filter(entry -> name.equals(name(entry.standard()))).findFirst().orElseThrow();
  }

  private static String name(Element element) {
    return String.valueOf(element.getName());
  }
}
