package org.throughline.insight.feed;

import java.util.List;
import java.util.Map;
import org.throughline.core.Message;
import org.throughline.model.Platform;

/**
 * As what a file was recognised.
 *
 * @param profile the id of the profile
 * @param title what such a file is called
 * @param sureness from 0 to 100
 * @param reasons why
 * @param table what its rows stand for
 * @param network where the posts stand
 * @param sheet the sheet of a workbook; empty otherwise
 * @param headings the headings as they stand in the file
 * @param positions where each column lies, counted from 0
 * @param monthFirst whether this network writes dates like 12/31/2026 wherever nothing says otherwise
 */
public record Recognition(String profile, Message title, int sureness, List<Message> reasons, FeedTable table,
    Platform network, String sheet, List<String> headings, Map<FeedColumn, Integer> positions, boolean monthFirst) {

  public Recognition {
    reasons = List.copyOf(reasons);
    headings = List.copyOf(headings);
    positions = Map.copyOf(positions);
  }

  /** The same with other columns, as a person corrected them. */
  public Recognition with(Map<FeedColumn, Integer> corrected) {
    return new Recognition(profile, title, sureness, reasons, table, network, sheet, headings, corrected, monthFirst);
  }
}
