package org.throughline.briefing.spi;

import java.util.List;
import org.throughline.briefing.Question;
import org.throughline.briefing.document.Block;

/**
 * Blocks that help to answer one question.
 *
 * @param question the question
 * @param order its place among the contributions to the question, the lowest first; 100, 200, 300 … leave room
 * @param key different for each contribution; decides between equal places, so that the order is always the same
 * @param blocks the blocks
 */
public record Contribution(Question question, int order, String key, List<Block> blocks) {

  /** Keeps an own copy. */
  public Contribution {
    blocks = List.copyOf(blocks);
  }
}
