package org.throughline.internal.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Everything that modules registered of a kind. */
public final class Services {

  private Services() {
  }

  /** All services of a kind that are there now, that of the highest ranking first. */
  public static <T> List<T> all(Class<T> kind) {
    BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
    try {
      List<ServiceReference<T>> references = new ArrayList<>(context.getServiceReferences(kind, null));
      references.sort(Collections.reverseOrder());
      List<T> services = new ArrayList<>();
      for (ServiceReference<T> reference : references) {
        T service = context.getService(reference);
        if (service != null) {
          services.add(service);
        }
      }
      return services;
    } catch (InvalidSyntaxException withoutFilter) {
      throw new IllegalStateException(withoutFilter);
    }
  }
}
