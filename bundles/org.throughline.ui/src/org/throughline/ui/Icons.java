package org.throughline.ui;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;

/**
 * The icons of the product in the colour of the present theme, by the name of their drawing. Images belong to the
 * display; nobody disposes them.
 */
public final class Icons {

  private static final String FALLBACK = "form";
  private static final String FAINT = "#faint";

  private Icons() {
  }

  /** An icon for menus, toolbars and parts. */
  public static ImageDescriptor descriptor(String name) {
    return ImageDescriptor.createFromFile(Icons.class, path(name));
  }

  /** Makes the first icon ready, which takes long, so that the next are there at once. May be called on any thread. */
  public static void prepare() {
    ImageDescriptor.createFromFile(Icons.class, path(Theme.LIGHT, FALLBACK)).getImageData(100);
  }

  private static String path(String name) {
    return path(Theme.current(), name);
  }

  private static String path(Theme theme, String name) {
    return "/icons/" + theme.name().toLowerCase(Locale.ROOT) + "/" + name + ".svg";
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

  /** An icon of 24 pixels, for the welcome page, wizards and empty states. */
  public static Image large(String name) {
    return image("24/" + name);
  }

  /** An icon as it looks where it cannot be used: the same drawing, faint. */
  public static Image faint(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = "org.throughline.ui" + path(name) + FAINT;
    if (registry.getDescriptor(key) == null) {
      ImageDescriptor whole = descriptor(name);
      registry.put(key, ImageDescriptor.createFromImageDataProvider(zoom -> fade(whole, zoom)));
    }
    return registry.get(key);
  }

  private static @Nullable ImageData fade(ImageDescriptor whole, int zoom) {
    ImageData data = whole.getImageData(zoom);
    if (data == null || data.alphaData == null) {
      return data;
    }
    for (int i = 0; i < data.alphaData.length; i++) {
      data.alphaData[i] = (byte) ((data.alphaData[i] & 0xff) * 35 / 100);
    }
    return data;
  }

  /** The same icon in the present theme; the image itself when it is none of these icons. */
  public static Image inTheme(Image image) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    for (Theme theme : Theme.values()) {
      if (theme != Theme.current()) {
        for (String name : names()) {
          String key = "org.throughline.ui" + path(theme, name);
          if (registry.getDescriptor(key) != null && registry.get(key) == image) {
            return image(name);
          }
          if (registry.getDescriptor(key + FAINT) != null && registry.get(key + FAINT) == image) {
            return faint(name);
          }
        }
      }
    }
    return image;
  }

  private static List<String> names() {
    var files = FrameworkUtil.getBundle(Icons.class).findEntries("icons/light", "*.svg", false);
    return files == null ? List.of() : Collections.list(files).stream()
        .map(url -> url.getPath().substring(url.getPath().lastIndexOf('/') + 1).replace(".svg", "")).toList();
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
