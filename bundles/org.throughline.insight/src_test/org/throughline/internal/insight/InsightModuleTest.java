package org.throughline.internal.insight;

import org.throughline.core.spi.ModelModule;
import org.throughline.testkit.ModelModuleContractTest;

/** The module keeps what every module promises. */
class InsightModuleTest extends ModelModuleContractTest {

  @Override
  protected ModelModule module() {
    return new InsightModule();
  }
}
