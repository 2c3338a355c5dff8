package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.ENamedElement;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Detail;
import org.throughline.briefing.document.Entry;
import org.throughline.briefing.document.Occasion;
import org.throughline.briefing.document.Occasion.Days;
import org.throughline.briefing.document.Occasion.Moment;
import org.throughline.briefing.document.Occasion.Standing;
import org.throughline.briefing.document.Words;
import org.throughline.model.Element;
import org.throughline.model.briefing.ApprovalDecision;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingApproval;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Deliverable;
import org.throughline.model.briefing.Milestone;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.CampaignState;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.calendar.Variant;

/** The dates of elements a document tells: of briefs, posts, campaigns, deliverables, milestones and approvals. */
final class ToldOccasions {

  private static final CalendarPackage CALENDAR = CalendarPackage.eINSTANCE;
  private static final BriefingPackage BRIEFING = BriefingPackage.eINSTANCE;
  private static final Set<ContentState> SETTLED = EnumSet.of(ContentState.APPROVED, ContentState.SCHEDULED,
      ContentState.PUBLISHED);
  private static final Set<ContentState> DROPPED = EnumSet.of(ContentState.HELD, ContentState.SKIPPED);

  private final BriefingContext context;

  ToldOccasions(BriefingContext context) {
    this.context = context;
  }

  /** One for each element that has a date and a name. */
  List<Entry> of(List<? extends Element> elements) {
    return elements.stream().flatMap(it -> of(it).stream()).toList();
  }

  /** What has a date of an element: one at most. */
  List<Entry> of(Element element) {
    Optional<Occasion> found = switch (element) {
      case ContentItem it -> content(it);
      case Campaign it -> campaign(it);
      case Deliverable it -> deliverable(it);
      case Milestone it -> milestone(it);
      case BriefingApproval it -> approval(it);
      case Briefing it -> briefing(it);
      default -> Optional.empty();
    };
    return found.stream().<Entry>map(it -> it).toList();
  }

  private Optional<Occasion> content(ContentItem item) {
    LocalDateTime at = item.getPlannedAt();
    if (at == null || DROPPED.contains(item.getState())) {
      return Optional.empty();
    }
    List<Detail> details = new ArrayList<>();
    names(details, CALENDAR.getVariant_Channel(), item.getVariants().stream().map(Variant::getChannel));
    names(details, CALENDAR.getContentItem_Campaign(), Stream.ofNullable(item.getCampaign()));
    names(details, CALENDAR.getContentItem_Messages(), item.getMessages().stream());
    details.add(new Detail(context.label(CALENDAR.getContentItem_State()),
        Words.program(context.label(CALENDAR.getContentState(), item.getState()))));
    return occasion(item, context.label(CALENDAR.getContentItem()), name(item), moment(at, item.getZone()),
        SETTLED.contains(item.getState()) ? Standing.SETTLED : Standing.PROPOSED, details);
  }

  /** A campaign that never ends, or whose first day is not known, is told by the day that is known. */
  private Optional<Occasion> campaign(Campaign campaign) {
    LocalDate starts = campaign.getStarts();
    LocalDate ends = campaign.getEnds();
    String kind = context.label(CALENDAR.getCampaign());
    if (starts == null && ends == null || starts != null && ends != null && ends.isBefore(starts)) {
      return Optional.empty();
    }
    if (starts == null || ends == null) {
      kind += ", " + context.label(starts == null ? CALENDAR.getCampaign_Ends() : CALENDAR.getCampaign_Starts())
          .toLowerCase(context.language());
    }
    return occasion(campaign, kind, name(campaign),
        new Days(Objects.requireNonNull(starts == null ? ends : starts), Objects.requireNonNull(ends == null ? starts : ends)),
        campaign.getState() == CampaignState.IDEA ? Standing.PROPOSED : Standing.SETTLED, List.of());
  }

  private Optional<Occasion> deliverable(Deliverable deliverable) {
    LocalDate due = deliverable.getDueOn();
    if (due == null) {
      return Optional.empty();
    }
    List<Detail> details = told(deliverable.getSpecification())
        .map(it -> new Detail(context.label(BRIEFING.getDeliverable_Specification()),
            context.markdown().words(it, context.language()))).stream().toList();
    return occasion(deliverable, context.label(BRIEFING.getDeliverable()), name(deliverable), Days.on(due),
        Standing.SETTLED, details);
  }

  /** Midnight stands for a day of which no time is known. */
  private Optional<Occasion> milestone(Milestone milestone) {
    LocalDateTime at = milestone.getPlannedAt();
    if (at == null) {
      return Optional.empty();
    }
    return occasion(milestone, context.label(BRIEFING.getMilestone()), name(milestone),
        at.toLocalTime().equals(LocalTime.MIDNIGHT) ? Days.on(at.toLocalDate()) : moment(at, milestone.getZone()),
        Standing.SETTLED, List.of());
  }

  /** Until when a decision is needed that has not been taken. */
  private Optional<Occasion> approval(BriefingApproval approval) {
    LocalDate due = approval.getDueOn();
    if (due == null || approval.getDecision() != ApprovalDecision.AWAITED || approval.getDecidedAt() != null
        || approval.getPerson() == null || !context.holds(approval.getPerson())) {
      return Optional.empty();
    }
    return occasion(approval, context.label(BRIEFING.getBriefingApproval()), name(approval.getPerson()), Days.on(due),
        Standing.SETTLED, List.of());
  }

  /** Until when its reader is to answer. */
  private Optional<Occasion> briefing(Briefing briefing) {
    return Optional.ofNullable(briefing.getDueOn()).flatMap(due -> occasion(briefing,
        context.label(BRIEFING.getBriefing_DueOn()), name(briefing), Days.on(due), Standing.SETTLED, List.of()));
  }

  private Occasion.Time moment(LocalDateTime at, @Nullable ZoneId zone) {
    return new Moment(at, zone == null ? context.zone() : zone);
  }

  private Optional<Occasion> occasion(Element element, String kind, Optional<String> name, Occasion.Time time,
      Standing standing, List<Detail> details) {
    return name.filter(it -> told(element.getId()).isPresent())
        .map(it -> new Occasion(element.getId(), kind, context.own(it), time, standing, details));
  }

  private void names(List<Detail> details, ENamedElement label, Stream<? extends Element> elements) {
    String names = elements.filter(it -> it != null && context.holds(it)).distinct().flatMap(it -> name(it).stream())
        .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      details.add(new Detail(context.label(label), context.own(names)));
    }
  }
}
