package org.throughline.exchange.elements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.exchange.elements.CellColumn.Kind;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;

/**
 * Which columns a table of a class can have: the name first, then what the class is about in the order of the model, then
 * what every element has, and what the row lies in.
 *
 * @param columns all of them
 */
public record ColumnPlan(List<CellColumn> columns) {

  private static final int SHOWN_AT_FIRST = 6;
  private static final Set<EStructuralFeature> HIDDEN = Set.of(ModelPackage.Literals.ELEMENT__ID,
      ModelPackage.Literals.FILE_ROOT__FORMAT);
  private static final Set<String> LONG_TEXTS = Set.of("Text", "Markdown");

  public ColumnPlan {
    columns = List.copyOf(columns);
  }

  /** The columns for a class. */
  public static ColumnPlan of(EClass type) {
    List<CellColumn> own = new ArrayList<>();
    List<CellColumn> general = new ArrayList<>();
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (!isShown(feature)) {
        continue;
      }
      CellColumn column = new CellColumn(feature.getName(), feature, kind(feature));
      if (column.isName()) {
        own.addFirst(column);
      } else if (feature.getEContainingClass() == ModelPackage.Literals.ELEMENT) {
        general.add(column);
      } else {
        own.add(column);
      }
    }
    if (type.isAbstract()) {
      own.add(Math.min(1, own.size()), new CellColumn(CellColumn.CLASS_KEY, null, Kind.CLASS));
    }
    own.addAll(general);
    own.add(new CellColumn(CellColumn.PLACE_KEY, null, Kind.PLACE));
    return new ColumnPlan(own);
  }

  private static boolean isShown(EStructuralFeature feature) {
    return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && !HIDDEN.contains(feature)
        && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()
            || !Element.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass())));
  }

  private static Kind kind(EStructuralFeature feature) {
    if (!(feature instanceof EAttribute attribute)) {
      return feature.isMany() ? Kind.REFERENCES : Kind.REFERENCE;
    }
    EDataType type = attribute.getEAttributeType();
    Class<?> values = type.getInstanceClass();
    if (type instanceof EEnum) {
      return feature.isMany() ? Kind.CHOICES : Kind.CHOICE;
    }
    if (feature.isMany()) {
      return ValueText.isPlainText(type) ? Kind.LINES : Kind.VALUES;
    }
    if (ValueText.isPlainText(type)) {
      return LONG_TEXTS.contains(type.getName()) ? Kind.TEXT : Kind.LINE;
    }
    if (values == Boolean.class || values == boolean.class) {
      return Kind.YES_NO;
    }
    if (values == LocalDate.class) {
      return Kind.DATE;
    }
    return values == Integer.class || values == int.class || values == BigDecimal.class ? Kind.NUMBER : Kind.VALUE;
  }

  /** The column with a key. */
  public Optional<CellColumn> column(String key) {
    return columns.stream().filter(column -> column.key().equals(key)).findFirst();
  }

  /** What is shown before anybody chose: the name and the first few of what the class is about. */
  public List<CellColumn> atFirst() {
    List<CellColumn> shown = new ArrayList<>();
    for (CellColumn column : columns) {
      EStructuralFeature feature = column.feature();
      boolean own = feature == null ? column.kind() == Kind.CLASS
          : column.isName() || feature.getEContainingClass() != ModelPackage.Literals.ELEMENT;
      if (own && shown.size() <= SHOWN_AT_FIRST) {
        shown.add(column);
      }
    }
    return shown;
  }
}
