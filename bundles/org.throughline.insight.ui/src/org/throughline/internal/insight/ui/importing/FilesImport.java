package org.throughline.internal.insight.ui.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Cancelled;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Progress;
import org.throughline.core.SetFeature;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportResult;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedProblem;
import org.throughline.insight.feed.FeedReport;
import org.throughline.insight.feed.FeedService;
import org.throughline.internal.insight.ui.importing.FilesDialog.Chosen;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.InsightPackage;
import org.throughline.ui.Desk;
import org.throughline.ui.LongWork;
import org.throughline.ui.Note;
import org.throughline.ui.Saving;
import org.throughline.ui.Trouble;

/**
 * Brings export files into a client: shows what is in them, imports those that are wanted one after the other beside the
 * window, and reports what came of each. Used on the UI thread.
 */
public final class FilesImport {

  /** Somebody ended the import; what came in before is reported. */
  private static final Ready STOPPED = told(FileResult.none(Path.of(""), FileResult.Kind.FAILED, ""));

  private final Shell shell;
  private final Desk desk;
  private final ClientSession session;
  private final FeedService feeds;
  private final ConversationService conversations;
  private final Locale locale = Locale.getDefault();

  /** Into an open client. */
  public FilesImport(Shell shell, Desk desk, ClientSession session, FeedService feeds, ConversationService conversations) {
    this.shell = shell;
    this.desk = desk;
    this.session = session;
    this.feeds = feeds;
    this.conversations = conversations;
  }

