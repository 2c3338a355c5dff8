package org.throughline.internal.briefing.ui.out;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.throughline.briefing.remark.ReturnedRemarks;
import org.throughline.briefing.remark.TakeRemarks;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.OperationResult;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Trouble;

/** Takes in what a reader wrote back. */
public final class RemarksHandler extends MeantHandler {

  private static final long LARGEST = 4_000_000;

  @Override
  protected boolean can() {
    return canEdit();
  }

  @Override
  void act(Briefing briefing) {
    FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
    dialog.setText(BriefText.of("brief.remarks.title"));
    dialog.setFilterExtensions("*.txt;*.eml;*.md", "*");
    String chosen = dialog.open();
    if (chosen != null) {
      take(briefing, Path.of(chosen));
    }
  }

  /** Reads a file, asks who wrote it, and puts its remarks to the sections they are about. */
  private void take(Briefing briefing, Path file) {
    ClientSession session = session();
    LongWork.start(BriefText.of("task.remarks"), session, progress -> ReturnedRemarks.read(text(file)), returned -> {
      if (desk().sessions().contains(session)) {
        Briefing meant = returned.briefing().flatMap(session.index()::byId).filter(Briefing.class::isInstance)
            .map((EObject it) -> (Briefing) it).orElse(briefing);
        new RemarksDialog(shell(), meant, returned).ask().ifPresent(from -> take(session, meant, returned, from));
      }
    });
  }

  private static void take(ClientSession session, Briefing briefing, ReturnedRemarks returned, String from) {
    try {
      OperationResult result = session.run(new TakeRemarks(briefing, returned, from));
      LongWork.jobs().show(Note.done(BriefText.of("brief.remarks.done", result.changed() ? result.added().size() : 0,
          returned.remarks().size(), BriefText.name(briefing))));
    } catch (ClientException refused) {
      Trouble.show(refused);
    }
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new ClientException(ClientException.Kind.BAD_INPUT,
            BriefText.message("brief.remarks.large", String.valueOf(file.getFileName())), file);
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new ClientException(ClientException.Kind.NOT_FOUND,
          BriefText.message("brief.remarks.unreadable", String.valueOf(file.getFileName())), file);
    }
  }
}
