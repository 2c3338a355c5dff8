package org.throughline.ui;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.Worded;

/** A way through something new, step by step. Registered as an OSGi service; shown in the view Guide. */
@ConsumerType
public interface GuideSheet {

  /** Unique among the sheets, such as {@code first-client}. */
  String id();

  /** What can be done after it, such as “First client in 20 minutes”. */
  Worded title();

  /** One or two sentences on what it brings. */
  Worded introduction();

  /** In order; asked on the UI thread. */
  List<GuideStep> steps();
}
