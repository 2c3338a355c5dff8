package org.throughline.internal.briefing;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.briefing.BriefingPackage;

/** Brings briefings with their sections, claims and issues into a client. */
@Component
public final class BriefingModule implements ModelModule {

  @Override
  public String name() {
    return "briefing";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(BriefingPackage.eINSTANCE);
  }

  @Override
  public EClass chapterClass() {
    return BriefingPackage.Literals.BRIEFING_CHAPTER;
  }

  @Override
  public Message title() {
    return Message.of(BriefingModule.class, "chapter.title");
  }
}
