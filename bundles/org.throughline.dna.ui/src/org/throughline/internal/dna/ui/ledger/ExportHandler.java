package org.throughline.internal.dna.ui.ledger;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.DurableWriter;
import org.throughline.dna.ledger.LedgerFile;
import org.throughline.dna.ledger.LedgerPicture;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Shown;

/** Writes the ledger that is in front to a workbook or a CSV file, as it is grouped there. */
public final class ExportHandler extends AbstractHandler {

  /** The id of the command. */
  static final String COMMAND = "org.throughline.dna.ui.ledger.export";

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    IEditorPart front = HandlerUtil.getActiveEditor(event);
    if (front instanceof LedgerEditor editor) {
      editor.picture().ifPresent(picture -> ask(front.getSite().getWorkbenchWindow().getShell(), picture));
    }
    return null;
  }

  private static void ask(Shell shell, LedgerPicture picture) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(LedgerText.of("export.title"));
    dialog.setFilterNames(new String[] {LedgerText.of("export.xlsx"), LedgerText.of("export.csv")});
    dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
    dialog.setFileName(picture.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ".xlsx");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      write(picture, Path.of(chosen)).ifPresent(path -> LongWork.jobs()
          .show(Note.done(LedgerText.of("export.done", path), Shown.open(path), Shown.inFolder(path))));
    }
  }

  /**
   * Writes a ledger to a file: CSV for spreadsheets where its name ends so, else a workbook.
   *
   * @return the file; empty when it could not be written, which the person was told
   */
  static Optional<Path> write(LedgerPicture picture, Path file) {
    return LongWork.run(LedgerText.of("export.task"), () -> {
      new DurableWriter().write(file, new LedgerFile(picture).content(file));
      return file;
    });
  }
}
