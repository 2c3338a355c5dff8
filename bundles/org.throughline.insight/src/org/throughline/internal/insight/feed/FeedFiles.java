package org.throughline.internal.insight.feed;

import java.nio.file.Path;
import org.throughline.insight.feed.FileSample;

/** The beginning of files, for the recognising. */
public final class FeedFiles {

  private FeedFiles() {
  }

  /** The beginning of a file. */
  public static FileSample sample(Path file) {
    return Sampler.of(file);
  }
}
