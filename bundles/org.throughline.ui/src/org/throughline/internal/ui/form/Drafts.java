package org.throughline.internal.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were typed and are no value of their field, so they are not in the client. They are kept while the window
 * stands, so nobody has to type them again who looks at something else in between.
 */
public final class Drafts {

  /**
   * Where a text was typed.
   *
   * @param object whose form
   * @param feature which field
   */
  public record Place(EObject object, EStructuralFeature feature) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place && object == place.object && feature == place.feature;
    }

    @Override
    public int hashCode() {
      return Objects.hash(System.identityHashCode(object), feature);
    }
  }

  private static final int MOST = 50;

  private final Map<Place, String> texts = new LinkedHashMap<>();

  /** Keeps a text; only the newest are kept. */
  public void keep(EObject object, EStructuralFeature feature, String text) {
    Place place = new Place(object, feature);
    texts.remove(place);
    texts.put(place, text);
    if (texts.size() > MOST) {
      texts.remove(texts.keySet().iterator().next());
    }
  }

  /** The text that was typed there. */
  public Optional<String> of(EObject object, EStructuralFeature feature) {
    return Optional.ofNullable(texts.get(new Place(object, feature)));
  }

  /** Forgets a text: the field holds a value now. */
  public void forget(EObject object, EStructuralFeature feature) {
    texts.remove(new Place(object, feature));
  }

  /** Where a text is kept that lies in another object; the newest. */
  public Optional<Place> elsewhere(EObject shown) {
    return texts.keySet().stream().filter(place -> place.object() != shown).reduce((older, newer) -> newer);
  }

  /** Keeps only the texts of objects that are still there. */
  public void keepOnly(Predicate<EObject> there) {
    texts.keySet().removeIf(place -> !there.test(place.object()));
  }

  /** Forgets what was typed in everything but one object. */
  public void forgetElsewhere(EObject shown) {
    texts.keySet().removeIf(place -> place.object() != shown);
  }
}
