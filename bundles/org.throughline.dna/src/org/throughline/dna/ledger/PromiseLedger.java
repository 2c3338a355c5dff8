package org.throughline.dna.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.core.practice.PracticeState;
import org.throughline.core.practice.StandardPlaces;
import org.throughline.core.practice.StandardPractice;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.ServiceStandard;

/**
 * Every service standard of a client against practice, on one day. A snapshot of what it says, with the live elements it
 * says it of; make a new one when the client has changed.
 *
 * @param day the day on which it is read
 * @param zone the zone of the client
 * @param entries in the order of the file, promise by promise
 */
public record PromiseLedger(LocalDate day, ZoneId zone, List<LedgerEntry> entries) {

  private static final Set<PromiseState> GIVEN =
      EnumSet.of(PromiseState.INTERNAL, PromiseState.PUBLIC, PromiseState.IMPLIED);

  /** Keeps an own copy of the entries. */
  public PromiseLedger {
    entries = List.copyOf(entries);
  }

  /**
   * The ledger of a client, or of a copy of one: all standards that are not retired of all promises that are not
   * withdrawn. Those that bind nobody today are in it and say so, see {@link #binding()}.
   */
  public static PromiseLedger of(Client client, LocalDate day) {
    ZoneId zone = Objects.requireNonNullElse(client.getZone(), ZoneOffset.UTC);
    StandardPlaces places = new StandardPlaces(client);
    List<LedgerEntry> entries = new ArrayList<>();
    promises(client).filter(promise -> promise.getState() != PromiseState.WITHDRAWN)
        .forEach(promise -> promise.getStandards().stream()
            .filter(standard -> standard.getState() != AgreementState.RETIRED)
            .forEach(standard -> entries.add(entry(promise, standard, places, day, zone))));
    return new PromiseLedger(day, zone, entries);
  }

  private static Stream<Promise> promises(Client client) {
    return client.getChapters().stream().filter(DnaChapter.class::isInstance).map(DnaChapter.class::cast)
        .flatMap(chapter -> chapter.getPromises().stream());
  }

  private static LedgerEntry entry(Promise promise, ServiceStandard standard, StandardPlaces places, LocalDate day,
      ZoneId zone) {
    Optional<Channel> channel = places.channel(standard);
    boolean binding = standard.getState() == AgreementState.ADOPTED && GIVEN.contains(promise.getState())
        && inForce(day, standard.getValidFrom(), standard.getValidUntil())
        && inForce(day, promise.getMadeOn(), promise.getEndsOn());
    List<ObjectiveLevel> levels =
        promise.getServes().stream().map(Objective::getLevel).distinct().sorted().toList();
    return new LedgerEntry(promise, standard, channel, places.touchpoint(standard), places.department(standard), levels,
        binding, StandardPractice.of(standard, channel, day, zone));
  }

  private static boolean inForce(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate until) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /** Only the standards against which practice is held today. */
  public PromiseLedger binding() {
    return only(LedgerEntry::binding);
  }

  /** Only the standards for which that is true. */
  public PromiseLedger only(Predicate<LedgerEntry> wanted) {
    return new PromiseLedger(day, zone, entries.stream().filter(wanted).toList());
  }

  /** How many standards stand so. */
  public long count(PracticeState state) {
    return entries.stream().filter(entry -> entry.state() == state).count();
  }

  /**
   * The standards put together, the groups in the order in which they first occur; levels from the highest down. The
   * standards that belong to none come last, in a group that says so.
   */
  public List<LedgerGroup> groups(LedgerGrouping by) {
    return switch (by) {
      case PROMISE -> elements(by, entry -> Optional.of(entry.promise()));
      case CHANNEL -> elements(by, LedgerEntry::channel);
      case DEPARTMENT -> elements(by, LedgerEntry::department);
      case LEVEL -> levels();
    };
  }

  private interface Place {
    Optional<? extends Element> of(LedgerEntry entry);
  }

  private List<LedgerGroup> elements(LedgerGrouping by, Place place) {
    Map<Element, List<LedgerEntry>> found = new LinkedHashMap<>();
    List<LedgerEntry> none = new ArrayList<>();
    for (LedgerEntry entry : entries) {
      Optional<? extends Element> element = place.of(entry);
      if (element.isPresent()) {
        found.computeIfAbsent(element.get(), key -> new ArrayList<>()).add(entry);
      } else {
        none.add(entry);
      }
    }
    List<LedgerGroup> groups = new ArrayList<>();
    found.forEach((element, members) -> groups.add(new LedgerGroup(Optional.of(element), name(element), members)));
    rest(by, none).ifPresent(groups::add);
    return groups;
  }

  private List<LedgerGroup> levels() {
    List<LedgerGroup> groups = new ArrayList<>();
    for (ObjectiveLevel level : ObjectiveLevel.values()) {
      List<LedgerEntry> members = entries.stream().filter(entry -> entry.levels().contains(level)).toList();
      if (!members.isEmpty()) {
        EEnumLiteral literal = DnaPackage.Literals.OBJECTIVE_LEVEL.getEEnumLiteral(level.getValue());
        groups.add(new LedgerGroup(Optional.empty(), new ModelLabel(literal), members));
      }
    }
    rest(LedgerGrouping.LEVEL, entries.stream().filter(entry -> entry.levels().isEmpty()).toList())
        .ifPresent(groups::add);
    return groups;
  }

  private static Optional<LedgerGroup> rest(LedgerGrouping by, List<LedgerEntry> members) {
    return members.isEmpty() ? Optional.empty()
        : Optional.of(new LedgerGroup(Optional.empty(), Message.of(PromiseLedger.class, "group.none." + by.name()), members));
  }

  private static Worded name(Element element) {
    String name = element.getName();
    return name == null || name.isBlank() ? new ModelLabel(element.eClass()) : language -> name.strip();
  }
}
