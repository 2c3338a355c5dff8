package org.throughline.internal.briefing.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.throughline.briefing.BriefingRequest;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Preferences;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Shown;

/** Asks for whom, and writes the briefing to a file. */
public final class BriefHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    BriefingExport export = PlatformUI.getWorkbench().getService(BriefingExport.class);
    BriefDialog dialog = new BriefDialog(shell(),
        PlatformUI.getWorkbench().getService(Preferences.class).get(Preferences.WHO).nameIn(session().client()));
    Optional<BriefDialog.Wish> wish = dialog.ask();
    if (wish.isEmpty()) {
      return;
    }
    ClientSession session = session();
    Client client = session.client();
    ZoneId zone = client.getZone();
    LocalDate today = LocalDate.now(zone == null ? ZoneId.systemDefault() : zone);
    Readership reader = wish.get().reader();
    BriefingRequest request = new BriefingRequest(reader, wish.get().recipient(), wish.get().author(),
        Optional.empty(), Optional.empty(), today);
    Path target = file(export, client, reader, today);
    if (target == null) {
      return;
    }
    LongWork.start(text("task.brief"), session, progress -> {
      export.write(session, request, ending(target), target, progress);
      return target;
    }, written -> LongWork.jobs().show(Note.done(text("brief.done", String.valueOf(written.getFileName())),
        Shown.open(written), Shown.inFolder(written))));
  }

  private Path file(BriefingExport export, Client client, Readership reader, LocalDate today) {
    FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
    dialog.setText(text("brief.title"));
    dialog.setFilterExtensions(export.formats().stream().map(format -> "*." + format).toArray(String[]::new));
    String name = String.valueOf(client.getName()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    dialog.setFileName(name + "-briefing" + (reader == Readership.CLIENT ? "" : "-agency") + "-" + today + ".html");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    return chosen == null ? null : Path.of(export.formats().contains(ending(Path.of(chosen))) ? chosen
        : chosen + ".html");
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static String text(String key, Object... arguments) {
    return Message.of(BriefHandler.class, key, arguments).in(Locale.getDefault());
  }
}
