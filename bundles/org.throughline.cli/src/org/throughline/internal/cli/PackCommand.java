package org.throughline.internal.cli;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import picocli.CommandLine;

/** Makes one file of a client, for mail. */
@Component
public final class PackCommand implements Command {

  private static final String ENDING = ".throughlinez";

  private final Clients clients;

  /** A command that packs what these open. */
  @Activate
  public PackCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new PackCall();
  }

  @CommandLine.Command(name = "pack")
  private final class PackCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @CommandLine.Option(names = "--replace")
    private boolean replace;

    @Override
    public int run(Console console) {
      Path from = console.path(folder);
      Path to = console.path(file.toString().isEmpty() ? Path.of(from.getFileName() + ENDING) : file);
      Targets.mayWrite(to, replace, console);
      clients.pack(from, to, console.work(Message.of(PackCommand.class, "pack.progress", console.shown(from))));
      console.say(Message.of(PackCommand.class, "pack.done", console.shown(to), Targets.size(to, console.language())));
      return 0;
    }
  }
}
