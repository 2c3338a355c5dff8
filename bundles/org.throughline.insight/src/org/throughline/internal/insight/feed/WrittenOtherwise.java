package org.throughline.internal.insight.feed;

import java.io.IOException;

/** A text file is written down in another way than its beginning: all of it has to be looked at before it is read. */
public final class WrittenOtherwise extends IOException {

  private static final long serialVersionUID = 1;
}
