package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.name;
import static org.throughline.briefing.BriefingContext.told;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Order;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.model.AnswerState;
import org.throughline.model.crisis.AccessGrant;
import org.throughline.model.crisis.CrisisContact;
import org.throughline.model.crisis.CrisisPackage;
import org.throughline.model.crisis.CrisisRole;
import org.throughline.model.crisis.HoldingStatement;
import org.throughline.model.crisis.OnCallRota;
import org.throughline.model.crisis.Playbook;
import org.throughline.model.crisis.Severity;
import org.throughline.picture.ValueTable.Kind;

/**
 * What must be at hand in a crisis: levels, people, rotas, playbooks, statements and who has access, for the sections
 * that ask for them. Where a secret is kept is never told.
 */
@Component(service = SectionProvider.class)
public final class CrisisSections implements SectionProvider {

  private static final CrisisPackage MODEL = CrisisPackage.eINSTANCE;

  /** A provider. */
  public CrisisSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    return List.of();
  }

  @Override
  public Optional<List<Block>> fill(String contribution, BriefingContext context) {
    return switch (contribution) {
      case "severities" -> Optional.of(severities(context));
      case "crisis-team" -> Optional.of(team(context));
      case "on-call" -> Optional.of(onCall(context));
      case "contacts" -> Optional.of(contacts(context));
      case "playbooks" -> Optional.of(playbooks(context));
      case "statements" -> Optional.of(statements(context));
      case "access" -> Optional.of(access(context));
      default -> Optional.empty();
    };
  }

  private static List<Block> severities(BriefingContext context) {
    Sheet sheet = sheet(context, MODEL.getCrisisChapter_Severities())
        .column(Words.program(context.label(MODEL.getSeverity_Level())), Kind.NUMBER).column(MODEL.getSeverity())
        .column(MODEL.getSeverity_Meaning()).column(MODEL.getSeverity_FirstResponseWithin());
    context.all(Severity.class).filter(it -> name(it).isPresent()).sorted(Comparator.comparing(CrisisSections::level))
        .forEach(it -> sheet.row(sheet.program(context.wording().whole(level(it))), sheet.named(it),
            sheet.markdown(it.getMeaning()), sheet.program(time(context, it.getFirstResponseWithin()))));
    return all(sheet);
  }

  private static int level(Severity severity) {
    return severity.getLevel() == null ? 0 : severity.getLevel();
  }

  private static List<Block> team(BriefingContext context) {
    Sheet sheet = sheet(context, MODEL.getCrisisChapter_Roles()).column(MODEL.getCrisisRole())
        .column(MODEL.getCrisisRole_Holder()).column(org.throughline.model.ModelPackage.eINSTANCE.getPerson_Telephone())
        .column(MODEL.getCrisisRole_Deputies()).column(MODEL.getCrisisRole_ReachableWithin())
        .column(MODEL.getCrisisRole_Mandate());
    context.all(CrisisRole.class).filter(it -> name(it).isPresent())
        .forEach(it -> sheet.row(sheet.named(it), sheet.named(it.getHolder()),
            sheet.own(it.getHolder() == null ? null : it.getHolder().getTelephone()), sheet.named(it.getDeputies()),
            sheet.program(time(context, it.getReachableWithin())), sheet.markdown(it.getMandate()))
            .entries(new ToldContacts(context).of(it)));
    return all(sheet);
  }

  private static List<Block> onCall(BriefingContext context) {
    Sheet sheet = sheet(context, MODEL.getCrisisChapter_Rotas()).column(MODEL.getOnCallRota())
        .column(MODEL.getOnCallRota_Rank()).column(MODEL.getOnCallRota_People()).column(MODEL.getOnCallRota_Starts())
        .column(Words.program(context.label(MODEL.getOnCallRota_TurnDays())), Kind.NUMBER)
        .column(MODEL.getOnCallRota_HandoverTime());
    context.all(OnCallRota.class).filter(it -> name(it).isPresent())
        .filter(it -> it.getEnds() == null || !it.getEnds().isBefore(context.today()))
        .forEach(it -> sheet.row(sheet.named(it), sheet.program(context.label(MODEL.getOnCallRank(), it.getRank())),
            sheet.named(it.getPeople()), sheet.date(it.getStarts()),
            sheet.program(it.getTurnDays() == null ? null : context.wording().whole(it.getTurnDays())),
            sheet.program(it.getHandoverTime() == null ? null : context.wording().time(it.getHandoverTime())))
            .entries(new ToldContacts(context).of(it)));
    return all(sheet);
  }

  private static List<Block> contacts(BriefingContext context) {
    Sheet sheet = sheet(context, MODEL.getCrisisChapter_Contacts()).column(MODEL.getCrisisContact())
        .column(MODEL.getCrisisContact_OrganisationName()).column(MODEL.getCrisisContact_Telephone())
        .column(MODEL.getCrisisContact_CallWhen()).column(MODEL.getCrisisContact_VerifiedOn());
    context.all(CrisisContact.class).filter(it -> name(it).or(() -> name(it.getPerson())).isPresent())
        .forEach(it -> sheet.row(name(it).isPresent() ? sheet.named(it) : sheet.named(it.getPerson()),
            sheet.own(it.getOrganisationName()), sheet.own(it.getTelephone()), sheet.own(it.getCallWhen()),
            sheet.date(it.getVerifiedOn())).entries(new ToldContacts(context).of(it)));
    return all(sheet);
  }

  private static List<Block> playbooks(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.all(Playbook.class).filter(it -> name(it).isPresent()).forEach(playbook -> {
      blocks.add(new Block.Heading(1, context.own(name(playbook).orElseThrow())));
      blocks.addAll(context.blocks(playbook.getScenario()));
      Sheet steps = sheet(context, MODEL.getPlaybook_Steps()).column(MODEL.getStep())
          .column(MODEL.getStep_Instruction()).column(MODEL.getStep_Responsible()).column(MODEL.getStep_DueAfter());
      playbook.getSteps().stream().filter(it -> name(it).isPresent() || told(it.getInstruction()).isPresent())
          .forEach(it -> steps.row(steps.named(it), steps.markdown(it.getInstruction()),
              steps.named(it.getResponsible()), steps.program(time(context, it.getDueAfter()))));
      steps.addTo(blocks);
      List<List<Block>> unsaid = playbook.getDoNotSay().stream().flatMap(it -> told(it).stream())
          .map(it -> List.<Block>of(new Block.Paragraph(context.own(it), Weight.BODY))).toList();
      if (!unsaid.isEmpty()) {
        blocks.add(new Block.Heading(2, Words.program(context.label(MODEL.getPlaybook_DoNotSay()))));
        blocks.add(new Block.Listing(Order.FREE, unsaid));
      }
      if (told(playbook.getResumeWhen()).isPresent()) {
        blocks.add(new Block.Heading(2, Words.program(context.label(MODEL.getPlaybook_ResumeWhen()))));
        blocks.addAll(context.blocks(playbook.getResumeWhen()));
      }
    });
    return blocks;
  }

  /** Only what is approved and has not expired may be used. */
  private static List<Block> statements(BriefingContext context) {
    List<Block> blocks = new ArrayList<>();
    context.all(HoldingStatement.class).filter(it -> it.getState() == AnswerState.APPROVED)
        .filter(it -> it.getExpires() == null || it.getExpires().isAfter(context.today()))
        .forEach(it -> told(it.getText()).ifPresent(text -> {
          name(it).ifPresent(name -> blocks.add(new Block.Heading(2, context.own(name))));
          blocks.add(new Block.Passage(List.of(new Block.Paragraph(
              it.getLanguage() == null ? context.own(text) : Words.client(text, it.getLanguage()), Weight.BODY))));
          String facts = String.join(", ", List.of(context.label(MODEL.getCrisisPhase(), it.getPhase()),
              name(it.getAudience()).orElse(""), name(it.getChannel()).orElse("")).stream()
              .filter(each -> !each.isEmpty()).toList());
          blocks.add(new Block.Paragraph(Words.program(facts), Weight.CAPTION));
        }));
    return blocks;
  }

  private static List<Block> access(BriefingContext context) {
    Sheet sheet = sheet(context, MODEL.getCrisisChapter_AccessGrants()).column(MODEL.getAccessGrant_Channel())
        .column(MODEL.getAccessGrant_AccountLabel()).column(MODEL.getAccessGrant_Holder())
        .column(MODEL.getAccessGrant_Backups()).column(MODEL.getAccessGrant_LastTestedOn());
    context.all(AccessGrant.class).filter(it -> name(it.getChannel()).isPresent())
        .forEach(it -> sheet.row(sheet.named(it.getChannel()), sheet.own(it.getAccountLabel()),
            sheet.named(it.getHolder()), sheet.named(it.getBackups()), sheet.date(it.getLastTestedOn())));
    return all(sheet);
  }

  private static @Nullable String time(BriefingContext context, @Nullable Duration duration) {
    return duration == null ? null : context.wording().duration(duration);
  }

  private static Sheet sheet(BriefingContext context, org.eclipse.emf.ecore.ENamedElement title) {
    return new Sheet(context, Words.program(context.label(title)));
  }

  private static List<Block> all(Sheet sheet) {
    return sheet.block().map(List::of).orElse(List.of());
  }
}
