package org.throughline.internal.briefing.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.briefing.PaperColour;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.internal.briefing.BriefedBrand;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.VisualCue;

/** A briefing wears the first colour of its brand that text can have; one before it that is too faint is passed over. */
@Component(service = Rule.class)
public final class ColourFaint implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(ColourFaint.class, "briefing.colour-faint",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.HINT, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (!BriefParts.counts(subject)) {
      return;
    }
    List<BrandDna> brands = context.read(context.<DnaChapter>all(DnaPackage.Literals.DNA_CHAPTER)).stream()
        .flatMap(each -> context.read(each.getBrands()).stream()).toList();
    Optional<BriefedBrand> brand = BriefedBrand.of(context.read(subject.getObjectives()),
        context.read(subject.getPromises()), brands);
    if (brand.isPresent()) {
      for (VisualCue cue : context.read(context.read(brand.get().brand()).getVisualCues())) {
        if (BriefedBrand.isColour(cue) && isReadable(cue)) {
          return;
        }
        if (BriefedBrand.isColour(cue)) {
          report.finding(Objects.requireNonNullElse(cue.getId(), ""),
              CARD.says(ModelLabel.name(subject), ModelLabel.name(cue), Objects.requireNonNullElse(cue.getColour(), ""),
                  BriefedBrand.colour(cue).map(PaperColour::contrast).orElse(0.0), PaperColour.LEAST_CONTRAST),
              Evidence.of(cue, DnaPackage.Literals.VISUAL_CUE__COLOUR));
        }
      }
    }
  }

  private static boolean isReadable(VisualCue cue) {
    return BriefedBrand.colour(cue).filter(PaperColour::isReadable).isPresent();
  }
}
