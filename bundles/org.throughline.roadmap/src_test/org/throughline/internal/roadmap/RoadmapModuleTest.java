package org.throughline.internal.roadmap;

import org.throughline.core.spi.ModelModule;
import org.throughline.testkit.ModelModuleContractTest;

/** The module keeps what every module promises. */
class RoadmapModuleTest extends ModelModuleContractTest {

  @Override
  protected ModelModule module() {
    return new RoadmapModule();
  }
}
