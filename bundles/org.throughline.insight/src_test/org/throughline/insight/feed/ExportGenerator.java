package org.throughline.insight.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.throughline.exchange.WorkbookWriter;

/**
 * Writes files as networks export them, from a seed, traps included, and knows what is truly in them. Every text, name and
 * figure is made up.
 */
final class ExportGenerator {

  private static final String[] WORDS = ("koffie polis vandaag nieuws klant vraag helg idag snart boende claim coverage "
      + "weekend storm winter fiets cykel \uD83D\uDE00 éénmalig smörgås #winter #Återbruk #polis").split(" ");

  /** A made-up post. */
  record Post(String id, LocalDateTime at, String text, Map<FeedColumn, Long> figures) {
  }

  private final Random random;

  ExportGenerator(long seed) {
    random = new Random(seed);
  }

  /** So many posts, with these figures; every tenth figure is kept back. */
  List<Post> posts(int count, FeedColumn... figures) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 3 + random.nextInt(12); word > 0; word--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(15) == 0 ? "\n" : " ");
      }
      if (random.nextInt(6) == 0) {
        text.append("\"met aanhalingstekens\", en komma");
      }
      Map<FeedColumn, Long> values = new EnumMap<>(FeedColumn.class);
      for (FeedColumn figure : figures) {
        if (random.nextInt(10) > 0) {
          values.put(figure, (long) random.nextInt(random.nextInt(4) == 0 ? 2_000_000 : 900));
        }
      }
      posts.add(new Post(String.valueOf(100_000_000_000_000_001L + i * 7919L * 31 + random.nextInt(31)),
          LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(300 * 24 * 60)), text.toString().strip(), values));
    }
    return posts;
  }

  static Map<FeedColumn, Long> totals(List<Post> posts) {
    Map<FeedColumn, Long> totals = new EnumMap<>(FeedColumn.class);
    posts.forEach(post -> post.figures.forEach((column, value) -> totals.merge(column, value, Long::sum)));
    return totals;
  }

  static String figure(Post post, FeedColumn column) {
    Long value = post.figures.get(column);
    return value == null ? "" : String.valueOf(value);
  }

  static String time(Post post, String pattern) {
    return post.at.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  /** A text file of rows. */
  static Path csv(Path file, char delimiter, Charset charset, boolean mark, List<List<String>> rows) throws IOException {
    StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        text.append(i > 0 ? String.valueOf(delimiter) : "");
        text.append(cell.matches("(?s).*[\"\n\r,;\t].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
      }
      text.append("\r\n");
    }
    return Files.write(file, text.toString().getBytes(charset));
  }

  static Path csv(Path file, List<List<String>> rows) throws IOException {
    return csv(file, ',', StandardCharsets.UTF_8, true, rows);
  }

  /** A table with a row of headings. */
  static List<List<String>> table(List<String> headings, List<Post> posts, Function<Post, List<String>> row) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings);
    posts.forEach(post -> rows.add(row.apply(post)));
    return rows;
  }

  /** The content export of Meta Business Suite in a language. */
  static List<List<String>> meta(String language, List<Post> posts) {
    List<String> headings = switch (language) {
      case "nl" -> List.of("Bericht-ID", "Pagina-ID", "Paginanaam", "Titel", "Beschrijving", "Publicatietijdstip",
          "Permalink", "Berichttype", "Bereik", "Weergaven", "Reacties", "Opmerkingen", "Deelacties",
          "Reacties, opmerkingen en deelacties");
      case "sv" -> List.of("Publicerings-id", "Sid-id", "Sidnamn", "Titel", "Beskrivning", "Publiceringstid",
          "Permalänk", "Inläggstyp", "Räckvidd", "Visningar", "Reaktioner", "Kommentarer", "Delningar",
          "Reaktioner, kommentarer och delningar");
      default -> List.of("Post ID", "Page ID", "Page name", "Title", "Description", "Publish time", "Permalink",
          "Post type", "Reach", "Views", "Reactions", "Comments", "Shares", "Reactions, Comments and Shares");
    };
    return table(headings, posts, post -> List.of(post.id, "104233445566778", "Zekerhuis", "", post.text,
        time(post, "MM/dd/yyyy HH:mm"), "https://www.facebook.com/zekerhuis/posts/" + post.id, "Foto",
        figure(post, FeedColumn.REACH), figure(post, FeedColumn.VIEWS), figure(post, FeedColumn.LIKES),
        figure(post, FeedColumn.COMMENTS), figure(post, FeedColumn.SHARES), ""));
  }

  static List<List<String>> instagram(List<Post> posts) {
    return table(List.of("Post ID", "Account ID", "Account username", "Account name", "Description", "Publish time",
        "Permalink", "Post type", "Views", "Reach", "Likes", "Shares", "Follows", "Comments", "Saves"), posts,
        post -> List.of(post.id, "17841400000000001", "zekerhuis", "Zekerhuis", post.text, time(post, "MM/dd/yyyy HH:mm"),
            "https://www.instagram.com/p/" + post.id, "IG reel", figure(post, FeedColumn.VIEWS),
            figure(post, FeedColumn.REACH), figure(post, FeedColumn.LIKES), figure(post, FeedColumn.SHARES),
            figure(post, FeedColumn.FOLLOWS), figure(post, FeedColumn.COMMENTS), figure(post, FeedColumn.SAVES)));
  }

  static List<List<String>> x(List<Post> posts) {
    return table(List.of("Tweet id", "Tweet permalink", "Tweet text", "time", "impressions", "engagements",
        "engagement rate", "retweets", "replies", "likes", "url clicks", "promoted impressions"), posts,
        post -> List.of(post.id, "https://x.com/zekerhuis/status/" + post.id, post.text,
            time(post, "yyyy-MM-dd HH:mm") + " +0000", figure(post, FeedColumn.IMPRESSIONS),
            figure(post, FeedColumn.ENGAGEMENTS), "0.0123", figure(post, FeedColumn.SHARES),
            figure(post, FeedColumn.COMMENTS), figure(post, FeedColumn.LIKES), figure(post, FeedColumn.LINK_CLICKS), "-"));
  }

  /** YouTube Studio: the first row is a total. */
  static List<List<String>> youtube(List<Post> posts) {
    List<List<String>> rows = table(List.of("Content", "Video title", "Video publish time", "Views", "Watch time (hours)",
        "Subscribers", "Impressions", "Impressions click-through rate (%)"), posts,
        post -> List.of("v" + post.id.substring(8), post.text.replace('\n', ' '), time(post, "MMM d, yyyy"),
            figure(post, FeedColumn.VIEWS), "12.5", figure(post, FeedColumn.FOLLOWS),
            figure(post, FeedColumn.IMPRESSIONS), "4.2"));
    Map<FeedColumn, Long> totals = totals(posts);
    rows.add(1, List.of("Total", "", "", String.valueOf(totals.get(FeedColumn.VIEWS)), "1", "1",
        String.valueOf(totals.get(FeedColumn.IMPRESSIONS)), "4"));
    return rows;
  }

  static List<List<String>> tiktok(List<Post> posts) {
    return table(List.of("Video title", "Video link", "Post time", "Total views", "Total likes", "Total comments",
        "Total shares"), posts, post -> List.of(post.text, "https://www.tiktok.com/@zekerhuis/video/" + post.id,
            time(post, "yyyy-MM-dd HH:mm:ss"), figure(post, FeedColumn.VIEWS), figure(post, FeedColumn.LIKES),
            figure(post, FeedColumn.COMMENTS), figure(post, FeedColumn.SHARES)));
  }

  /** TikTok's overview with cells without a figure. */
  static List<List<String>> tiktokDays() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Date", "Video views", "Profile views", "Likes", "Comments", "Shares"));
    for (int day = 0; day < 28; day++) {
      rows.add(List.of(LocalDate.of(2026, 2, 1).plusDays(day).toString().replace('-', '/'), String.valueOf(100 + day),
          day % 7 == 0 ? "NaN" : "5", "3", "1", "0"));
    }
    return rows;
  }

  /** A workbook with a line of description above the headings, as LinkedIn writes it. */
  static Path linkedIn(Path file, List<Post> posts) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> headings = List.of("Post title", "Post link", "Post type", "Posted by", "Created date", "Impressions",
        "Clicks", "Click through rate (CTR)", "Likes", "Comments", "Reposts", "Engagement rate", "Content Type");
    rows.add(headings);
    posts.forEach(post -> rows.add(List.of(post.text, "https://www.linkedin.com/feed/update/urn:li:activity:" + post.id,
        "Organic", "A. Person", time(post, "MM/dd/yyyy"), figure(post, FeedColumn.IMPRESSIONS),
        figure(post, FeedColumn.CLICKS), "0.01", figure(post, FeedColumn.LIKES), figure(post, FeedColumn.COMMENTS),
        figure(post, FeedColumn.SHARES), "0.02", "Image")));
    List<String> description = new ArrayList<>(List.of("Aggregated engagement metrics of the posts of the page, UTC"));
    while (description.size() < headings.size()) {
      description.add("");
    }
    return Files.write(file, new WorkbookWriter().write("All posts", description, rows));
  }

  static Path mastodon(Path file, List<Post> posts) throws IOException {
    StringBuilder json = new StringBuilder("{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"outbox.json\","
        + "\"type\":\"OrderedCollection\",\"totalItems\":" + posts.size() + ",\"orderedItems\":[\n");
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      String id = "https://social.example/users/zekerhuis/statuses/" + post.id;
      json.append(i > 0 ? ",\n" : "").append(i % 5 == 4
          ? "{\"id\":\"" + id + "/activity\",\"type\":\"Announce\",\"actor\":\"https://social.example/users/zekerhuis\","
              + "\"published\":\"" + post.at + ":00Z\",\"object\":\"https://other.example/1\"}"
          : "{\"id\":\"" + id + "/activity\",\"type\":\"Create\",\"actor\":\"https://social.example/users/zekerhuis\","
              + "\"published\":\"" + post.at + ":00Z\",\"object\":{\"id\":\"" + id + "\",\"type\":\"Note\",\"published\":\""
              + post.at + ":00Z\",\"url\":\"https://social.example/@zekerhuis/" + post.id + "\",\"inReplyTo\":null,"
              + "\"content\":\"<p>" + escaped(post.text) + "<script>run()</script></p>\",\"contentMap\":{\"nl\":\"\"}}}");
    }
    return Files.writeString(file, json.append("\n]}"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\n", "<br />").replace("\"", "&quot;");
  }

  /** The archive of a Bluesky account: blocks of DAG-CBOR. */
  static Path bluesky(Path file, List<Post> posts) throws IOException {
    ByteArrayOutputStream car = new ByteArrayOutputStream();
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.write(0xA2);
    text(header, "roots");
    header.write(0x80);
    text(header, "version");
    header.write(1);
    block(car, header.toByteArray());
    int number = 0;
    for (Post post : posts) {
      ByteArrayOutputStream record = new ByteArrayOutputStream();
      record.write(0xA4);
      text(record, "text");
      text(record, post.text);
      text(record, "$type");
      text(record, "app.bsky.feed.post");
      text(record, "langs");
      record.write(0x81);
      text(record, "nl");
      text(record, "createdAt");
      text(record, post.at + ":00.000Z");
      ByteArrayOutputStream one = new ByteArrayOutputStream();
      one.writeBytes(new byte[] {1, 0x71, 0x12, 32});
      byte[] hash = new byte[32];
      hash[0] = (byte) number;
      hash[1] = (byte) (number++ >> 8);
      one.writeBytes(hash);
      one.writeBytes(record.toByteArray());
      block(car, one.toByteArray());
    }
    return Files.write(file, car.toByteArray());
  }

  private static void block(ByteArrayOutputStream out, byte[] content) {
    int length = content.length;
    while (length > 0x7F) {
      out.write(length & 0x7F | 0x80);
      length >>= 7;
    }
    out.write(length);
    out.writeBytes(content);
  }

  private static void text(ByteArrayOutputStream out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < 24) {
      out.write(0x60 + bytes.length);
    } else if (bytes.length < 256) {
      out.write(0x78);
      out.write(bytes.length);
    } else {
      out.write(0x79);
      out.write(bytes.length >> 8);
      out.write(bytes.length);
    }
    out.writeBytes(bytes);
  }
}
