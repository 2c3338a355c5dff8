package org.throughline.internal.ui.canvas;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.ImageFile;

/**
 * The photos of a canvas as images. Each is read once, away from the UI thread; until it is there, and when it cannot
 * be read, its place stays empty.
 */
public final class Photos {

  private static final long MOST_DOTS = 40_000_000L;
  private static final int KEPT = 2_000;

  private final Display display;
  private final Runnable arrived;
  private final Map<ImageFile, Optional<Image>> images = new HashMap<>();
  private boolean disposed;

  /** Photos that tell when another one has been read. */
  public Photos(Display display, Runnable arrived) {
    this.display = display;
    this.arrived = arrived;
  }

  /** The image of a photo; null while it is being read and when it cannot be. */
  @Nullable
  Image of(ImageFile file) {
    Optional<Image> known = images.get(file);
    if (known == null) {
      images.put(file, Optional.empty());
      if ((long) file.width() * file.height() <= MOST_DOTS) {
        CompletableFuture.supplyAsync(() -> read(file)).thenAccept(data -> arrive(file, data));
      }
      return null;
    }
    return known.orElse(null);
  }

  private static Optional<ImageData> read(ImageFile file) {
    try (java.io.InputStream in = file.open()) {
      ImageData data = new ImageData(in);
      double less = Math.max(data.width, data.height) / (double) KEPT;
      return Optional.of(less <= 1 ? data
          : data.scaledTo(Math.max(1, (int) (data.width / less)), Math.max(1, (int) (data.height / less))));
    } catch (SWTException | java.io.IOException broken) {
      ILog.of(Photos.class).warn("A picture cannot be read: " + file, broken);
      return Optional.empty();
    }
  }

  private void arrive(ImageFile file, Optional<ImageData> data) {
    if (data.isPresent() && !display.isDisposed()) {
      display.asyncExec(() -> {
        if (!disposed) {
          images.put(file, Optional.of(new Image(display, data.get())));
          arrived.run();
        }
      });
    }
  }

  /** Gives the images back. */
  public void dispose() {
    disposed = true;
    images.values().forEach(image -> image.ifPresent(Image::dispose));
    images.clear();
  }
}
