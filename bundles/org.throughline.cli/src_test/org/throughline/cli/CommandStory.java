package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.sample.SampleClient;
import org.throughline.testkit.PackageModule;

/** What a person or a script is told by commands; a stack trace is never part of it. */
public abstract class CommandStory {

  static final Clients CLIENTS = new Clients(PackageModule.product(), InstantSource.system(), new DurableWriter());

  /** What the last command said, and what it complained about. */
  String out = "";
  String err = "";

  /** Makes the sample client in a folder that is not there yet. */
  static void sample(Path client) {
    new SampleClient(CLIENTS, new DurableWriter(), Optional.empty()).create(client).close();
  }

  /**
   * Runs one command and keeps what it says.
   *
   * @param terminal whether a person reads along
   * @return the exit code
   */
  final int run(CommandLineProgram program, Path folder, boolean terminal, Locale language, String... arguments) {
    StringWriter results = new StringWriter();
    StringWriter trouble = new StringWriter();
    int code = program.run(List.of(arguments), new Surroundings(new PrintWriter(results), new PrintWriter(trouble),
        terminal, 80, folder, language, folder.resolve("logs")));
    out = results.toString();
    err = trouble.toString();
    assertFalse((out + err).contains("\tat "), () -> "a stack trace was shown: " + out + err);
    return code;
  }
}
