package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.cli.CommandLineProgram;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.model.Sector;
import picocli.CommandLine;

/** Begins a client file. */
@Component
public final class NewCommand implements Command {

  private final Clients clients;
  private final List<ClientTemplate> templates;

  /** A command that makes clients there, from these templates where one is wanted. */
  @Activate
  public NewCommand(@Reference Clients clients, @Reference(cardinality = ReferenceCardinality.MULTIPLE,
      policyOption = ReferencePolicyOption.GREEDY) List<ClientTemplate> templates) {
    this.clients = clients;
    this.templates = templates.stream().sorted(Comparator.comparing(ClientTemplate::key)).toList();
  }

  @Override
  public Call prepare() {
    return new NewCall();
  }

  @CommandLine.Command(name = "new")
  private final class NewCall implements Call {

    @CommandLine.Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--template", paramLabel = "TEMPLATE")
    private String template = "";

    @CommandLine.Option(names = "--list-templates")
    private boolean list;

    @CommandLine.Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    @CommandLine.Option(names = "--client-language", paramLabel = "TAG")
    private String clientLanguage = "";

    @CommandLine.Option(names = "--country", paramLabel = "CODE")
    private String country = "";

    @CommandLine.Option(names = "--zone", paramLabel = "ZONE")
    private ZoneId zone = ZoneId.systemDefault();

    @CommandLine.Option(names = "--sector", paramLabel = "SECTOR")
    private String sector = "";

    @CommandLine.Option(names = "--share")
    private boolean share;

    @Override
    public int run(Console console) {
      if (list) {
        console.facts(templates.stream()
            .map(each -> new Console.Fact(locale -> each.key(), each.description().in(console.language()))).toList());
        return 0;
      }
      if (folder.toString().isEmpty()) {
        console.warn(text("new.folder"));
        return CommandLineProgram.WRONG_USE;
      }
      Path target = console.path(folder);
      String called = name.isBlank() ? String.valueOf(target.getFileName()) : name.strip();
      Optional<ClientTemplate> frame = template();
      NewClient details = new NewClient(called, language(console, frame), country(console), zone, sector(frame));
      try (ClientSession session = frame.map(each -> clients.create(target, details, each))
          .orElseGet(() -> clients.create(target, details))) {
        if (share) {
          Readers.share(session);
        }
        console.say(text("new.done", called, console.shown(session.folder())));
      }
      console.say(text("new.next", quoted(console.shown(target))));
      return 0;
    }

    private Optional<ClientTemplate> template() {
      if (template.isBlank()) {
        return Optional.empty();
      }
      return Optional.of(templates.stream().filter(each -> each.key().equals(template.strip().toLowerCase(Locale.ROOT)))
          .findFirst().orElseThrow(() -> bad("new.template", template,
              String.join(", ", templates.stream().map(ClientTemplate::key).toList()))));
    }

    private Locale language(Console console, Optional<ClientTemplate> frame) {
      Locale language = language(console);
      frame.map(ClientTemplate::languages).filter(spoken -> !spoken.contains(Locale.of(language.getLanguage())))
          .ifPresent(spoken -> {
            throw bad("new.template.language", template, language.toLanguageTag(),
                String.join(", ", spoken.stream().map(Locale::toLanguageTag).toList()));
          });
      return language;
    }

    private Locale language(Console console) {
      if (clientLanguage.isBlank()) {
        return Locale.of(console.language().getLanguage());
      }
      Locale language = Locale.forLanguageTag(clientLanguage.strip());
      if (language.getLanguage().isEmpty()
          || language.getDisplayLanguage(Locale.ENGLISH).equals(language.getLanguage())) {
        throw bad("new.language", clientLanguage);
      }
      return language;
    }

    private String country(Console console) {
      String code = country.isBlank() ? Locale.getDefault().getCountry() : country.strip().toUpperCase(Locale.ROOT);
      if (country.isBlank() && code.isEmpty()) {
        return switch (console.language().getLanguage()) {
          case "nl" -> "NL";
          case "sv" -> "SE";
          default -> "GB";
        };
      }
      if (!Arrays.asList(Locale.getISOCountries()).contains(code)) {
        throw bad("new.country", code);
      }
      return code;
    }

    private Sector sector(Optional<ClientTemplate> frame) {
      if (sector.isBlank()) {
        return frame.map(ClientTemplate::sector).orElse(Sector.OTHER);
      }
      return Arrays.stream(Sector.values()).filter(each -> literal(each).equals(sector.toLowerCase(Locale.ROOT)))
          .findFirst().orElseThrow(() -> bad("new.sector", sector,
              String.join(", ", Arrays.stream(Sector.values()).map(NewCommand::literal).toList())));
    }
  }

  private static String literal(Sector sector) {
    return sector.getName().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ClientException bad(String key, Object... arguments) {
    return new ClientException(Kind.BAD_INPUT, text(key, arguments), null);
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(NewCommand.class, key, arguments);
  }

  /** A path as it must be typed. */
  static String quoted(String path) {
    return path.matches("[\\p{L}\\p{N}_./\\\\:-]+") ? path : "\"" + path + "\"";
  }
}
