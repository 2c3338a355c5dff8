package org.throughline.internal.briefing.ui.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.briefing.export.FormatExport;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Shown;

/** Says at the bottom of the window what came of an export, for whom the dialog is closed already. */
final class ExportNote {

  private ExportNote() {
  }

  static void show(List<FormatExport.Made> made) {
    List<FormatExport.Made> there = made.stream().filter(FormatExport.Made::isThere).toList();
    List<FormatExport.Made> missing = made.stream().filter(it -> it.problem().isPresent()).toList();
    List<Note.Choice> choices = new ArrayList<>();
    if (!there.isEmpty()) {
      choices.add(Shown.inFolder(there.getFirst().file()));
    }
    if (there.isEmpty() && missing.isEmpty()) {
      LongWork.jobs().show(new Note(Note.Kind.DONE, made.stream().flatMap(it -> it.leftOut().stream())
          .map(it -> it.in(Locale.getDefault())).collect(Collectors.joining(" ")), choices));
      return;
    }
    LongWork.jobs().show(missing.isEmpty()
        ? new Note(Note.Kind.DONE, BriefText.of("brief.export.done", named(there)), choices)
        : new Note(Note.Kind.TROUBLE, there.isEmpty() ? BriefText.of("brief.export.none")
            : BriefText.of("brief.export.partly", named(there), named(missing)), choices));
  }

  private static String named(List<FormatExport.Made> made) {
    return made.stream().map(it -> it.format().toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
  }
}
