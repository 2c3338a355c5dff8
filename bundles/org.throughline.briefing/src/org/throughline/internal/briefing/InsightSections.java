package org.throughline.internal.briefing;

import static org.throughline.briefing.BriefingContext.told;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.BriefingContext;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Evidence.Currency;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Contribution;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.core.Message;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Quote;
import org.throughline.model.insight.QuotePermission;

/**
 * What people said and how they were answered, from the insight cards with the figures frozen in them. How they were
 * answered shows where the organisation stands; what they said shows with whom it talks.
 *
 * <p>A card is told when it is confirmed, or when its figures were computed and nobody rejected it; then the reader is
 * told that it is not confirmed yet. Figures without a group are about the whole; figures with a group are drawn.
 */
@Component(service = SectionProvider.class)
public final class InsightSections implements SectionProvider {

  private static final Set<MetricKind> SERVICE = EnumSet.of(MetricKind.FIRST_RESPONSE_TIME,
      MetricKind.RESOLUTION_TIME, MetricKind.UNANSWERED_SHARE, MetricKind.PICK_UP_TIME, MetricKind.WAITING_TIME,
      MetricKind.FIRST_CONTACT_SHARE, MetricKind.AVAILABILITY, MetricKind.PAGE_LOAD_TIME,
      MetricKind.CUSTOMER_SATISFACTION, MetricKind.NET_PROMOTER_SCORE, MetricKind.CUSTOMER_EFFORT);
  private static final Set<QuotePermission> QUOTABLE =
      EnumSet.of(QuotePermission.ANONYMOUS_ONLY, QuotePermission.PUBLIC);
  private static final int MOST_QUOTES = 4;

  /** A provider. */
  public InsightSections() {}

  @Override
  public List<Contribution> contribute(BriefingContext context) {
    List<Block> answered = new ArrayList<>();
    List<Block> said = new ArrayList<>();
    context.all(InsightCard.class).filter(InsightSections::tellable)
        .forEach(card -> (isService(card) ? answered : said).addAll(card(context, card)));
    if (!answered.isEmpty()) {
      answered.addFirst(context.heading(text("insight.answered")));
    }
    if (!said.isEmpty()) {
      said.addFirst(context.heading(text("insight.said")));
    }
    return List.of(new Contribution(Question.WHERE_NOW, 300, "insight", answered),
        new Contribution(Question.WHO, 200, "insight", said));
  }

  /** Whether a card may be told: confirmed, or computed and not rejected. */
  static boolean tellable(InsightCard card) {
    return told(card.getClaim()).isPresent() && (card.getState() == CardState.CONFIRMED
        || card.getState() == CardState.DRAFT && card.getFrozenAt() != null);
  }

  @Override
  public Optional<List<Block>> fill(String contribution, BriefingContext context) {
    return contribution.equals("focus-insights") ? Optional.of(context.briefing().stream()
        .flatMap(it -> it.getAudienceFocuses().stream()).flatMap(it -> it.getInsights().stream())
        .filter(context::holds).distinct().filter(InsightSections::tellable)
        .flatMap(it -> card(context, it).stream()).toList()) : Optional.empty();
  }

  private static boolean isService(InsightCard card) {
    return card.getFigures().stream().findFirst().map(Figure::getMetric).filter(SERVICE::contains).isPresent();
  }

  /** A card as it stands in a briefing. */
  static List<Block> card(BriefingContext context, InsightCard card) {
    Source source = new Sources(context).of(card);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Claim(headline(context, card), context.own(told(card.getClaim()).orElseThrow()),
        evidence(context, card)));
    blocks.addAll(context.blocks(card.getImplication()));
    blocks.addAll(new FigureBlocks(context, card, source).blocks());
    card.getQuotes().stream().filter(InsightSections::quotable).limit(MOST_QUOTES)
        .forEach(it -> blocks.add(quote(context, it, source)));
    told(card.getLimitations()).ifPresent(limits -> blocks.add(
        new Block.Paragraph(context.markdown().words(limits, context.language()), Weight.CAPTION)));
    return blocks;
  }

  /** The figure about the whole, where the card has one. */
  private static String headline(BriefingContext context, InsightCard card) {
    return card.getFigures().stream().filter(it -> told(it.getGroup()).isEmpty() && it.getValue() != null).findFirst()
        .map(it -> context.wording().quantity(it.getValue())).orElse("");
  }

  /** What belongs to the line of evidence of a card. */
  static List<String> remarks(BriefingContext context, InsightCard card) {
    List<String> remarks = new ArrayList<>();
    InsightPackage model = InsightPackage.eINSTANCE;
    remarks.add(context.say(text("insight.confidence",
        context.label(model.getConfidence(), card.getConfidence()).toLowerCase(context.language()))));
    Optional.ofNullable(card.getExpiresOn()).map(context.wording()::date)
        .ifPresent(date -> remarks.add(context.say(text("insight.valid", date))));
    if (card.getState() == CardState.DRAFT) {
      remarks.add(context.say(text("insight.unconfirmed")));
    }
    return remarks;
  }

  /** On what a card rests, and whether it may still be used. */
  static Evidence evidence(BriefingContext context, InsightCard card) {
    Sources sources = new Sources(context);
    return new Evidence(sources.sample(card), sources.period(card), remarks(context, card), sources.of(card),
        card.getExpiresOn() != null && card.getExpiresOn().isBefore(context.today()) ? Currency.OUT_OF_DATE
            : Currency.VALID);
  }

  /** Whether the words of a person may be told. */
  static boolean quotable(Quote quote) {
    return QUOTABLE.contains(quote.getPermission()) && told(quote.getText()).isPresent();
  }

  /** The words of a person. */
  static Block quote(BriefingContext context, Quote quote, Source source) {
    List<String> parts = new ArrayList<>();
    told(quote.getSpeaker()).ifPresent(parts::add);
    BriefingContext.name(quote.getChannel()).ifPresent(parts::add);
    Optional.ofNullable(quote.getSaidAt()).map(at -> context.wording().moment(at, context.zone()))
        .ifPresent(parts::add);
    Words words = Optional.ofNullable(quote.getLanguage())
        .map(language -> Words.client(quote.getText().strip(), language))
        .orElseGet(() -> Words.client(quote.getText().strip()));
    return new Block.Quotation(words, Words.program(parts.isEmpty() ? context.say(text("insight.speaker"))
        : String.join(", ", parts)), Optional.of(source));
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(InsightSections.class, key, arguments);
  }
}
