package org.throughline.internal.briefing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.briefing.PaperColour;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.VisualCue;
import org.throughline.model.dna.VisualCueKind;
import org.throughline.picture.Colour;

/**
 * The brand whose logo and colour a briefing wears.
 *
 * @param brand which
 */
public record BriefedBrand(BrandDna brand) {

  /**
   * The brand a briefing is about: the one that the first of its objectives names, or else of its promises. A briefing
   * that names none wears the first brand that has a logo, or else the first.
   *
   * @param all the brands of the client in their order
   */
  public static Optional<BriefedBrand> of(Collection<Objective> objectives, Collection<Promise> promises,
      List<BrandDna> all) {
    Stream<BrandDna> named = Stream.concat(objectives.stream().map(Objective::getBrand),
        promises.stream().map(Promise::getBrand)).filter(Objects::nonNull);
    return named.findFirst().or(() -> withLogo(all)).or(() -> all.stream().findFirst()).map(BriefedBrand::new);
  }

  /** The first brand that has a logo: this one, or else one of the client. */
  Optional<BrandDna> withLogoAmong(List<BrandDna> all) {
    return brand.getLogo() == null ? withLogo(all) : Optional.of(brand);
  }

  private static Optional<BrandDna> withLogo(List<BrandDna> all) {
    return all.stream().filter(each -> each.getLogo() != null).findFirst();
  }

  /** Whether something of the look of a brand is a colour. */
  public static boolean isColour(VisualCue cue) {
    return cue.getKind() == VisualCueKind.COLOUR && colour(cue).isPresent();
  }

  /** The colour of something of the look of a brand, where it has one that is written as such. */
  public static Optional<PaperColour> colour(VisualCue cue) {
    return Optional.ofNullable(cue.getColour()).flatMap(PaperColour::of);
  }

  /** Its first colour that text can have. */
  Optional<Colour> accent() {
    return brand.getVisualCues().stream().filter(BriefedBrand::isColour).flatMap(cue -> colour(cue).stream())
        .filter(PaperColour::isReadable).map(PaperColour::colour).findFirst();
  }
}
