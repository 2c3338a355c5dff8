package org.throughline.sample;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.ModelPackage;

/** One domain of the product, as far as its files need it. */
record ProductModule(EPackage ePackage) implements ModelModule {

  static List<ModelModule> all() {
    return ModelPackage.eINSTANCE.getESubpackages().stream().<ModelModule>map(ProductModule::new).toList();
  }

  @Override
  public String name() {
    return ePackage.getName();
  }

  @Override
  public List<EPackage> packages() {
    return List.of(ePackage);
  }

  @Override
  public @Nullable EClass chapterClass() {
    return ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(type -> !type.isAbstract() && ModelPackage.Literals.CHAPTER.isSuperTypeOf(type)).findFirst()
        .orElse(null);
  }

  @Override
  public Message title() {
    return Message.of(ProductModule.class, ePackage.getName());
  }
}
