package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.template.OwnTemplate;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.ModelTexts;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Issue;
import picocli.CommandLine;

/** Lists the briefings of a client. */
@Component
public final class BriefListCommand implements Command {

  private final Clients clients;
  private final ModelTexts texts = new ModelTexts();

  /** A command that reads what these open. */
  @Activate
  public BriefListCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new BriefListCall();
  }

  @CommandLine.Command(name = "brief list")
  private final class BriefListCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        List<Briefing> briefings = new MeantBriefing(session).all();
        if (json) {
          console.json(Map.of("briefings", briefings.stream().map(BriefListCommand::json).toList()));
        } else if (briefings.isEmpty()) {
          console.say(MeantBriefing.text("brief.none", ""));
        } else {
          briefings.forEach(each -> console.line(line(each, console.language())));
        }
        ClientFolder.warn(session, console);
        ClientFolder.warnOfUnsaved(clients, place, console);
        return ClientFolder.exitCode(session);
      }
    }
  }

  private String line(Briefing briefing, Locale language) {
    BriefingPackage model = BriefingPackage.eINSTANCE;
    String kind = texts.label(model.getBriefingKind().getEEnumLiteral(briefing.getKind().getValue()), language);
    String state = OwnTemplate.is(briefing) ? MeantBriefing.text("brief.template").in(language)
        : texts.label(model.getBriefingState().getEEnumLiteral(briefing.getState().getValue()), language);
    String line = briefing.getId() + "  " + Optional.ofNullable(briefing.getName()).orElse("–") + " · " + kind + " · "
        + BriefReader.typed(briefing.getReader()) + " · " + state;
    return last(briefing).map(it -> line + " · " + MeantBriefing.text("brief.issue", it.getNumber()).in(language))
        .orElse(line);
  }

  private static Optional<Issue> last(Briefing briefing) {
    return briefing.getIssues().isEmpty() ? Optional.empty() : Optional.of(briefing.getIssues().getLast());
  }

  private static Map<String, @Nullable Object> json(Briefing briefing) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("id", briefing.getId());
    one.put("name", briefing.getName());
    one.put("kind", briefing.getKind().getName());
    one.put("state", briefing.getState().getName());
    one.put("template", OwnTemplate.is(briefing));
    one.put("reader", BriefReader.typed(briefing.getReader()));
    one.put("language", briefing.getLanguage() == null ? null : briefing.getLanguage().toLanguageTag());
    one.put("dueOn", briefing.getDueOn());
    one.put("sections", briefing.getSections().size());
    one.put("issues", briefing.getIssues().size());
    return one;
  }
}
