package org.throughline.internal.briefing.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.Translate;
import org.throughline.core.Worded;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Translation;
import org.throughline.model.briefing.AudienceFocus;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Section;
import org.throughline.model.coherence.FindingSeverity;

/**
 * A briefing in another language than the client’s finds what it refers to translated, and the translations up to
 * date.
 */
@Component(service = Rule.class)
public final class TranslationMissing implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(TranslationMissing.class, "briefing.translation-missing",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final List<EReference> SHOWN = List.of(BriefingPackage.Literals.BRIEFING__OBJECTIVES,
      BriefingPackage.Literals.BRIEFING__KPIS, BriefingPackage.Literals.BRIEFING__PROMISES,
      BriefingPackage.Literals.BRIEFING__MESSAGES, BriefingPackage.Literals.BRIEFING__CAMPAIGNS);
  private static final Set<String> READ = Set.of("name", "wording");

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    Locale language = subject.getLanguage();
    if (!BriefParts.counts(subject) || language == null) {
      return;
    }
    List<Client> clients = context.read(context.all(ModelPackage.Literals.CLIENT));
    if (clients.isEmpty() || clients.getFirst().getLanguage() == null
        || clients.getFirst().getLanguage().getLanguage().equals(language.getLanguage())) {
      return;
    }
    List<Element> missing = shown(subject, context).stream().filter(each -> isMissing(each, language)).toList();
    if (!missing.isEmpty()) {
      report.finding(CARD.says(ModelLabel.name(subject), new Spoken(language),
          new Listed(missing.stream().map(ModelLabel::name).toList())),
          missing.stream().map(each -> Evidence.of(each, ModelPackage.Literals.ELEMENT__TRANSLATIONS))
              .toArray(Evidence[]::new));
    }
  }

  private static Set<Element> shown(Briefing subject, CheckContext context) {
    Set<Element> shown = new LinkedHashSet<>();
    for (EReference each : SHOWN) {
      ((List<?>) subject.eGet(each)).forEach(other -> shown.add((Element) other));
    }
    for (AudienceFocus each : context.read(subject.getAudienceFocuses())) {
      if (each.getAudience() != null) {
        shown.add(each.getAudience());
      }
    }
    for (Section section : BriefParts.sections(subject, context)) {
      section.getPicks().forEach(pick -> context.target(pick).ifPresent(target -> {
        if (target instanceof Element element) {
          shown.add(element);
        }
      }));
    }
    return new LinkedHashSet<>(context.read(shown));
  }

  private static boolean isMissing(Element element, Locale language) {
    for (EAttribute each : element.eClass().getEAllAttributes()) {
      if (READ.contains(each.getName()) && !each.isMany() && element.eGet(each) instanceof String text
          && !text.isBlank()) {
        Translation translation = Translate.of(element, each, language);
        if (translation == null || Translate.isOutdated(translation)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name of a language in the language of the reader. */
  private record Spoken(Locale language) implements Worded {

    @Override
    public String in(Locale reader) {
      return language.getDisplayLanguage(reader);
    }
  }
}
