package org.throughline.internal.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.cli.CommandLineProgram;
import org.throughline.cli.spi.Call;
import org.throughline.cli.spi.Command;
import org.throughline.cli.spi.Console;
import org.throughline.cli.spi.Console.Fact;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.dna.tone.ReaderText;
import org.throughline.dna.tone.TextForm;
import org.throughline.dna.tone.Tone;
import org.throughline.dna.tone.ToneFigures;
import org.throughline.dna.tone.TonePlace;
import org.throughline.dna.tone.ToneRemark;
import org.throughline.dna.tone.ToneReport;
import org.throughline.dna.tone.ToneSeverity;
import org.throughline.dna.tone.Tones;
import org.throughline.model.Client;
import org.throughline.model.Element;
import picocli.CommandLine;

/** Holds a text against how a client speaks. */
@Component
public final class ToneCommand implements Command {

  /** The exit code for a text that must not be published as it is. */
  private static final int REFUSED_TEXT = 1;

  private final Clients clients;
  private final Tones tones;
  private final ModelTexts texts = new ModelTexts();

  /** A command that reads with the modules these know. */
  @Activate
  public ToneCommand(@Reference Clients clients, @Reference Tones tones) {
    this.clients = clients;
    this.tones = tones;
  }

  @Override
  public Call prepare() {
    return new ToneCall();
  }

  /** A text that was checked; the attribute is null for a text from outside the client. */
  private record Checked(@Nullable EObject owner, @Nullable EAttribute attribute, ToneReport report) {
  }

  @CommandLine.Command(name = "tone")
  private final class ToneCall implements Call {

    @CommandLine.Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--text", paramLabel = "TEXT")
    private @Nullable String text;

    @CommandLine.Option(names = "--file", paramLabel = "FILE")
    private @Nullable Path file;

    @CommandLine.Option(names = "--element", paramLabel = "ID")
    private @Nullable String element;

    @CommandLine.Option(names = "--text-language", paramLabel = "nl|sv|en")
    private String textLanguage = "";

