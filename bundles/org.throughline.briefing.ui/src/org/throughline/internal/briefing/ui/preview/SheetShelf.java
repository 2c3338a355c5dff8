package org.throughline.internal.briefing.ui.preview;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.jspecify.annotations.Nullable;

/** The pictures of pages that were looked at last, as many as fit into a fixed room. Used on the UI thread. */
final class SheetShelf {

  /** How many pixels are kept at most; four bytes each. */
  static final long ROOM = 12_000_000;

  private final Map<Integer, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long pixels;

  /**
   * A picture of a page.
   *
   * @param image the picture
   * @param size how many pixels it has
   * @param scale pixels for each point
   * @param edition of which file
   */
  record Kept(Image image, long size, float scale, int edition) {
  }

  /** What is there of a page, in whatever size and of whichever file. */
  Optional<Kept> of(int page) {
    return Optional.ofNullable(kept.get(page));
  }

  /** Keeps a picture in the place of an older one, and lets those go that were looked at longest ago. */
  void put(Device device, int page, ImageData data, float scale, int edition) {
    drop(kept.remove(page));
    long size = (long) data.width * data.height;
    kept.put(page, new Kept(new Image(device, data), size, scale, edition));
    pixels += size;
    Iterator<Map.Entry<Integer, Kept>> oldest = kept.entrySet().iterator();
    while (pixels > ROOM && oldest.hasNext()) {
      Map.Entry<Integer, Kept> each = oldest.next();
      if (each.getKey() != page) {
        oldest.remove();
        drop(each.getValue());
      }
    }
  }

  private void drop(@Nullable Kept gone) {
    if (gone != null) {
      pixels -= gone.size();
      gone.image().dispose();
    }
  }

  /** How many pixels are kept now. */
  long pixels() {
    return pixels;
  }

  /** Lets everything go. */
  void clear() {
    kept.values().forEach(it -> it.image().dispose());
    kept.clear();
    pixels = 0;
  }
}
