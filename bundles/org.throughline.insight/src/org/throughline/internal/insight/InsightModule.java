package org.throughline.internal.insight;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.insight.InsightPackage;

/** Brings datasets, measures and insight cards into a client. */
@Component
public final class InsightModule implements ModelModule {

  @Override
  public String name() {
    return "insight";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(InsightPackage.eINSTANCE);
  }

  @Override
  public EClass chapterClass() {
    return InsightPackage.Literals.INSIGHT_CHAPTER;
  }

  @Override
  public Message title() {
    return Message.of(InsightModule.class, "chapter.title");
  }
}
