package org.throughline.insight.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filter can choose from.
 *
 * @param first the first day there is data of; null when there is none
 * @param last the last day
 * @param channels the channels in the data: the client's own first, then competitors, then others; by name
 * @param networks the networks, most rows first
 * @param audiences the audiences that are reached through a channel, by name; a row can belong to several
 */
public record FilterChoices(@Nullable LocalDate first, @Nullable LocalDate last, List<Choice> channels,
    List<Choice> networks, List<Choice> audiences) {

  /** Whose a channel is. */
  public enum Voice {
    /** The client's. */
    OWN,
    /** A competitor's. */
    COMPETITOR,
    /** Nobody has said whose it is. */
    OTHER
  }

  /**
   * Something to choose.
   *
   * @param key what a {@link FigureFilter} holds
   * @param name what it is called for people
   * @param voice whose it is; of a network always {@code OTHER}
   * @param rows how many rows of the data belong to it
   */
  public record Choice(String key, String name, Voice voice, long rows) {
  }

  public FilterChoices {
    channels = List.copyOf(channels);
    networks = List.copyOf(networks);
    audiences = List.copyOf(audiences);
  }
}
