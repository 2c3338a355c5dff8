package org.throughline.ui;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.throughline.picture.Face;

/** The faces of drawn pages, which come with the product. Fonts belong to the display; nobody disposes them. */
public enum Typeface {
  /** The program's words in pictures. */
  SANS(Face.SANS),
  /** A word of emphasis among the program's words. */
  SANS_ITALIC(Face.SANS_ITALIC),
  /** Headings in the program's words. */
  SANS_SEMIBOLD(Face.SANS_SEMIBOLD),
  /** The client's and the customers' own words. */
  SERIF(Face.SERIF),
  /** Quotes. */
  SERIF_ITALIC(Face.SERIF_ITALIC),
  /** The names of things in the client's own words. */
  SERIF_SEMIBOLD(Face.SERIF_SEMIBOLD);

  private final Face face;

  Typeface(Face face) {
    this.face = face;
  }

  /** The typeface of a text in a picture. */
  public static Typeface of(Face face) {
    return valueOf(face.name());
  }

  /** The face in a size of whole points. */
  public Font at(int points) {
    FontRegistry registry = JFaceResources.getFontRegistry();
    String key = "org.throughline.ui." + name() + "." + points;
    if (!registry.hasValueFor(key)) {
      registry.put(key, new FontData[] {new FontData(face.family(), points, face.isItalic() ? SWT.ITALIC : SWT.NORMAL)});
    }
    return registry.get(key);
  }

  /** Makes the faces known to the program. Called once, before the display is made. */
  public static void load() {
    if (SWT.getPlatform().equals("gtk")) {
      for (Typeface face : values()) {
        face.announce();
      }
    }
  }

  /** Makes the faces known to a display that was just made. */
  public static void load(Display display) {
    if (!SWT.getPlatform().equals("gtk")) {
      for (Typeface face : values()) {
        face.path().ifPresent(display::loadFont);
      }
    }
  }

  /**
   * GTK reads the list of faces once, when the display is made, and does not look again; {@code Display.loadFont} comes
   * too late there. So the list is told before, by the call that {@code Display.loadFont} makes.
   */
  private void announce() {
    path().ifPresent(path -> {
      try {
        SWT.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk.OS")
            .getMethod("FcConfigAppFontAddFile", long.class, byte[].class)
            .invoke(null, 0L, (path + '\0').getBytes(Charset.defaultCharset()));
      } catch (ReflectiveOperationException | LinkageError changed) {
        ILog.of(Typeface.class).warn("The system's own face is used for " + face.family(), changed);
      }
    });
  }

  private Optional<String> path() {
    try {
      return Optional.of(FileLocator.toFileURL(face.file()).getPath());
    } catch (IOException | IllegalStateException unreadable) {
      // The system's own face is used then.
      ILog.of(Typeface.class).warn("The typeface " + face.family() + " cannot be read", unreadable);
      return Optional.empty();
    }
  }
}
