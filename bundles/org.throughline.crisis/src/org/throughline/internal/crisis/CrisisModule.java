package org.throughline.internal.crisis;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.crisis.CrisisPackage;

/** Brings crisis playbooks, rotas and incidents into a client. */
@Component
public final class CrisisModule implements ModelModule {

  @Override
  public String name() {
    return "crisis";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(CrisisPackage.eINSTANCE);
  }

  @Override
  public EClass chapterClass() {
    return CrisisPackage.Literals.CRISIS_CHAPTER;
  }

  @Override
  public Message title() {
    return Message.of(CrisisModule.class, "chapter.title");
  }
}
