package org.throughline.internal.cli;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.sample.SampleClient;
import picocli.CommandLine;

/** Makes the sample client. */
@Component
public final class SampleCommand implements Command {

  private final SampleClient sample;

  /** A command that makes that one. */
  @Activate
  public SampleCommand(@Reference SampleClient sample) {
    this.sample = sample;
  }

  @Override
  public Call prepare() {
    return new SampleCall();
  }

  @CommandLine.Command(name = "sample")
  private final class SampleCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      console.progress(Message.of(SampleCommand.class, "sample.progress"));
      try (ClientSession session = sample.create(place)) {
        console.say(Message.of(SampleCommand.class, "sample.done", String.valueOf(session.client().getName()),
            console.shown(place)));
      }
      console.say(Message.of(SampleCommand.class, "new.next", NewCommand.quoted(console.shown(place))));
      return 0;
    }
  }
}
