package org.throughline.internal.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.ElementIndex;
import org.throughline.core.ModelTexts;
import org.throughline.model.Chapter;
import org.throughline.ui.table.RowPlace;
import org.throughline.ui.table.TableSource;

/**
 * Everything of a class in a client.
 *
 * @param type the class
 */
public record AllOfAClass(EClass type) implements TableSource {

  @Override
  public List<EObject> rows(ElementIndex index) {
    return index.all(type);
  }

  @Override
  public Optional<RowPlace> place(ClientSession session, @Nullable EObject near) {
    if (near != null && fits(near.eContainmentFeature())) {
      return Optional.of(place(near.eContainer(), near.eContainmentFeature()));
    }
    for (EObject row : session.index().<EObject>all(type)) {
      if (fits(row.eContainmentFeature())) {
        return Optional.of(place(row.eContainer(), row.eContainmentFeature()));
      }
    }
    Optional<RowPlace> found = below(session.client().getOrganisation());
    for (Chapter chapter : session.client().getChapters()) {
      found = found.or(() -> below(chapter));
    }
    return found;
  }

  private Optional<RowPlace> below(@Nullable EObject owner) {
    return owner == null ? Optional.empty()
        : owner.eClass().getEAllContainments().stream().filter(this::fits).findFirst()
            .map(feature -> place(owner, feature));
  }

  private RowPlace place(EObject owner, EReference feature) {
    return new RowPlace(owner, feature, type);
  }

  private boolean fits(@Nullable EReference feature) {
    return feature != null && feature.isMany() && !type.isAbstract() && feature.getEReferenceType().isSuperTypeOf(type);
  }

  @Override
  public String title(Locale locale) {
    return Titles.of(type, locale, new ModelTexts());
  }
}
