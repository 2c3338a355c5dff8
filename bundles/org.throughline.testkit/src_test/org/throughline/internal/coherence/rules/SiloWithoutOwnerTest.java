package org.throughline.internal.coherence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.ModelPackage.Literals.DEPARTMENT__HEAD;
import static org.throughline.model.ModelPackage.Literals.ORGANISATION__DEPARTMENTS;
import static org.throughline.model.ModelPackage.Literals.ORGANISATION__PEOPLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.Department;
import org.throughline.model.DepartmentKind;
import org.throughline.model.Person;
import org.throughline.model.PersonState;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A department has nobody who answers for it. */
class SiloWithoutOwnerTest extends RuleContractTest<Department> {

  @Override
  protected Rule<Department> rule() {
    return new SiloWithoutOwner();
  }

  @Override
  protected Expected failing(RuleStory story) {
    Department service = story.add(story.organisation(), ORGANISATION__DEPARTMENTS, "Customer service");
    Person mila = story.add(story.organisation(), ORGANISATION__PEOPLE, "Mila");
    mila.setDepartment(service);
    return Expected.about(service, Evidence.of(service, DEPARTMENT__HEAD)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    Person mila = story.add(story.organisation(), ORGANISATION__PEOPLE, "Mila");
    Department service = story.add(story.organisation(), ORGANISATION__DEPARTMENTS, "Customer service");
    service.setHead(mila);
    Department agency = story.add(story.organisation(), ORGANISATION__DEPARTMENTS, "Agency");
    agency.setKind(DepartmentKind.EXTERNAL_AGENCY);
  }

  @Test
  void findsAHeadWhoLeft() {
    assertEquals(List.of("The head of “Customer service”, “Mila”, has left. Name the successor, so that somebody answers "
        + "for what this department should do."), said(story -> {
          Person mila = story.add(story.organisation(), ORGANISATION__PEOPLE, "Mila");
          mila.setState(PersonState.LEFT);
          Department service = story.add(story.organisation(), ORGANISATION__DEPARTMENTS, "Customer service");
          service.setHead(mila);
        }));
  }
}
