package org.throughline.internal.briefing.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.core.ClientSession;
import org.throughline.internal.briefing.ui.brief.BriefEditor;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingState;
import org.throughline.ui.Desk;

/** Which briefing a person means: the one that is written, else the shown one, else the first that is not closed. */
public final class MeantBriefing {

  private MeantBriefing() {
  }

  /** The briefing that is meant in the active client; empty where it has none. */
  public static Optional<Briefing> of(@Nullable IWorkbenchPage page, Desk desk) {
    return of(page, desk, null);
  }

  /**
   * The briefing that is meant, like {@link #of(IWorkbenchPage, Desk)}.
   *
   * @param before what was meant until now, which stays so as long as it is there and no other is chosen; may be null
   */
  public static Optional<Briefing> of(@Nullable IWorkbenchPage page, Desk desk, @Nullable Briefing before) {
    ClientSession session = desk.session().orElse(null);
    if (session == null) {
      return Optional.empty();
    }
    return written(page, session).or(() -> around(desk.shown().orElse(null)))
        .or(() -> Optional.ofNullable(before).filter(it -> desk.sessionOf(it).equals(Optional.of(session))))
        .or(() -> first(session));
  }

  private static Optional<Briefing> written(@Nullable IWorkbenchPage page, ClientSession session) {
    IEditorPart front = page == null ? null : page.getActiveEditor();
    return front instanceof BriefEditor editor && editor.session() == session ? editor.briefing() : Optional.empty();
  }

  /** The briefing an element is, or belongs to. */
  public static Optional<Briefing> around(@Nullable EObject element) {
    for (EObject each = element; each != null; each = each.eContainer()) {
      if (each instanceof Briefing briefing) {
        return Optional.of(briefing);
      }
    }
    return Optional.empty();
  }

  private static Optional<Briefing> first(ClientSession session) {
    List<Briefing> all = List.copyOf(session.index().<Briefing>all(Briefing.class));
    return all.stream().filter(it -> it.getState() != BriefingState.CLOSED && !OwnTemplate.is(it)).findFirst()
        .or(() -> all.stream().findFirst());
  }
}
