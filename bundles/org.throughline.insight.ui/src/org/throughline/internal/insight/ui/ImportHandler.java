package org.throughline.internal.insight.ui;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.throughline.insight.ConversationService;
import org.throughline.insight.feed.FeedService;
import org.throughline.internal.insight.ui.importing.FilesImport;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;

/** Imports export files: the one in the parameter, or those the person chooses. */
public final class ImportHandler extends DeskHandler {

  private static final String FILE = "org.throughline.insight.ui.import.file";

  @Override
  protected boolean can() {
    return desk().session().filter(session -> session.access().editable() && LongWork.jobs().running(session).isEmpty())
        .isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    FilesImport files = new FilesImport(shell(), desk(), session(), PlatformUI.getWorkbench().getService(FeedService.class),
        PlatformUI.getWorkbench().getService(ConversationService.class));
    String file = event.getParameter(FILE);
    if (file == null) {
      files.choose();
    } else {
      files.take(List.of(Path.of(file)));
    }
  }
}
