package org.throughline.internal.dna.ui.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.dna.ledger.MeasurementDraft;
import org.throughline.dna.ledger.PracticeMeter;
import org.throughline.dna.ledger.PracticeMeter.Outcome;
import org.throughline.internal.dna.ui.cascade.PlainName;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;

/**
 * Measures the shown standard over the last four weeks from what was imported, and lets a person look before it is
 * recorded.
 */
public final class MeasureHandler extends DeskHandler {

  private static final int DAYS = 28;

  @Override
  protected boolean can() {
    return ShownStandard.isOpen(desk());
  }

  @Override
  protected void act(ExecutionEvent event) {
    ShownStandard.of(desk()).ifPresent(standard -> measure(session(), standard));
  }

  private void measure(ClientSession session, ServiceStandard standard) {
    PracticeMeter meter = PlatformUI.getWorkbench().getService(PracticeMeter.class);
    ZoneId zone = Objects.requireNonNullElse(session.client().getZone(), ZoneOffset.UTC);
    Instant until = session.now();
    Instant from = until.atZone(zone).toLocalDate().minusDays(DAYS).atStartOfDay(zone).toInstant();
    String id = String.valueOf(standard.getId());
    String name = PlainName.of(standard).in(Locale.getDefault());
    LongWork.start(LedgerText.of("task.measure", name), progress -> {
      progress.check();
      Outcome outcome = meter.measure(session, id, from, until);
      progress.check();
      return outcome;
    }, outcome -> told(session, id, outcome));
  }

  private void told(ClientSession session, String id, Outcome outcome) {
    ServiceStandard standard = desk().sessions().contains(session)
        && session.index().byId(id).orElse(null) instanceof ServiceStandard found ? found : null;
    if (standard == null) {
      return;
    }
    switch (outcome) {
      case Outcome.Measured measured -> ask(session, standard, Optional.of(measured.draft()), measured.remarks());
      case Outcome.NotMeasured not -> LongWork.jobs().show(new Note(Note.Kind.TROUBLE, not.why().in(Locale.getDefault()),
          List.of(new Note.Choice(LedgerText.of("choice.record"),
              () -> ask(session, standard, Optional.empty(), List.of())))));
    }
  }

  private void ask(ClientSession session, ServiceStandard standard, Optional<MeasurementDraft> draft,
      List<Message> remarks) {
    LongWork.jobs().dismiss();
    if (desk().sessionOf(standard).filter(session::equals).isPresent()) {
      new MeasurementDialog(shell(), desk(), session, standard, draft, remarks).open();
    }
  }
}
