package org.throughline.insight.privacy;

import java.util.List;
import org.throughline.core.Message;
import org.throughline.model.insight.ErasureReason;

/**
 * What an erasure takes away, or has taken away.
 *
 * @param reason why
 * @param rows how many rows go; the answers to erased messages among them
 * @param masked in how many other rows somebody's name is made unreadable
 * @param quotes how many quotes go from cards and journeys
 * @param datasets the names of the datasets that change, in their order
 * @param examples texts of others in which a name is made unreadable though it stands without an @; a few of them, and
 *     none where that was not asked for
 * @param left on which database servers rows are still to be taken away, and why; none while it is only prepared
 */
public record ErasureReport(ErasureReason reason, long rows, long masked, long quotes, List<String> datasets,
    List<String> examples, List<Message> left) {

  public ErasureReport {
    datasets = List.copyOf(datasets);
    examples = List.copyOf(examples);
    left = List.copyOf(left);
  }

  /** The same with what is left on servers. */
  ErasureReport leaving(List<Message> servers) {
    return new ErasureReport(reason, rows, masked, quotes, datasets, examples, servers);
  }

  /** Whether there is nothing to erase. */
  public boolean isEmpty() {
    return datasets.isEmpty() && quotes == 0;
  }
}
