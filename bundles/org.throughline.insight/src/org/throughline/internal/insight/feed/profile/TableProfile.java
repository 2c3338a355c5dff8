package org.throughline.internal.insight.feed.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.core.Message;
import org.throughline.insight.feed.FeedImport;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.FileSample;
import org.throughline.insight.feed.FileSample.Form;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.Recognition;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** A format that is known by the headings of its columns. */
abstract class TableProfile implements ExportProfile {

  private static final int SHOWN = 6;

  private final String id;
  private final FeedTable table;
  private final Platform network;
  private final Headings headings;
  private final int sureness;
  private final boolean monthFirst;

  TableProfile(String id, FeedTable table, Platform network, Headings headings, int sureness, boolean monthFirst) {
    this.id = id;
    this.table = table;
    this.network = network;
    this.headings = headings;
    this.sureness = sureness;
    this.monthFirst = monthFirst;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Message title() {
    return Message.of(FeedImport.class, "profile." + id);
  }

  @Override
  public final Optional<Recognition> recognise(FileSample sample) {
    if (sample.form() != Form.TEXT && sample.form() != Form.WORKBOOK) {
      return Optional.empty();
    }
    return headings.in(sample).map(found -> {
      String seen = found.positions().entrySet().stream().sorted(Map.Entry.comparingByKey()).limit(SHOWN)
          .map(entry -> found.row().get(entry.getValue())).collect(Collectors.joining(", "));
      return new Recognition(id, title(), Math.min(100, sureness + found.positions().size()),
          List.of(Message.of(FeedImport.class, "reason.headings", seen)), table, network, found.sheet(), found.row(),
          found.positions(), monthFirst);
    });
  }
}
