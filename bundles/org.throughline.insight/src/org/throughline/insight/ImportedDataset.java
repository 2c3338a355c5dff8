package org.throughline.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.model.insight.DataOrigin;

/**
 * One import: where the messages came from and what is kept of them. The file it names is never changed again.
 *
 * @param id the id of the dataset, also part of the file's name
 * @param name what it is called
 * @param source where the messages come from
 * @param file the Parquet file, as a path inside the client folder with forward slashes
 * @param sha256 the fingerprint of that file
 * @param sourceSha256 the fingerprint of the file that was imported
 * @param contentSha256 the fingerprint of the rows, which was the same before writing and after reading back
 * @param rows how many rows were imported
 * @param rejected how many rows of the file were not
 * @param conversations how many conversations the rows form
 * @param desks the support desks in it, in alphabetical order
 * @param period from the first to the last message
 * @param mapping the header that was taken for each column
 * @param origin whether the messages are real
 * @param keepUntil the last day on which they may be kept; null for the usual time, see
 *     {@link org.throughline.insight.privacy.Retention}
 * @param importedAt when it was imported
 */
public record ImportedDataset(String id, String name, String source, String file, String sha256, String sourceSha256,
    String contentSha256, long rows, long rejected, long conversations, List<String> desks, Period period, Map<String, String> mapping,
    DataOrigin origin, @Nullable LocalDate keepUntil, Instant importedAt) {

  public ImportedDataset {
    desks = List.copyOf(desks);
    mapping = Map.copyOf(mapping);
  }
}
