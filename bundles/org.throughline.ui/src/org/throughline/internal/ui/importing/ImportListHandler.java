package org.throughline.internal.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EClass;
import org.throughline.exchange.elements.ElementClasses;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;

/** Imports a list: the file in the parameter, or one the person chooses. */
public final class ImportListHandler extends DeskHandler {

  private static final String FILE = "org.throughline.ui.importList.file";
  private static final String KIND = "org.throughline.ui.importList.class";

  @Override
  protected void act(ExecutionEvent event) {
    String file = event.getParameter(FILE);
    String kind = event.getParameter(KIND);
    Optional<EClass> type = kind == null ? Optional.empty() : new ElementClasses(session().client()).named(kind);
    ListImport importing = new ListImport(shell(), desk(), session());
    if (file == null) {
      importing.choose(type);
    } else {
      importing.take(Path.of(file), type);
    }
  }

  @Override
  protected boolean can() {
    return desk().session().filter(session -> session.access().editable() && LongWork.jobs().running(session).isEmpty())
        .isPresent();
  }
}
