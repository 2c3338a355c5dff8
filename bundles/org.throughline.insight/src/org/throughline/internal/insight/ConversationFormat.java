package org.throughline.internal.insight;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.core.Message;
import org.throughline.exchange.Column;
import org.throughline.exchange.TableRow;
import org.throughline.insight.ConversationImport;
import org.throughline.insight.ConversationMessage;

/** The columns of the customer-care format, and what a row must hold to be a message. */
public final class ConversationFormat {

  /** What the ids of generated conversations start with, so that they are never taken for real ones. */
  public static final String GENERATED_PREFIX = "generated-";

  /** The columns, in their usual order. */
  public static final List<Column> COLUMNS = List.of(Column.required("conversation_id"), Column.required("message_id"),
      Column.required("in_reply_to_id"), Column.required("brand"), Column.required("direction"),
      Column.required("author"), Column.required("created_at"), Column.required("text"));

  private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");
  private static final Pattern SHORTENED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+\\d+");

  private final Instant latest;

  /** A format whose messages are at most as young as that. */
  public ConversationFormat(Instant latest) {
    this.latest = latest;
  }

  /** Why a row is no message; the message says what is wrong and what to do. */
  public static final class NotAMessage extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    NotAMessage(String key, Object... arguments) {
      this.reason = Message.of(ConversationImport.class, key, arguments);
    }

    public Message reason() {
      return reason;
    }
  }

  /** The message of a row, with the author as it stands there. */
  public ConversationMessage message(TableRow row) throws NotAMessage {
    String reply = row.get("in_reply_to_id").strip();
    if (SHORTENED.matcher(reply).matches()) {
      throw new NotAMessage("row.shortened", "in_reply_to_id", shown(reply));
    }
    return new ConversationMessage(row.line(), id(row, "conversation_id"), id(row, "message_id"),
        reply.isEmpty() ? null : reply, filled(row, "brand"), inbound(row), filled(row, "author"), moment(row),
        row.get("text"));
  }

  private static String filled(TableRow row, String column) throws NotAMessage {
    String value = row.get(column).strip();
    if (value.isEmpty()) {
      throw new NotAMessage("row.empty", column);
    }
    return value;
  }

  private static String id(TableRow row, String column) throws NotAMessage {
    String value = filled(row, column);
    if (SHORTENED.matcher(value).matches()) {
      throw new NotAMessage("row.shortened", column, shown(value));
    }
    return value;
  }

  private static boolean inbound(TableRow row) throws NotAMessage {
    String direction = row.get("direction").strip().toLowerCase(Locale.ROOT);
    return switch (direction) {
      case "inbound" -> true;
      case "outbound" -> false;
      default -> throw new NotAMessage("row.direction", shown(direction));
    };
  }

  private Instant moment(TableRow row) throws NotAMessage {
    String value = filled(row, "created_at");
    Instant moment;
    try {
      moment = OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException noOffset) {
      throw new NotAMessage(isLocal(value) ? "row.zone" : "row.time", shown(value));
    }
    if (moment.isAfter(latest)) {
      throw new NotAMessage("row.future", shown(value));
    }
    if (moment.isBefore(EARLIEST)) {
      throw new NotAMessage("row.past", shown(value));
    }
    return moment.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
  }

  private static boolean isLocal(String value) {
    try {
      LocalDateTime.parse(value.replace(' ', 'T'));
      return true;
    } catch (DateTimeException notEvenThat) {
      return false;
    }
  }

  /** At most 40 characters of a value, for a message. */
  private static String shown(String value) {
    return value.codePointCount(0, value.length()) <= 40 ? value
        : value.substring(0, value.offsetByCodePoints(0, 39)) + "…";
  }
}
