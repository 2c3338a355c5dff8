package org.throughline.internal.calendar;

import org.throughline.core.spi.ModelModule;
import org.throughline.testkit.ModelModuleContractTest;

/** The module keeps what every module promises. */
class CalendarModuleTest extends ModelModuleContractTest {

  @Override
  protected ModelModule module() {
    return new CalendarModule();
  }
}
