package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a briefing. */
@Component
public final class BriefCommand implements Command {

  private final Clients clients;
  private final Briefs briefs;

  /** A command that opens with these and writes with those. */
  @Activate
  public BriefCommand(@Reference Clients clients, @Reference Briefs briefs) {
    this.clients = clients;
    this.briefs = briefs;
  }

  @Override
  public Call prepare() {
    return new BriefCall();
  }

  /** Who a briefing can be for. */
  private enum Reader {
    CLIENT, AGENCY;

    Readership readership() {
      return this == CLIENT ? Readership.CLIENT : Readership.PARTNER_AGENCY;
    }
  }

  @CommandLine.Command(name = "brief")
  private final class BriefCall implements Call {

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    /** Not asked for where one of the commands below this one is meant. */
    @CommandLine.Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    private @Nullable Path folder;

    @CommandLine.Option(names = "--for", paramLabel = "client|agency")
    private Reader reader = Reader.CLIENT;

    @CommandLine.Option(names = "--recipient", paramLabel = "NAME")
    private String recipient = "";

    @CommandLine.Option(names = "--briefing", paramLabel = "ID")
    private String briefing = "";

    @CommandLine.Option(names = "--title", paramLabel = "TEXT")
    private String title = "";

    @CommandLine.Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @CommandLine.Option(names = "--format", paramLabel = "FORMAT")
    private String format = "html";

    @CommandLine.Option(names = "--to", paramLabel = "FILE")
    private Path to = Path.of("");

    @CommandLine.Option(names = "--replace")
    private boolean replace;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder());
      Renderer renderer = briefs.renderer(format);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        Client client = session.client();
        LocalDate day = date == null ? briefs.today(client) : date;
        Path target = console.path(to.toString().isEmpty()
            ? Briefs.fileName(client, reader.readership(), day, renderer.format()) : to);
        Targets.mayWrite(target, replace, console);
        console.progress(Message.of(BriefCommand.class, "brief.progress"));
        Document document = briefs.write(session, new BriefingRequest(reader.readership(), given(recipient),
            given(console.who().nameIn(client)), given(briefing), given(title), day), renderer, target);
        if (json) {
          console.json(json(target, day, document));
        } else {
          console.say(Message.of(BriefCommand.class, "brief.done", console.shown(target), document.sections().size()));
        }
        ClientFolder.warnOfUnsaved(clients, place, console);
        if (!session.problems().isEmpty()) {
          ClientFolder.warn(session, console);
          console.warn(Message.of(BriefCommand.class, "brief.incomplete"));
        } else if (document.sections().isEmpty()) {
          console.warn(Message.of(BriefCommand.class, "brief.nothing"));
        } else {
          Readers.warnOfNameless(session, reader.readership(), console);
        }
        return ClientFolder.exitCode(session);
      }
    }

    private Path folder() {
      Path given = folder;
      if (given == null) {
        CommandSpec here = Objects.requireNonNull(spec);
        throw new MissingParameterException(here.commandLine(), here.positionalParameters().getFirst(), "");
      }
      return given;
    }

    private Map<String, Object> json(Path target, LocalDate day, Document document) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("file", target);
      result.put("format", format);
      result.put("reader", reader == Reader.CLIENT ? "client" : "agency");
      result.put("date", day);
      result.put("language", document.language().toLanguageTag());
      result.put("sections", document.sections().stream().map(section -> section.anchor()).toList());
      return result;
    }

    private static Optional<String> given(String text) {
      return Optional.of(text.strip()).filter(each -> !each.isEmpty());
    }
  }
}
