package org.throughline.insight.feed;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** SQL over stored imports. */
public final class FeedQueries {

  private FeedQueries() {
  }

  /**
   * A query of all posts of these files, each post once, as in the last file that has it: exports of overlapping periods
   * then never count twice.
   *
   * @param files Parquet files of posts, the newest last
   */
  public static String posts(List<Path> files) {
    return once(files, "network, COALESCE(post_id, '#' || filename || file_row_number)");
  }

  /** A query of all daily figures of these files, each channel and day once, as in the last file that has it. */
  public static String days(List<Path> files) {
    return once(files, "network, channel_id, channel, day");
  }

  private static String once(List<Path> files, String identity) {
    String list = files.stream().map(FeedQueries::text).collect(Collectors.joining(", ", "[", "]"));
    return "SELECT * EXCLUDE (filename, file_row_number) FROM read_parquet(" + list
        + ", filename = true, file_row_number = true, union_by_name = true) QUALIFY row_number() OVER (PARTITION BY "
        + identity + " ORDER BY list_position(" + list + ", filename) DESC) = 1";
  }

  private static String text(Path file) {
    return "'" + file.toAbsolutePath().normalize().toString().replace('\\', '/').replace("'", "''") + "'";
  }
}
