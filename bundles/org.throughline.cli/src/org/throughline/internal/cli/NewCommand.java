package org.throughline.internal.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.model.Sector;
import picocli.CommandLine;

/** Begins a client file. */
@Component
public final class NewCommand implements Command {

  private final Clients clients;

  /** A command that makes clients there. */
  @Activate
  public NewCommand(@Reference Clients clients) {
    this.clients = clients;
  }

  @Override
  public Call prepare() {
    return new NewCall();
  }

  @CommandLine.Command(name = "new")
  private final class NewCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    @CommandLine.Option(names = "--client-language", paramLabel = "TAG")
    private String clientLanguage = "";

    @CommandLine.Option(names = "--country", paramLabel = "CODE")
    private String country = "";

    @CommandLine.Option(names = "--zone", paramLabel = "ZONE")
    private ZoneId zone = ZoneId.systemDefault();

    @CommandLine.Option(names = "--sector", paramLabel = "SECTOR")
    private String sector = "other";

    @CommandLine.Option(names = "--share")
    private boolean share;

    @Override
    public int run(Console console) {
      Path target = console.path(folder);
      String called = name.isBlank() ? String.valueOf(target.getFileName()) : name.strip();
      try (ClientSession session =
          clients.create(target, new NewClient(called, language(console), country(console), zone, sector()))) {
        if (share) {
          Readers.share(session);
        }
        console.say(text("new.done", called, console.shown(session.folder())));
      }
      console.say(text("new.next", quoted(console.shown(target))));
      return 0;
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

    private Sector sector() {
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