    @CommandLine.Option(names = "--markdown")
    private boolean markdown;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      if (Stream.of(text != null, file != null, element != null).filter(given -> given).count() != 1) {
        console.warn(text("tone.which"));
        return CommandLineProgram.WRONG_USE;
      }
      Path place = console.path(folder);
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        Client client = session.client();
        Locale language = language(client, console);
        List<Checked> checked = check(session, language, console);
        if (json) {
          json(checked, console);
        } else {
          if (checked.stream().anyMatch(each -> !each.report().text().isBlank()) && !tones.of(client, language).agreed()) {
            console.warn(text("tone.unagreed", language.getDisplayLanguage(console.language())));
          }
          show(checked, console);
        }
        return checked.stream().anyMatch(each -> each.report().refused()) ? REFUSED_TEXT
            : ClientFolder.exitCode(session);
      }
    }

    private Locale language(Client client, Console console) {
      if (textLanguage.isEmpty()) {
        Locale own = client.getLanguage();
        return own == null ? Locale.of(console.language().getLanguage()) : own;
      }
      Locale given = Locale.forLanguageTag(textLanguage.strip());
      if (!Languages.SPOKEN.contains(given.getLanguage())) {
        throw new ClientException(Kind.BAD_INPUT, text("tone.language", textLanguage), null);
      }
      return given;
    }

    private List<Checked> check(ClientSession session, Locale language, Console console) {
      String id = element;
      if (id != null) {
        EObject found = session.index().byId(id.strip()).orElse(null);
        if (!(found instanceof Element meant)) {
          throw new ClientException(Kind.NOT_FOUND, text("tone.element", id), null);
        }
        List<Checked> checked = new ArrayList<>();
        for (ReaderText each : ReaderText.of(meant, language)) {
          Locale own = textLanguage.isEmpty() ? each.language() : language;
          Tone tone = tones.of(tones.rules(session.client(), each.channels(), each.audiences()), own);
          checked.add(new Checked(each.owner(), each.attribute(), tone.check(each.text(), each.form())));
        }
        return checked;
      }
      Path path = file;
      String given = path == null ? String.valueOf(text) : read(console.path(path), console);
      boolean marked = markdown || path != null && path.toString().toLowerCase(Locale.ROOT).endsWith(".md");
      return List.of(new Checked(null, null,
          tones.of(session.client(), language).check(given, marked ? TextForm.MARKDOWN : TextForm.PLAIN)));
    }
  }

  private static String read(Path path, Console console) {
    if (Files.isDirectory(path)) {
      throw new ClientException(Kind.BAD_INPUT, text("tone.folder", console.shown(path)), path);
    }
    try {
      String content = Files.readString(path);
      return content.startsWith("\uFEFF") ? content.substring(1) : content;
    } catch (NoSuchFileException missing) {
      throw new ClientException(Kind.NOT_FOUND, text("tone.missing", console.shown(path)), path);
    } catch (CharacterCodingException other) {
      throw new ClientException(Kind.BAD_INPUT, text("tone.encoding", console.shown(path)), path);
    } catch (IOException unreadable) {
      throw new ClientException(Kind.NOT_FOUND, text("tone.unreadable", console.shown(path)), path);
    }
  }

  // ---- for people

  private void show(List<Checked> checked, Console console) {
    Locale language = console.language();
    long errors = 0;
    long others = 0;
    for (Checked each : checked) {
      ToneReport report = each.report();
      EObject owner = each.owner();
      EAttribute attribute = each.attribute();
      List<TonePlace> places =
          report.places().stream().filter(place -> place.severity() != ToneSeverity.GOOD).toList();
      errors += report.count(ToneSeverity.ERROR);
      others += places.size() + report.remarks().size() - report.count(ToneSeverity.ERROR);
      if (owner != null && attribute != null && !(places.isEmpty() && report.remarks().isEmpty())) {
        console.line(label(owner, attribute, language));
      }
      Position position = new Position(report.text());
      for (TonePlace place : places) {
        position.moveTo(place.start());
        console.say(text("tone.place", String.valueOf(position.line), String.valueOf(position.column),
            text("tone.severity." + place.severity()), place.message()));
      }
      for (ToneRemark remark : report.remarks()) {
        console.say(text("tone.remark", text("tone.severity." + remark.severity()), remark.message()));
      }
    }
    if (checked.isEmpty()) {
      console.say(text("tone.empty"));
      return;
    }
    ToneFigures all = sum(checked.stream().map(each -> each.report().figures()).toList());
    console.facts(List.of(new Fact(text("tone.words"), text("tone.words.value", all.words(), all.sentences(),
        all.meanWords(), all.longestSentence()).in(language)),
        new Fact(text("tone.balance"), text("tone.balance.value", all.we(), all.you()).in(language))));
    console.say(text(errors > 0 ? "tone.refused" : others > 0 ? "tone.found" : "tone.good", errors, others));
  }

  private String label(EObject owner, EAttribute attribute, Locale language) {
    String name = owner instanceof Element element && element.getName() != null && !element.getName().isBlank()
        ? element.getName() : texts.label(owner.eClass(), language);
    return name + ", " + texts.label(attribute, language).toLowerCase(language) + ":";
  }

  private static ToneFigures sum(List<ToneFigures> figures) {
    return new ToneFigures(figures.stream().mapToInt(ToneFigures::sentences).sum(),
        figures.stream().mapToInt(ToneFigures::words).sum(),
        figures.stream().mapToInt(ToneFigures::longestSentence).max().orElse(0),
        figures.stream().mapToInt(ToneFigures::we).sum(), figures.stream().mapToInt(ToneFigures::you).sum(),
        figures.stream().mapToInt(ToneFigures::informal).sum(), figures.stream().mapToInt(ToneFigures::formal).sum(),
        figures.stream().mapToInt(ToneFigures::emoji).sum());
  }

  /** Counts lines and columns from 1, as editors do; moves forward only. */
  private static final class Position {
    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    Position(String text) {
      this.text = text;
    }

    void moveTo(int place) {
      while (at < place) {
        if (text.charAt(at++) == '\n') {
          line++;
          column = 1;
        } else {
          column++;
        }
      }
    }
  }

  // ---- for scripts

  private static void json(List<Checked> checked, Console console) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("refused", checked.stream().anyMatch(each -> each.report().refused()));
    List<Object> all = new ArrayList<>();
    for (Checked each : checked) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      if (each.owner() instanceof Element element) {
        one.put("element", element.getId());
      }
      EAttribute attribute = each.attribute();
      if (attribute != null) {
        one.put("feature", attribute.getName());
      }
      one.put("language", each.report().language().toLanguageTag());
      one.put("places", places(each.report(), console.language()));
      one.put("remarks", each.report().remarks().stream().map(remark -> {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("kind", name(remark.kind()));
        said.put("severity", name(remark.severity()));
        said.put("message", remark.message().in(console.language()));
        return said;
      }).toList());
      one.put("figures", figures(each.report().figures()));
      all.add(one);
    }
    result.put("texts", all);
    console.json(result);
  }

  private static List<Map<String, @Nullable Object>> places(ToneReport report, Locale language) {
    Position position = new Position(report.text());
    return report.places().stream().map(place -> {
      position.moveTo(place.start());
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("start", place.start());
      one.put("end", place.end());
      one.put("line", position.line);
      one.put("column", position.column);
      one.put("words", report.text().substring(place.start(), place.end()));
      one.put("kind", name(place.kind()));
      one.put("severity", name(place.severity()));
      one.put("message", place.message().in(language));
      one.put("betterWords", place.betterWords());
      one.put("entry", place.entryId());
      return one;
    }).toList();
  }

  private static Map<String, @Nullable Object> figures(ToneFigures figures) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("sentences", figures.sentences());
    one.put("words", figures.words());
    one.put("longestSentence", figures.longestSentence());
    one.put("meanWords", figures.meanWords());
    one.put("we", figures.we());
    one.put("you", figures.you());
    one.put("informal", figures.informal());
    one.put("formal", figures.formal());
    one.put("emoji", figures.emoji());
    return one;
  }

  private static String name(Enum<?> literal) {
    return literal.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(ToneCommand.class, key, arguments);
  }
}
