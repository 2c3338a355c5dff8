package org.throughline.dna.ledger;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.throughline.model.Client;

/** Opens ledgers on the day it is where the client is. An OSGi service; from any thread that may read the client. */
@Component(service = PromiseLedgers.class)
public final class PromiseLedgers {

  private final InstantSource clock;

  /** As a service: by the clock of the machine. */
  @Activate
  public PromiseLedgers() {
    this(InstantSource.system());
  }

  /** By a chosen clock. */
  public PromiseLedgers(InstantSource clock) {
    this.clock = clock;
  }

  /** The ledger of today, in the zone of the client. */
  public PromiseLedger today(Client client) {
    return PromiseLedger.of(client,
        LocalDate.ofInstant(clock.instant(), Objects.requireNonNullElse(client.getZone(), ZoneOffset.UTC)));
  }
}
