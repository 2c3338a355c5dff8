package org.throughline.internal.journey;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.journey.JourneyPackage;

/** Brings customer journeys into a client. */
@Component
public final class JourneyModule implements ModelModule {

  @Override
  public String name() {
    return "journey";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(JourneyPackage.eINSTANCE);
  }

  @Override
  public EClass chapterClass() {
    return JourneyPackage.Literals.JOURNEY_CHAPTER;
  }

  @Override
  public Message title() {
    return Message.of(JourneyModule.class, "chapter.title");
  }
}
