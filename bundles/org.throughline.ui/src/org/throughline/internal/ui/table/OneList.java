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
import org.throughline.ui.table.RowPlace;
import org.throughline.ui.table.TableSource;

/**
 * What one list of an element holds.
 *
 * @param owner whose list
 * @param feature which list
 */
public record OneList(EObject owner, EReference feature) implements TableSource {

  @Override
  public EClass type() {
    return feature.getEReferenceType();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<EObject> rows(ElementIndex index) {
    return List.copyOf((List<EObject>) owner.eGet(feature));
  }

  @Override
  public Optional<RowPlace> place(ClientSession session, @Nullable EObject near) {
    return feature.isContainment() && !type().isAbstract() ? Optional.of(new RowPlace(owner, feature, type()))
        : Optional.empty();
  }

  @Override
  public String title(Locale locale) {
    return new ModelTexts().label(feature, locale);
  }
}
