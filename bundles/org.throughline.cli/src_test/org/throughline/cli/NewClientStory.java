package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What is done, with every module of the product, with a new client in the folder {@code zeker}: in Dutch, in Amsterdam. */
abstract class NewClientStory extends CommandStory {

  @TempDir
  Path folder;

  private CommandLineProgram program;

  @BeforeEach
  final void aNewClient() {
    program = PlainProgram.make(folder.resolve("keys"));
    assertEquals(0, run("new", "zeker", "--client-language", "nl", "--zone", "Europe/Amsterdam"), () -> err);
  }

  final int run(String... arguments) {
    return run(program, folder, false, Locale.ENGLISH, arguments);
  }
}
