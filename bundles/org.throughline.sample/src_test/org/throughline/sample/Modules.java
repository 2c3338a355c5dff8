package org.throughline.sample;

import java.util.List;
import org.throughline.core.spi.ModelModule;

/** The domains of the product, for tests in other packages. */
public final class Modules {

  private Modules() {
  }

  /** All of them. */
  public static List<ModelModule> all() {
    return ProductModule.all();
  }
}
