package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Words;
import org.throughline.core.Message;
import org.throughline.model.briefing.Claim;
import org.throughline.model.briefing.ClaimKind;
import org.throughline.model.briefing.Section;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;

/**
 * What a section claims. A claim that rests on insight cards stands with number of cases, period and source; one that is
 * assumed or chosen says so and why; one that says it has evidence and shows none is marked.
 */
final class ClaimBlocks {

  private final BriefingContext context;

  ClaimBlocks(BriefingContext context) {
    this.context = context;
  }

  /** The claims of a section, without those of the sections inside it. */
  List<Block> of(Section section) {
    List<Block> blocks = new ArrayList<>();
    section.getClaims().forEach(claim -> told(claim.getWording()).ifPresent(wording -> claim(claim, wording, blocks)));
    return blocks;
  }

  private void claim(Claim claim, String wording, List<Block> blocks) {
    List<InsightCard> cards =
        claim.getCards().stream().filter(context::holds).filter(InsightSections::tellable).toList();
    if (!cards.isEmpty()) {
      blocks.add(new Block.Claim(figure(claim), context.own(wording), evidence(cards)));
      claim.getQuotes().stream().filter(context::holds).filter(InsightSections::quotable).forEach(quote -> blocks
          .add(InsightSections.quote(context, quote, source(cards.getFirst()))));
    } else {
      String kind = claim.getKind() == ClaimKind.ASSUMPTION ? "claim.assumption"
          : claim.getKind() == ClaimKind.CHOICE ? "claim.choice" : "claim.unproven";
      blocks.add(new Block.Paragraph(Words.program(Run.strong(context.say(text(kind)))), Weight.BODY));
      blocks.add(new Block.Paragraph(context.own(wording), Weight.BODY));
    }
    told(claim.getReason()).ifPresent(reason -> blocks.add(
        new Block.Paragraph(context.markdown().words(reason, context.language()), Weight.CAPTION)));
  }

  private Source source(InsightCard card) {
    return new Sources(context).of(card);
  }

  private String figure(Claim claim) {
    return claim.getFigures().stream().filter(context::holds).map(Figure::getValue).filter(it -> it != null).findFirst()
        .map(it -> context.wording().quantity(it)).orElse("");
  }

  /** The evidence of the first card; the others are named behind it. */
  private Evidence evidence(List<InsightCard> cards) {
    Evidence first = InsightSections.evidence(context, cards.getFirst());
    List<String> remarks = new ArrayList<>(first.remarks());
    boolean outdated = first.currency() == Evidence.Currency.OUT_OF_DATE;
    for (InsightCard each : cards.subList(1, cards.size())) {
      Evidence more = InsightSections.evidence(context, each);
      remarks.add(context.say(text("claim.also", more.sample(), more.period(), sentence(more.source().text().plain()))));
      outdated |= more.currency() == Evidence.Currency.OUT_OF_DATE;
    }
    return new Evidence(first.sample(), first.period(), remarks, first.source(),
        outdated ? Evidence.Currency.OUT_OF_DATE : Evidence.Currency.VALID);
  }

  /** Without its full stop, which the line of evidence sets itself. */
  private static String sentence(String text) {
    return Optional.of(text.strip()).map(it -> it.endsWith(".") ? it.substring(0, it.length() - 1) : it).orElse("");
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(ClaimBlocks.class, key, arguments);
  }
}
