package org.throughline.internal.dna.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.core.Together;
import org.throughline.core.Worded;
import org.throughline.dna.tone.TextForm;
import org.throughline.dna.tone.Tone;
import org.throughline.dna.tone.ToneKind;
import org.throughline.dna.tone.TonePlace;
import org.throughline.dna.tone.ToneReport;
import org.throughline.dna.tone.ToneSeverity;
import org.throughline.dna.tone.Tones;
import org.throughline.model.Audience;
import org.throughline.model.Channel;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.calendar.Variant;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.MessageWording;
import org.throughline.model.dna.Promise;

/**
 * What people will read sounds as was agreed: promises, messages, answers to key questions, and posts that are not out
 * yet. Told is what matters as an error or a warning; jargon and balance are left to the writer's tone check.
 */
@Component(service = Rule.class)
public final class ToneViolation implements Rule<Element> {

  private static final RuleCard CARD = RuleCard.of(ToneViolation.class, "dna.tone-violation",
      ModelPackage.Literals.ELEMENT, FindingSeverity.WARNING, "dna");

  /** The texts of an element, with whom and where they are for. */
  private record Texts(List<EAttribute> attributes, List<Channel> channels, List<Audience> audiences,
      @Nullable Locale language) {
  }

  /** What is not said of a word. */
  private static final Set<ToneKind> WHOLE = EnumSet.of(ToneKind.LONG_SENTENCE, ToneKind.EMOJI, ToneKind.ADDRESS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Element subject, CheckContext context, Report report) {
    Texts texts = isToBeRead(subject, context) ? texts(subject) : null;
    List<Client> clients = texts == null ? List.of() : context.all(ModelPackage.Literals.CLIENT);
    if (texts == null || clients.isEmpty() || texts.attributes().stream().allMatch(each -> text(subject, each).isBlank())) {
      return;
    }
    Client client = clients.getFirst();
    context.read(client);
    Tone tone = context.derived(ToneVoice.OF, client).tone(texts.channels(), texts.audiences(), language(texts, client));
    Set<Worded> told = new LinkedHashSet<>();
    List<Evidence> evidence = new ArrayList<>();
    for (EAttribute each : texts.attributes()) {
      ToneReport found = tone.check(text(subject, each), form(each));
      List<Worded> here = told(found);
      if (!here.isEmpty()) {
        told.addAll(here);
        evidence.add(Evidence.of(subject, each));
      }
    }
    if (!told.isEmpty()) {
      report.finding(CARD.says(name(subject), new Listed(List.copyOf(told))), evidence.toArray(Evidence[]::new));
    }
  }

  /** Whether people will read it: it is not withdrawn, and it is not out already. Reads what it looks at. */
  private static boolean isToBeRead(Element element, CheckContext context) {
    return switch (element) {
      case Variant variant -> context.read(variant.eContainer()) instanceof ContentItem item
          && item.getState() != ContentState.PUBLISHED && item.getState() != ContentState.SKIPPED;
      case Message message -> Standing.counts(message, context);
      case MessageWording wording -> !(context.read(wording.eContainer()) instanceof Message message)
          || Standing.counts(message, context);
      case Promise promise -> Standing.counts(promise, context);
      default -> element instanceof KeyQuestion;
    };
  }

