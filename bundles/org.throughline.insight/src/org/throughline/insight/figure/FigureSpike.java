package org.throughline.insight.figure;

import java.util.List;
import org.throughline.insight.text.Spike;
import org.throughline.insight.text.SpikeDrivers;

/**
 * Hours in which more came, people were angrier or more waited than usual, and what drove that.
 *
 * @param spike when and how far beyond usual
 * @param drivers the terms and messages that stand out in it
 * @param n how many messages came in these hours
 * @param datasets what it was seen in
 */
public record FigureSpike(Spike spike, SpikeDrivers drivers, long n, List<FigureAnswer.Source> datasets) {

  public FigureSpike {
    datasets = List.copyOf(datasets);
  }
}
