package org.throughline.internal.briefing.ui.brief;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.throughline.briefing.template.CopyBriefing;
import org.throughline.briefing.template.MarkAsTemplate;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.Desk;
import org.throughline.ui.Trouble;

/** Starts briefings, and opens what was started. */
final class BriefMaking {

  private final Shell shell;
  private final IWorkbenchPage page;
  private final Desk desk;

  BriefMaking(Shell shell, IWorkbenchPage page, Desk desk) {
    this.shell = shell;
    this.page = page;
    this.desk = desk;
  }

  /** Asks for a template and a name. */
  void fromTemplate() {
    desk.session().ifPresent(session -> new NewBriefDialog(shell, session).ask().ifPresent(it -> start(session, it)));
  }

  /** Starts one as a copy of another. */
  void copy(Briefing model) {
    desk.session().ifPresent(session -> start(session, new CopyBriefing(model,
        BriefText.message("copy.name", BriefText.name(model)).in(BriefText.language(session)))));
  }

  /** Marks a briefing as a template, or no longer. */
  void mark(Briefing briefing, boolean marked) {
    desk.session().ifPresent(session -> run(session, new MarkAsTemplate(briefing, marked)));
  }

  private void start(ClientSession session, Operation operation) {
    Optional<Briefing> made = run(session, operation).flatMap(it -> it.added().stream().map(BriefMaking::briefing)
        .flatMap(Optional::stream).findFirst().or(() -> session.index().<Briefing>all(Briefing.class).stream().findFirst()));
    made.ifPresent(briefing -> {
      desk.show(briefing);
      try {
        BriefEditor.open(page, session, briefing);
      } catch (PartInitException failed) {
        Trouble.show(failed);
      }
    });
  }

  private static Optional<Briefing> briefing(EObject added) {
    return added instanceof Briefing briefing ? Optional.of(briefing) : Optional.empty();
  }

  private static Optional<OperationResult> run(ClientSession session, Operation operation) {
    try {
      return Optional.of(session.run(operation));
    } catch (ClientException refused) {
      Trouble.show(refused);
      return Optional.empty();
    }
  }
}
