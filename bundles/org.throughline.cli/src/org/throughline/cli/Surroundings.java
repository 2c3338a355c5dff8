package org.throughline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a call of the program has around it.
 *
 * @param out takes results
 * @param err takes trouble, warnings and progress
 * @param terminal whether a person looks at what is written to {@code err}, and sees lines as they are replaced
 * @param columns how wide help is set, at least 60
 * @param folder the folder in which paths were typed
 * @param language the language of the person's system
 * @param logs where the report of an unexpected error is put
 */
public record Surroundings(PrintWriter out, PrintWriter err, boolean terminal, int columns, Path folder,
    Locale language, Path logs) {

  public Surroundings {
    columns = Math.max(60, columns);
    folder = folder.toAbsolutePath().normalize();
  }
}
