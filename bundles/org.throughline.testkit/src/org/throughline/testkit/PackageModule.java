package org.throughline.testkit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.ModelPackage;

/**
 * The plainest module: one package, its chapter, nothing else. For tests that want the model of a module and not its
 * bundle.
 *
 * @param ePackage the package it brings
 */
public record PackageModule(EPackage ePackage) implements ModelModule {

  /** One for each package of the product that has a chapter. */
  public static List<ModelModule> product() {
    return ModelPackage.eINSTANCE.getESubpackages().stream().map(PackageModule::new)
        .filter(module -> module.chapterClass() != null).map(ModelModule.class::cast).toList();
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
    Optional<EClass> chapter = ePackage.getEClassifiers().stream().filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(type -> ModelPackage.Literals.CHAPTER.isSuperTypeOf(type) && !type.isAbstract()).findFirst();
    return chapter.orElse(null);
  }

  @Override
  public Message title() {
    return Message.of(PackageModule.class, ePackage.getName());
  }
}
