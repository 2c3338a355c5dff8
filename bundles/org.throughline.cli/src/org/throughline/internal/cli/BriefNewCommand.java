package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.template.CopyBriefing;
import org.throughline.briefing.template.MakeBriefing;
import org.throughline.briefing.template.MakeFromTemplate;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.briefing.template.ShippedTemplate;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Operation;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingTemplate;
import picocli.CommandLine;

/** Starts a briefing from a template. */
@Component
public final class BriefNewCommand implements Command {

  private final Clients clients;

  /** A command that edits what these open. */
  @Activate
  public BriefNewCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new BriefNewCall();
  }

  @CommandLine.Command(name = "brief new")
  private final class BriefNewCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "NAME", descriptionKey = "name")
    private String name = "";

    @CommandLine.Option(names = "--template", paramLabel = "TEMPLATE")
    private String template = ShippedTemplate.CLIENT_BRIEF.key();

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.edit(clients, place, recover, console)) {
        session.run(operation(session));
        session.save();
        Briefing made = session.index().<Briefing>all(Briefing.class).stream()
            .filter(it -> name.strip().equals(it.getName())).findFirst().orElseThrow();
        console.say(MeantBriefing.text("brief.new.done", name.strip(), made.getSections().size(), made.getId()));
        ClientFolder.warn(session, console);
        return ClientFolder.exitCode(session);
      }
    }

    /** Own ones go before those of the program: a template of the client, then a briefing that is marked as one. */
    private Operation operation(ClientSession session) {
      String wanted = template.strip();
      Optional<BriefingTemplate> own = session.index().<BriefingTemplate>all(BriefingTemplate.class).stream()
          .filter(it -> is(it.getName(), it.getId(), wanted)).findFirst();
      if (own.isPresent()) {
        Readership reader = Arrays.stream(ShippedTemplate.values()).filter(it -> it.kind() == own.get().getKind())
            .map(ShippedTemplate::reader).findFirst().orElse(Readership.CLIENT);
        return new MakeFromTemplate(own.get(), name, reader);
      }
      Optional<Briefing> marked = session.index().<Briefing>all(Briefing.class).stream().filter(OwnTemplate::is)
          .filter(it -> is(it.getName(), it.getId(), wanted)).findFirst();
      if (marked.isPresent()) {
        return new CopyBriefing(marked.get(), name);
      }
      return Arrays.stream(ShippedTemplate.values()).filter(it -> it.key().equals(wanted.toLowerCase(Locale.ROOT)))
          .findFirst().map(it -> (Operation) new MakeBriefing(it, name))
          .orElseThrow(() -> new ClientException(Kind.BAD_INPUT, MeantBriefing.text("brief.new.unknown", wanted,
              List.of(ShippedTemplate.values()).stream().map(ShippedTemplate::key).collect(Collectors.joining(", "))),
              null));
    }

    private static boolean is(@org.jspecify.annotations.Nullable String own, String id, String wanted) {
      return wanted.equals(id) || own != null && own.strip().equalsIgnoreCase(wanted);
    }
  }
}
