package org.throughline.internal.crisis;

import org.throughline.core.spi.ModelModule;
import org.throughline.testkit.ModelModuleContractTest;

/** The module keeps what every module promises. */
class CrisisModuleTest extends ModelModuleContractTest {

  @Override
  protected ModelModule module() {
    return new CrisisModule();
  }
}
