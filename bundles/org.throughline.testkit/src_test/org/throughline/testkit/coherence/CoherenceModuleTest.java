package org.throughline.testkit.coherence;

import org.throughline.core.spi.ModelModule;
import org.throughline.internal.coherence.CoherenceModule;
import org.throughline.testkit.ModelModuleContractTest;

/** The module keeps what every module promises. */
class CoherenceModuleTest extends ModelModuleContractTest {

  @Override
  protected ModelModule module() {
    return new CoherenceModule();
  }
}
