package org.throughline.exchange.elements;

import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param key what it is known by, within its table
 * @param feature what it shows; null for the kind of an element and for where it lies
 * @param kind how its cells are shown and edited
 */
public record CellColumn(String key, @Nullable EStructuralFeature feature, Kind kind) {

  /** How cells are shown and edited. */
  public enum Kind {
    /** One line of text. */
    LINE,
    /** Several lines of text. */
    TEXT,
    /** A value that is typed and checked. */
    VALUE,
    /** A number, typed and shown at the right. */
    NUMBER,
    /** A day, typed or picked. */
    DATE,
    /** Yes or no. */
    YES_NO,
    /** One literal of an enumeration. */
    CHOICE,
    /** Several literals. */
    CHOICES,
    /** Several texts. */
    LINES,
    /** Several typed values. */
    VALUES,
    /** One other element. */
    REFERENCE,
    /** Several other elements. */
    REFERENCES,
    /** What kind of thing the row is; read only. */
    CLASS,
    /** What the row lies in; read only. */
    PLACE
  }

  /** The column with the kind of each row. */
  public static final String CLASS_KEY = "-kind";
  /** The column with what each row lies in. */
  public static final String PLACE_KEY = "-place";

  /** Whether its cells can be edited at all. */
  public boolean isEditable() {
    return feature != null;
  }

  /** Whether a cell may be empty. */
  public boolean isOptional() {
    EStructuralFeature of = feature;
    return of != null && !of.isRequired() && !isName();
  }

  /** Whether it is the name of the rows. */
  public boolean isName() {
    return feature == org.throughline.model.ModelPackage.Literals.ELEMENT__NAME;
  }

  /** Whether cells hold several values. */
  public boolean isMany() {
    EStructuralFeature of = feature;
    return of != null && of.isMany();
  }

  /** Whether values are picked from a list. */
  public boolean isPicked() {
    return switch (kind) {
      case CHOICE, CHOICES, REFERENCE, REFERENCES, YES_NO -> true;
      default -> false;
    };
  }

  /** The type of an attribute's values. */
  public EDataType type() {
    return ((EAttribute) Objects.requireNonNull(feature)).getEAttributeType();
  }

  /** The enumeration of a choice. */
  public EEnum enumeration() {
    return (EEnum) Objects.requireNonNull(feature).getEType();
  }

  /** What a reference may refer to. */
  public EClass target() {
    return ((EReference) Objects.requireNonNull(feature)).getEReferenceType();
  }
}
