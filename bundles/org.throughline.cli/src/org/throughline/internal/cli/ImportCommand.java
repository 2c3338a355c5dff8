package org.throughline.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.throughline.exchange.RowError;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportCheck;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.ImportResult;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedOptions;
import org.throughline.insight.feed.FeedService;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.privacy.ErasureService;
import org.throughline.model.Readership;
import org.throughline.model.insight.DataOrigin;
import picocli.CommandLine;

/** Imports conversations, posts and daily figures into a client. */
@Component
public final class ImportCommand implements Command {

  private static final int FIRST_ROWS = 20;
  private static final String CONVERSATIONS = "conversations";

  private final Clients clients;
  private final ConversationService conversations;
  private final FeedService feeds;
  private final ErasureService erasures;

  /** A command that imports into what these open. */
  @Activate
  public ImportCommand(@Reference Clients clients, @Reference ConversationService conversations,
      @Reference FeedService feeds, @Reference ErasureService erasures) {
    this.clients = clients;
    this.conversations = conversations;
    this.feeds = feeds;
    this.erasures = erasures;
  }

  @Override
  public Call prepare() {
    return new ImportCall();
  }

  /** What stands first in a date. */
  private enum DateOrder {
    DAY, MONTH
  }

  @CommandLine.Command(name = "import")
  private final class ImportCall implements Call {

