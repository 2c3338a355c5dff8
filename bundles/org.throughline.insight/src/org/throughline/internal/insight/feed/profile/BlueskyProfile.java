package org.throughline.internal.insight.feed.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.throughline.internal.insight.feed.CarReader;
import org.throughline.model.Platform;

/** The posts and reposts in the archive of a Bluesky account (a CAR file). */
@Component(service = ExportProfile.class)
public final class BlueskyProfile implements ExportProfile {

  private static final List<FeedColumn> COLUMNS = List.of(FeedColumn.POST_ID, FeedColumn.PARENT_ID, FeedColumn.POSTED_AT,
      FeedColumn.TEXT, FeedColumn.KIND, FeedColumn.LANGUAGE);
  private static final long LARGEST = 512L << 20;

  @Override
  public String id() {
    return "bluesky-archive";
  }

  @Override
  public Message title() {
    return Message.of(FeedImport.class, "profile.bluesky-archive");
  }

  @Override
  public Optional<Recognition> recognise(FileSample sample) {
    return sample.form() != Form.CAR ? Optional.empty() : Optional.of(new Recognition(id(), title(), 95,
        List.of(Message.of(FeedImport.class, "reason.car")), FeedTable.POSTS, Platform.BLUESKY, "",
        COLUMNS.stream().map(FeedColumn::key).toList(), MastodonProfile.places(COLUMNS), false));
  }

  @Override
  public void read(Path file, Recognition recognition, Records records, Progress progress) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("Larger than " + LARGEST);
    }
    CarReader archive = new CarReader(Files.readAllBytes(file));
    for (CarReader.Entry entry : archive.entries()) {
      progress.check();
      String type = text(entry.value().get("$type"));
      if (type.equals("app.bsky.feed.post")) {
        Map<?, ?> reply = entry.value().get("reply") instanceof Map<?, ?> map ? map : Map.of();
        String parent = reply.get("parent") instanceof Map<?, ?> map ? text(map.get("uri")) : "";
        String embed = entry.value().get("embed") instanceof Map<?, ?> map ? text(map.get("$type")) : "";
        String language = entry.value().get("langs") instanceof List<?> list && list.size() == 1
            ? text(list.getFirst()) : "";
        records.row(entry.number(), List.of(key(entry), parent, text(entry.value().get("createdAt")),
            text(entry.value().get("text")), !parent.isEmpty() ? "reply" : embed.contains("image") ? "photo"
                : embed.contains("video") ? "video" : embed.contains("external") ? "link" : "text", language));
      } else if (type.equals("app.bsky.feed.repost")) {
        Map<?, ?> subject = entry.value().get("subject") instanceof Map<?, ?> map ? map : Map.of();
        records.row(entry.number(), List.of(key(entry), text(subject.get("uri")),
            text(entry.value().get("createdAt")), "", "repost", ""));
      }
    }
    for (long i = 0; i < archive.unreadable(); i++) {
      records.rejected(new RowError(0, Message.of(FeedImport.class, "row.block")));
    }
  }

  private static String key(CarReader.Entry entry) {
    return entry.key().isEmpty() ? "block-" + entry.number() : entry.key().substring(entry.key().lastIndexOf('/') + 1);
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }
}
