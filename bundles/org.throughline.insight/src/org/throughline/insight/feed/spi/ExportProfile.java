package org.throughline.insight.feed.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.RowError;
import org.throughline.insight.feed.FileSample;
import org.throughline.insight.feed.Recognition;

/**
 * One export format of a network or tool. Registered as an OSGi service. Without state; called from any thread.
 *
 * <p>A profile of tables (text and workbooks) says only where the columns are, best with
 * {@link org.throughline.insight.feed.Headings}; the reading is done for it. A profile of another form reads its file
 * itself into rows with the headings of its recognition.
 */
@ConsumerType
public interface ExportProfile {

  /** Its name for programs: small letters, digits and hyphens; never changed, as stored imports refer to it. */
  String id();

  /** What such a file is called by people. */
  Message title();

  /**
   * Whether a file is of this format, by what it holds.
   *
   * @return empty when it is not; never throws for any content
   */
  Optional<Recognition> recognise(FileSample sample);

  /**
   * Reads a file that is no table, row by row; only called for the forms JSON, CAR and ARCHIVE that it has recognised.
   *
   * @param progress is to be checked for cancelling at every row
   */
  default void read(Path file, Recognition recognition, Records records, Progress progress) throws IOException {
    throw new UnsupportedOperationException(id());
  }

  /** Takes the rows of a file in their order. */
  interface Records {

    /**
     * A row.
     *
     * @param line where it begins in the file, from 1; or its number where the file has no lines
     * @param cells one per heading; empty where there is nothing
     */
    void row(long line, List<String> cells);

    /** Something that is no row, with the reason. */
    void rejected(RowError error);
  }
}
