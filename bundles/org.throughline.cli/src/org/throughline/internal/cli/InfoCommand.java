package org.throughline.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.cli.spi.Console.Fact;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.FileReport;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.core.Recovery;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.Chapter;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.Organisation;
import picocli.CommandLine;

/** Tells what a client folder holds. */
@Component
public final class InfoCommand implements Command {

  private final Clients clients;
  private final ModelTexts texts = new ModelTexts();

  /** A command that reads with the modules these know. */
  @Activate
  public InfoCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new InfoCall();
  }

  @CommandLine.Command(name = "info")
  private final class InfoCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        if (json) {
          console.json(json(session, ClientFolder.unsaved(clients, place)));
        } else {
          show(session, console);
          ClientFolder.warnOfUnsaved(clients, place, console);
        }
        return ClientFolder.exitCode(session);
      }
    }
  }

  // ---- for people

  private void show(ClientSession session, Console console) {
    Client client = session.client();
    Locale language = console.language();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(text("info.client"), or(client.getName(), text("info.unnamed").in(language))));
    Organisation organisation = client.getOrganisation();
    if (organisation != null && !or(organisation.getName(), "").equals(or(client.getName(), ""))
        && organisation.getName() != null) {
      facts.add(new Fact(text("info.organisation"), organisation.getName()));
    }
    facts.add(new Fact(text("info.folder"), session.folder().toString()));
    List<String> settings = new ArrayList<>();
    Optional.ofNullable(client.getLanguage()).ifPresent(each -> settings.add(each.getDisplayLanguage(language)));
    Optional.ofNullable(client.getCountry())
        .ifPresent(each -> settings.add(Locale.of("", each).getDisplayCountry(language)));
    Optional.ofNullable(client.getZone()).ifPresent(each -> settings.add(each.getId()));
    facts.add(new Fact(text("info.settings"), String.join(", ", settings)));
    console.who().in(client).map(Element::getName)
        .ifPresent(name -> facts.add(new Fact(text("info.you"), or(name, ""))));
    if (organisation != null) {
      facts.add(new Fact(text("info.shared"), contents(organisation, language)));
    }
    console.facts(facts);
    if (client.getEntries().isEmpty()) {
      console.say(text("info.empty"));
      ClientFolder.warn(session, console);
      return;
    }
    console.line("");
    console.say(text("info.chapters"));
    List<Fact> chapters = new ArrayList<>();
    for (ChapterEntry entry : chapters(client)) {
      Message title = Message.of(InfoCommand.class, "info.chapter", title(entry, client, language));
      chapters.add(new Fact(title, state(entry, client, session, language)));
    }
    console.facts(chapters);
    ClientFolder.warn(session, console);
  }

  /** Entries of chapters; large parts of a chapter have entries too and count with it. */
  private static List<ChapterEntry> chapters(Client client) {
    List<String> parts = client.getChapters().stream().flatMap(chapter -> chapter.eContents().stream())
        .filter(org.throughline.model.ChapterPart.class::isInstance).map(part -> ((Element) part).getId()).toList();
    return client.getEntries().stream().filter(entry -> !parts.contains(entry.getRootId())).toList();
  }

  private static Optional<Chapter> chapter(ChapterEntry entry, Client client) {
    return client.getChapters().stream().filter(each -> Objects.equals(each.getId(), entry.getRootId())).findFirst();
  }

  private String title(ChapterEntry entry, Client client, Locale language) {
    return chapter(entry, client).flatMap(chapter -> clients.modules().stream()
        .filter(module -> chapter.eClass().equals(module.chapterClass())).findFirst().map(ModelModule::title))
        .map(title -> title.in(language)).orElseGet(() -> or(entry.getTitle(), or(entry.getModule(), "?")));
  }

  private String state(ChapterEntry entry, Client client, ClientSession session, Locale language) {
    Optional<Chapter> chapter = chapter(entry, client);
    if (chapter.isPresent()) {
      return contents(chapter.get(), language);
    }
    return problem(entry, session).map(each -> text("state." + each.state()).in(language) + " (" + each.path() + ")")
        .orElseGet(() -> text("state.MISSING_MODULE").in(language));
  }

  private static Optional<FileReport> problem(ChapterEntry entry, ClientSession session) {
    return session.problems().stream().filter(report -> report.path().equals(entry.getFile())).findFirst();
  }

  /** What something holds directly: "campaigns 3, hooks 12". */
  private String contents(EObject holder, Locale language) {
    String counted = holder.eClass().getEAllContainments().stream()
        .filter(feature -> feature.isMany() && !((List<?>) holder.eGet(feature)).isEmpty()
            && feature.getEContainingClass() == holder.eClass())
        .map(feature -> texts.label(feature, language).toLowerCase(language) + " "
            + ((List<?>) holder.eGet(feature)).size())
        .collect(Collectors.joining(", "));
    return counted.isEmpty() ? text("info.nothing").in(language) : counted;
  }

  // ---- for scripts

  private Map<String, @Nullable Object> json(ClientSession session, Optional<Recovery> unsaved) {
    Client client = session.client();
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("id", client.getId());
    result.put("name", client.getName());
    result.put("organisation", client.getOrganisation() == null ? null : client.getOrganisation().getName());
    result.put("folder", session.folder());
    result.put("language", client.getLanguage() == null ? null : client.getLanguage().toLanguageTag());
    result.put("country", client.getCountry());
    result.put("zone", client.getZone());
    result.put("format", client.getFormat());
    result.put("contents", client.getOrganisation() == null ? Map.of() : counts(client.getOrganisation()));
    List<Object> chapters = new ArrayList<>();
    for (ChapterEntry entry : chapters(client)) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("module", entry.getModule());
      one.put("title", entry.getTitle());
      one.put("file", entry.getFile());
      Optional<Chapter> chapter = chapter(entry, client);
      one.put("state", chapter.isPresent() ? "readable"
          : problem(entry, session).map(report -> name(report.state())).orElse("missing-module"));
      chapter.ifPresent(there -> one.put("contents", counts(there)));
      chapters.add(one);
    }
    result.put("chapters", chapters);
    result.put("unsavedWork", unsaved.map(work -> Map.of("at", work.at(), "files", work.paths(), "current",
        work.current())).orElse(null));
    result.put("problems", session.problems().stream().map(InfoCommand::json).toList());
    return result;
  }

  private static Map<String, Integer> counts(EObject holder) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    holder.eClass().getEAllContainments().stream()
        .filter(feature -> feature.isMany() && feature.getEContainingClass() == holder.eClass())
        .forEach(feature -> counts.put(feature.getName(), ((List<?>) holder.eGet(feature)).size()));
    return counts;
  }

  private static Map<String, @Nullable Object> json(FileReport report) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    Message problem = report.problem();
    one.put("file", report.path());
    one.put("state", name(report.state()));
    one.put("problem", problem == null ? null : problem.toString());
    return one;
  }

  private static String name(FileReport.State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String or(@Nullable String text, String other) {
    return text == null || text.isBlank() ? other : text;
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(InfoCommand.class, key, arguments);
  }
}
