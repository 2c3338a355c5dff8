package org.throughline.internal.ui.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.Ids;
import org.throughline.model.Comment;
import org.throughline.model.Element;

/**
 * Makes what is put into a list of parts.
 *
 * @param clock tells the present day for what must have one
 * @param author who writes a comment
 */
public record NewParts(Clock clock, String author) {

  /** The classes of which a list can take objects. */
  public static List<EClass> kinds(EReference list, EObject parent) {
    EClass wanted = list.getEReferenceType();
    Set<EPackage> packages = new LinkedHashSet<>(List.of(wanted.getEPackage(), parent.eClass().getEPackage()));
    List<EClass> kinds = new ArrayList<>();
    for (EPackage each : packages) {
      for (EClassifier classifier : each.getEClassifiers()) {
        if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()
            && wanted.isSuperTypeOf(type)) {
          kinds.add(type);
        }
      }
    }
    return kinds;
  }

  /** Adds a new part; what it cannot be without and the program knows is filled in. */
  public AddElement adding(EObject parent, EReference list, EClass kind, @Nullable String name) {
    EObject made = EcoreUtil.create(kind);
    if (made instanceof Element element) {
      element.setId(Ids.fresh());
      element.setName(name);
    }
    for (EAttribute attribute : kind.getEAllAttributes()) {
      if (attribute.isRequired() && !attribute.isMany() && !made.eIsSet(attribute)) {
        Object now = now(attribute.getEAttributeType().getInstanceClass());
        if (now != null) {
          made.eSet(attribute, now);
        }
      }
    }
    if (made instanceof Comment comment) {
      comment.setAuthor(author);
    }
    return new AddElement(parent, list, made);
  }

  private @Nullable Object now(@Nullable Class<?> kind) {
    if (kind == LocalDate.class) {
      return LocalDate.now(clock);
    } else if (kind == LocalDateTime.class) {
      return LocalDate.now(clock).atTime(9, 0);
    }
    return kind == Instant.class ? clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS) : null;
  }
}
