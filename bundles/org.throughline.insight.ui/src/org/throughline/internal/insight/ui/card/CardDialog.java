package org.throughline.internal.insight.ui.card;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.Day;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.core.ModelTexts;
import org.throughline.core.Progress;
import org.throughline.core.practice.Amount;
import org.throughline.insight.evidence.Answer;
import org.throughline.insight.evidence.CardDraft;
import org.throughline.insight.evidence.Certainty;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.evidence.FoundFigure;
import org.throughline.insight.evidence.MakeCard;
import org.throughline.insight.evidence.QuoteDraft;
import org.throughline.insight.evidence.Range;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.insight.InsightKind;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.ui.FormDialog;
import org.throughline.ui.Job;
import org.throughline.ui.LongWork;
import org.throughline.ui.Theme;

/**
 * Asks what a new insight card claims and measures, and shows the figure, the number of cases and the interval before the
 * card is made.
 */
final class CardDialog extends FormDialog {

  private static final int SOON = 350;
  private static final int HOUR = 60;
  private static final int MOST_MINUTES = 60 * 24 * 14;

  private final ClientSession session;
  private final EvidenceService evidence;
  private final CardStart start;
  private final FigureFilter filter;
  private final String quote;
  private final Locale locale = Locale.getDefault();
  private final ModelTexts texts = new ModelTexts();
  private Text claim;
  private Text name;
  private Combo kind;
  private Combo metric;
  private Combo statistic;
  private Combo hours;
  private Spinner within;
  private Text words;
  private DateTime expires;
  private Label figure;
  private @Nullable Button withQuote;
  private List<Statistic> statistics = List.of();
  private @Nullable InsightQuery asked;
  private Answer.@Nullable Given answer;
  private @Nullable Job job;
  private int ticket;
  private boolean named;
  private @Nullable Wish wish;

  /**
   * What was asked for.
   *
   * @param card makes the card
   * @param withQuote whether the message it was begun with goes onto it
   */
  record Wish(MakeCard card, boolean withQuote) {
  }

  /**
   * A dialog that is not open yet.
   *
   * @param start with what it begins
   */
  CardDialog(Shell parent, ClientSession session, EvidenceService evidence, CardStart start) {
    super(parent, CardWords::of, "card.title", "card.do");
    this.session = session;
    this.evidence = evidence;
    this.start = start;
    filter = start.filter();
    quote = start.quote().map(QuoteDraft::text).orElse("");
  }

  Optional<Wish> ask() {
    int button = open();
    stop();
    return button == OK ? Optional.ofNullable(wish) : Optional.empty();
  }

  private void stop() {
    ticket++;
    Job running = job;
    if (running != null) {
      running.cancel();
    }
  }

