package org.throughline.testkit.coherence;

import java.util.List;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.internal.coherence.rules.SiloWithoutOwner;
import org.throughline.model.Department;
import org.throughline.model.ModelPackage;
import org.throughline.model.coherence.FindingSeverity;

/** A finding about the first department of a client, as a rule of the product words it. */
final class SomeFinding {

  private SomeFinding() {
  }

  static Finding in(ClientSession session) {
    Department department = session.client().getOrganisation().getDepartments().getFirst();
    RuleCard card = new SiloWithoutOwner().card();
    return new Finding(card, "", department, FindingSeverity.WARNING, card.says(ModelLabel.name(department)),
        List.of(Evidence.of(department, ModelPackage.Literals.DEPARTMENT__HEAD)));
  }
}
