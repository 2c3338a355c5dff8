package org.throughline.internal.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.model.ModelPackage;

/**
 * What is written of the objects of one class, worked out once.
 *
 * @param eClass the class
 * @param features what is written, in the order of the class
 * @param typeName the class with its prefix, as {@code xsi:type} has it
 */
record ClassPlan(EClass eClass, Feature[] features, byte[] typeName) {

  /** How a feature is written. */
  enum Kind { UNCOMMON, ATTRIBUTE, ATTRIBUTES, LONG_TEXT, CHILD, CHILDREN, REFERENCE, REFERENCES }

  /**
   * One feature.
   *
   * @param id its number in the class
   * @param kind how it is written
   * @param name its name in UTF-8
   * @param type what it holds
   * @param openType whether a reference says the class of what it refers to when it is not {@code type}
   * @param always whether it is written even when it is not set
   * @param conversion makes text of its values; null when they are text, or no values at all
   */
  record Feature(int id, Kind kind, byte[] name, Object type, boolean openType, boolean always,
      @Nullable EFactory conversion) {
  }

  /** Plans of all classes of a client's packages, as they are asked for. Safe from any thread. */
  static final class Plans {

    private final Map<EClass, ClassPlan> known = new ConcurrentHashMap<>();

    ClassPlan of(EClass eClass) {
      ClassPlan plan = known.get(eClass);
      if (plan == null) {
        plan = plan(eClass);
        known.put(eClass, plan);
      }
      return plan;
    }
  }

  private static ClassPlan plan(EClass eClass) {
    List<Feature> features = new ArrayList<>();
    for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
      Kind kind = kind(feature);
      if (kind != null) {
        features.add(feature(eClass, feature, kind));
      }
    }
    return new ClassPlan(eClass, features.toArray(new Feature[0]),
        Utf8Lines.ascii(eClass.getEPackage().getNsPrefix() + ":" + eClass.getName()));
  }

  private static Feature feature(EClass eClass, EStructuralFeature feature, Kind kind) {
    EFactory conversion = feature.getEType() instanceof EDataType type && !isText(type)
        ? type.getEPackage().getEFactoryInstance() : null;
    boolean openType = feature.getEType() instanceof EClass type && type.isAbstract()
        || feature.getEGenericType().getETypeParameter() != null;
    return new Feature(eClass.getFeatureID(feature), kind, Utf8Lines.ascii(feature.getName()), feature.getEType(),
        openType, feature == ModelPackage.Literals.FILE_ROOT__FORMAT, conversion);
  }

  private static boolean isText(EDataType type) {
    return type == EcorePackage.Literals.ESTRING || CanonicalSave.isLong(type);
  }

  private static @Nullable Kind kind(EStructuralFeature feature) {
    if (feature.isTransient()) {
      return null;
    }
    if (isUncommon(feature)) {
      return Kind.UNCOMMON;
    }
    if (feature instanceof EReference reference) {
      if (reference.isContainment()) {
        return reference.isMany() ? Kind.CHILDREN : Kind.CHILD;
      }
      if (reference.getEOpposite() != null && reference.getEOpposite().isContainment()) {
        return null;
      }
      return reference.isMany() ? Kind.REFERENCES : Kind.REFERENCE;
    }
    EDataType type = ((EAttribute) feature).getEAttributeType();
    if (!type.isSerializable()) {
      return null;
    }
    return feature.isMany() ? Kind.ATTRIBUTES : CanonicalSave.isLong(type) ? Kind.LONG_TEXT : Kind.ATTRIBUTE;
  }

  /** Whether EMF has forms of its own for a feature. */
  private static boolean isUncommon(EStructuralFeature feature) {
    return FeatureMapUtil.isFeatureMap(feature)
        || feature.isUnsettable() && (feature.isMany() || feature instanceof EReference);
  }
}
