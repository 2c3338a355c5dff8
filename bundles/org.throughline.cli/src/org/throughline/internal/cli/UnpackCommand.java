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

/** Makes a client folder of a packed client. */
@Component
public final class UnpackCommand implements Command {

  private final Clients clients;

  /** A command that unpacks for these. */
  @Activate
  public UnpackCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new UnpackCall();
  }

  @CommandLine.Command(name = "unpack")
  private final class UnpackCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Override
    public int run(Console console) {
      Path from = console.path(file);
      String name = String.valueOf(from.getFileName());
      int dot = name.lastIndexOf('.');
      Path to = console.path(folder.toString().isEmpty() ? Path.of(dot > 0 ? name.substring(0, dot) : name + "-unpacked")
          : folder);
      clients.unpack(from, to, console.work(Message.of(UnpackCommand.class, "unpack.progress", name)));
      console.say(Message.of(UnpackCommand.class, "unpack.done", console.shown(to)));
      console.say(Message.of(UnpackCommand.class, "next.info", NewCommand.quoted(console.shown(to))));
      return 0;
    }
  }
}
