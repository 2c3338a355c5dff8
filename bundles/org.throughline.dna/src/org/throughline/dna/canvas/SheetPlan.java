package org.throughline.dna.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.ElementIndex;
import org.throughline.dna.cascade.Cascade;
import org.throughline.model.Element;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.BrandCore;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaVersion;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.Trait;
import org.throughline.model.dna.Value;
import org.throughline.model.journey.Touchpoint;

/**
 * What stands on the DNA sheet of a brand.
 *
 * @param brand the brand
 * @param sides the times that are shown: one, or today and desired
 * @param traits those of the times that are shown, without those that were given up
 * @param promise the promise that is shown large
 * @param others the other promises of the brand
 * @param from the objective at the top of the line
 */
record SheetPlan(BrandDna brand, List<DnaHorizon> sides, List<Trait> traits, List<Value> values, Optional<Promise> promise,
    List<Promise> others, Optional<Objective> from, Reach reach) {

  /** How much of the client's work hangs on the promise. */
  record Reach(int messages, int touchpoints, int campaigns, int posts) {}

  static SheetPlan of(BrandDna brand, List<DnaHorizon> sides, Optional<String> focus, ElementIndex index) {
    List<Promise> promises = promises(brand);
    Optional<Promise> promise = promises.stream().filter(each -> focus.filter(id -> id.equals(each.getId())).isPresent()).findFirst()
        .or(() -> byWeight(brand).stream().findFirst());
    return new SheetPlan(brand, sides,
        brand.getTraits().stream().filter(each -> each.getState() != AgreementState.RETIRED)
            .filter(each -> isShown(each.getHorizon(), sides)).toList(),
        brand.getValues().stream().filter(each -> each.getState() != AgreementState.RETIRED)
            .filter(each -> isShown(each.getHorizon(), sides)).toList(),
        promise, promises.stream().filter(each -> promise.filter(each::equals).isEmpty()).toList(), from(brand, promise),
        promise.map(each -> reach(each, index)).orElse(new Reach(0, 0, 0, 0)));
  }

  /** The promises of a brand, the weightiest first. */
  static List<Promise> byWeight(BrandDna brand) {
    return promises(brand).stream().sorted(Comparator.comparingInt(SheetPlan::weight).reversed()).toList();
  }

  private static boolean isShown(DnaHorizon horizon, List<DnaHorizon> sides) {
    return horizon == DnaHorizon.LASTING || sides.contains(horizon);
  }

  /** A promise that was made in public, then one that can be measured, comes before the others. */
  private static int weight(Promise promise) {
    return (promise.getState() == PromiseState.PUBLIC ? 100 : 0) + Math.min(99, promise.getStandards().size());
  }

  /** Those of the brand, and those of no brand in a chapter with one brand. */
  private static List<Promise> promises(BrandDna brand) {
    return !(brand.eContainer() instanceof DnaChapter chapter) ? List.of()
        : chapter.getPromises().stream().filter(each -> each.getState() != PromiseState.WITHDRAWN)
            .filter(each -> each.getBrand() == brand || each.getBrand() == null && chapter.getBrands().getFirst() == brand).toList();
  }

  private static Optional<Objective> from(BrandDna brand, Optional<Promise> promise) {
    if (!(brand.eContainer() instanceof DnaChapter chapter)) {
      return Optional.empty();
    }
    Cascade cascade = Cascade.of(chapter);
    return promise.stream().flatMap(each -> each.getServes().stream()).findFirst().map(each -> cascade.chain(each).getFirst())
        .or(() -> chapter.getObjectives().stream().filter(each -> each.getLevel() == ObjectiveLevel.ORGANISATION).findFirst());
  }

  private static Reach reach(Promise promise, ElementIndex index) {
    List<Element> near = referrers(promise, index);
    List<Message> messages = near.stream().filter(Message.class::isInstance).map(Message.class::cast).toList();
    List<Element> all = Stream.concat(near.stream(), messages.stream().flatMap(each -> referrers(each, index).stream()))
        .distinct().toList();
    List<ContentItem> posts = all.stream().filter(ContentItem.class::isInstance).map(ContentItem.class::cast).toList();
    long campaigns = Stream.concat(all.stream().filter(Campaign.class::isInstance),
        posts.stream().map(ContentItem::getCampaign).filter(Objects::nonNull)).distinct().count();
    return new Reach(messages.size(), (int) all.stream().filter(Touchpoint.class::isInstance).count(), (int) campaigns,
        posts.size());
  }

  private static List<Element> referrers(Element element, ElementIndex index) {
    return index.referrers(element).stream().flatMap(each -> each.element().stream()).distinct().toList();
  }

  /** What the brand is at a time. */
  Optional<BrandCore> core(DnaHorizon horizon) {
    return Optional.ofNullable(horizon == DnaHorizon.TODAY ? brand.getToday() : brand.getDesired());
  }

  /** The version that was decided last. */
  Optional<DnaVersion> version() {
    return brand.getVersions().stream().filter(each -> each.getDecidedAt() != null)
        .max(Comparator.comparing(DnaVersion::getDecidedAt));
  }

  /** Whether the promise that is shown large expresses a trait. */
  boolean expresses(Trait trait) {
    return promise.filter(each -> each.getExpresses().contains(trait)).isPresent();
  }

  /** Everything that can be pointed at and is an element. */
  List<Element> elements() {
    List<Element> all = new ArrayList<>(traits);
    all.addAll(values);
    promise.ifPresent(each -> {
      all.add(each);
      all.addAll(each.getStandards());
    });
    all.addAll(others);
    from.ifPresent(all::add);
    return all;
  }
}
