package org.throughline.internal.coherence.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.Department;
import org.throughline.model.DepartmentKind;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.Person;
import org.throughline.model.PersonState;
import org.throughline.model.coherence.FindingSeverity;

/** Every department of the organisation has a head who still works there. Outside agencies are no silos. */
@Component(service = Rule.class)
public final class SiloWithoutOwner implements Rule<Department> {

  private static final RuleCard CARD = RuleCard.of(SiloWithoutOwner.class, "coherence.silo-without-owner",
      ModelPackage.Literals.DEPARTMENT, FindingSeverity.WARNING, "coherence");
  private static final int OFFERED = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Department subject, CheckContext context, Report report) {
    if (subject.getKind() == DepartmentKind.EXTERNAL_AGENCY) {
      return;
    }
    Person head = context.read(subject.getHead());
    if (head == null) {
      report.finding(CARD.says(ModelLabel.name(subject)),
          Evidence.of(subject, ModelPackage.Literals.DEPARTMENT__HEAD));
    } else if (head.getState() == PersonState.LEFT) {
      report.finding(CARD.saysOf("left", ModelLabel.name(subject), ModelLabel.name(head)),
          Evidence.of(head, ModelPackage.Literals.PERSON__STATE));
    }
  }

  @Override
  public List<Fix> fixes(Department subject, Finding finding) {
    return subject.eContainer() instanceof Organisation organisation ? organisation.getPeople().stream()
        .filter(each -> each.getDepartment() == subject && each.getState() != PersonState.LEFT).limit(OFFERED)
        .map(each -> Fix.linking(CARD.saysOf("fix", ModelLabel.name(each), ModelLabel.name(subject)), subject,
            ModelPackage.Literals.DEPARTMENT__HEAD, each)).toList() : List.of();
  }
}
