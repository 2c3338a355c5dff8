package org.throughline.internal.insight.ui.talk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.figure.ConversationRow;
import org.throughline.insight.figure.Conversations.Order;
import org.throughline.model.Platform;
import org.throughline.picture.Token;
import org.throughline.picture.kit.ChannelSign;
import org.throughline.ui.Named;
import org.throughline.ui.Theme;
import org.throughline.ui.Typeface;

/**
 * The list of conversations. Of however many there are only some pages are kept: a page comes when a row of it is seen, and
 * goes when others were seen since.
 */
final class TalkTable {

  /** How many conversations are asked for at once. */
  static final int PAGE = 100;
  private static final int PAGES_KEPT = 40;
  /** A table of the platform gets slow beyond this; more rows come when its end is reached. */
  private static final int STRETCH = 5_000;
  private static final int CHANNEL = 1;
  private static final int TAG = 16;

  private final Table table;
  private final LongConsumer more;
  private final Map<Integer, List<ConversationRow>> pages = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.@Nullable Entry<Integer, List<ConversationRow>> eldest) {
      return size() > PAGES_KEPT;
    }
  };
  private final Set<Integer> wanted = new HashSet<>();
  private TalkTimes times;
  private long count;
  private boolean oneDay;
  private int year;

  /**
   * A list.
   *
   * @param more is told from where on a page is wanted
   * @param chosen is told which conversation is to be read; null for none
   * @param ordered is told which order is wanted
   */
  TalkTable(Composite parent, TalkTimes times, LongConsumer more, Consumer<@Nullable ConversationRow> chosen, Consumer<Order> ordered) {
    this.times = times;
    this.more = more;
    table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setData("id", "talk.table");
    Named.whole(table, TalkWords.of("table"));
    table.setHeaderVisible(true);
    column("column.asked", 100, SWT.LEFT, Order.LATEST, Order.EARLIEST, ordered);
    // A sign is narrower than any word for it: the heading is in the tooltip.
    TableColumn channel = column("column.channel", 40, SWT.LEFT, Order.CHANNEL, Order.CHANNEL, ordered);
    channel.setToolTipText(channel.getText());
    channel.setText("");
    column("column.topic", 150, SWT.LEFT, null, null, ordered);
    column("column.waited", 70, SWT.RIGHT, Order.LONGEST_WAIT, Order.SHORTEST_WAIT, ordered);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Selection, event -> chosen.accept(row(table.getSelectionIndex()).orElse(null)));
    table.addListener(SWT.Resize, event -> fit());
    table.addListener(SWT.EraseItem, event -> {
      if (event.index == CHANNEL && letters((TableItem) event.item).isPresent()) {
        event.detail &= ~SWT.FOREGROUND;
      }
    });
    table.addListener(SWT.PaintItem, event -> letters((TableItem) event.item).filter(each -> event.index == CHANNEL)
        .ifPresent(letters -> tag(event, letters)));
    Theme.whenChanged(table, () -> table.clearAll());
  }

  private TableColumn column(String key, int width, int side, @Nullable Order first, @Nullable Order second, Consumer<Order> ordered) {
    TableColumn column = new TableColumn(table, side);
    column.setText(TalkWords.of(key));
    column.setWidth(width);
    if (first != null && second != null) {
      column.addListener(SWT.Selection, event -> {
        boolean turned = table.getSortColumn() == column && table.getData("order") == first;
        order(column, turned ? second : first);
        ordered.accept(turned ? second : first);
      });
      if (first == Order.LATEST) {
        order(column, first);
      }
    }
    return column;
  }

  private void order(TableColumn column, Order order) {
    table.setSortColumn(column);
    table.setSortDirection(order == Order.EARLIEST || order == Order.SHORTEST_WAIT || order == Order.CHANNEL ? SWT.UP : SWT.DOWN);
    table.setData("order", order);
  }

  Table control() {
    return table;
  }

  private void fit() {
    int rest = table.getClientArea().width;
    for (int i = 0; i < table.getColumnCount(); i++) {
      rest -= i == 2 ? 0 : table.getColumn(i).getWidth();
    }
    if (rest > 60) {
      table.getColumn(2).setWidth(rest);
    }
  }

  // ---- rows

  /**
   * Shows other conversations.
   *
   * @param same whether they are those that are shown already, of which more is known now
   */
  void show(long all, List<ConversationRow> first, TalkTimes zone, boolean same) {
    int chosen = table.getSelectionIndex();
    times = zone;
    count = all;
    pages.clear();
    wanted.clear();
    if (!first.isEmpty()) {
      pages.put(0, first);
    }
    LocalDate begin = first.isEmpty() ? null : zone.day(first.getFirst().asked());
    year = begin == null ? 0 : begin.getYear();
    int shown = (int) Math.min(all, same ? Math.max(STRETCH, table.getItemCount()) : STRETCH);
    table.setItemCount(shown);
    table.clearAll();
    if (same && chosen >= 0 && chosen < shown) {
      table.setSelection(chosen);
    } else if (!same) {
      table.setTopIndex(0);
      table.deselectAll();
    }
  }

  /** Whether all of what is shown is of one day, which need not stand in every row then. */
  void oneDay(boolean one) {
    oneDay = one;
  }

  /** A page that was asked for. */
  void page(long from, List<ConversationRow> rows) {
    int page = (int) (from / PAGE);
    wanted.remove(page);
    pages.put(page, rows);
    int last = Math.min(table.getItemCount(), (int) from + rows.size()) - 1;
    if (last >= from) {
      table.clear((int) from, last);
    }
  }

  /** A conversation of the list, when its page is here. */
  Optional<ConversationRow> row(int index) {
    List<ConversationRow> page = index < 0 ? null : pages.get(index / PAGE);
    return page == null || index % PAGE >= page.size() ? Optional.empty() : Optional.of(page.get(index % PAGE));
  }

  /** Chooses the first conversation. */
  Optional<ConversationRow> chooseFirst() {
    if (table.getItemCount() > 0 && table.getSelectionIndex() < 0) {
      table.setSelection(0);
    }
    return row(table.getSelectionIndex());
  }

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    int index = event.index;
    Optional<ConversationRow> row = row(index);
    if (row.isEmpty()) {
      item.setText(new String[] {"…", "", "", ""});
      item.setData(null);
      if (wanted.add(index / PAGE)) {
        more.accept((long) (index / PAGE) * PAGE);
      }
    } else {
      ConversationRow each = row.get();
      Duration waited = each.waited();
      String topic = each.topic();
      item.setData(each);
      item.setText(new String[] {oneDay ? times.hour(each.asked()) : times.inList(each.asked(), year), each.channelName(),
          topic == null ? TalkTimes.readable(each.opening()) : ThreadScene.capital(topic),
          waited != null ? times.lasts(waited) : TalkWords.of(each.answered() ? "waited.unknown" : "waited.open")});
    }
    if (index == table.getItemCount() - 1 && index + 1 < count) {
      table.getDisplay().asyncExec(() -> {
        if (!table.isDisposed()) {
          table.setItemCount((int) Math.min(count, Math.min((long) table.getItemCount() + STRETCH, Integer.MAX_VALUE)));
        }
      });
    }
  }

  // ---- the sign of a channel

  private static Optional<String> letters(TableItem item) {
    return item.getData() instanceof ConversationRow row ? Optional.ofNullable(
        Platform.getByName(row.network().toUpperCase(Locale.ROOT))).flatMap(ChannelSign::letters) : Optional.empty();
  }

  private static void tag(Event event, String letters) {
    GC gc = event.gc;
    Theme theme = Theme.current();
    gc.setFont(Typeface.SANS_SEMIBOLD.at(9));
    Point size = gc.textExtent(letters);
    int wide = Math.max(22, size.x + 8);
    int top = event.y + (event.height - TAG) / 2;
    gc.setAntialias(SWT.ON);
    gc.setBackground(theme.colour(Token.SUNKEN));
    gc.setForeground(theme.colour(Token.INK_2));
    gc.fillRoundRectangle(event.x + 4, top, wide, TAG, 6, 6);
    gc.drawText(letters, event.x + 4 + (wide - size.x) / 2, top + (TAG - size.y) / 2, true);
  }
}
