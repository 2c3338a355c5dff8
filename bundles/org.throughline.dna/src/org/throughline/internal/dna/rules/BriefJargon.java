package org.throughline.internal.dna.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.dna.tone.TextForm;
import org.throughline.dna.tone.Tone;
import org.throughline.dna.tone.ToneKind;
import org.throughline.model.Client;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.SectionUse;
import org.throughline.model.coherence.FindingSeverity;

/** What a briefing says in own words is said in words its readers know: no jargon, in the language it is written in. */
@Component(service = Rule.class)
public final class BriefJargon implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(BriefJargon.class, "dna.brief-jargon",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.HINT, "dna");
  private static final List<EAttribute> OWN = List.of(BriefingPackage.Literals.BRIEFING__PURPOSE,
      BriefingPackage.Literals.BRIEFING__CHALLENGE, BriefingPackage.Literals.BRIEFING__PROPOSITION,
      BriefingPackage.Literals.BRIEFING__SCOPE, BriefingPackage.Literals.BRIEFING__OBLIGATIONS);

  /** A text and where it stands. */
  private record Place(Element element, EAttribute attribute) {
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    List<Client> clients = subject.getState() == BriefingState.CLOSED ? List.of()
        : context.read(context.<Client>all(ModelPackage.Literals.CLIENT));
    if (clients.isEmpty()) {
      return;
    }
    Client client = clients.getFirst();
    Locale own = subject.getLanguage() == null ? client.getLanguage() : subject.getLanguage();
    Tone tone = context.derived(ToneVoice.OF, client).tone(List.of(), List.of(), own == null ? Locale.ENGLISH : own);
    List<Place> places = new ArrayList<>(OWN.stream().map(each -> new Place(subject, each)).toList());
    sections(subject.getSections(), context, places);
    Set<Message> words = new LinkedHashSet<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Place each : places) {
      if (found(tone, each, words)) {
        evidence.add(Evidence.of(each.element(), each.attribute()));
      }
    }
    if (!words.isEmpty()) {
      report.finding(CARD.says(ModelLabel.name(subject), new Listed(List.copyOf(words))),
          evidence.toArray(Evidence[]::new));
    }
  }

  private static void sections(List<Section> sections, CheckContext context, List<Place> places) {
    for (Section each : context.read(sections)) {
      if (each.getUse() == SectionUse.INCLUDED) {
        places.add(new Place(each, BriefingPackage.Literals.SECTION__OWN_WORDS));
        context.read(each.getClaims())
            .forEach(claim -> places.add(new Place(claim, BriefingPackage.Literals.CLAIM__WORDING)));
        sections(each.getSections(), context, places);
      }
    }
  }

  private static boolean found(Tone tone, Place place, Set<Message> words) {
    if (!(place.element().eGet(place.attribute()) instanceof String text) || text.isBlank()) {
      return false;
    }
    TextForm form = place.attribute().getEAttributeType() == ModelPackage.Literals.MARKDOWN ? TextForm.MARKDOWN
        : TextForm.PLAIN;
    List<Message> here = tone.check(text, form).places().stream().filter(each -> each.kind() == ToneKind.JARGON)
        .map(each -> ModelLabel.quoted(text.substring(each.start(), each.end()).toLowerCase(tone.language()))).toList();
    words.addAll(here);
    return !here.isEmpty();
  }
}
