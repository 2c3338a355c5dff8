package org.throughline.internal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.jspecify.annotations.Nullable;
import org.throughline.cli.spi.Console;
import org.throughline.coherence.spi.Day;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.ModelTexts;
import org.throughline.core.practice.Amount;
import org.throughline.core.spi.ModelModule;
import org.throughline.insight.evidence.Answer;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.Certainty;
import org.throughline.insight.evidence.Range;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.value.Quantity;

/** Insight cards as the commands tell of them. */
final class Cards {

  private final ClientSession session;
  private final Elements elements;
  private final ModelTexts texts = new ModelTexts();

  Cards(ClientSession session, List<ModelModule> modules) {
    this.session = session;
    elements = new Elements(session, modules);
  }

  Elements elements() {
    return elements;
  }

  /** All cards in the order of the chapter. */
  List<InsightCard> all() {
    return List.copyOf(session.index().<InsightCard>all(InsightCard.class));
  }

  /** The card with an id or name; among cards a name need not be the only one of the client. */
  InsightCard meant(String typed, Locale language) {
    List<InsightCard> named = all().stream().filter(each -> typed.equals(each.getId())
        || each.getName() != null && each.getName().strip().equalsIgnoreCase(typed.strip())).toList();
    if (named.size() == 1) {
      return named.getFirst();
    }
    if (elements.meant(typed, language) instanceof InsightCard card) {
      return card;
    }
    throw new ClientException(Kind.BAD_INPUT, text("card.other", typed), null);
  }

  static Message text(String key, Object... arguments) {
    return Message.of(Cards.class, key, arguments);
  }

  String label(EEnum type, Enumerator value, Locale language) {
    return texts.label(type.getEEnumLiteral(value.getValue()), language);
  }

  // ---- for people

  void table(List<CardCheck> checks, Console console) {
    Locale language = console.language();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("name", "state", "confidence", "n", "expires", "standing").stream()
        .map(each -> text("card.column." + each).in(language)).toList());
    for (CardCheck each : checks) {
      InsightCard card = each.card();
      rows.add(List.of(plain(card.getName()), label(InsightPackage.Literals.CARD_STATE, card.getState(), language),
          label(InsightPackage.Literals.CONFIDENCE, card.getConfidence(), language), plain(card.getN()),
          plain(card.getExpiresOn()), standing(each).in(language)));
    }
    console.table(rows.getFirst(), rows.subList(1, rows.size()), List.of(false, false, false, true, false, false));
  }

  private static String plain(@Nullable Object value) {
    return value == null ? "–" : value.toString().replaceAll("\\R", " ");
  }

  private static Message standing(CardCheck check) {
    return text(!CardCheck.stands(check.card()) ? "card.standing.none" : check.disagreements().isEmpty()
        ? check.expired() ? "card.standing.expired" : "card.standing.holds" : "card.standing.data");
  }

  void show(CardCheck check, Console console) {
    Locale language = console.language();
    InsightCard card = check.card();
    console.line(plain(card.getName()));
    console.line("  " + plain(card.getClaim()));
    console.say(text("card.basis", plain(card.getN()), day(card.getPeriodFrom(), language),
        day(card.getPeriodUntil(), language),
        label(InsightPackage.Literals.CONFIDENCE, card.getConfidence(), language).toLowerCase(language),
        label(InsightPackage.Literals.DATA_ORIGIN, card.getOrigin(), language).toLowerCase(language)));
    for (Figure each : card.getFigures()) {
      console.line("  " + figure(each, language));
    }
    card.getQuotes().forEach(each -> console.line("  " + ModelLabel.quoted(plain(each.getText())).in(language)));
    if (check.reasons().isEmpty()) {
      console.say(text("card.holds", standing(check), day(card.getExpiresOn(), language)));
    }
    check.reasons().forEach(each -> console.line("! " + each.in(language)));
    check.answer().filter(Answer.None.class::isInstance)
        .map(Answer.None.class::cast).ifPresent(none -> console.warn(none.why()));
  }

  private static String day(@Nullable LocalDate date, Locale language) {
    return date == null ? "–" : new Day(date).in(language);
  }

  /** A figure with its interval, in a line. */
  String figure(Figure figure, Locale language) {
    Quantity value = figure.getValue();
    String name = figure.getName() != null ? figure.getName()
        : label(InsightPackage.Literals.METRIC_KIND, figure.getMetric(), language) + ", "
            + label(InsightPackage.Literals.STATISTIC, figure.getStatistic(), language).toLowerCase(language);
    String told = value == null ? "–" : new Amount(value, figure.getHoursBasis()).in(language);
    Optional<Range> range = Certainty.range(figure);
    String where = figure.getGroup() == null ? "" : " (" + figure.getGroup() + ")";
    return text(range.isPresent() ? "card.figure.range" : "card.figure", plain(name) + plain(where), told,
        plain(figure.getN()), range.map(each -> new Amount(each.low(), figure.getHoursBasis()).in(language)).orElse(""),
        range.map(each -> new Amount(each.high(), figure.getHoursBasis()).in(language)).orElse("")).in(language);
  }

  // ---- for scripts

  Map<String, @Nullable Object> json(CardCheck check) {
    InsightCard card = check.card();
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("id", card.getId());
    one.put("name", card.getName());
    one.put("claim", card.getClaim());
    one.put("kind", card.getKind().getName());
    one.put("state", card.getState().getName());
    one.put("confidence", card.getConfidence().getName());
    one.put("possibleConfidence", Certainty.possible(card).map(each -> each.getName()).orElse(null));
    one.put("n", card.getN());
    one.put("from", card.getPeriodFrom());
    one.put("until", card.getPeriodUntil());
    one.put("origin", card.getOrigin().getName());
    one.put("frozenAt", card.getFrozenAt());
    one.put("expiresOn", card.getExpiresOn());
    one.put("datasets", card.getDatasets().stream().map(each -> each.getName()).collect(Collectors.toList()));
    one.put("figures", card.getFigures().stream().map(Cards::json).toList());
    one.put("stale", check.isStale());
    one.put("expired", check.expired());
    one.put("disagreements", check.disagreements().stream().map(each -> {
      Map<String, @Nullable Object> now = new LinkedHashMap<>();
      now.put("figure", each.frozen().getId());
      now.put("group", each.frozen().getGroup());
      now.put("was", each.frozen().getValue());
      now.put("now", each.now());
      now.put("n", each.cases());
      return now;
    }).toList());
    return one;
  }

  private static Map<String, @Nullable Object> json(Figure figure) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("id", figure.getId());
    one.put("metric", figure.getMetric().getName());
    one.put("statistic", figure.getStatistic().getName());
    one.put("hours", figure.getHoursBasis().getName());
    one.put("group", figure.getGroup());
    one.put("value", figure.getValue());
    Optional<Range> range = Certainty.range(figure);
    one.put("low", range.isPresent() ? range.get().low() : null);
    one.put("high", range.isPresent() ? range.get().high() : null);
    one.put("n", figure.getN());
    return one;
  }
}
