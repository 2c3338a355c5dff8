package org.throughline.internal.dna.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.core.Worded;
import org.throughline.core.practice.Amount;
import org.throughline.core.practice.StandardPractice;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.journey.Touchpoint;

/** Reads what the ledger needs to hold a standard against practice. */
final class Practice {

  private Practice() {
  }

  /** Whether a standard is in force, or proposed, and the promise it belongs to still counts. */
  static boolean counts(ServiceStandard standard, CheckContext context) {
    LocalDate from = standard.getValidFrom();
    return Standing.counts(standard.getState()) && !Standing.isPast(standard.getValidUntil(), context)
        && (from == null || !from.isAfter(context.today()))
        && context.read(standard.eContainer()) instanceof Promise promise && Standing.counts(promise, context);
  }

  /** The channel of a standard: its own, else that of its touchpoint. */
  static Optional<Channel> channel(ServiceStandard standard, CheckContext context) {
    Channel own = context.read(standard.getChannel());
    if (own != null) {
      return Optional.of(own);
    }
    EObject target = context.target(standard.getTouchpoint()).orElse(null);
    return target instanceof Touchpoint touchpoint ? Optional.ofNullable(context.read(touchpoint.getChannel()))
        : Optional.empty();
  }

  /** A standard against what was measured. */
  static StandardPractice of(ServiceStandard standard, CheckContext context) {
    context.read(standard.getMeasurements());
    return StandardPractice.of(standard, channel(standard, context), context.today(), zone(context));
  }

  /** The client's zone, in which days begin and end. */
  static ZoneId zone(CheckContext context) {
    List<Client> clients = context.read(context.<Client>all(ModelPackage.Literals.CLIENT));
    ZoneId zone = clients.isEmpty() ? null : clients.getFirst().getZone();
    return zone == null ? ZoneOffset.UTC : zone;
  }

  /** How long something takes, as an argument of a message. */
  record Wait(Duration duration) implements Worded {

    @Override
    public String in(Locale language) {
      return Amount.duration(duration, language);
    }
  }
}
