package org.throughline.internal.insight.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.ReadAccess;
import org.throughline.core.practice.OfficeHours;
import org.throughline.insight.DataFolder;
import org.throughline.insight.DeskChannels;
import org.throughline.insight.MetricSettings;
import org.throughline.insight.evidence.Answer;
import org.throughline.internal.insight.evidence.QueryPlan.Rows;
import org.throughline.model.Channel;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.DeskMapping;
import org.throughline.model.insight.Grouping;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;

/** Finds out what has to be read to answer a query, or why it cannot be answered. For one reading of a client. */
final class Planning {

  private static final Set<Grouping> BY_MESSAGE =
      EnumSet.of(Grouping.DESK, Grouping.CHANNEL, Grouping.HOUR_OF_DAY, Grouping.WEEKDAY, Grouping.TIME);

  private final ReadAccess access;
  private final DataFolder folder;
  private final InsightQuery query;
  private final ZoneId zone;
  private final @Nullable String onlyChannel;

  /**
   * The planning of one query.
   *
   * @param onlyChannel the id of the only channel that counts; null for those of the query
   */
  Planning(ReadAccess access, Path folder, InsightQuery query, @Nullable String onlyChannel) {
    this.access = access;
    this.folder = new DataFolder(folder);
    this.query = query;
    this.onlyChannel = onlyChannel;
    zone = Objects.requireNonNullElse(access.client().getZone(), ZoneOffset.UTC);
  }

  /** A plan, or why there is none. */
  record Outcome(Optional<QueryPlan> plan, Answer.None none) {
  }

  private static final class Unanswerable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Message why;

