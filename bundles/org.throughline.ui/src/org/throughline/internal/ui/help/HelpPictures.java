package org.throughline.internal.ui.help;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.throughline.internal.ui.Drawing;
import org.throughline.internal.ui.help.HelpText.Kind;
import org.throughline.internal.ui.help.HelpText.Run;
import org.throughline.ui.Theme;

/** The pictures of the page that is shown, in the colours of the theme and never wider than the page. */
final class HelpPictures {

  private static final int NARROWEST = 120;

  private final StyledText page;
  private final HelpLibrary library;
  private final Map<Integer, Image> images = new HashMap<>();
  private int room;

  HelpPictures(StyledText page, HelpLibrary library) {
    this.page = page;
    this.library = library;
    page.addPaintObjectListener(event -> {
      Image image = images.get(event.style.start);
      if (image != null) {
        event.gc.drawImage(image, event.x, event.y + event.ascent - image.getBounds().height);
      }
    });
    page.addDisposeListener(event -> clear());
  }

  private void clear() {
    images.values().forEach(Image::dispose);
    images.clear();
  }

  private int roomNow() {
    return Math.max(NARROWEST, page.getClientArea().width - page.getLeftMargin() - page.getRightMargin());
  }

  /** Whether what is shown still fits. */
  boolean fit() {
    return images.isEmpty() || room == roomNow();
  }

  /** Makes the pictures of a page and the room for them. */
  void show(HelpText content, Theme theme, List<StyleRange> styles) {
    clear();
    room = roomNow();
    for (Run run : content.runs()) {
      if (run.kind() == Kind.PICTURE) {
        library.picture(run.target()).ifPresent(drawing -> styles.stream().filter(each -> each.start == run.start())
            .findFirst().ifPresent(style -> place(style, drawing, theme)));
      }
    }
  }

  private void place(StyleRange style, Drawing drawing, Theme theme) {
    int width = Math.min(room, drawing.width());
    ImageDataProvider sharp = zoom -> drawing.in(theme, width * zoom / 100);
    images.put(style.start, new Image(page.getDisplay(), sharp));
    style.metrics = new GlyphMetrics(drawing.height(width), 0, width);
  }
}
