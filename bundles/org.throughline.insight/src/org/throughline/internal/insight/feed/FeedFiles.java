package org.throughline.internal.insight.feed;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.throughline.exchange.TableFormat;
import org.throughline.insight.feed.FileSample;

/** The beginning of files, for the recognising. */
public final class FeedFiles {

  private FeedFiles() {
  }

  /**
   * What was seen of a file.
   *
   * @param format how a text file is written down; null for any other
   * @param sure whether all of it was gone through for that; else it shows when it is read
   */
  public record Seen(FileSample sample, @Nullable TableFormat format, boolean sure) {
  }

  /** The beginning of a file. A text file is gone through once, to see how it is written down. */
  public static Seen look(Path file) {
    return Sampler.of(file, true);
  }

  /** The same without going through a text file, where its beginning leaves no doubt of how it is written down. */
  public static Seen glance(Path file) {
    return Sampler.of(file, false);
  }
}
