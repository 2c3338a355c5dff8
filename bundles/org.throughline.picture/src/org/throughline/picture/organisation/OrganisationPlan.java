package org.throughline.picture.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Channel;
import org.throughline.model.Department;
import org.throughline.model.Element;
import org.throughline.model.Organisation;
import org.throughline.model.Person;

/**
 * Who and what stands in which department, in the order of the lanes.
 *
 * @param rows one for each department, a part behind the whole it belongs to; last those in no department, if any
 */
record OrganisationPlan(List<Row> rows) {

  /**
   * A department with who and what is in it.
   *
   * @param department empty for those in none
   * @param people in their order
   * @param channels in their order
   */
  record Row(Optional<Department> department, List<Person> people, List<Channel> channels) {

    /** The id of the lane. */
    String id() {
      return department.map(each -> String.valueOf(each.getId())).orElse(NONE);
    }

    /** People first, then channels. */
    List<Element> members() {
      List<Element> members = new ArrayList<>(people);
      members.addAll(channels);
      return members;
    }
  }

  /** The lane of those in no department. */
  static final String NONE = "none";

  static OrganisationPlan of(Organisation organisation, boolean people, boolean channels) {
    List<Department> order = new ArrayList<>();
    for (Department each : organisation.getDepartments()) {
      if (each.getPartOf() == null || !organisation.getDepartments().contains(each.getPartOf())) {
        add(each, organisation, order);
      }
    }
    // What is part of itself, by mistake, is shown too.
    organisation.getDepartments().stream().filter(each -> !order.contains(each)).forEach(order::add);
    List<Row> rows = new ArrayList<>();
    order.forEach(each -> rows.add(row(each, organisation, people, channels)));
    Row rest = row(null, organisation, people, channels);
    if (!rest.members().isEmpty()) {
      rows.add(rest);
    }
    return new OrganisationPlan(List.copyOf(rows));
  }

  private static void add(Department department, Organisation organisation, List<Department> order) {
    if (!order.contains(department)) {
      order.add(department);
      organisation.getDepartments().stream().filter(each -> each.getPartOf() == department)
          .forEach(each -> add(each, organisation, order));
    }
  }

  private static Row row(@Nullable Department department, Organisation organisation, boolean people, boolean channels) {
    return new Row(Optional.ofNullable(department),
        people ? organisation.getPeople().stream().filter(each -> each.getDepartment() == department).toList() : List.of(),
        channels ? organisation.getChannels().stream().filter(each -> each.getOwner() == department).toList() : List.of());
  }

  static @Nullable Department departmentOf(Element element) {
    return switch (element) {
      case Person person -> person.getDepartment();
      case Channel channel -> channel.getOwner();
      default -> null;
    };
  }
}
