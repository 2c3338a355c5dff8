package org.throughline.ui;

import java.nio.file.Path;
import org.eclipse.swt.program.Program;
import org.throughline.internal.ui.Words;

/** What can be done with a file that was written: offered beside the note about it. */
public final class Shown {

  private Shown() {
  }

  /** Opens the file with the program the system has for it. */
  public static Note.Choice open(Path file) {
    return new Note.Choice(Words.of("note.open"), () -> Program.launch(file.toUri().toString()));
  }

  /** Shows the folder the file lies in. */
  public static Note.Choice inFolder(Path file) {
    return new Note.Choice(Words.of("note.folder"),
        () -> Program.launch(String.valueOf(file.toAbsolutePath().getParent())));
  }
}