    Unanswerable(Message why) {
      super(why.toString(), null, false, false);
      this.why = why;
    }
  }

  Outcome plan() {
    try {
      return new Outcome(Optional.of(planned()), new Answer.None(why("answer.rows", name())));
    } catch (Unanswerable not) {
      return new Outcome(Optional.empty(), new Answer.None(not.why));
    }
  }

  private Object name() {
    return ModelLabel.name(query);
  }

  static Message why(String key, Object... arguments) {
    return Message.of(Answer.class, key, arguments);
  }

  private QueryPlan planned() {
    Rows rows = rows();
    refuseWhatIsNotKnown(rows);
    List<Dataset> datasets = datasets(rows);
    if (datasets.isEmpty()) {
      throw new Unanswerable(why("answer.datasets", name()));
    }
    Map<String, String> desks = new LinkedHashMap<>();
    Set<String> own = new TreeSet<>();
    Map<String, OfficeHours> hours = new HashMap<>();
    List<Path> files = new ArrayList<>();
    List<Dataset> read = new ArrayList<>();
    for (Dataset each : datasets) {
      if (rows != Rows.MESSAGES || desks(each, desks, own, hours)) {
        files.add(file(each));
        read.add(each);
      }
    }
    if (files.isEmpty()) {
      throw new Unanswerable(why("answer.desks", name()));
    }
    if (query.getHoursBasis() == CountedHours.OFFICE && query.getMetric() == MetricKind.FIRST_RESPONSE_TIME
        && !hours.keySet().containsAll(desks.keySet())) {
      throw new Unanswerable(why("answer.hours", name()));
    }
    return new QueryPlan(query.getId(), rows, query.getMetric(), query.getStatistic(), query.getHoursBasis(),
        query.getWithin(), query.getGroupings().stream().filter(each -> each != Grouping.NOTHING).toList(), query.getGrain(),
        query.getPeriodFrom(), query.getPeriodUntil(),
        query.getWords().stream().filter(each -> each != null && !each.isBlank()).toList(),
        Set.copyOf(query.getDirections()),
        query.getLanguages().stream().map(Locale::getLanguage).collect(Collectors.toSet()), files, Map.copyOf(desks),
        Set.copyOf(own), new MetricSettings(zone, OfficeHours.USUAL, hours),
        Objects.requireNonNullElse(access.client().getLanguage(), Locale.ENGLISH), origin(read),
        read.stream().map(Dataset::getId).toList(), read.stream().map(each -> String.valueOf(each.getName())).toList(),
        first(read), last(read));
  }

  private static @Nullable LocalDate first(List<Dataset> read) {
    Optional<LocalDate> first =
        read.stream().map(Dataset::getPeriodFrom).filter(Objects::nonNull).min(Comparator.naturalOrder());
    return first.isPresent() ? first.get() : null;
  }

  private static @Nullable LocalDate last(List<Dataset> read) {
    Optional<LocalDate> last =
        read.stream().map(Dataset::getPeriodUntil).filter(Objects::nonNull).max(Comparator.naturalOrder());
    return last.isPresent() ? last.get() : null;
  }

  private static DataOrigin origin(List<Dataset> read) {
    return read.stream().map(Dataset::getOrigin).max(Comparator.naturalOrder()).orElse(DataOrigin.MEASURED);
  }

  // ---- what is asked

  private Rows rows() {
    return switch (query.getMetric()) {
      case FIRST_RESPONSE_TIME, UNANSWERED_SHARE, SHARE_OF_VOICE -> Rows.MESSAGES;
      case VOLUME -> datasets(Rows.MESSAGES).isEmpty() && query.getDirections().isEmpty() ? Rows.POSTS : Rows.MESSAGES;
      case REACH, ENGAGEMENT_RATE -> Rows.POSTS;
      case FOLLOWERS, VISITS -> Rows.DAYS;
      default -> throw new Unanswerable(why("answer.metric", name(), metric()));
    };
  }

  private ModelLabel metric() {
    return new ModelLabel(InsightPackage.Literals.METRIC_KIND.getEEnumLiteral(query.getMetric().getValue()));
  }

  private void refuseWhatIsNotKnown(Rows rows) {
    boolean fits = switch (query.getMetric()) {
      case FIRST_RESPONSE_TIME -> switch (query.getStatistic()) {
        case MEDIAN, PERCENTILE_90, MEAN -> true;
        case SHARE -> query.getWithin() != null && query.getHoursBasis() == CountedHours.CLOCK;
        default -> false;
      };
      case UNANSWERED_SHARE, SHARE_OF_VOICE -> query.getStatistic() == Statistic.SHARE;
      case VOLUME, VISITS -> query.getStatistic() == Statistic.TOTAL;
      case FOLLOWERS -> query.getStatistic() == Statistic.LATEST;
      default -> query.getStatistic() == Statistic.MEDIAN || query.getStatistic() == Statistic.MEAN
          || query.getStatistic() == Statistic.PERCENTILE_90;
    };
    if (!fits) {
      throw new Unanswerable(why("answer.statistic", name(), metric(),
          new ModelLabel(InsightPackage.Literals.STATISTIC.getEEnumLiteral(query.getStatistic().getValue()))));
    }
    boolean groups = query.getGroupings().stream().allMatch(each -> each == Grouping.NOTHING || BY_MESSAGE.contains(each))
        && (query.getStatistic() != Statistic.LATEST || query.getGroupings().stream()
            .allMatch(each -> each == Grouping.NOTHING || each == Grouping.CHANNEL));
    boolean filters = query.getTopics().isEmpty() && query.getSentiments().isEmpty()
        && (query.getLanguages().isEmpty() || rows == Rows.POSTS) && (query.getWords().isEmpty() || rows != Rows.DAYS);
    if (!groups || !filters) {
      throw new Unanswerable(why(groups ? "answer.filters" : "answer.groups", name()));
    }
  }

  // ---- where it is

  private List<Dataset> datasets(Rows rows) {
    return access.index().<Dataset>all(Dataset.class).stream().filter(each -> rows(each.getKind()) == rows)
        .filter(each -> each.getState() == DatasetState.IN_USE && each.getSupersededBy() == null)
        .filter(each -> query.getDatasets().isEmpty() || query.getDatasets().contains(each))
        .filter(each -> rows == Rows.MESSAGES || isOfChannels(each)).filter(this::covers)
        .sorted(Comparator.comparing((Dataset each) -> String.valueOf(each.getImportedAt())).thenComparing(Dataset::getId))
        .toList();
  }

  private static @Nullable Rows rows(DatasetKind kind) {
    return switch (kind) {
      case CONVERSATIONS -> Rows.MESSAGES;
      case OWN_POSTS -> Rows.POSTS;
      case CHANNEL_FIGURES -> Rows.DAYS;
      default -> null;
    };
  }

  private boolean isOfChannels(Dataset dataset) {
    return !limited() || dataset.getChannels().stream().anyMatch(this::counts);
  }

  private boolean limited() {
    return onlyChannel != null || !query.getChannels().isEmpty();
  }

  private boolean counts(Channel channel) {
    String only = onlyChannel;
    return (only == null || only.equals(channel.getId()))
        && (query.getChannels().isEmpty() || query.getChannels().contains(channel));
  }

  private boolean covers(Dataset dataset) {
    LocalDate first = dataset.getPeriodFrom();
    LocalDate last = dataset.getPeriodUntil();
    LocalDate from = query.getPeriodFrom();
    LocalDate until = query.getPeriodUntil();
    return (first == null || until == null || !first.isAfter(until)) && (last == null || from == null || !last.isBefore(from));
  }

  private Path file(Dataset dataset) {
    String data = dataset.getDataFile();
    try {
      Path file = data == null ? null : folder.file(data);
      if (file != null && Files.isRegularFile(file)) {
        return file;
      }
    } catch (ClientException outside) {
      throw new Unanswerable(outside.text());
    }
    throw new Unanswerable(why("answer.files", name(), ModelLabel.name(dataset)));
  }

  /** Adds the desks of a dataset that count; false when there is none. */
  private boolean desks(Dataset dataset, Map<String, String> desks, Set<String> own, Map<String, OfficeHours> hours) {
    DeskChannels guessed = new DeskChannels(access.client());
    boolean any = false;
    for (DeskMapping each : dataset.getDesks()) {
      String desk = each.getDesk();
      if (desk == null) {
        continue;
      }
      Competitor competitor = each.getCompetitor();
      Optional<Channel> channel = Optional.ofNullable(each.getChannel())
          .or(() -> competitor == null ? guessed.of(desk) : Optional.empty());
      boolean mine = competitor == null && (limited() ? channel.filter(this::counts).isPresent()
          : channel.isPresent() || !query.getGroupings().contains(Grouping.CHANNEL));
      boolean theirs = competitor != null && onlyChannel == null && query.getCompetitors().contains(competitor);
      if (mine || theirs) {
        any = true;
        desks.put(desk, competitor != null ? String.valueOf(competitor.getName())
            : channel.map(Channel::getName).filter(name -> name != null && !name.isBlank()).orElse(desk));
        channel.flatMap(OfficeHours::of).ifPresent(found -> hours.put(desk, found));
      }
      if (mine) {
        own.add(desk);
      }
    }
    return any;
  }
}
