package org.throughline.internal.briefing;

import org.throughline.core.spi.ModelModule;
import org.throughline.testkit.ModelModuleContractTest;

/** The module keeps what every module promises. */
class BriefingModuleTest extends ModelModuleContractTest {

  @Override
  protected ModelModule module() {
    return new BriefingModule();
  }
}
