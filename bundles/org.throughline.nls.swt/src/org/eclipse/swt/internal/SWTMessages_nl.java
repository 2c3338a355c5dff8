package org.eclipse.swt.internal;

import java.io.IOException;
import org.throughline.internal.nls.swt.WholeTexts;

/** The texts of the toolkit in Dutch; found by its name. */
public final class SWTMessages_nl extends WholeTexts {

  /** Called by the toolkit when it needs its first text. */
  public SWTMessages_nl() throws IOException {
    super("nl");
  }
}
