package org.throughline.internal.insight.figure;

import org.throughline.core.Message;
import org.throughline.insight.figure.FigureColumn;
import org.throughline.insight.figure.FigureColumn.Type;
import org.throughline.insight.figure.FigureColumn.Use;
import org.throughline.insight.figure.Figures;

/** Makes columns of figures. */
final class Columns {

  private Columns() {
  }

  static FigureColumn column(String key, Type type, Use use) {
    return new FigureColumn(key, Message.of(Figures.class, "column." + key), type, use);
  }

  static FigureColumn channel(Use use) {
    return column("channel", Type.TEXT, use);
  }

  /** The key of the channel, for a filter. */
  static FigureColumn channelKey() {
    return column("channel_key", Type.TEXT, Use.KEY);
  }

  static FigureColumn count(String key, Use use) {
    return column(key, Type.COUNT, use);
  }

  static FigureColumn share(String key, Use use) {
    return column(key, Type.SHARE, use);
  }

  static FigureColumn duration(String key, Use use) {
    return column(key, Type.DURATION, use);
  }

  static FigureColumn day(String key) {
    return column(key, Type.DAY, Use.CATEGORY);
  }
}