    @CommandLine.Parameters(index = "0", arity = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Parameters(index = "1", arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @CommandLine.Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    @CommandLine.Option(names = "--source", paramLabel = "TEXT")
    private String source = "";

    @CommandLine.Option(names = "--keep-until", paramLabel = "DATE")
    private @Nullable LocalDate keepUntil;

    @CommandLine.Option(names = "--share")
    private boolean share;

    @CommandLine.Option(names = "--profile", paramLabel = "ID")
    private @Nullable String profile;

    @CommandLine.Option(names = "--map", paramLabel = "COLUMN=HEADING")
    private List<String> map = new ArrayList<>();

    @CommandLine.Option(names = "--dates", paramLabel = "day|month")
    private @Nullable DateOrder dates;

    @CommandLine.Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable ZoneId zone;

    @CommandLine.Option(names = "--check")
    private boolean check;

    @CommandLine.Option(names = "--recover")
    private boolean recover;

    @CommandLine.Option(names = "--all")
    private boolean all;

    @CommandLine.Option(names = "--json")
    private boolean json;

    @Override
    public int run(Console console) {
      Path place = console.path(folder);
      Path csv = console.path(file);
      if (Files.isDirectory(csv)) {
        throw new ClientException(Kind.BAD_INPUT, text("import.folder", console.shown(csv)), csv);
      }
      if (isFeed(csv)) {
        return new FeedRun(clients, feeds, erasures, place, csv, console).run(this::options, check, recover, all, json);
      }
      return check ? look(place, csv, console) : bring(place, csv, console);
    }

    /** Whether it is anything else than conversations; what nobody knows is taken for these, and refused in words. */
    private boolean isFeed(Path csv) {
      String said = profile;
      if (said != null || !map.isEmpty()) {
        return !map.isEmpty() || !CONVERSATIONS.equals(said);
      }
      return Files.isRegularFile(csv) && feeds.recognise(csv).stream().findFirst()
          .filter(best -> best.table() != FeedTable.CONVERSATIONS).isPresent();
    }

    private FeedOptions options(ZoneId usual) {
      Map<FeedColumn, String> columns = new EnumMap<>(FeedColumn.class);
      for (String each : map) {
        int gap = each.indexOf('=');
        FeedColumn column = Arrays.stream(FeedColumn.values())
            .filter(one -> gap > 0 && one.key().equals(each.substring(0, gap).strip().toLowerCase(Locale.ROOT)))
            .findFirst().orElseThrow(() -> new ClientException(Kind.BAD_INPUT, text("import.map", each,
                Arrays.stream(FeedColumn.values()).map(FeedColumn::key).collect(Collectors.joining(", "))), null));
        columns.put(column, each.substring(gap + 1).strip());
      }
      DateOrder said = dates;
      ZoneId chosen = zone;
      return new FeedOptions(name.isBlank() ? stem(file) : name.strip(), source.strip(), DataOrigin.MEASURED, keepUntil,
          new FeedChoices(profile, columns, said == null ? null : said == DateOrder.DAY
              ? FeedChoices.DateOrder.DAY_FIRST : FeedChoices.DateOrder.MONTH_FIRST, chosen == null ? usual : chosen));
    }

    private int look(Path place, Path csv, Console console) {
      try (ClientSession session = ClientFolder.read(clients, place, console)) {
        ImportCheck found = conversations.check(csv, console.work(text("import.looking", console.shown(csv))));
        if (json) {
          Map<String, @Nullable Object> result = new LinkedHashMap<>();
          result.put("file", csv);
          result.put("sha256", found.sha256());
          result.put("rows", found.rows());
          result.put("rejected", found.rejected());
          result.put("conversations", found.conversations());
          result.put("desks", found.desks());
          result.put("from", found.period().from());
          result.put("to", found.period().to());
          result.put("generated", found.origin() == DataOrigin.GENERATED);
          result.put("errors", errors(found.errors(), console.language()));
          console.json(result);
        } else {
          rows(found.errors(), found.rejected(), console);
          found.warnings().forEach(console::warn);
          console.say(text("import.checked", found.rows(), found.conversations(), found.desks().size(),
              found.rejected(), console.shown(csv)));
        }
        return 0;
      }
    }

    private int bring(Path place, Path csv, Console console) {
      try (ClientSession session = ClientFolder.edit(clients, place, recover, console)) {
        String called = name.isBlank() ? stem(csv) : name.strip();
        ImportResult result = conversations.prepare(session, csv,
            new ImportOptions(called, source.strip(), DataOrigin.MEASURED, keepUntil),
            share ? Set.of(Readership.CLIENT) : Set.of(), console.work(text("import.progress", console.shown(csv))))
            .apply().result();
        session.save();
        EraseCommand.overdue(erasures, session, console);
        if (json) {
          Map<String, @Nullable Object> answer = new LinkedHashMap<>();
          answer.put("id", result.dataset().id());
          answer.put("name", result.dataset().name());
          answer.put("file", result.dataset().file());
          answer.put("sha256", result.dataset().sha256());
          answer.put("sourceSha256", result.dataset().sourceSha256());
          answer.put("rows", result.dataset().rows());
          answer.put("rejected", result.dataset().rejected());
          answer.put("erased", result.erased());
          answer.put("conversations", result.dataset().conversations());
          answer.put("from", result.dataset().period().from());
          answer.put("to", result.dataset().period().to());
          answer.put("generated", result.dataset().origin() == DataOrigin.GENERATED);
          answer.put("shared", share);
          answer.put("errors", errors(result.errors(), console.language()));
          console.json(answer);
        } else {
          rows(result.errors(), result.dataset().rejected() - result.erased(), console);
          result.warnings().forEach(console::warn);
          console.say(text("import.done", result.dataset().rows(), result.dataset().conversations(),
              result.dataset().rejected(), called));
          console.say(text(share ? "import.next.brief" : "import.next", NewCommand.quoted(console.shown(place))));
        }
        return 0;
      }
    }

    private void rows(List<RowError> errors, long rejected, Console console) {
      int shown = all ? errors.size() : Math.min(FIRST_ROWS, errors.size());
      errors.subList(0, shown).forEach(error -> console.say(text("import.row", error.line(), error.text())));
      if (rejected > shown) {
        console.say(text(all ? "import.rows.more" : "import.rows.all", rejected - shown));
      }
    }
  }

  static List<Map<String, Object>> errors(List<RowError> errors, Locale language) {
    return errors.stream().map(error -> {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("line", error.line());
      one.put("reason", error.text().in(language));
      return one;
    }).toList();
  }

  /** The name of a file without its ending. */
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(ImportCommand.class, key, arguments);
  }
}
