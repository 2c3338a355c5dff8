package org.throughline.internal.roadmap;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.roadmap.RoadmapPackage;

/** Brings maturity, pilots, guidelines and training into a client. */
@Component
public final class RoadmapModule implements ModelModule {

  @Override
  public String name() {
    return "roadmap";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(RoadmapPackage.eINSTANCE);
  }

  @Override
  public EClass chapterClass() {
    return RoadmapPackage.Literals.ROADMAP_CHAPTER;
  }

  @Override
  public Message title() {
    return Message.of(RoadmapModule.class, "chapter.title");
  }
}
