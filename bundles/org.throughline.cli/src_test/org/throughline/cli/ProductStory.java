package org.throughline.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What is done in a folder with every command and module of the product, by a script that speaks English. */
abstract class ProductStory extends CommandStory {

  @TempDir
  Path folder;

  CommandLineProgram program;

  @BeforeEach
  final void wire() {
    program = PlainProgram.make(folder.resolve("keys"));
  }

  final int run(String... arguments) {
    return run(program, folder, false, Locale.ENGLISH, arguments);
  }
}
