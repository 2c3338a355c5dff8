package org.throughline.internal.dna;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.dna.DnaPackage;

/** Brings brand DNA, objectives, promises and messages into a client. */
@Component
public final class DnaModule implements ModelModule {

  @Override
  public String name() {
    return "dna";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(DnaPackage.eINSTANCE);
  }

  @Override
  public EClass chapterClass() {
    return DnaPackage.Literals.DNA_CHAPTER;
  }

  @Override
  public Message title() {
    return Message.of(DnaModule.class, "chapter.title");
  }
}