  /** What of an element people will read; null when that is nothing. */
  private static @Nullable Texts texts(Element element) {
    return switch (element) {
      case Variant variant -> new Texts(
          List.of(CalendarPackage.Literals.VARIANT__HEADLINE, CalendarPackage.Literals.VARIANT__TEXT),
          some(variant.getChannel()),
          variant.eContainer() instanceof ContentItem item ? item.getAudiences() : List.of(), variant.getLanguage());
      case Message message -> new Texts(
          List.of(DnaPackage.Literals.MESSAGE__WORDING, DnaPackage.Literals.MESSAGE__CALL_TO_ACTION), List.of(),
          message.getAudiences(), null);
      case MessageWording wording -> new Texts(List.of(DnaPackage.Literals.MESSAGE_WORDING__TEXT),
          some(wording.getChannel()), some(wording.getAudience()), wording.getLanguage());
      case Promise promise -> new Texts(List.of(DnaPackage.Literals.PROMISE__WORDING,
          DnaPackage.Literals.PROMISE__CONDITION, DnaPackage.Literals.PROMISE__AMENDS), List.of(), promise.getAudiences(),
          null);
      case KeyQuestion question ->
        new Texts(List.of(ModelPackage.Literals.KEY_QUESTION__ANSWER), List.of(), question.getAudiences(), null);
      default -> null;
    };
  }

  private static <T> List<T> some(@Nullable T one) {
    return one == null ? List.of() : List.of(one);
  }

  private static Locale language(Texts texts, Client client) {
    Locale own = texts.language() == null ? client.getLanguage() : texts.language();
    return own == null ? Locale.ENGLISH : own;
  }

  private static String text(Element element, EAttribute attribute) {
    return element.eGet(attribute) instanceof String text ? text : "";
  }

  private static TextForm form(EAttribute attribute) {
    return attribute.getEAttributeType() == ModelPackage.Literals.MARKDOWN ? TextForm.MARKDOWN : TextForm.PLAIN;
  }

  private static boolean matters(ToneSeverity severity) {
    return severity == ToneSeverity.ERROR || severity == ToneSeverity.WARNING;
  }

  private static List<Worded> told(ToneReport report) {
    return Stream.concat(
        report.places().stream().filter(place -> matters(place.severity())).map(place -> told(report, place)),
        report.remarks().stream().filter(remark -> matters(remark.severity()))
            .map(remark -> CARD.saysOf(remark.kind().name() + ".text"))).toList();
  }

  private static Worded told(ToneReport report, TonePlace place) {
    Worded words = ModelLabel.quoted(report.text().substring(place.start(), place.end()));
    return WHOLE.contains(place.kind()) ? CARD.saysOf(place.kind().name(), words) : words;
  }

  /** A variant without a name is known by its post. */
  private static Worded name(Element element) {
    return element instanceof Variant && (element.getName() == null || element.getName().isBlank())
        && element.eContainer() instanceof ContentItem item ? ModelLabel.name(item) : ModelLabel.name(element);
  }

  /** Where each place has a better word, writes the best one of each. */
  @Override
  public List<Fix> fixes(Element subject, Finding finding) {
    Texts texts = texts(subject);
    if (texts == null || !(EcoreUtil.getRootContainer(subject) instanceof Client client)) {
      return List.of();
    }
    Tones tones = new Tones();
    Tone tone = tones.of(tones.rules(client, texts.channels(), texts.audiences()), language(texts, client));
    List<Operation> parts = new ArrayList<>();
    for (Evidence each : finding.evidence()) {
      if (!(each.feature() instanceof EAttribute attribute)) {
        return List.of();
      }
      String better = better(tone.check(text(subject, attribute), form(attribute)));
      if (better == null) {
        return List.of();
      }
      parts.add(new SetFeature(subject, attribute, better));
    }
    return List.of(Fix.called(CARD.saysOf("fix", name(subject)), new Together(CARD.saysOf("fix", name(subject)), parts)));
  }

  /** The text with the better words; null where one is not known. */
  private static @Nullable String better(ToneReport report) {
    StringBuilder text = new StringBuilder(report.text());
    int from = text.length();
    for (TonePlace place : report.places().reversed()) {
      if (matters(place.severity())) {
        if (place.betterWords().isEmpty() || place.end() > from) {
          return null;
        }
        text.replace(place.start(), place.end(), place.betterWords().getFirst());
        from = place.start();
      }
    }
    return report.remarks().stream().anyMatch(each -> matters(each.severity())) ? null : text.toString();
  }
}
