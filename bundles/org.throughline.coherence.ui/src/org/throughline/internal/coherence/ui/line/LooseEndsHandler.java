package org.throughline.internal.coherence.ui.line;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.throughline.coherence.Line;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.Throughline;
import org.throughline.core.ClientSession;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;

/** Looks through the whole client, beside the window, for what hangs loose: {@code orphans} or {@code contentless}. */
public final class LooseEndsHandler extends DeskHandler implements IExecutableExtension {

  private String what = "orphans";

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    what = String.valueOf(data);
  }

  @Override
  protected void act(ExecutionEvent event) {
    ClientSession session = session();
    Line line = PlatformUI.getWorkbench().getService(RuleCatalog.class).line();
    Function<Throughline, List<? extends EObject>> question =
        what.equals("contentless") ? Throughline::objectivesWithoutContent : Throughline::orphans;
    LongWork.<List<? extends EObject>>start(LineWords.word(what + ".task").in(Locale.getDefault()), session,
        progress -> session.read(access -> question.apply(new Throughline(access.index(), line, () -> {
          access.check();
          progress.check();
        })), progress::isCancelled), found -> open(session, found));
  }

  private void open(ClientSession session, List<? extends EObject> found) {
    if (desk().sessions().contains(session)) {
      new LooseEndsDialog(shell(), desk(), session, what, found).open();
    }
  }
}
