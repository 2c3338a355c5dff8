package org.throughline.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.throughline.internal.app.PerspectiveOrder.Brought;
import org.throughline.ui.Icons;
import org.throughline.ui.Theme;

/** The perspectives a person can go to, those of modules too, in one order everywhere. */
final class Perspectives {

  private Perspectives() {
  }

  /** All of them but the welcome page, in the order of the switcher. */
  static List<IPerspectiveDescriptor> all() {
    IPerspectiveRegistry registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
    return elements().map(each -> new Brought(each.getAttribute("id"), each.getAttribute("name"),
        each.getContributor().getName())).sorted(new PerspectiveOrder())
        .map(each -> registry.findPerspectiveWithId(each.id())).filter(each -> each != null).toList();
  }

  private static Stream<IConfigurationElement> elements() {
    return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.perspectives"))
        .filter(each -> each.getName().equals("perspective") && !WelcomePerspective.ID.equals(each.getAttribute("id")));
  }

  /** The icon in the present theme: of a drawing that lies in icons/light and icons/dark, the fitting one. */
  static ImageDescriptor icon(IPerspectiveDescriptor perspective) {
    String fitting = "/icons/" + (Theme.current() == Theme.DARK ? "dark" : "light") + "/";
    return elements().filter(each -> perspective.getId().equals(each.getAttribute("id")))
        .filter(each -> each.getAttribute("icon") != null).findFirst()
        .flatMap(each -> locate(each.getContributor().getName(),
            ("/" + each.getAttribute("icon")).replace("/icons/light/", fitting).replace("/icons/dark/", fitting)
                .substring(1)))
        .orElseGet(() -> Icons.descriptor("table"));
  }

  private static Optional<ImageDescriptor> locate(String bundle, String place) {
    return ResourceLocator.imageDescriptorFromBundle(bundle, place);
  }

  /** The one in front. */
  static Optional<IPerspectiveDescriptor> front(IWorkbenchWindow window) {
    IWorkbenchPage page = window.getActivePage();
    return page == null ? Optional.empty() : Optional.ofNullable(page.getPerspective());
  }

  /** Goes to one. */
  static void show(IWorkbenchWindow window, IPerspectiveDescriptor perspective) {
    IWorkbenchPage page = window.getActivePage();
    if (page != null && !perspective.equals(page.getPerspective())) {
      page.setPerspective(perspective);
    }
  }
}
