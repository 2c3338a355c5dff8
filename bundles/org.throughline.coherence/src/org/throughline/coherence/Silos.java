package org.throughline.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.model.Department;
import org.throughline.model.ModelPackage;
import org.throughline.model.Person;

/**
 * Which departments an element belongs to, in this order:
 *
 * <ol>
 * <li>a department belongs to itself;
 * <li>what refers to departments, by any reference of its class, belongs to those;
 * <li>what has a person as owner, responsible, author, lead, coordinator or guardian, by a reference of that name, and
 * a person themselves, belongs to the person's department;
 * <li>what says none of this belongs to where the element around it belongs.
 * </ol>
 *
 * An element of several departments counts in each; one of none belongs to no silo. Works for add-ons' classes alike.
 * Remembers what it found: for one look at a client that does not change, and one thread.
 */
public final class Silos {

  private static final Set<String> RESPONSIBLE =
      Set.of("owner", "responsible", "author", "lead", "coordinator", "guardian");

  private final Map<EObject, List<Department>> known = new IdentityHashMap<>();
  private final Map<EClass, List<EReference>> departments = new HashMap<>();
  private final Map<EClass, List<EReference>> people = new HashMap<>();

  /** The departments, each once, in the order in which they stand; empty for no silo. */
  public List<Department> of(EObject element) {
    List<Department> before = known.get(element);
    if (before != null) {
      return before;
    }
    List<Department> found = find(element);
    known.put(element, found);
    return found;
  }

  private List<Department> find(EObject element) {
    if (element instanceof Department department) {
      return List.of(department);
    }
    Set<Department> found = new LinkedHashSet<>();
    for (EReference each : departments.computeIfAbsent(element.eClass(), Silos::toDepartments)) {
      targets(element, each).stream().filter(Department.class::isInstance).map(Department.class::cast)
          .forEach(found::add);
    }
    if (found.isEmpty()) {
      for (EReference each : people.computeIfAbsent(element.eClass(), Silos::toPeople)) {
        for (EObject target : targets(element, each)) {
          if (target instanceof Person person && person.getDepartment() != null) {
            found.add(person.getDepartment());
          }
        }
      }
    }
    EObject around = element.eContainer();
    return found.isEmpty() && around != null ? of(around) : List.copyOf(found);
  }

  private static List<EReference> toDepartments(EClass type) {
    return plain(type).stream()
        .filter(each -> ModelPackage.Literals.DEPARTMENT.isSuperTypeOf(each.getEReferenceType())).toList();
  }

  private static List<EReference> toPeople(EClass type) {
    return plain(type).stream().filter(each -> each.getEReferenceType() == ModelPackage.Literals.PERSON
        && RESPONSIBLE.contains(each.getName())).toList();
  }

  private static List<EReference> plain(EClass type) {
    return type.getEAllReferences().stream().filter(each -> !each.isContainment() && !each.isContainer()).toList();
  }

  private static List<EObject> targets(EObject element, EReference reference) {
    Object value = element.eGet(reference);
    List<EObject> targets = new ArrayList<>();
    if (value instanceof List<?> many) {
      many.forEach(each -> targets.add((EObject) each));
    } else if (value instanceof EObject one) {
      targets.add(one);
    }
    return targets;
  }
}
