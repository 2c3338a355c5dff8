package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.ENamedElement;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Entry;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.Person;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingApproval;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.SectionUse;
import org.throughline.picture.ValueTable.Kind;

/** What the briefing itself says: own words, what is asked, what has to be delivered when, and who has to agree. */
@Component(service = SectionProvider.class)
public final class BriefSections implements SectionProvider {

  private static final String NONE = "–";
  private static final BriefingPackage MODEL = BriefingPackage.eINSTANCE;

  /** A provider. */
  public BriefSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    return context.briefing().map(briefing -> contribute(context, briefing)).orElse(List.of());
  }

  @Override
  public Optional<List<Block>> fill(String contribution, BriefingContext context) {
    return switch (contribution) {
      case "challenge" -> Optional.of(lead(context, context.briefing().map(Briefing::getChallenge)));
      case "proposition" -> Optional.of(lead(context, context.briefing().map(Briefing::getProposition)));
      default -> Optional.empty();
    };
  }

  private static List<Block> lead(BriefingContext context, Optional<String> text) {
    return text.flatMap(it -> told(it))
        .map(it -> List.<Block>of(new Block.Paragraph(context.own(it), Block.Weight.LEAD))).orElse(List.of());
  }

  private static List<Contribution> contribute(BriefingContext context, Briefing briefing) {
    List<Contribution> contributions = new ArrayList<>();
    for (int i = 0; i < briefing.getSections().size(); i++) {
      Section section = briefing.getSections().get(i);
      if (section.getUse() == SectionUse.INCLUDED) {
        contributions.add(new Contribution(Question.of(section.getQuestion()), 10,
            String.format(java.util.Locale.ROOT, "own words %04d", i), own(context, section)));
      }
    }
    contributions.add(new Contribution(Question.PRACTICALITIES, 100, "assignment", assignment(context, briefing)));
    contributions.add(new Contribution(Question.PRACTICALITIES, 200, "dates", dates(context, briefing)));
    contributions.add(new Contribution(Question.APPROVALS, 100, "approvals", approvals(context, briefing)));
    told(briefing.getPurpose()).ifPresent(purpose -> contributions.add(new Contribution(Question.DOING, 900, "ask",
        List.of(new Block.CallOut(context.program(text("brief.ask")), context.blocks(purpose))))));
    return contributions;
  }

  private static List<Block> own(BriefingContext context, Section section) {
    List<Block> blocks = new ArrayList<>(context.blocks(section.getOwnWords()));
    blocks.addAll(new ClaimBlocks(context).of(section));
    if (!blocks.isEmpty()) {
      told(section.getHeading()).ifPresent(heading -> blocks.addFirst(new Block.Heading(1, context.own(heading))));
    }
    return blocks;
  }

  private static List<Block> assignment(BriefingContext context, Briefing briefing) {
    List<Block> blocks = new ArrayList<>();
    part(context, blocks, MODEL.getBriefing_Scope(), context.blocks(briefing.getScope()));
    part(context, blocks, MODEL.getBriefing_Obligations(), context.blocks(briefing.getObligations()));
    List<Block> budget = new ArrayList<>();
    Optional.ofNullable(briefing.getBudget()).map(context.wording()::money)
        .ifPresent(amount -> budget.add(new Block.Paragraph(Words.program(amount), Block.Weight.BODY)));
    budget.addAll(context.blocks(briefing.getBudgetNote()));
    part(context, blocks, MODEL.getBriefing_Budget(), budget);
    List<Person> people = briefing.getContacts().stream().filter(context::holds).filter(it -> name(it).isPresent())
        .toList();
    List<List<Cell>> contacts = people.stream().map(it -> contact(context, it)).toList();
    if (!contacts.isEmpty()) {
      blocks.add(table(context, MODEL.getBriefing_Contacts(), List.of(
          new Column(Words.program(context.label(org.throughline.model.ModelPackage.eINSTANCE.getPerson())), Kind.TEXT),
          new Column(Words.program(context.label(org.throughline.model.ModelPackage.eINSTANCE.getPerson_JobTitle())),
              Kind.TEXT),
          new Column(Words.program(context.label(org.throughline.model.ModelPackage.eINSTANCE.getPerson_Email())),
              Kind.TEXT)),
          contacts, new ToldContacts(context).of(people)));
    }
    return blocks;
  }

  private static List<Cell> contact(BriefingContext context, Person person) {
    return List.of(Cell.of(context.own(name(person).orElse(NONE))),
        Cell.of(context.own(told(person.getJobTitle()).orElse(NONE))),
        Cell.of(context.own(told(person.getEmail()).orElse(NONE))));
  }

  private static List<Block> dates(BriefingContext context, Briefing briefing) {
    List<Block> blocks = new ArrayList<>();
    Optional.ofNullable(briefing.getDueOn()).ifPresent(due -> {
      blocks.add(new Block.Heading(1, Words.program(context.label(MODEL.getBriefing_DueOn())),
          new ToldOccasions(context).of(briefing)));
      blocks.add(new Block.Paragraph(Words.program(context.wording().date(due)), Block.Weight.BODY));
    });
    List<List<Cell>> deliverables = briefing.getDeliverables().stream().filter(it -> name(it).isPresent())
        .map(it -> List.of(Cell.of(context.own(name(it).orElseThrow())),
            Cell.of(context.markdown().words(told(it.getSpecification()).orElse(NONE), context.language())),
            Cell.of(date(context, it.getDueOn()))))
        .toList();
    if (!deliverables.isEmpty()) {
      blocks.add(table(context, MODEL.getBriefing_Deliverables(),
          List.of(column(context, MODEL.getDeliverable(), Kind.TEXT),
              column(context, MODEL.getDeliverable_Specification(), Kind.TEXT),
              column(context, MODEL.getDeliverable_DueOn(), Kind.TEXT)),
          deliverables, new ToldOccasions(context).of(briefing.getDeliverables())));
    }
    List<List<Cell>> milestones = briefing.getMilestones().stream().filter(it -> name(it).isPresent())
        .map(it -> List.of(Cell.of(context.own(name(it).orElseThrow())),
            Cell.of(Optional.ofNullable(it.getPlannedAt()).map(LocalDateTime::toLocalDate)
                .map(context.wording()::date).orElse(NONE))))
        .toList();
    if (!milestones.isEmpty()) {
      blocks.add(table(context, MODEL.getBriefing_Milestones(),
          List.of(column(context, MODEL.getMilestone(), Kind.TEXT),
              column(context, MODEL.getMilestone_PlannedAt(), Kind.TEXT)),
          milestones, new ToldOccasions(context).of(briefing.getMilestones())));
    }
    return blocks;
  }

  private static List<Block> approvals(BriefingContext context, Briefing briefing) {
    List<BriefingApproval> approvals = briefing.getApprovals().stream()
        .filter(it -> it.getPerson() != null && context.holds(it.getPerson())).toList();
    List<List<Cell>> rows = approvals.stream().map(it -> List.of(
            Cell.of(context.own(name(it.getPerson()).orElse(NONE))),
            Cell.of(context.label(MODEL.getApprovalDecision(), it.getDecision())),
            Cell.of(Optional.ofNullable(it.getDecidedAt())
                .map(at -> context.wording().date(at.atZone(context.zone()).toLocalDate()))
                .orElseGet(() -> date(context, it.getDueOn())))))
        .toList();
    return rows.isEmpty() ? List.of()
        : List.of(table(context, MODEL.getBriefing_Approvals(),
            List.of(column(context, MODEL.getBriefingApproval_Person(), Kind.TEXT),
                column(context, MODEL.getBriefingApproval_Decision(), Kind.TEXT),
                new Column(context.program(text("brief.date")), Kind.TEXT)),
            rows, new ToldOccasions(context).of(approvals)));
  }

  private static void part(BriefingContext context, List<Block> blocks, ENamedElement feature, List<Block> content) {
    if (!content.isEmpty()) {
      blocks.add(new Block.Heading(1, Words.program(context.label(feature))));
      blocks.addAll(content);
    }
  }

  private static Block table(BriefingContext context, ENamedElement title, List<Column> columns,
      List<List<Cell>> rows, List<Entry> entries) {
    return new Block.Table(Words.program(context.label(title)), columns, rows, Optional.empty(), Optional.empty(), entries);
  }

  private static Column column(BriefingContext context, ENamedElement head, Kind kind) {
    return new Column(Words.program(context.label(head)), kind);
  }

  private static String date(BriefingContext context, @Nullable LocalDate date) {
    return date == null ? NONE : context.wording().date(date);
  }

  private static Message text(String key) {
    return Message.of(BriefSections.class, key);
  }
}
