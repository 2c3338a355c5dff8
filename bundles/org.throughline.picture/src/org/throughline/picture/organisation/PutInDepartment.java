package org.throughline.picture.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Channel;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.Organisation;
import org.throughline.model.Person;

/**
 * Puts people and channels in a department, at a place among those of their kind.
 *
 * @param organisation whose people and channels they are
 * @param elements people and channels
 * @param department where they come; empty for in none
 * @param before the person or channel before which those of its kind come; empty for after all others
 */
public record PutInDepartment(Organisation organisation, List<Element> elements, Optional<Department> department,
    Optional<Element> before) implements Operation {

  /** Keeps an own copy; refuses what belongs to no department. */
  public PutInDepartment {
    elements = List.copyOf(elements);
    if (elements.isEmpty() || !elements.stream().allMatch(each -> each instanceof Person || each instanceof Channel)) {
      throw new IllegalArgumentException("Only people and channels belong to a department");
    }
  }

  @Override
  public Message label() {
    Object what = elements.size() == 1 ? ModelLabel.name(elements.getFirst())
        : Message.of(PutInDepartment.class, "several", elements.size());
    return department.map(to -> Message.of(PutInDepartment.class, "operation.put", what, ModelLabel.name(to)))
        .orElseGet(() -> Message.of(PutInDepartment.class, "operation.out", what));
  }

  @Override
  public void apply(Edit edit) {
    Department to = department.orElse(null);
    for (Element each : elements) {
      if (each instanceof Person person && person.getDepartment() != to) {
        person.setDepartment(to);
      } else if (each instanceof Channel channel && channel.getOwner() != to) {
        channel.setOwner(to);
      }
    }
    order(organisation.getPeople(), elements.stream().filter(Person.class::isInstance).map(Person.class::cast).toList());
    order(organisation.getChannels(),
        elements.stream().filter(Channel.class::isInstance).map(Channel.class::cast).toList());
  }

  private <T extends Element> void order(EList<T> all, List<T> moved) {
    if (moved.isEmpty()) {
      return;
    }
    List<T> wanted = new ArrayList<>(all);
    wanted.removeAll(moved);
    int place = before.map(wanted::indexOf).orElse(-1);
    wanted.addAll(place < 0 ? afterTheLast(wanted) : place, moved);
    for (int i = 0; i < wanted.size(); i++) {
      if (all.get(i) != wanted.get(i)) {
        all.move(i, wanted.get(i));
      }
    }
  }

  /** Behind the last one of the same department, so that the order elsewhere stays as it is. */
  private int afterTheLast(List<? extends Element> others) {
    for (int i = others.size() - 1; i >= 0; i--) {
      if (OrganisationPlan.departmentOf(others.get(i)) == department.orElse(null)) {
        return i + 1;
      }
    }
    return others.size();
  }
}
