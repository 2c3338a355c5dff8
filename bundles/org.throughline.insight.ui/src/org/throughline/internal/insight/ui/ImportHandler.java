package org.throughline.internal.insight.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ConversationService.Outcome;
import org.throughline.insight.ImportCheck;
import org.throughline.insight.ImportOptions;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Saving;

/** Looks at an export file, says what is in it, and imports it after a yes. */
public final class ImportHandler extends DeskHandler {

  private static final int FEW = 5;

  @Override
  protected boolean can() {
    return desk().session().filter(session -> session.access().editable() && LongWork.jobs().running(session).isEmpty())
        .isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
    dialog.setText(text("import.title"));
    dialog.setFilterExtensions(new String[] {"*.csv", "*"});
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    Path file = Path.of(chosen);
    ConversationService service = PlatformUI.getWorkbench().getService(ConversationService.class);
    ClientSession session = session();
    LongWork.start(text("task.check"), session, progress -> service.check(file, progress), check -> {
      if (desk().sessions().contains(session) && isWanted(check)) {
        take(service, session, check);
      }
    });
  }

  private boolean isWanted(ImportCheck check) {
    String refused = check.errors().stream().limit(FEW).map(row -> row.text().in(Locale.getDefault()))
        .collect(Collectors.joining("\n"));
    String question = text("import.question", String.valueOf(check.file().getFileName()), check.rows(),
        check.conversations())
        + (check.rejected() == 0 ? "" : "\n\n" + text("import.rejected", check.rejected()) + "\n" + refused);
    return new MessageDialog(shell(), text("import.title"), null, question, MessageDialog.QUESTION, 0,
        text("import.do"), IDialogConstants.CANCEL_LABEL).open() == 0;
  }

  private void take(ConversationService service, ClientSession session, ImportCheck check) {
    String name = String.valueOf(check.file().getFileName()).replaceFirst("\\.[^.]+$", "");
    ImportOptions options = new ImportOptions(name, String.valueOf(check.file().getFileName()), check.origin(), null);
    LongWork.start(text("task.import"), session,
        progress -> service.prepare(session, check.file(), options, Set.of(), progress),
        prepared -> apply(session, prepared));
  }

  /** The messages lie in the folder now, so the client has to know them at once, on disk too. */
  private void apply(ClientSession session, ConversationService.Prepared prepared) {
    if (!desk().sessions().contains(session)) {
      LongWork.start(text("task.import"), progress -> {
        prepared.discard();
        return Boolean.TRUE;
      }, done -> {
      });
      return;
    }
    Outcome done = prepared.apply();
    if (Saving.save(desk(), session)) {
      LongWork.jobs().show(Note.done(text("import.done", done.result().dataset().rows(),
          done.result().dataset().conversations())));
    }
  }

  static String text(String key, Object... arguments) {
    return Message.of(ImportHandler.class, key, arguments).in(Locale.getDefault());
  }
}