  @Override
  protected void fill() {
    claim = text("card.claim", "");
    claim.setMessage(CardWords.of("card.claim.example"));
    name = text("card.name", "");
    kind = combo("card.kind", labels(InsightPackage.Literals.INSIGHT_KIND, Arrays.asList(InsightKind.values())), 0);
    metric = combo("card.metric", labels(InsightPackage.Literals.METRIC_KIND, CardQuestion.METRICS),
        Math.max(0, CardQuestion.METRICS.indexOf(start.metric())));
    statistic = combo("card.statistic", List.of(), 0);
    hours = combo("card.hours", labels(DnaPackage.Literals.COUNTED_HOURS, Arrays.asList(CountedHours.values())), 0);
    label("card.within");
    within = field(new Spinner(form(), SWT.BORDER), "card.within");
    within.setMinimum(1);
    within.setMaximum(MOST_MINUTES);
    within.setSelection(HOUR);
    words = text("card.words", String.join(", ", filter.topics()));
    label("card.expires");
    expires = field(new DateTime(form(), SWT.DATE | SWT.DROP_DOWN | SWT.BORDER), "card.expires");
    LocalDate last = EvidenceService.today(session).plusMonths(CardDraft.MONTHS_VALID);
    expires.setDate(last.getYear(), last.getMonthValue() - 1, last.getDayOfMonth());
    start.element().ifPresent(each -> paragraph(CardWords.of("card.for", ModelLabel.name(each))).setData("id", "card.for"));
    paragraph(about()).setData("id", "card.about");
    figure = paragraph("");
    figure.setData("id", "card.figure");
    ((GridData) figure.getLayoutData()).heightHint = 4 * figure.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    if (!quote.isBlank()) {
      Button box = new Button(form(), SWT.CHECK);
      box.setText(CardWords.of("card.withQuote"));
      box.setData("id", "card.withQuote");
      box.setSelection(true);
      box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
      withQuote = box;
      Label said = paragraph("“" + (quote.length() > 200 ? quote.substring(0, 199) + "…" : quote) + "”");
      Theme.tint(said, Theme::ink2);
    }
    follow();
    metric.addListener(SWT.Selection, event -> {
      follow();
      later();
    });
    for (Combo each : List.of(statistic, hours)) {
      each.addListener(SWT.Selection, event -> {
        fit();
        later();
      });
    }
    within.addListener(SWT.Modify, event -> later());
    words.addListener(SWT.Modify, event -> later());
    claim.addListener(SWT.Modify, event -> {
      if (!named) {
        name.setText(shortened(claim.getText()));
        named = false;
      }
      filled();
    });
    name.addListener(SWT.Modify, event -> {
      named = name.isFocusControl();
      filled();
    });
    look();
  }

  private List<String> labels(EEnum type, List<? extends org.eclipse.emf.common.util.Enumerator> values) {
    return values.stream().map(each -> texts.label(type.getEEnumLiteral(each.getValue()), locale)).toList();
  }

  /** The beginning of a claim as the name of the card, until somebody writes another. */
  private static String shortened(String text) {
    String flat = text.strip().replaceAll("[.\\s]+$", "");
    if (flat.length() <= HOUR) {
      return flat;
    }
    int end = flat.lastIndexOf(' ', HOUR);
    return flat.substring(0, end < HOUR / 2 ? HOUR : end) + "…";
  }

  private String about() {
    LocalDate from = filter.from();
    LocalDate until = filter.until();
    String period = from == null && until == null ? CardWords.of("card.about.all")
        : from == null ? CardWords.of("card.about.until", new Day(until == null ? LocalDate.EPOCH : until))
            : until == null ? CardWords.of("card.about.from", new Day(from))
                : from.equals(until) ? CardWords.of("card.about.day", new Day(from))
                    : CardWords.of("card.about.between", new Day(from), new Day(until));
    List<String> names = new ArrayList<>();
    channels().forEach(id -> session.index().byId(id).filter(org.throughline.model.Element.class::isInstance)
        .map(org.throughline.model.Element.class::cast).ifPresent(each -> names.add(String.valueOf(each.getName()))));
    return CardWords.of("card.about", period, names.isEmpty() ? CardWords.of("card.about.channels") : String.join(", ", names))
        + (isLess(filter) ? " " + CardWords.of("card.about.less") : "");
  }

  /** Whether what is looked at is narrower than a card can be. */
  static boolean isLess(FigureFilter filter) {
    return !(filter.sentiments().isEmpty() && filter.networks().isEmpty() && filter.languages().isEmpty()
        && filter.audiences().isEmpty() && filter.weekdays().isEmpty() && filter.hours().isEmpty());
  }

  private Set<String> channels() {
    return filter.channels();
  }

  /** A measure has its own ways to become a figure. */
  private void follow() {
    statistics = CardQuestion.statistics(metric());
    statistic.setItems(labels(InsightPackage.Literals.STATISTIC, statistics).toArray(String[]::new));
    statistic.select(0);
    statistic.setEnabled(statistics.size() > 1);
    fit();
  }

  private void fit() {
    boolean time = metric() == MetricKind.FIRST_RESPONSE_TIME;
    boolean share = time && statistics.get(Math.max(0, statistic.getSelectionIndex())) == Statistic.SHARE;
    if (share) {
      hours.select(0);
    }
    hours.setEnabled(time && !share);
    within.setEnabled(share);
  }

