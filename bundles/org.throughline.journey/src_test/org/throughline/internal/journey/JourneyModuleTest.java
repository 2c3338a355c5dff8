package org.throughline.internal.journey;

import org.throughline.core.spi.ModelModule;
import org.throughline.testkit.ModelModuleContractTest;

/** The module keeps what every module promises. */
class JourneyModuleTest extends ModelModuleContractTest {

  @Override
  protected ModelModule module() {
    return new JourneyModule();
  }
}
