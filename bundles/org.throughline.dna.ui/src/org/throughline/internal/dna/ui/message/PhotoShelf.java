package org.throughline.internal.dna.ui.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.throughline.core.AttachmentFiles;
import org.throughline.dna.message.Photos;
import org.throughline.model.Attachment;
import org.throughline.picture.ImageFile;

/**
 * The photos of a client, small. Each is read once, away from the UI thread, when it is asked for first; used on the UI
 * thread.
 */
final class PhotoShelf implements Photos {

  /** Dots of the longer edge: sharp on a screen with a high resolution, too. */
  private static final int SMALL = 480;
  private static final int MOST_PIXELS = 8192;

  private final Display display = Display.getCurrent();
  private final AttachmentFiles files;
  private final Runnable arrived;
  private final Map<String, Optional<ImageFile>> known = new HashMap<>();

  /**
   * An empty shelf.
   *
   * @param arrived called on the UI thread when another photo has been read
   */
  PhotoShelf(AttachmentFiles files, Runnable arrived) {
    this.files = files;
    this.arrived = arrived;
  }

  @Override
  public Optional<ImageFile> of(Attachment photo) {
    String hash = photo.getHash();
    if (hash == null) {
      return Optional.empty();
    }
    Optional<ImageFile> file = known.get(hash);
    if (file == null) {
      known.put(hash, Optional.empty());
      Thread.ofVirtual().name("photo").start(() -> read(hash));
      return Optional.empty();
    }
    return file;
  }

  private void read(String hash) {
    Optional<ImageFile> read = files.content(hash).flatMap(PhotoShelf::small);
    if (read.isPresent() && !display.isDisposed()) {
      display.asyncExec(() -> {
        known.put(hash, read);
        arrived.run();
      });
    }
  }

  /** A small picture of a photo or drawing; empty when it is neither, broken, or too large to be one. */
  private static Optional<ImageFile> small(byte[] content) {
    Optional<ImageFile> file = ImageFile.of(content);
    if (file.filter(each -> each.width() > MOST_PIXELS || each.height() > MOST_PIXELS).isPresent()) {
      return Optional.empty();
    }
    try {
      ImageLoader loader = new ImageLoader();
      ImageData whole = loader.load(new ByteArrayInputStream(content))[0];
      if (whole.width > MOST_PIXELS || whole.height > MOST_PIXELS) {
        return Optional.empty();
      }
      double less = Math.max(1, Math.max(whole.width, whole.height) / (double) SMALL);
      loader.data = new ImageData[] {whole.scaledTo(Math.max(1, (int) (whole.width / less)), Math.max(1, (int) (whole.height / less)))};
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      loader.save(written, SWT.IMAGE_PNG);
      return ImageFile.of(written.toByteArray());
    } catch (SWTException broken) {
      return Optional.empty();
    }
  }
}
