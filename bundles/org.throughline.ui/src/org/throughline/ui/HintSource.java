package org.throughline.ui;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ClientSession;

/**
 * Knows what would help with an element next; shown in the view Hints while the element is selected. Registered as an
 * OSGi service; asked on the UI thread, so it must be quick.
 */
@ConsumerType
public interface HintSource {

  /** The most helpful first; empty when it has nothing to say about the element. */
  List<Hint> hints(ClientSession session, EObject element);
}
