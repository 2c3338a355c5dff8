package org.throughline.internal.app;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** Starts every installed bundle that brings services; a module need not be named anywhere to take part. */
final class Components {

  private Components() {
  }

  static void start(BundleContext context) {
    for (Bundle bundle : context.getBundles()) {
      boolean idle = bundle.getState() == Bundle.RESOLVED || bundle.getState() == Bundle.INSTALLED;
      if (idle && bundle.getHeaders("").get("Service-Component") != null) {
        try {
          bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException unresolved) {
          // A module that misses something stays out; its chapters are read-only then.
          ILog.of(Components.class).warn("A module is left out: " + bundle.getSymbolicName(), unresolved);
        }
      }
    }
  }
}
