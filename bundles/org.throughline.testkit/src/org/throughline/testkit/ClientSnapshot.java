package org.throughline.testkit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of a tree as text, one line per feature, to be compared with what it is later. Equal texts mean
 * equal content, order included.
 *
 * @param text the content
 */
public record ClientSnapshot(String text) {

  /** What is in a tree now. */
  public static ClientSnapshot of(EObject root) {
    StringBuilder text = new StringBuilder();
    write(text, root, "");
    return new ClientSnapshot(text.toString());
  }

  private static void write(StringBuilder text, EObject object, String indent) {
    text.append(indent).append(object.eClass().getName()).append('\n');
    String inner = indent + "  ";
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (!object.eIsSet(feature) || feature.isDerived()) {
        continue;
      }
      text.append(inner).append(feature.getName()).append(':');
      List<?> values = feature.isMany() ? (List<?>) object.eGet(feature) : one(object.eGet(feature));
      if (feature instanceof EReference reference && reference.isContainment()) {
        text.append('\n');
        values.forEach(each -> write(text, (EObject) each, inner + "  "));
      } else {
        values.forEach(each -> text.append(' ').append(word(feature, each)));
        text.append('\n');
      }
    }
  }

  private static List<@Nullable Object> one(@Nullable Object value) {
    List<@Nullable Object> list = new ArrayList<>();
    list.add(value);
    return list;
  }

  private static String word(EStructuralFeature feature, @Nullable Object value) {
    if (value instanceof EObject target) {
      if (target.eIsProxy()) {
        return "-> " + ((InternalEObject) target).eProxyURI();
      }
      String id = EcoreUtil.getID(target);
      return "-> " + (id == null ? EcoreUtil.getIdentification(target) : id);
    }
    return "[" + EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value) + "]";
  }

  @Override
  public String toString() {
    return text;
  }
}
