package org.throughline.internal.insight.feed.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.exchange.RowError;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedImport;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.FileSample;
import org.throughline.insight.feed.FileSample.Form;
import org.throughline.insight.feed.Recognition;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.internal.insight.feed.ArchivedFile;
import org.throughline.internal.insight.feed.JsonReader;
import org.throughline.model.Platform;

/** The posts in the archive of a Mastodon account: its file {@code outbox.json}, unpacked or still in the archive. */
@Component(service = ExportProfile.class)
public final class MastodonProfile implements ExportProfile {

  private static final List<FeedColumn> COLUMNS = List.of(FeedColumn.POST_ID, FeedColumn.PARENT_ID, FeedColumn.CHANNEL,
      FeedColumn.POSTED_AT, FeedColumn.TEXT, FeedColumn.KIND, FeedColumn.PERMALINK, FeedColumn.LANGUAGE);

  private static final String POSTS = "outbox.json";

  @Override
  public String id() {
    return "mastodon-outbox";
  }

  @Override
  public Message title() {
    return Message.of(FeedImport.class, "profile.mastodon-outbox");
  }

  @Override
  public Optional<Recognition> recognise(FileSample sample) {
    if (sample.form() != Form.JSON || !sample.names().contains("orderedItems")) {
      return Optional.empty();
    }
    return Optional.of(new Recognition(id(), title(), 95, List.of(Message.of(FeedImport.class, "reason.member",
        "orderedItems")), FeedTable.POSTS, Platform.MASTODON, "", COLUMNS.stream().map(FeedColumn::key).toList(),
        places(COLUMNS), false));
  }

  static Map<FeedColumn, Integer> places(List<FeedColumn> columns) {
    Map<FeedColumn, Integer> places = new EnumMap<>(FeedColumn.class);
    columns.forEach(column -> places.put(column, columns.indexOf(column)));
    return places;
  }

  private static InputStream open(Path file) throws IOException {
    return ArchivedFile.isArchive(file) ? ArchivedFile.open(file, POSTS).orElseThrow(() -> new IOException("No posts"))
        : Files.newInputStream(file);
  }

  @Override
  public void read(Path file, Recognition recognition, Records records, Progress progress) throws IOException {
    try (Reader text = new BufferedReader(new InputStreamReader(open(file),
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
      JsonReader json = new JsonReader(text);
      boolean first = true;
      if (!json.opens('{')) {
        return;
      }
      while (json.more('}', first)) {
        first = false;
        if (json.name().equals("orderedItems") && json.opens('[')) {
          boolean none = true;
          while (json.more(']', none)) {
            none = false;
            progress.check();
            long line = json.line();
            item(line, json.value(), records);
          }
        } else {
          json.skip(0);
        }
      }
      json.end();
    }
  }

  private static void item(long line, @Nullable Object value, Records records) {
    if (!(value instanceof Map<?, ?> activity) || !(activity.get("type") instanceof String type)) {
      records.rejected(new RowError(line, Message.of(FeedImport.class, "row.activity")));
      return;
    }
    String actor = text(activity.get("actor"));
    String channel = actor.substring(actor.lastIndexOf('/') + 1);
    if (type.equals("Announce") && activity.get("object") instanceof String boosted) {
      records.row(line, List.of(text(activity.get("id")), boosted, channel, text(activity.get("published")), "", "repost",
          "", ""));
    } else if (type.equals("Create") && activity.get("object") instanceof Map<?, ?> note) {
      String language = note.get("contentMap") instanceof Map<?, ?> texts && texts.size() == 1
          ? text(texts.keySet().iterator().next()) : "";
      boolean reply = note.get("inReplyTo") instanceof String;
      String attached = note.get("attachment") instanceof List<?> list && !list.isEmpty()
          && list.getFirst() instanceof Map<?, ?> media ? text(media.get("mediaType")) : "";
      String kind = reply ? "reply" : attached.startsWith("image") ? "photo" : attached.startsWith("video") ? "video"
          : note.get("oneOf") != null || note.get("anyOf") != null ? "poll" : "text";
      records.row(line, List.of(text(note.get("id")), text(note.get("inReplyTo")), channel, text(note.get("published")),
          HtmlText.plain(text(note.get("content"))), kind, text(note.get("url")), language));
    } else {
      records.rejected(new RowError(line, Message.of(FeedImport.class, "row.activity")));
    }
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }
}
