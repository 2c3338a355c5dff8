package org.throughline.cli;

import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.cli.spi.Command;
import org.throughline.internal.cli.Run;

/**
 * The program {@code throughline}: finds the command that is meant, runs it, and turns whatever happens into words and
 * an exit code. An OSGi service; outside OSGi it is made with the commands that are wanted. Safe from any thread.
 */
@Component(service = CommandLineProgram.class)
public final class CommandLineProgram {

  /** Everything went well. */
  public static final int FINE = 0;
  /**
   * Something happened that the program does not understand, and a file with the details is named; or the command
   * {@code check} found errors.
   */
  public static final int UNEXPECTED = 1;
  /** The command line itself was wrong: an unknown command or option, a parameter missing. */
  public static final int WRONG_USE = 2;

  private final List<Command> commands;
  private final String version;

  /** As a service: with every command that is installed. */
  @Activate
  public CommandLineProgram(@Reference(cardinality = ReferenceCardinality.MULTIPLE,
      policyOption = ReferencePolicyOption.GREEDY) List<Command> commands, BundleContext context) {
    this(commands, context.getBundle().getVersion().toString());
  }

  /**
   * With chosen commands.
   *
   * @param version what {@code throughline version} says
   */
  public CommandLineProgram(List<? extends Command> commands, String version) {
    this.commands = List.copyOf(commands);
    this.version = version;
  }

  /**
   * Runs one command line. Never throws, and never shows a stack trace.
   *
   * @param arguments as typed, without the program's name
   * @return the exit code: 0, 1, 2, or the code of a {@link org.throughline.core.ClientException.Kind}
   */
  public int run(List<String> arguments, Surroundings surroundings) {
    return new Run(commands, version, surroundings).run(arguments);
  }
}
