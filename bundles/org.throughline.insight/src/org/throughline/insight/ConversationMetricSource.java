package org.throughline.insight;

import static org.throughline.model.ModelPackage.Literals.CLIENT__ZONE;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__DATASETS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ReadAccess;
import org.throughline.core.WorkPolicy;
import org.throughline.core.practice.OfficeHours;
import org.throughline.core.spi.MetricSource;
import org.throughline.model.Channel;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.DeskMapping;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Figures of the conversations a client has imported: response times, unanswered questions and the share of
 * answered ones of a channel, by the clock or during its opening hours. It counts the desks that the datasets in use say are that channel.
 *
 * <p>There is no answer, rather than a guess, when a touchpoint is asked for (a conversation does not tell it), when
 * nothing was imported for the channel and period, when one of the files that would count is not on this machine, and
 * when opening hours are asked for and the channel has none. A question without an answer counts in no mean or median; in
 * a share within a time it is late once its file reaches beyond that time, and left out before.
 */
@Component(service = MetricSource.class)
public final class ConversationMetricSource implements MetricSource {

  private static final int SHARE_DIGITS = 4;

  private final WorkPolicy policy;

  /** As a service. */
  @Activate
  public ConversationMetricSource(@Reference(cardinality = ReferenceCardinality.OPTIONAL,
      policyOption = ReferencePolicyOption.GREEDY) @Nullable WorkPolicy policy) {
    this.policy = policy == null ? WorkPolicy.ANYWHERE : policy;
  }

  /** What has to be read: files, the desks in them that count, and how figures are read. */
  private record Plan(List<Path> files, List<String> names, Set<String> desks, MetricSettings settings,
      boolean generated) {}

  /**
   * {@inheritDoc}
   *
   * @throws ClientException when a file of the client's data is damaged or said to lie elsewhere, or the database cannot run here
   */
  @Override
  public Optional<Value> value(ClientSession session, Query query) {
    boolean known = query.metric().equals(RESPONSE_TIME) && query.statistic() != Statistic.COUNT
        || query.metric().equals(UNANSWERED) && query.statistic() == Statistic.COUNT
        || query.metric().equals(ANSWERED_SHARE) && query.statistic() == Statistic.MEAN;
    boolean lacksThreshold = query.statistic() == Statistic.SHARE_WITHIN && query.threshold() == null;
    if (!known || lacksThreshold || query.touchpointId() != null) {
      return Optional.empty();
    }
    Path folder = session.folder();
    Optional<Plan> plan = session.read(access -> plan(access, folder, query));
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    policy.about(WorkPolicy.Kind.DATABASE);
    try (ConversationMetrics metrics = ConversationMetrics.open(plan.get().files(), plan.get().settings())) {
      Duration threshold = query.threshold();
      Waits waits = metrics.waits(plan.get().desks(), query.from(), query.until(), query.hours() == Hours.OPENING,
          threshold == null ? Duration.ofNanos(Long.MAX_VALUE) : threshold);
      return value(query, waits, plan.get(), plan.get().generated() || metrics.origin() == DataOrigin.GENERATED);
    }
  }

  @Override
  public boolean knows(String metric) {
    return metric.equals(RESPONSE_TIME) || metric.equals(UNANSWERED) || metric.equals(ANSWERED_SHARE);
  }

  /** Figures change with what was imported and is in use, with the channels it stands for, and with the client's zone. */
  @Override
  public boolean isAffectedBy(ClientChange change) {
    return change.touched().stream().anyMatch(each -> counts(each.object()) || each.feature() == CLIENT__ZONE
            || each.feature() == INSIGHT_CHAPTER__DATASETS)
        || Stream.of(change.added(), change.removed(), change.moved()).flatMap(List::stream)
            .anyMatch(each -> counts(each) || each instanceof InsightChapter);
  }

