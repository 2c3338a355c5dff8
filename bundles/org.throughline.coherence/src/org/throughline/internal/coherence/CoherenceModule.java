package org.throughline.internal.coherence;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.coherence.CoherencePackage;

/** Brings findings, waivers and reviews into a client. */
@Component
public final class CoherenceModule implements ModelModule {

  @Override
  public String name() {
    return "coherence";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(CoherencePackage.eINSTANCE);
  }

  @Override
  public EClass chapterClass() {
    return CoherencePackage.Literals.COHERENCE_CHAPTER;
  }

  @Override
  public Message title() {
    return Message.of(CoherenceModule.class, "chapter.title");
  }
}
