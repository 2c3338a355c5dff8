package org.throughline.internal.ui.canvas;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.throughline.core.DurableWriter;
import org.throughline.picture.Palette;
import org.throughline.picture.Scene;
import org.throughline.picture.SvgWriter;
import org.throughline.picture.Theme;
import org.throughline.ui.canvas.SceneCanvas;

/** A picture of a canvas for elsewhere: a file, or the clipboard. Always on light ground, as on paper. */
public final class PictureFile {

  private static final double SHARP = 2;

  private PictureFile() {
  }

  /** The name a file gets by itself. */
  public static String name(Scene scene, String end) {
    String plain = scene.title().replaceAll("[^\\p{L}\\p{N} ._-]", " ").replaceAll("\\s+", " ").strip();
    return (plain.isEmpty() ? "Throughline" : plain) + "." + end;
  }

  /**
   * Writes the picture; called on the UI thread, the work runs on any other.
   *
   * @param file ends in .svg or .png
   */
  public static Callable<Path> writing(SceneCanvas canvas, Path file) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      Scene scene = scene(canvas);
      return () -> {
        new DurableWriter().write(file,
            new SvgWriter(Palette.of(Theme.LIGHT)).file(scene).getBytes(StandardCharsets.UTF_8));
        return file;
      };
    }
    ImageData image = canvas.picture(SHARP);
    return () -> {
      ImageLoader loader = new ImageLoader();
      loader.data = new ImageData[] {image};
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      loader.save(bytes, SWT.IMAGE_PNG);
      new DurableWriter().write(file, bytes.toByteArray());
      return file;
    };
  }

  private static Scene scene(SceneCanvas canvas) {
    var content = canvas.content();
    if (content == null) {
      throw new IllegalStateException("Nothing is shown");
    }
    return content.scene();
  }

  /** Puts the picture on the clipboard, and its table for programs that want text. */
  public static void copy(SceneCanvas canvas, Display display) {
    Scene scene = scene(canvas);
    String table = scene.table().columns().stream().map(column -> column.head()).collect(Collectors.joining("\t")) + "\n"
        + scene.table().rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    Clipboard clipboard = new Clipboard(display);
    try {
      clipboard.setContents(new Object[] {canvas.picture(SHARP), table},
          new Transfer[] {ImageTransfer.getInstance(), TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }
}
