package org.throughline.ui;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of the product in the colour of the present theme, by the name of their drawing. Images belong to the
 * display; nobody disposes them.
 */
public final class Icons {

  private static final String FALLBACK = "form";

  private Icons() {
  }

  /** An icon for menus, toolbars and parts. */
  public static ImageDescriptor descriptor(String name) {
    return ImageDescriptor.createFromFile(Icons.class, path(name));
  }

  private static String path(String name) {
    return "/icons/" + Theme.current().name().toLowerCase(Locale.ROOT) + "/" + name + ".svg";
  }

  /** The same as an image. */
  public static Image image(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = "org.throughline.ui" + path(name);
    if (registry.getDescriptor(key) == null) {
      registry.put(key, descriptor(name));
    }
    return registry.get(key);
  }

  /** The icon of a kind of element. */
  public static Image image(EClass type) {
    return image(name(type));
  }

  /** The drawing of a kind of element: its own, that of what it extends, or a neutral one. */
  public static String name(EClass type) {
    ResourceBundle kinds = ResourceBundle.getBundle("org.throughline.ui.kinds", Locale.ROOT, Icons.class.getClassLoader());
    String drawing = find(kinds, type);
    for (int i = type.getEAllSuperTypes().size() - 1; drawing.isEmpty() && i >= 0; i--) {
      drawing = find(kinds, type.getEAllSuperTypes().get(i));
    }
    return drawing.isEmpty() ? FALLBACK : drawing;
  }

  private static String find(ResourceBundle kinds, EClass type) {
    try {
      return kinds.getString(type.getEPackage().getName() + "." + type.getName());
    } catch (MissingResourceException none) {
      return "";
    }
  }
}
