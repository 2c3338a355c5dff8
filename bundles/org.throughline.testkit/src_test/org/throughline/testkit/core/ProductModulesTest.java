package org.throughline.testkit.core;

import org.junit.jupiter.api.Nested;
import org.throughline.core.spi.ModelModule;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.journey.JourneyPackage;
import org.throughline.testkit.ModelModuleContractTest;
import org.throughline.testkit.PackageModule;

/** The contract of modules holds for packages of the product, whatever bundle brings them. */
class ProductModulesTest {

  @Nested
  class Dna extends ModelModuleContractTest {
    @Override
    protected ModelModule module() {
      return new PackageModule(DnaPackage.eINSTANCE);
    }
  }

  @Nested
  class Journey extends ModelModuleContractTest {
    @Override
    protected ModelModule module() {
      return new PackageModule(JourneyPackage.eINSTANCE);
    }
  }
}
