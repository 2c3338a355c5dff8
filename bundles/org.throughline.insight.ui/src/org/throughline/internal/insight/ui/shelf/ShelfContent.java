package org.throughline.internal.insight.ui.shelf;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.insight.board.BoardReading;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.crisis.Trigger;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.Signal;
import org.throughline.ui.ElementMarks.Mark;
import org.throughline.ui.Icons;

/** What the Insights view shows of a client. */
final class ShelfContent {

  /** The figures the board has a chart for, with their drawings, in its order. */
  private static final List<Map.Entry<String, String>> FIGURES = List.of(Map.entry(BoardReading.DAYS, "chart"),
      Map.entry(BoardReading.HOURS, "clock"), Map.entry(BoardReading.REPLIES, "message"), Map.entry(BoardReading.TOPICS, "tag"),
      Map.entry(BoardReading.VOICE, "team"), Map.entry(BoardReading.FEELING, "person"), Map.entry(BoardReading.QUESTIONS, "quote"),
      Map.entry(BoardReading.RESULTS, "post"), Map.entry(BoardReading.BEST, "star"));

  private final ClientSession session;
  private final List<FigureInfo> catalogue;
  private final Function<Element, Optional<Mark>> marks;
  private final Function<Element, Optional<String>> sentences;
  private final Predicate<Path> exists;
  private final Locale language;

  /**
   * The content of a client.
   *
   * @param catalogue all figures there are
   * @param marks what is to be said about elements
   * @param sentences in words
   * @param exists whether a file of rows is on this computer
   */
  ShelfContent(ClientSession session, List<FigureInfo> catalogue, Function<Element, Optional<Mark>> marks,
      Function<Element, Optional<String>> sentences, Predicate<Path> exists, Locale language) {
    this.session = session;
    this.catalogue = catalogue;
    this.marks = marks;
    this.sentences = sentences;
    this.exists = exists;
    this.language = language;
  }

  /** The headings with what is below them. */
  List<ShelfNode> nodes() {
    List<Dataset> datasets = session.index().<Dataset>all(Dataset.class).stream()
        .sorted(Comparator.comparing((Dataset each) -> Objects.requireNonNullElse(each.getPeriodUntil(), LocalDate.MIN)).reversed()).toList();
    List<ShelfNode> nodes = new ArrayList<>();
    nodes.add(ShelfNode.group("datasets", say("datasets"), count(datasets.size()), "dataset", datasets.stream().map(this::dataset).toList()));
    nodes.add(ShelfNode.group("figures", say("figures"), "", "search", figures(datasets)));
    List<InsightCard> cards = session.index().<InsightCard>all(InsightCard.class).stream().filter(CardCheck::stands).toList();
    nodes.add(ShelfNode.group("cards", say("cards"), count(cards.size()), "insight", cards.stream().map(each -> element(each, "")).toList()));
    List<Competitor> competitors = session.index().<Competitor>all(Competitor.class);
    nodes.add(ShelfNode.group("competitors", say("competitors"), count(competitors.size()), "eye",
        competitors.stream().map(each -> element(each, "")).toList()));
    List<ShelfNode> watched = new ArrayList<>();
    session.index().<Signal>all(Signal.class).forEach(each -> watched.add(tipped(each, when(each))));
    session.index().<Trigger>all(Trigger.class).forEach(each -> watched.add(element(each, "")));
    nodes.add(ShelfNode.group("watched", say("watched"), count(watched.size()), "bell", watched));
    return nodes;
  }

  private String say(String key, Object... arguments) {
    return ShelfText.message(key, arguments).in(language);
  }

  private String count(int count) {
    return count == 0 ? "" : NumberFormat.getIntegerInstance(language).format(count);
  }

  private String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMM uuuu", language));
  }

  // ---- imports

  private ShelfNode dataset(Dataset dataset) {
    Integer rows = dataset.getRowCount();
    List<String> known = new ArrayList<>();
    LocalDate from = dataset.getPeriodFrom();
    LocalDate until = dataset.getPeriodUntil();
    if (rows != null) {
      known.add(say("dataset.rows", rows));
    }
    if (from != null && until != null) {
      known.add(say("dataset.period", day(from), day(until)));
    }
    LocalDate kept = dataset.getRetainUntil();
    if (kept != null && dataset.getState() != DatasetState.ERASED) {
      known.add(say("dataset.kept", day(kept)));
    }
    String state = state(dataset);
    String note = rows == null || !state.isEmpty() ? "" : count(rows);
    if (!state.isEmpty()) {
      known.add(say("dataset.state.says." + key(dataset)));
    }
    ShelfNode plain = element(dataset, note);
    return new ShelfNode(plain.id(), state.isEmpty() ? plain.label() : say("dataset.with", plain.label(), state), note, plain.icon(), plain.mark(),
        plain.tip().isEmpty() ? String.join("\n", known) : plain.tip() + "\n" + String.join("\n", known), plain.element(), Optional.empty(), List.of());
  }

  /** What makes an import other than usual, as its key; empty for nothing. */
  private String key(Dataset dataset) {
    String file = dataset.getDataFile();
    return switch (dataset.getState()) {
      case ERASED -> "erased";
      case SET_ASIDE -> "aside";
      case SUPERSEDED -> "superseded";
      default -> file != null && !file.isBlank() && !exists.test(session.folder().resolve(file)) ? "missing" : "";
    };
  }

  private String state(Dataset dataset) {
    String key = key(dataset);
    return key.isEmpty() ? "" : say("dataset.state." + key);
  }

  // ---- figures

  private List<ShelfNode> figures(List<Dataset> datasets) {
    Set<DatasetKind> kinds = EnumSet.noneOf(DatasetKind.class);
    datasets.stream().filter(each -> each.getState() == DatasetState.IN_USE).forEach(each -> kinds.add(each.getKind()));
    return FIGURES.stream().flatMap(each -> catalogue.stream().filter(info -> info.id().equals(each.getKey()))
        .filter(info -> info.kinds().stream().anyMatch(kinds::contains))
        .map(info -> new ShelfNode("figure:" + info.id(), info.label().in(language), "", each.getValue(), Optional.empty(),
            info.explanation().in(language), Optional.empty(), Optional.of(info.id()), List.of()))).toList();
  }

  // ---- elements

  private ShelfNode element(Element element, String note) {
    return new ShelfNode(String.valueOf(element.getId()), name(element), note, Icons.name(element.eClass()), marks.apply(element),
        sentences.apply(element).orElse(""), Optional.of(element), Optional.empty(), List.of());
  }

  private ShelfNode tipped(Element element, String known) {
    ShelfNode plain = element(element, "");
    return new ShelfNode(plain.id(), plain.label(), "", plain.icon(), plain.mark(), plain.tip().isEmpty() ? known : plain.tip() + "\n" + known,
        plain.element(), Optional.empty(), List.of());
  }

  private String name(Element element) {
    return ModelLabel.name(element).in(language).replaceAll("^[“”\"]|[“”\"]$", "");
  }

  private String when(Signal signal) {
    return signal.getStartedAt() == null || session.client().getZone() == null ? ""
        : day(LocalDate.ofInstant(signal.getStartedAt(), session.client().getZone()));
  }

  /** Whether a change can make the view look different. */
  static boolean concerns(ClientChange change) {
    return change.touched().stream().anyMatch(each -> each.object().eClass().getEPackage() == InsightPackage.eINSTANCE
        || each.object() instanceof Trigger || each.object() instanceof Client);
  }
}