  private static boolean counts(EObject element) {
    for (EObject each = element; each != null; each = each.eContainer()) {
      if (each instanceof Dataset || each instanceof Channel) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Value> value(Query query, Waits waits, Plan plan, boolean generated) {
    if (query.metric().equals(ANSWERED_SHARE)) {
      return answered(waits, plan, generated);
    }
    Message method = Message.of(ConversationMetricSource.class, "method." + query.statistic(),
        String.join(", ", plan.names()), Message.of(ConversationMetricSource.class,
            query.hours() == Hours.OPENING ? "method.office" : "method.clock"));
    if (query.statistic() == Statistic.COUNT) {
      boolean limited = query.threshold() != null;
      long late = limited ? waits.answers() - waits.within() + waits.overdue() : waits.unanswered();
      long cases = limited ? waits.decided() : waits.answers() + waits.unanswered();
      return of(new Quantity(BigDecimal.valueOf(late), Unit.COUNT), cases,
          limited ? waits.unanswered() - waits.overdue() : 0, waits, generated, method);
    }
    return switch (query.statistic()) {
      case SHARE_WITHIN -> of(new Quantity(waits.shareWithin(), Unit.PERCENT), waits.decided(),
          waits.unanswered() - waits.overdue(), waits, generated, method);
      case MEDIAN -> of(seconds(waits.median()), waits.answers(), waits.unanswered(), waits, generated, method);
      case PERCENTILE_90 -> of(seconds(waits.ninetieth()), waits.answers(), waits.unanswered(), waits, generated, method);
      default -> of(seconds(waits.mean()), waits.answers(), waits.unanswered(), waits, generated, method);
    };
  }

  /** However late an answer came, it is one; so it is the same in all hours. */
  private static Optional<Value> answered(Waits waits, Plan plan, boolean generated) {
    long questions = waits.answers() + waits.unanswered();
    BigDecimal share = BigDecimal.valueOf(waits.answers()).multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(Math.max(1, questions)), SHARE_DIGITS, RoundingMode.FLOOR).stripTrailingZeros();
    return of(new Quantity(share, Unit.PERCENT), questions, 0, waits, generated,
        Message.of(ConversationMetricSource.class, "method.answered", String.join(", ", plan.names())));
  }

  private static Optional<Value> of(Quantity figure, long cases, long missing, Waits waits, boolean generated,
      Message method) {
    return cases == 0 ? Optional.empty()
        : Optional.of(new Value(figure, cases, missing, waits.first(), waits.last(), generated, method));
  }

  private static Quantity seconds(Duration wait) {
    return new Quantity(BigDecimal.valueOf(wait.toNanos(), 9).stripTrailingZeros(), Unit.SECOND);
  }

  // ---- which files and desks

  private static Optional<Plan> plan(ReadAccess access, Path folder, Query query) {
    ZoneId zone = Objects.requireNonNullElse(access.client().getZone(), ZoneOffset.UTC);
    List<Path> files = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Set<String> desks = new TreeSet<>();
    Map<String, OfficeHours> hours = new HashMap<>();
    boolean generated = false;
    for (Dataset dataset : access.index().<Dataset>all(Dataset.class)) {
      Map<String, Channel> mine = desks(dataset, query);
      if (mine.isEmpty() || !covers(dataset, query, zone)) {
        continue;
      }
      String data = dataset.getDataFile();
      if (data == null) {
        return Optional.empty();
      }
      Path file = new DataFolder(folder).file(data);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      files.add(file);
      names.add(String.valueOf(dataset.getName()));
      desks.addAll(mine.keySet());
      mine.forEach((desk, channel) -> OfficeHours.of(channel).ifPresent(found -> hours.put(desk, found)));
      generated |= dataset.getOrigin() == DataOrigin.GENERATED;
    }
    boolean lacksHours = query.hours() == Hours.OPENING && !hours.keySet().containsAll(desks);
    return files.isEmpty() || lacksHours ? Optional.empty()
        : Optional.of(new Plan(files, names, desks, new MetricSettings(zone, OfficeHours.USUAL, hours), generated));
  }

  /** The desks of a dataset that are asked for, with the channel each stands for. */
  private static Map<String, Channel> desks(Dataset dataset, Query query) {
    if (dataset.getKind() != DatasetKind.CONVERSATIONS || dataset.getState() != DatasetState.IN_USE
        || dataset.getSupersededBy() != null) {
      return Map.of();
    }
    String asked = query.channelId();
    return dataset.getDesks().stream().filter(desk -> desk.getChannel() != null && desk.getDesk() != null)
        .filter(desk -> asked == null || asked.equals(desk.getChannel().getId()))
        .collect(Collectors.toMap(DeskMapping::getDesk, DeskMapping::getChannel, (one, other) -> one));
  }

  private static boolean covers(Dataset dataset, Query query, ZoneId zone) {
    LocalDate first = dataset.getPeriodFrom();
    LocalDate last = dataset.getPeriodUntil();
    return (first == null || first.atStartOfDay(zone).toInstant().isBefore(query.until()))
        && (last == null || last.plusDays(1).atStartOfDay(zone).toInstant().isAfter(query.from()));
  }
}