  private MetricKind metric() {
    return CardQuestion.METRICS.get(Math.max(0, metric.getSelectionIndex()));
  }

  private CardQuestion question() {
    Statistic chosen = statistics.get(Math.max(0, statistic.getSelectionIndex()));
    boolean share = metric() == MetricKind.FIRST_RESPONSE_TIME && chosen == Statistic.SHARE;
    return new CardQuestion(metric(), chosen, CountedHours.values()[Math.max(0, hours.getSelectionIndex())],
        share ? Duration.ofMinutes(within.getSelection()) : null,
        Arrays.stream(words.getText().split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList(), filter.from(),
        filter.until(), channels());
  }

  // ---- the figure

  /** Asks once for everything that is typed in one go. */
  private void later() {
    stop();
    int mine = ticket;
    answer = null;
    figure.setText(CardWords.of("card.counting"));
    filled();
    form().getDisplay().timerExec(SOON, () -> {
      if (mine == ticket && !form().isDisposed()) {
        look();
      }
    });
  }

  private void look() {
    Job before = job;
    stop();
    int mine = ticket;
    answer = null;
    figure.setText(CardWords.of("card.counting"));
    if (before != null && !before.isOver()) {
      // One count at a time; what is typed meanwhile is asked when it is over.
      job = before;
      filled();
      form().getDisplay().timerExec(SOON, () -> {
        if (mine == ticket && !form().isDisposed()) {
          look();
        }
      });
      return;
    }
    InsightQuery query = question().query(session, name.getText());
    asked = query;
    job = LongWork.start(CardWords.of("task.ask"), session, progress -> ask(query, progress), found -> {
      if (mine == ticket && !form().isDisposed()) {
        show(found);
      }
    });
    filled();
  }

  private Answer ask(InsightQuery query, Progress progress) {
    try {
      return evidence.ask(session, query, progress);
    } catch (ClientException refused) {
      return new Answer.None(refused.text());
    }
  }

  private void show(Answer found) {
    switch (found) {
      case Answer.None none -> {
        figure.setText(none.why().in(locale).replace("&", "&&"));
        figure.setForeground(Theme.current().error());
      }
      case Answer.Given given -> {
        answer = given;
        FoundFigure whole = given.whole();
        String told = new Amount(whole.value(), given.hours()).in(locale);
        Optional<Range> range = whole.range();
        figure.setText((range.isPresent()
            ? CardWords.of("card.figure.range", told, whole.cases(), new Amount(range.get().low(), given.hours()).in(locale),
                new Amount(range.get().high(), given.hours()).in(locale), new Day(given.from()), new Day(given.until()))
            : CardWords.of("card.figure", told, whole.cases(), new Day(given.from()), new Day(given.until())))
            .replace("&", "&&") + "\n" + CardWords.of("card.confidence", texts.label(
                InsightPackage.Literals.CONFIDENCE.getEEnumLiteral(Certainty.of(given).getValue()), locale)));
        figure.setForeground(Theme.current().ink());
      }
    }
    form().layout(true, true);
    filled();
  }

  @Override
  protected boolean isComplete() {
    return answer != null && !claim.getText().isBlank() && !name.getText().isBlank();
  }

  @Override
  protected void okPressed() {
    InsightQuery query = asked;
    Answer.Given given = answer;
    if (query == null || given == null) {
      return;
    }
    LocalDate last;
    try {
      last = LocalDate.of(expires.getYear(), expires.getMonth() + 1, expires.getDay());
    } catch (DateTimeException never) {
      last = EvidenceService.today(session).plusMonths(CardDraft.MONTHS_VALID);
    }
    query.setName(name.getText().strip());
    Button box = withQuote;
    wish = new Wish(new MakeCard(query, given, new CardDraft(name.getText().strip(), claim.getText().strip(),
        InsightKind.values()[Math.max(0, kind.getSelectionIndex())], last, Optional.empty(), Set.of())),
        box != null && box.getSelection());
    super.okPressed();
  }

}
