package org.throughline.internal.insight.figure;

import static org.throughline.model.ModelPackage.Literals.CLIENT__ZONE;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__DATASETS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ModelTexts;
import org.throughline.core.ReadAccess;
import org.throughline.core.practice.OfficeHours;
import org.throughline.core.practice.StandardPlaces;
import org.throughline.core.practice.UnitScale;
import org.throughline.core.practice.WorkingTime;
import org.throughline.insight.DataFolder;
import org.throughline.insight.DeskChannels;
import org.throughline.insight.MetricSettings;
import org.throughline.insight.figure.FilterChoices.Voice;
import org.throughline.insight.text.KnownQuestion;
import org.throughline.insight.text.TopicDecisions;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.model.Topic;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.dna.Vanity;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.DeskMapping;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.MetricSeries;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * What figures need to know of a client, copied while nobody changes it. Immutable.
 *
 * @param id the id of the client
 * @param name what the client calls itself
 * @param folder where it lies
 * @param editable whether this session may write there
 * @param zone its zone
 * @param language its language
 * @param stored the imports that count and whose rows are here, oldest first
 * @param missing what the imports are called whose rows are not here
 * @param channels its own channels
 * @param competitors the others
 * @param audiences its audiences that are reached through a channel, by name
 * @param deskHours the hours of desks that stand for a channel with hours
 * @param decisions what is known of topics
 * @param questions the questions it knows
 * @param indicators the indicators of its objectives
 * @param corrections what people said about the feeling of messages
 */
