package org.throughline.ui;

import java.io.IOException;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/** The faces of drawn pages, which come with the product. Fonts belong to the display; nobody disposes them. */
public enum Typeface {
  /** The client's and the customers' own words. */
  SERIF("Source Serif 4", "SourceSerif4_400Regular.ttf"),
  /** The names of things in the client's own words. */
  SERIF_SEMIBOLD("Source Serif 4 SemiBold", "SourceSerif4_600SemiBold.ttf"),
  /** Headings in the program's words. */
  SANS_SEMIBOLD("Source Sans 3 SemiBold", "SourceSans3_600SemiBold.ttf");

  private final String family;
  private final String file;

  Typeface(String family, String file) {
    this.family = family;
    this.file = file;
  }

  /** The face in a size of whole points. */
  public Font at(int points) {
    FontRegistry registry = JFaceResources.getFontRegistry();
    String key = "org.throughline.ui." + name() + "." + points;
    if (!registry.hasValueFor(key)) {
      load();
      registry.put(key, new FontData[] {new FontData(family, points, SWT.NORMAL)});
    }
    return registry.get(key);
  }

  private void load() {
    URL entry = FrameworkUtil.getBundle(Typeface.class).getEntry("fonts/" + file);
    try {
      Display.getCurrent().loadFont(FileLocator.toFileURL(entry).getPath());
    } catch (IOException unreadable) {
      // The system's own serif face is used then.
      ILog.of(Typeface.class).warn("The typeface " + family + " cannot be read", unreadable);
    }
  }
}
