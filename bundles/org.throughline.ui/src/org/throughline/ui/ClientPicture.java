package org.throughline.ui;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AttachmentFiles;
import org.throughline.core.DurableWriter;

/**
 * The small picture of a client: its logo, or its monogram in the colour of its brand while there is no logo or it is
 * not read yet. The logo is read off the UI thread; one that cannot be read or is too large is left out.
 */
public final class ClientPicture extends Canvas {

  private static final int LARGEST = 4 << 20;
  private static final int MOST_PIXELS = 4096;

  private final RecentClient client;
  private final int size;
  private final DurableWriter writer = PlatformUI.getWorkbench().getService(DurableWriter.class);
  private @Nullable Image logo;

  /**
   * A square picture.
   *
   * @param size length of its edge in points
   */
  public ClientPicture(Composite parent, RecentClient client, int size) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    this.client = client;
    this.size = size;
    setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    setBackground(parent.getBackground());
    addPaintListener(event -> paint(event.gc));
    addDisposeListener(event -> {
      if (logo != null) {
        logo.dispose();
      }
    });
    Theme.whenChanged(this, () -> {
      setBackground(getParent().getBackground());
      redraw();
    });
    if (client.logo() != null) {
      Thread.ofVirtual().name("client picture").start(this::read);
    }
  }

  private void read() {
    Optional<ImageData> data = Optional.ofNullable(client.logo())
        .flatMap(hash -> new AttachmentFiles(client.folder(), writer).content(hash))
        .filter(bytes -> bytes.length <= LARGEST).flatMap(ClientPicture::decoded);
    data.ifPresent(image -> getDisplaySafely().ifPresent(display -> display.asyncExec(() -> {
      if (!isDisposed()) {
        logo = new Image(getDisplay(), image);
        redraw();
      }
    })));
  }

  private Optional<Display> getDisplaySafely() {
    return isDisposed() ? Optional.empty() : Optional.of(getDisplay());
  }

  private static Optional<ImageData> decoded(byte[] bytes) {
    try {
      ImageData[] images = new ImageLoader().load(new ByteArrayInputStream(bytes));
      return images.length == 0 || images[0].width > MOST_PIXELS || images[0].height > MOST_PIXELS ? Optional.empty()
          : Optional.of(images[0]);
    } catch (SWTException unreadable) {
      return Optional.empty();
    }
  }

  private void paint(GC gc) {
    gc.setAntialias(SWT.ON);
    gc.setInterpolation(SWT.HIGH);
    Image picture = logo;
    if (picture != null) {
      Rectangle bounds = picture.getBounds();
      double scale = Math.min((double) size / bounds.width, (double) size / bounds.height);
      int width = Math.max(1, (int) Math.round(bounds.width * scale));
      int height = Math.max(1, (int) Math.round(bounds.height * scale));
      gc.drawImage(picture, 0, 0, bounds.width, bounds.height, (size - width) / 2, (size - height) / 2, width, height);
      return;
    }
    Color ground = ground();
    gc.setBackground(ground);
    gc.fillRoundRectangle(0, 0, size, size, 12, 12);
    gc.setForeground(letters(ground));
    Font font = Typeface.SERIF.at(Math.max(9, size * 3 / 10));
    gc.setFont(font);
    Point extent = gc.textExtent(client.monogram());
    gc.drawText(client.monogram(), (size - extent.x) / 2, (size - extent.y) / 2, true);
  }

  private Color ground() {
    try {
      return client.accent() == null ? Theme.current().accent() : new Color(rgb(client.accent()));
    } catch (NumberFormatException noColour) {
      return Theme.current().accent();
    }
  }

  private static RGB rgb(String accent) {
    int value = Integer.parseInt(accent, 16);
    return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
  }

  /** Light or dark, whichever can be read on the ground. */
  private static Color letters(Color ground) {
    RGB rgb = ground.getRGB();
    double light = 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    Theme wanted = 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? Theme.LIGHT : Theme.DARK;
    return wanted == Theme.LIGHT ? Theme.LIGHT.surface() : Theme.LIGHT.ink();
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  @Override
  public Point computeSize(int width, int height, boolean changed) {
    return new Point(size, size);
  }
}
