package org.eclipse.swt.internal;

import java.io.IOException;
import org.throughline.internal.nls.swt.WholeTexts;

/** The texts of the toolkit in Swedish; found by its name. */
public final class SWTMessages_sv extends WholeTexts {

  /** Called by the toolkit when it needs its first text. */
  public SWTMessages_sv() throws IOException {
    super("sv");
  }
}
