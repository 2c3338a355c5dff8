package org.throughline.internal.coherence;

import org.throughline.core.spi.ModelModule;
import org.throughline.testkit.ModelModuleContractTest;

/** The module keeps what every module promises. */
class CoherenceModuleTest extends ModelModuleContractTest {

  @Override
  protected ModelModule module() {
    return new CoherenceModule();
  }
}
