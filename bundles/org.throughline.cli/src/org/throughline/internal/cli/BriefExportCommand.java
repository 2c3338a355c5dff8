package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.export.FormatExport.Made;
import org.throughline.briefing.export.HandedOver;
import org.throughline.briefing.issue.FrozenDocument;
import org.throughline.briefing.issue.MarkedDocument;
import org.throughline.briefing.remark.RemarkPage;
import org.throughline.briefing.spi.Renderer;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.ModelLabel;
import org.throughline.core.Sharing;
import org.throughline.model.Client;
import org.throughline.model.Readership;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Issue;
import picocli.CommandLine;

/** Writes a briefing in several formats at once. */
@Component
public final class BriefExportCommand implements Command {

  private static final String PAGE = "html";

  private final Clients clients;
  private final Briefs briefs;

  /** A command that opens with these and writes with those. */
  @Activate
  public BriefExportCommand(@Reference Clients clients, @Reference Briefs briefs) {
    this.clients = clients;
    this.briefs = briefs;
  }

  @Override
  public Call prepare() {
    return new BriefExportCall();
  }

  @CommandLine.Command(name = "brief export")
  private final class BriefExportCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--briefing", paramLabel = "BRIEFING")
    private String briefing = "";

    @CommandLine.Option(names = "--format", paramLabel = "FORMAT", split = ",")
    private List<String> formats = new ArrayList<>();

    @CommandLine.Option(names = "--reader", paramLabel = BriefReader.TYPED, converter = BriefReader.class)
    private @Nullable Readership reader;

    @CommandLine.Option(names = "--document-language", paramLabel = "LANGUAGE")
    private String language = "";

    @CommandLine.Option(names = "--out", paramLabel = "FOLDER")
    private Path out = Path.of("");

    @CommandLine.Option(names = "--recipient", paramLabel = "NAME")
    private String recipient = "";

    @CommandLine.Option(names = "--title", paramLabel = "TEXT")
    private String title = "";

    @CommandLine.Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @CommandLine.Option(names = "--since", paramLabel = "ISSUE")
    private int since;

    @CommandLine.Option(names = "--without-remarks")
    private boolean withoutRemarks;

    @CommandLine.Option(names = "--replace")
    private boolean replace;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      List<Renderer> asked = formats.stream().map(String::strip).filter(it -> !it.isEmpty())
          .map(briefs::renderer).distinct().toList();
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        Client client = session.client();
        Briefing meant = new MeantBriefing(session).of(briefing, reader);
        Readership readership = reader == null ? meant.getReader() : reader;
        List<Renderer> renderers = asked.isEmpty() ? HandedOver.of(meant, briefs.renderers()) : asked;
        LocalDate day = date == null ? briefs.today(client) : date;
        Path folderOut = console.path(out);
        List<Path> targets = renderers.stream()
            .map(it -> folderOut.resolve(Briefs.fileName(client, meant, readership, day, it.format()))).toList();
        targets.forEach(it -> Targets.mayWrite(it, replace, console));
        console.progress(MeantBriefing.text("brief.export.progress"));
        Document plain = briefs.document(session, new BriefingRequest(readership, given(recipient),
            given(console.who().nameIn(client)), Optional.ofNullable(meant.getId()), given(title), day),
            documentLanguage(meant));
        Document document = since == 0 ? plain : marked(plain, meant, console.language());
        List<Made> made = briefs.export().make(renderers,
            it -> it.format().equals(PAGE) && !withoutRemarks
                ? RemarkPage.with(document, Optional.ofNullable(meant.getId()).orElse("")) : document,
            it -> targets.get(renderers.indexOf(it)),
            console.work(MeantBriefing.text("brief.export.progress")));
        tell(made, console);
        ClientFolder.warnOfUnsaved(clients, place, console);
        ClientFolder.warn(session, console);
        if (!Languages.SPOKEN.contains(document.language().getLanguage())) {
          console.warn(MeantBriefing.text("brief.language.foreign", document.language().getDisplayLanguage(console.language())));
        }
        if (!Sharing.allows(meant, readership)) {
          console.warn(MeantBriefing.text("brief.export.hidden", ModelLabel.name(meant)));
        }
        if (plain.sections().isEmpty()) {
          console.warn(org.throughline.core.Message.of(BriefCommand.class, "brief.nothing"));
        } else {
          Readers.warnOfNameless(session, readership, console);
        }
        int code = ClientFolder.exitCode(session);
        return code == 0 && made.stream().anyMatch(it -> it.problem().isPresent())
            ? ClientException.Kind.NOT_WRITABLE.exitCode() : code;
      }
    }

    private Document marked(Document plain, Briefing meant, Locale spoken) {
      Issue issue = BriefDiffCommand.issue(meant, since);
      return MarkedDocument.of(plain, FrozenDocument.of(issue),
          Optional.ofNullable(issue.getName()).orElseGet(() -> MeantBriefing.text("brief.issue", since).in(spoken)));
    }

    private Optional<Locale> documentLanguage(Briefing meant) {
      if (language.isBlank()) {
        return Optional.ofNullable(meant.getLanguage());
      }
      Locale typed = Locale.forLanguageTag(language.strip().replace('_', '-'));
      if (typed.getLanguage().isEmpty()
          || typed.getDisplayLanguage(Locale.ENGLISH).equals(typed.getLanguage())) {
        throw new ClientException(ClientException.Kind.BAD_INPUT, MeantBriefing.text("brief.language", language), null);
      }
      return Optional.of(typed);
    }

    private void tell(List<Made> made, Console console) {
      if (json) {
        console.json(Map.of("files", made.stream().map(it -> {
          Map<String, @Nullable Object> one = new LinkedHashMap<>();
          one.put("format", it.format());
          one.put("file", it.file());
          one.put("problem", it.problem().isPresent() ? it.problem().get().in(console.language()) : null);
          one.put("leftOut", it.leftOut().isPresent() ? it.leftOut().get().in(console.language()) : null);
          return one;
        }).toList()));
      } else {
        made.stream().filter(Made::isThere)
            .forEach(it -> console.say(MeantBriefing.text("brief.export.done", console.shown(it.file()))));
        made.forEach(it -> it.leftOut().ifPresent(console::say));
      }
      made.forEach(it -> it.problem().ifPresent(console::warn));
    }

    private static Optional<String> given(String text) {
      return Optional.of(text.strip()).filter(each -> !each.isEmpty());
    }
  }
}
