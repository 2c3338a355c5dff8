package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.calendar.DeskRota;
import org.throughline.model.calendar.Hook;
import org.throughline.model.calendar.HookAssessment;
import org.throughline.model.calendar.HookDecision;
import org.throughline.model.calendar.ShiftPattern;
import org.throughline.model.calendar.Variant;

/** The content of a period, the days to join in with and who answers, for the sections that ask for them. */
@Component(service = SectionProvider.class)
public final class CalendarSections implements SectionProvider {

  private static final CalendarPackage MODEL = CalendarPackage.eINSTANCE;
  private static final Set<ContentState> PLANNED = EnumSet.of(ContentState.DRAFT, ContentState.IN_REVIEW,
      ContentState.APPROVED, ContentState.SCHEDULED, ContentState.PUBLISHED);

  /** A provider. */
  public CalendarSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    return List.of();
  }

  @Override
  public Optional<List<Block>> fill(String contribution, BriefingContext context) {
    return switch (contribution) {
      case "calendar" -> Optional.of(calendar(context));
      case "hooks" -> Optional.of(hooks(context));
      case "desk" -> Optional.of(desk(context));
      default -> Optional.empty();
    };
  }

  // ---- content

  private static List<Block> calendar(BriefingContext context) {
    Map<YearMonth, List<ContentItem>> months = context.all(ContentItem.class)
        .filter(it -> name(it).isPresent() && it.getPlannedAt() != null && PLANNED.contains(it.getState()))
        .filter(it -> isInPeriod(context, it.getPlannedAt().toLocalDate()))
        .sorted(Comparator.comparing(ContentItem::getPlannedAt))
        .collect(Collectors.groupingBy(it -> YearMonth.from(it.getPlannedAt()), TreeMap::new, Collectors.toList()));
    List<Block> blocks = new ArrayList<>();
    months.forEach((month, items) -> {
      Sheet sheet = new Sheet(context,
          Words.program(DateTimeFormatter.ofPattern("LLLL uuuu", context.language()).format(month)))
          .column(MODEL.getContentItem_PlannedAt()).column(MODEL.getContentItem())
          .column(MODEL.getVariant_Channel()).column(MODEL.getContentItem_Campaign())
          .column(MODEL.getContentItem_Messages()).column(MODEL.getContentItem_State());
      for (ContentItem each : items) {
        sheet.row(sheet.program(moment(context, each.getPlannedAt())), sheet.named(each),
            sheet.named(each.getVariants().stream().map(Variant::getChannel).distinct().toList()),
            sheet.named(each.getCampaign()), sheet.named(each.getMessages()),
            sheet.program(context.label(MODEL.getContentState(), each.getState())))
            .entries(new ToldOccasions(context).of(each));
      }
      sheet.addTo(blocks);
    });
    return blocks;
  }

  /** In the period of the briefing; without one, from today on. */
  private static boolean isInPeriod(BriefingContext context, LocalDate day) {
    Optional<LocalDate> from = context.briefing().map(Briefing::getPeriodFrom);
    Optional<LocalDate> until = context.briefing().map(Briefing::getPeriodUntil);
    return !day.isBefore(from.orElse(until.isPresent() ? LocalDate.MIN : context.today()))
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  private static String moment(BriefingContext context, LocalDateTime moment) {
    return context.wording().day(moment.toLocalDate()) + ", " + context.wording().time(moment.toLocalTime());
  }

  // ---- days

  private static List<Block> hooks(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    Sheet sheet = new Sheet(context, text("hook.title")).column(MODEL.getHook()).column(MODEL.getHookAssessment_Year())
        .column(MODEL.getHookAssessment_Decision()).column(MODEL.getHookAssessment_Reason());
    context.all(Hook.class).filter(it -> name(it).isPresent()).forEach(hook -> hook.getAssessments().stream()
        .filter(it -> it.getDecision() != HookDecision.OPEN && it.getYear() != null && isInYears(context, it))
        .forEach(it -> sheet.row(sheet.named(hook), sheet.program(it.getYear().toString()),
            sheet.program(context.label(MODEL.getHookDecision(), it.getDecision())), sheet.own(it.getReason()))));
    sheet.addTo(blocks);
    return blocks;
  }

  private static boolean isInYears(BriefingContext context, HookAssessment assessment) {
    int year = assessment.getYear().getValue();
    int from = context.briefing().map(Briefing::getPeriodFrom).orElse(context.today()).getYear();
    return year >= from && context.briefing().map(Briefing::getPeriodUntil).map(it -> year <= it.getYear()).orElse(true);
  }

  // ---- the desk

  private static List<Block> desk(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.all(DeskRota.class).filter(it -> name(it).isPresent())
        .filter(it -> it.getValidUntil() == null || !it.getValidUntil().isBefore(context.today())).forEach(rota -> {
          Sheet sheet = new Sheet(context, context.own(name(rota).orElseThrow())).column(MODEL.getShiftPattern())
              .column(MODEL.getShiftPattern_Weekdays()).column(MODEL.getShiftPattern_Starts())
              .column(MODEL.getShiftPattern_Ends()).column(MODEL.getDeskRota_Channels());
          for (ShiftPattern each : rota.getPatterns()) {
            sheet.row(sheet.named(each),
                sheet.program(each.getWeekdays().stream().map(day -> context.label(MODEL.getWeekday(), day))
                    .collect(Collectors.joining(", "))),
                sheet.program(each.getStarts() == null ? null : context.wording().time(each.getStarts())),
                sheet.program(each.getEnds() == null ? null : context.wording().time(each.getEnds())),
                sheet.named(rota.getChannels()));
          }
          sheet.addTo(blocks);
        });
    return blocks;
  }

  private static Message text(String key) {
    return Message.of(CalendarSections.class, key);
  }
}
