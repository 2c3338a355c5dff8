package org.throughline.internal.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.ClientSession;
import org.throughline.exchange.elements.ClassRecognition;
import org.throughline.exchange.elements.ElementClasses;
import org.throughline.exchange.elements.ElementImport;
import org.throughline.exchange.elements.ImportRow.State;
import org.throughline.ui.Desk;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.table.Tables;

/**
 * Brings a list from a workbook or a CSV file into a client: reads it beside the window, lets the person say what is what,
 * and imports it as one step.
 */
public final class ListImport {

  private final Shell shell;
  private final Desk desk;
  private final ClientSession session;

  /** Into an open client. */
  public ListImport(Shell shell, Desk desk, ClientSession session) {
    this.shell = shell;
    this.desk = desk;
    this.session = session;
  }

  /**
   * What was found out about a file.
   *
   * @param kinds what the client can have lists of
   * @param likeliest which of them it seems to be; empty when that cannot be told
   */
  private record Opened(ReadList list, List<EClass> kinds, Optional<EClass> likeliest) {
  }

  /**
   * Asks for a file and takes it in.
   *
   * @param type what it lists; empty to find out
   */
  public void choose(Optional<EClass> type) {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN);
    dialog.setText(ImportWords.of("import.title"));
    dialog.setFilterNames(new String[] {ImportWords.of("import.lists"), ImportWords.of("import.all")});
    dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv;*.txt", "*"});
    String chosen = dialog.open();
    if (chosen != null) {
      take(Path.of(chosen), type);
    }
  }

  /**
   * Takes a file in.
   *
   * @param type what it lists; empty to find out
   */
  public void take(Path file, Optional<EClass> type) {
    Locale locale = Locale.getDefault();
    Optional<Opened> opened = LongWork.await(ImportWords.of("import.task", file.getFileName()), session, progress -> {
      ReadList list = ReadList.of(file, "", progress);
      progress.check();
      return session.read(access -> {
        List<EClass> kinds = new ArrayList<>(new ElementClasses(access.client()).all());
        return new Opened(list, kinds, type.filter(kinds::contains)
            .or(() -> new ClassRecognition(access.client(), access.index(), locale).likeliest(list.table(), list.names())));
      }, progress::isCancelled);
    });
    opened.filter(each -> desk.sessions().contains(session) && !shell.isDisposed())
        .flatMap(each -> new ImportDialog(shell, session, each.list, each.kinds, each.likeliest).choose())
        .filter(plan -> desk.sessions().contains(session)).ifPresent(plan -> run(file, plan));
  }

  private void run(Path file, ElementImport plan) {
    session.run(plan.operation());
    Map<State, Integer> counts = plan.counts();
    long leftOut = Preview.leftOut(plan);
    List<Note.Choice> choices = new ArrayList<>();
    choices.add(new Note.Choice(ImportWords.of("done.show"), () -> show(plan.table().type())));
    if (leftOut > 0) {
      choices.add(new Note.Choice(ImportWords.of("done.left"), () -> new LeftOutDialog(shell, plan).open()));
    }
    LongWork.jobs().show(Note.done(ImportWords.of("done.text", file.getFileName(), counts.get(State.NEW),
        counts.get(State.UPDATED_BY_ID) + counts.get(State.UPDATED_BY_NAME), counts.get(State.UNCHANGED), leftOut),
        choices.toArray(Note.Choice[]::new)));
  }

  private void show(EClass type) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    if (desk.sessions().contains(session)) {
      Tables.open(page, session, type);
    }
  }
}