public record ClientData(String id, String name, Path folder, boolean editable, ZoneId zone, Locale language,
    List<Stored> stored, List<String> missing, List<Own> channels, List<Other> competitors, List<Crowd> audiences,
    Map<String, OfficeHours> deskHours, TopicDecisions decisions, List<KnownQuestion> questions,
    List<Indicator> indicators, Map<String, String> corrections) {

  /**
   * An import.
   *
   * @param hash the fingerprint of its rows
   * @param channels the ids of the channels it is said to be about
   * @param desks the key of the channel each desk stands for, where that is said
   */
  record Stored(String id, String name, DatasetKind kind, boolean generated, Path file, String hash,
      List<String> channels, Map<String, String> desks) {
  }

  /**
   * A channel of the client.
   *
   * @param standard the promised time to an answer; null when nothing is promised
   * @param office whether only opening hours count in it
   */
  record Own(String id, String name, String network, @Nullable String handle, @Nullable String owner,
      @Nullable Long standard, boolean office) {
  }

  /** A competitor. */
  record Other(String id, String name, List<String> handles, List<String> keywords) {
  }

  /**
   * An audience.
   *
   * @param channels the ids of the channels through which it is reached
   */
  record Crowd(String id, String name, List<String> channels) {
  }

  /**
   * An indicator.
   *
   * @param words everything it says about what it measures, in small letters
   * @param metrics the kinds of metric that are followed for it, by the model's name
   */
  record Indicator(String name, String objective, boolean vanity, String words, List<String> metrics) {
  }

  /** Copies it. */
  public static ClientData of(ReadAccess access, Path folder, boolean editable) {
    Client client = access.client();
    ZoneId zone = Objects.requireNonNullElse(client.getZone(), ZoneOffset.UTC);
    List<Stored> stored = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    DataFolder data = new DataFolder(folder);
    // Of imports of the same moment the one that was added later is the newer.
    access.index().<InsightChapter>all(InsightChapter.class).stream().flatMap(each -> each.getDatasets().stream())
        .filter(ClientData::counts)
        .sorted(Comparator.comparing((Dataset each) -> Objects.requireNonNullElse(each.getImportedAt(), Instant.EPOCH))).forEach(each -> {
              Path file = data.file(each.getDataFile());
              if (Files.isRegularFile(file)) {
                stored.add(stored(each, file));
              } else {
                missing.add(String.valueOf(each.getName()));
              }
            });
    List<Channel> channels = client.getOrganisation() == null ? List.of() : client.getOrganisation().getChannels();
    Map<Channel, ServiceStandard> standards = standards(access, client);
    DeskChannels desks = new DeskChannels(client);
    Map<String, OfficeHours> hours = new HashMap<>();
    access.index().<Dataset>all(Dataset.class).stream().filter(ClientData::counts)
        .flatMap(each -> each.getDesks().stream()).filter(each -> each.getDesk() != null).forEach(each ->
            Optional.ofNullable(each.getChannel()).or(() -> desks.of(each.getDesk())).flatMap(OfficeHours::of)
                .ifPresent(found -> hours.put(each.getDesk(), found)));
    return new ClientData(client.getId(), called(client), folder, editable, zone, client.getLanguage(), List.copyOf(stored),
        List.copyOf(missing), channels.stream().map(each -> own(each, standards.get(each))).toList(),
        access.index().<Competitor>all(Competitor.class).stream().map(each -> new Other(each.getId(),
            String.valueOf(each.getName()), List.copyOf(each.getHandles()), List.copyOf(each.getKeywords()))).toList(),
        access.index().<Audience>all(Audience.class).stream().filter(each -> !each.getChannels().isEmpty())
            .map(each -> new Crowd(each.getId(), String.valueOf(each.getName()), each.getChannels().stream().map(Channel::getId).toList()))
            .sorted(Comparator.comparing(Crowd::name).thenComparing(Crowd::id)).toList(),
        Map.copyOf(hours), Decided.topics(access), access.index().<KeyQuestion>all(KeyQuestion.class).stream()
            .map(KnownQuestion::of).filter(each -> each.question() != null).toList(),
        indicators(access), Decided.corrections(access));
  }

  private static String called(Client client) {
    String organisation = client.getOrganisation() == null ? null : client.getOrganisation().getName();
    return organisation == null || organisation.isBlank() ? String.valueOf(client.getName()) : organisation;
  }

  private static boolean counts(Dataset dataset) {
    return dataset.getState() == DatasetState.IN_USE && dataset.getSupersededBy() == null && dataset.getDataFile() != null
        && switch (dataset.getKind()) {
          case CONVERSATIONS, MENTIONS, OWN_POSTS, CHANNEL_FIGURES -> true;
          default -> false;
        };
  }

  private static Stored stored(Dataset dataset, Path file) {
    Map<String, String> desks = new LinkedHashMap<>();
    for (DeskMapping each : dataset.getDesks()) {
      if (each.getDesk() != null && each.getChannel() != null) {
        desks.put(each.getDesk(), each.getChannel().getId());
      } else if (each.getDesk() != null && each.getCompetitor() != null) {
        desks.put(each.getDesk(), each.getCompetitor().getId());
      }
    }
    return new Stored(dataset.getId(), String.valueOf(dataset.getName()), dataset.getKind(),
        dataset.getOrigin() == DataOrigin.GENERATED, file, String.valueOf(dataset.getDataHash()),
        dataset.getChannels().stream().map(Channel::getId).toList(), Map.copyOf(desks));
  }

  private static Own own(Channel channel, @Nullable ServiceStandard standard) {
    Quantity threshold = standard == null ? null : standard.getThreshold();
    Long micros = null;
    if (standard != null && threshold != null) {
      WorkingTime time = WorkingTime.of(standard.getHours(), Optional.of(channel));
      micros = new UnitScale(time).convert(threshold, Unit.SECOND)
          .map(seconds -> seconds.amount().movePointRight(6).longValue()).orElse(null);
    }
    return new Own(channel.getId(), String.valueOf(channel.getName()), network(channel.getPlatform()), channel.getHandle(),
        channel.getOwner() == null ? null : channel.getOwner().getName(), micros,
        standard != null && standard.getHours() == CountedHours.OFFICE);
  }

  static String network(Platform platform) {
    return platform.getName().toLowerCase(Locale.ROOT);
  }

  /** What a network is called, which is the same in every language but for those that are no brand. */
  String networkName(String network) {
    Platform platform = Platform.getByName(network.toUpperCase(Locale.ROOT));
    return platform == null ? network
        : new ModelTexts().label(ModelPackage.Literals.PLATFORM.getEEnumLiteral(platform.getValue()), language);
  }

  /** The promised time to an answer of each channel; a settled one before others. */
  private static Map<Channel, ServiceStandard> standards(ReadAccess access, Client client) {
    StandardPlaces places = new StandardPlaces(client);
    Map<Channel, ServiceStandard> standards = new HashMap<>();
    access.index().<ServiceStandard>all(ServiceStandard.class).stream()
        .filter(each -> each.getMetric() == StandardMetric.FIRST_RESPONSE_TIME && each.getThreshold() != null)
        .sorted(Comparator.comparing((ServiceStandard each) -> each.getState() != AgreementState.ADOPTED)
            .thenComparing(ServiceStandard::getId))
        .forEach(each -> places.channel(each).ifPresent(channel -> standards.putIfAbsent(channel, each)));
    return standards;
  }

  private static List<Indicator> indicators(ReadAccess access) {
    Map<Kpi, List<String>> followed = new HashMap<>();
    access.index().<MetricSeries>all(MetricSeries.class).forEach(series -> series.getKpis()
        .forEach(kpi -> followed.computeIfAbsent(kpi, none -> new ArrayList<>()).add(series.getMetric().getName())));
    List<Indicator> indicators = new ArrayList<>();
    access.index().<Kpi>all(Kpi.class).forEach(kpi -> {
      if (kpi.eContainer() instanceof Objective objective) {
        indicators.add(new Indicator(String.valueOf(kpi.getName()), String.valueOf(objective.getName()),
            kpi.getVanity() == Vanity.VANITY,
            Stream.of(kpi.getName(), kpi.getHowMeasured(), kpi.getSource()).filter(Objects::nonNull).map(String::valueOf)
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT),
            List.copyOf(followed.getOrDefault(kpi, List.of()))));
      }
    });
    return List.copyOf(indicators);
  }

  /** How conversations are read. */
  MetricSettings settings() {
    return new MetricSettings(zone, OfficeHours.USUAL, deskHours);
  }

  /** Whether there is anything customers wrote. */
  public boolean hears() {
    return !of(DatasetKind.CONVERSATIONS, DatasetKind.MENTIONS).isEmpty();
  }

  /** What the imports are called in which people are heard. */
  public List<String> names() {
    return stored.stream().filter(each -> each.kind == DatasetKind.CONVERSATIONS || each.kind == DatasetKind.MENTIONS)
        .map(Stored::name).toList();
  }

  /** Whether any of what customers wrote was made up. */
  public boolean isMadeUp() {
    return of(DatasetKind.CONVERSATIONS, DatasetKind.MENTIONS).stream().anyMatch(Stored::generated);
  }

  /** The imports of these kinds. */
  List<Stored> of(DatasetKind... kinds) {
    List<DatasetKind> wanted = List.of(kinds);
    return stored.stream().filter(each -> wanted.contains(each.kind)).toList();
  }

  /** The channel a name in data stands for, in a network where that is known. */
  Optional<Named> named(@Nullable String network, List<String> names, List<String> suggested) {
    List<String> plain = names.stream().filter(each -> !each.isBlank()).map(ClientData::plain).toList();
    List<Own> there = channels.stream().filter(each -> network == null || each.network.equals(network)).toList();
    Optional<Own> own = there.stream().filter(each -> isCalled(each.handle, plain)).findFirst()
        .or(() -> there.stream().filter(each -> plain.contains(plain(each.name))).findFirst());
    if (own.isPresent()) {
      return own.map(each -> new Named(each.id, each.name, Voice.OWN));
    }
    Optional<Other> other = competitors.stream()
        .filter(each -> Stream.concat(Stream.of(each.name), each.handles.stream()).map(ClientData::plain).anyMatch(plain::contains))
        .findFirst();
    if (other.isPresent()) {
      return other.map(each -> new Named(each.id, each.name, Voice.COMPETITOR));
    }
    List<Own> said = there.stream().filter(each -> suggested.contains(each.id)).toList();
    return said.size() == 1 ? Optional.of(new Named(said.getFirst().id, said.getFirst().name, Voice.OWN)) : Optional.empty();
  }

  /** The channel or competitor of an id. */
  Optional<Named> byId(@Nullable String key) {
    return channels.stream().filter(each -> each.id.equals(key)).map(each -> new Named(each.id, each.name, Voice.OWN)).findFirst()
        .or(() -> competitors.stream().filter(each -> each.id.equals(key))
            .map(each -> new Named(each.id, each.name, Voice.COMPETITOR)).findFirst());
  }

  private static boolean isCalled(@Nullable String handle, List<String> plain) {
    return handle != null && plain.contains(plain(handle));
  }

  /** Whose a name in data is. */
  record Named(String key, String name, Voice voice) {
  }

  private static String plain(String handle) {
    return handle.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
  }

  /** Figures change with imports, channels, competitors, audiences, standards, topics, questions, indicators and the zone. */
  public static boolean isAffectedBy(ClientChange change) {
    return change.touched().stream().anyMatch(each -> counts(each.object()) || each.feature() == CLIENT__ZONE
            || each.feature() == INSIGHT_CHAPTER__DATASETS)
        || Stream.of(change.added(), change.removed(), change.moved()).flatMap(List::stream)
            .anyMatch(each -> counts(each) || each instanceof InsightChapter);
  }

  private static boolean counts(EObject element) {
    for (EObject each = element; each != null; each = each.eContainer()) {
      if (each instanceof Dataset || each instanceof Channel || each instanceof Competitor || each instanceof ServiceStandard
          || each instanceof Audience || each instanceof Topic || each instanceof KeyQuestion || each instanceof Kpi) {
        return true;
      }
    }
    return false;
  }
}
