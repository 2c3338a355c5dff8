package org.throughline.internal.dna;

import org.throughline.core.spi.ModelModule;
import org.throughline.testkit.ModelModuleContractTest;

/** The module keeps what every module promises. */
class DnaModuleTest extends ModelModuleContractTest {

  @Override
  protected ModelModule module() {
    return new DnaModule();
  }
}