  /** Asks for files and takes them in. */
  public void choose() {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
    dialog.setText(ImportWords.of("title"));
    dialog.setFilterNames(new String[] {ImportWords.of("filter.exports"), ImportWords.of("filter.all")});
    dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt;*.xlsx;*.xls;*.json;*.zip;*.gz;*.tar;*.car", "*"});
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      take(List.of(dialog.getFileNames()).stream().map(folder::resolve).toList());
    }
  }

  /** Shows what is in files and imports what is wanted of them. */
  public void take(List<Path> files) {
    ZoneId zone = session.client().getZone();
    Map<String, String> competitors = new LinkedHashMap<>();
    session.index().<Competitor>all(Competitor.class)
        .forEach(each -> competitors.put(each.getId(), Objects.requireNonNullElse(each.getName(), "")));
    List<Chosen> chosen = new FilesDialog(shell, session, feeds, conversations, zone == null ? ZoneOffset.UTC : zone, competitors,
        files).choose();
    if (!chosen.isEmpty() && desk.sessions().contains(session)) {
      next(chosen, 0, new ArrayList<>());
    }
  }

  /** A file that lies in the client's folder, to be told to the client. */
  private interface Ready {

    FileResult apply();

    void discard();
  }

  private void next(List<Chosen> chosen, int index, List<FileResult> results) {
    if (index == chosen.size() || !desk.sessions().contains(session)) {
      report(results);
      return;
    }
    Chosen one = chosen.get(index);
    LocalDate today = EvidenceService.today(session);
    LongWork.start(ImportWords.of("task.import", one.file().getFileName()), session, progress -> prepare(one, today, progress),
        ready -> {
          if (ready == STOPPED) {
            if (!results.isEmpty() && desk.sessions().contains(session)) {
              report(results);
            }
          } else if (desk.sessions().contains(session)) {
            results.add(ready.apply());
            Saving.save(desk, session);
            next(chosen, index + 1, results);
          } else {
            LongWork.start(ImportWords.of("task.import", one.file().getFileName()), progress -> {
              ready.discard();
              return Boolean.TRUE;
            }, done -> {
            });
          }
        });
  }

  private Ready prepare(Chosen one, LocalDate today, Progress progress) {
    try {
      return one.look().isConversations() ? talk(one, conversations.prepare(session, one.file(),
          one.wishes().conversations(one.file(), one.look().origin(), today), Set.of(), progress))
          : switch (feeds.prepare(session, one.file(), one.wishes().feed(one.file(), today), progress)) {
            case FeedService.Already already -> told(FileResult.none(one.file(), FileResult.Kind.ALREADY,
                ImportWords.of("result.already", already.name())));
            case FeedService.Prepared prepared -> feed(one, prepared);
          };
    } catch (ClientException refused) {
      return told(FileResult.none(one.file(), FileResult.Kind.FAILED, refused.text().in(locale)));
    } catch (Cancelled stopped) {
      return STOPPED;
    } catch (RuntimeException fault) {
      Trouble.log(fault);
      return told(FileResult.none(one.file(), FileResult.Kind.FAILED, ImportWords.of("look.fault")));
    }
  }

  private static Ready told(FileResult result) {
    return new Ready() {
      @Override
      public FileResult apply() {
        return result;
      }

      @Override
      public void discard() {
        // Nothing was kept.
      }
    };
  }

  private Ready talk(Chosen one, ConversationService.Prepared prepared) {
    return new Ready() {
      @Override
      public FileResult apply() {
        ImportResult result = prepared.apply().result();
        return new FileResult(one.file(), FileResult.Kind.DONE,
            ImportWords.of("result.talk", result.dataset().rows(), result.dataset().conversations()), result.dataset().rows(),
            result.dataset().rejected(), result.errors(), List.of(), result.warnings().stream().map(each -> each.in(locale)).toList());
      }

      @Override
      public void discard() {
        prepared.discard();
      }
    };
  }

  private Ready feed(Chosen one, FeedService.Prepared prepared) {
    return new Ready() {
      @Override
      public FileResult apply() {
        FeedReport report = prepared.apply();
        Optional.ofNullable(one.wishes().competitor()).ifPresent(id -> belongTo(id, report.channels()));
        List<FileResult.Total> totals = new ArrayList<>();
        report.totals().entrySet().stream().sorted(Map.Entry.comparingByKey())
            // How many people were reached cannot be added up.
            .filter(each -> each.getKey() != FeedColumn.REACH).forEach(each -> totals.add(new FileResult.Total(
                heading(report, each.getKey()), each.getValue().sum(), each.getValue().blank())));
        return new FileResult(one.file(), FileResult.Kind.DONE, ImportWords.of("result.feed", report.rows(), prepared.name()),
            report.rows(), report.skipped(), report.errors(), totals,
            report.problems().stream().map(FeedProblem::text).map(each -> each.in(locale)).toList());
      }

      @Override
      public void discard() {
        prepared.discard();
      }
    };
  }

  private static String heading(FeedReport report, FeedColumn column) {
    @Nullable Integer at = report.recognition().positions().get(column);
    return at == null ? ImportWords.of("column." + column) : report.recognition().headings().get(at);
  }

  /** From now on these accounts are a competitor's, in this import and in every other. */
  private void belongTo(String competitor, List<String> accounts) {
    session.index().byId(competitor).filter(Competitor.class::isInstance).map(Competitor.class::cast).ifPresent(each -> {
      Set<String> handles = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      handles.addAll(each.getHandles());
      if (handles.addAll(accounts)) {
        session.run(new SetFeature(each, InsightPackage.Literals.COMPETITOR__HANDLES, List.copyOf(handles)));
      }
    });
  }

  private void report(List<FileResult> results) {
    long rows = results.stream().mapToLong(FileResult::rows).sum();
    Note.Choice again = new Note.Choice(ImportWords.of("done.report"), () -> open(results));
    LongWork.jobs().show(results.stream().anyMatch(each -> each.kind() == FileResult.Kind.DONE)
        ? Note.done(ImportWords.of("done", rows, results.stream().filter(each -> each.kind() == FileResult.Kind.DONE).count()), again)
        : new Note(results.stream().anyMatch(each -> each.kind() == FileResult.Kind.FAILED) ? Note.Kind.TROUBLE : Note.Kind.DONE,
            ImportWords.of("done.nothing"), List.of(again)));
    open(results);
  }

  private void open(List<FileResult> results) {
    if (!shell.isDisposed()) {
      new ReportDialog(shell, results).open();
    }
  }
}
