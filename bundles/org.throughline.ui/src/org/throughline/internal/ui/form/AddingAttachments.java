package org.throughline.internal.ui.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.AddAttachment;
import org.throughline.core.AttachmentFile;
import org.throughline.core.AttachmentFiles;
import org.throughline.core.DurableWriter;
import org.throughline.core.Operation;
import org.throughline.ui.LongWork;

/** Asks for files, takes them in away from the UI thread, and asks what each picture shows. */
final class AddingAttachments {

  private final FormContext context;
  private final Shell shell;

  AddingAttachments(FormContext context, Shell shell) {
    this.context = context;
    this.shell = shell;
  }

  /** The operations that add what was chosen; empty when nothing was, or could be taken. */
  Optional<List<Operation>> choose() {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
    dialog.setText(FormWords.of("attachment.choose"));
    dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.gif;*.webp;*.pdf;*.docx;*.xlsx;*.pptx;*.odt;*.ods;*.odp;*.txt;*.md;*.csv", "*.*"});
    if (dialog.open() == null) {
      return Optional.empty();
    }
    List<Path> files = new ArrayList<>();
    for (String name : dialog.getFileNames()) {
      files.add(Path.of(dialog.getFilterPath()).resolve(name));
    }
    return Optional.of(take(files)).filter(operations -> !operations.isEmpty());
  }

  /** Takes files in; each one that is refused is told by name. */
  List<Operation> take(List<Path> files) {
    AttachmentFiles attachments = new AttachmentFiles(context.session().folder(), new DurableWriter());
    List<Operation> operations = new ArrayList<>();
    for (Path file : files) {
      Optional<AttachmentFile> taken =
          LongWork.run(FormWords.of("attachment.task", String.valueOf(file.getFileName())), () -> attachments.take(file));
      taken.ifPresent(each -> operations.add(new AddAttachment(each, alternativeText(each))));
    }
    return operations;
  }

  private @org.jspecify.annotations.Nullable String alternativeText(AttachmentFile file) {
    if (!file.isPicture()) {
      return null;
    }
    InputDialog dialog = new InputDialog(shell, FormWords.of("attachment.alternative"),
        FormWords.of("attachment.alternative.question", file.fileName()), "", null);
    return dialog.open() == Window.OK ? dialog.getValue() : null;
  }
}
