package org.throughline.internal.briefing.ui.out;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.issue.FrozenDocument;
import org.throughline.briefing.issue.IssueBriefing;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Preferences;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.BriefingExport;
import org.throughline.internal.briefing.ui.BriefingLanguages;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Trouble;

/** Freezes a briefing as it goes out. */
public final class IssueHandler extends MeantHandler {

  @Override
  protected boolean can() {
    return canEdit();
  }

  @Override
  void act(Briefing briefing) {
    ClientSession session = session();
    new IssueDialog(shell(), briefing).ask().ifPresent(it -> issue(session, briefing, it.reader(), it.summary()));
  }

  private void issue(ClientSession session, Briefing briefing, Readership reader, String summary) {
    BriefingExport export = PlatformUI.getWorkbench().getService(BriefingExport.class);
    Preferences preferences = PlatformUI.getWorkbench().getService(Preferences.class);
    ZoneId zone = Objects.requireNonNullElse(session.client().getZone(), ZoneId.of("UTC"));
    BriefingRequest request = new BriefingRequest(reader, Optional.empty(), Optional.empty(),
        Optional.ofNullable(briefing.getId()), Optional.empty(), LocalDate.ofInstant(session.now(), zone));
    Locale language = BriefingLanguages.of(session, Optional.of(briefing)).getFirst();
    LongWork.start(BriefText.of("task.issue"), session,
        progress -> FrozenDocument.of(export.document(session, request, false, language, progress)), frozen -> {
          if (desk().sessions().contains(session) && briefing.eContainer() != null) {
            record(session, briefing, frozen, reader, preferences, summary);
          }
        });
  }

  private static void record(ClientSession session, Briefing briefing, FrozenDocument frozen, Readership reader,
      Preferences preferences, String summary) {
    if (frozen.sections().size() < 2) {
      LongWork.jobs().show(new Note(Note.Kind.TROUBLE, BriefText.of("brief.issue.empty", BriefText.name(briefing)),
          List.of()));
      return;
    }
    try {
      session.record(new IssueBriefing(briefing, frozen, reader,
          preferences.get(Preferences.WHO).in(session.client()).orElse(null), summary));
      LongWork.jobs().show(Note.done(BriefText.of("brief.issue.done", BriefText.name(briefing),
          briefing.getIssues().getLast().getNumber(), frozen.words())));
    } catch (ClientException refused) {
      Trouble.show(refused);
    }
  }
}
