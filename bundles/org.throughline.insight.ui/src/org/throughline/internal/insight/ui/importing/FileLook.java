package org.throughline.internal.insight.ui.importing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Cancelled;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Progress;
import org.throughline.exchange.RowError;
import org.throughline.insight.ConversationMessage;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportCheck;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedPreview;
import org.throughline.insight.feed.FeedProblem;
import org.throughline.insight.feed.FeedService;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Recognition;
import org.throughline.model.insight.DataOrigin;
import org.throughline.ui.Trouble;

/**
 * What was seen in a file, put in words. Immutable.
 *
 * @param profiles as what it can be read, the most likely first
 * @param profile as what it was read; empty where nobody knows
 * @param table what its rows stand for; null where nobody knows
 * @param rows how many rows were looked at
 * @param whole whether these are all
 * @param leftOut how many of them cannot be used
 * @param columns its columns
 * @param remarks what should be known, the worst first
 * @param already what the import is called that has this file already; empty for a new one
 * @param origin whether it is real
 */
record FileLook(List<Recognition> profiles, Optional<Recognition> profile, @Nullable FeedTable table, long rows, boolean whole,
    long leftOut, List<Heading> columns, List<Remark> remarks, Optional<String> already, DataOrigin origin) {

  private static final int SAMPLES = 3;
  private static final int LONGEST = 40;
  private static final int ROWS_TOLD = 5;

  /** How much a remark weighs. */
  enum Weight {
    /** It cannot be imported like this. */
    STOPS("error"),
    /** Figures could mislead. */
    WARNS("warning"),
    /** Good to know. */
    TELLS("hint");

    private final String icon;

    Weight(String icon) {
      this.icon = icon;
    }

    String icon() {
      return icon;
    }
  }

  /** Something that should be known about a file. */
  record Remark(Weight weight, String text) {
  }

  /**
   * A column of a file.
   *
   * @param heading what stands above it
   * @param column what it means; null for nothing, and in conversations
   * @param meaning the same in words; empty for nothing
   * @param type what its values are, in words
   * @param samples what stands first in it, as it would be kept
   */
  record Heading(String heading, @Nullable FeedColumn column, String meaning, String type, String samples) {
  }

  FileLook {
    profiles = List.copyOf(profiles);
    columns = List.copyOf(columns);
    remarks = List.copyOf(remarks);
  }

  /** Whether it can be imported now. */
  boolean importable() {
    return already.isEmpty() && table != null && remarks.stream().noneMatch(each -> each.weight == Weight.STOPS);
  }

  boolean isConversations() {
    return table == FeedTable.CONVERSATIONS;
  }

  /** Looks at a file. Not on the window's thread. */
  static FileLook at(ClientSession session, FeedService feeds, ConversationService conversations, Path file, FileWishes wishes,
      Locale locale, Progress progress) {
    List<Recognition> profiles = List.of();
    Optional<Recognition> profile = Optional.empty();
    try {
      profiles = feeds.recognise(file);
      if (profiles.isEmpty()) {
        profiles = feeds.byHand(file).stream().toList();
      }
      profile = profiles.stream().filter(each -> wishes.profile() == null || each.profile().equals(wishes.profile())).findFirst();
      Optional<String> already = feeds.imported(session, file);
      progress.check();
      if (profile.isEmpty() || profile.get().table() == FeedTable.CONVERSATIONS) {
        // What nobody knows is taken for conversations, and refused in words that say what they need.
        return talk(profiles, profile, conversations.check(file, progress), already, locale);
      }
      return feed(profiles, feeds.preview(file, wishes.choices(), progress), already, wishes, locale);
    } catch (ClientException refused) {
      return new FileLook(profiles, profile, profile.map(Recognition::table).orElse(null), 0, true, 0,
          profile.map(each -> headings(each, List.of(), locale)).orElse(List.of()),
          List.of(new Remark(Weight.STOPS, refused.text().in(locale))), Optional.empty(), DataOrigin.MEASURED);
    } catch (Cancelled ended) {
      throw ended;
    } catch (RuntimeException fault) {
      Trouble.log(fault);
      return new FileLook(profiles, profile, null, 0, true, 0, List.of(),
          List.of(new Remark(Weight.STOPS, ImportWords.of("look.fault"))), Optional.empty(), DataOrigin.MEASURED);
    }
  }

  // ---- posts and days

  private static FileLook feed(List<Recognition> profiles, FeedPreview preview, Optional<String> already, FileWishes wishes,
      Locale locale) {
    List<Remark> remarks = new ArrayList<>();
    Optional<Recognition> usual = profiles.stream().findFirst();
    for (FeedProblem each : preview.problems()) {
      remarks.add(new Remark(Weight.valueOf(each.severity().name()), each.text().in(locale)));
    }
    told(preview.errors(), preview.errors().size(), remarks, locale);
    usual.filter(each -> wishes.profile() == null || each.profile().equals(wishes.profile())).ifPresent(each -> each.reasons()
        .forEach(reason -> remarks.add(new Remark(Weight.TELLS, reason.in(locale)))));
    return new FileLook(profiles, Optional.of(preview.recognition()), preview.recognition().table(), preview.rows(),
        preview.whole(), preview.errors().size(), headings(preview.recognition(), preview.sample(), locale), remarks, already,
        DataOrigin.MEASURED);
  }

  private static List<Heading> headings(Recognition recognition, List<Map<FeedColumn, String>> sample, Locale locale) {
    List<Heading> headings = new ArrayList<>();
    Map<Integer, FeedColumn> columns = recognition.positions().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
    for (int i = 0; i < recognition.headings().size(); i++) {
      FeedColumn column = columns.get(i);
      headings.add(new Heading(recognition.headings().get(i), column, column == null ? "" : ImportWords.of("column." + column),
          column == null ? "" : ImportWords.of("type." + column.type()), column == null ? ""
              : samples(sample, row -> row.get(column))));
    }
    return headings;
  }

  // ---- conversations

  private static FileLook talk(List<Recognition> profiles, Optional<Recognition> profile, ImportCheck check,
      Optional<String> already, Locale locale) {
    List<Remark> remarks = new ArrayList<>();
    check.warnings().forEach(each -> remarks.add(new Remark(Weight.WARNS, each.in(locale))));
    told(check.errors(), check.rejected(), remarks, locale);
    DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).withZone(ZoneId.systemDefault());
    remarks.add(new Remark(Weight.TELLS, ImportWords.of("look.talk", check.conversations(), check.desks().size(),
        String.join(", ", check.desks()), day.format(check.period().from()), day.format(check.period().to()))));
    if (check.origin() == DataOrigin.GENERATED) {
      remarks.add(new Remark(Weight.WARNS, ImportWords.of("look.generated")));
    }
    Map<String, Function<ConversationMessage, @Nullable String>> values = Map.of("conversation_id", ConversationMessage::conversationId,
        "message_id", ConversationMessage::messageId, "in_reply_to_id", ConversationMessage::inReplyToId, "brand",
        ConversationMessage::desk, "direction", each -> ImportWords.of(each.fromCustomer() ? "look.in" : "look.out"), "author",
        ConversationMessage::author, "created_at", each -> each.at().toString(), "text", ConversationMessage::text);
    List<Heading> headings = new ArrayList<>();
    Map<Integer, String> keys = check.mapping().positions().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
    for (int i = 0; i < check.mapping().header().size(); i++) {
      String key = keys.get(i);
      Function<ConversationMessage, @Nullable String> value = key == null ? null : values.get(key);
      headings.add(new Heading(check.mapping().header().get(i), null, value == null ? "" : ImportWords.of("talk." + key),
          value == null ? "" : ImportWords.of("talk.type." + key), value == null ? "" : samples(check.sample(), value)));
    }
    return new FileLook(profiles, profile, FeedTable.CONVERSATIONS, check.rows(), true, check.rejected(), headings, remarks, already,
        check.origin());
  }

  private static <T> String samples(List<T> rows, Function<? super T, @Nullable String> value) {
    return rows.stream().map(row -> Objects.requireNonNullElse(value.apply(row), "")).filter(text -> !text.isBlank())
        .map(FileLook::line).distinct().limit(SAMPLES).collect(Collectors.joining(" · "));
  }

  private static void told(List<RowError> errors, long leftOut, List<Remark> remarks, Locale locale) {
    if (leftOut > 0) {
      remarks.add(new Remark(Weight.WARNS, ImportWords.of("look.leftOut", leftOut) + "\n"
          + errors.stream().limit(ROWS_TOLD).map(each -> each.text().in(locale)).collect(Collectors.joining("\n"))
          + (leftOut > ROWS_TOLD ? "\n" + ImportWords.of("look.leftOut.more", leftOut - ROWS_TOLD) : "")));
      remarks.sort(java.util.Comparator.comparing(Remark::weight));
    }
  }

  /** The columns a heading can become, of the table this file is. */
  List<FeedColumn> possible() {
    FeedTable kind = table;
    return kind == null || kind == FeedTable.CONVERSATIONS ? List.of() : FeedColumn.of(kind);
  }

  /** Which heading a column stands under. */
  Map<FeedColumn, String> meanings() {
    Map<FeedColumn, String> meanings = new EnumMap<>(FeedColumn.class);
    for (Heading each : columns) {
      FeedColumn column = each.column;
      if (column != null) {
        meanings.put(column, each.heading);
      }
    }
    return meanings;
  }

  private static String line(String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    return flat.codePointCount(0, flat.length()) <= LONGEST ? flat
        : flat.substring(0, flat.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
