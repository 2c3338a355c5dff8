package org.throughline.internal.insight.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.internal.insight.AnalysisEngine;

/** What networks call the kinds of posts, and what these kinds are stored as. Immutable. */
final class PostKinds {

  private static final String OTHER = "'other'";
  private static final Map<String, List<String>> NAMES = names();

  private final List<String> usual;

  /**
   * Kinds of posts.
   *
   * @param usual names that most rows have, in lower case, the most frequent first: they are looked for before others,
   *     which changes nothing but the time it takes
   */
  PostKinds(List<String> usual) {
    this.usual = List.copyOf(usual);
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put("photo", List.of("photo", "photos", "image", "images", "foto", "foto's", "foton",
        "bild", "bilder", "afbeelding", "ig image", "static image"));
    names.put("video", List.of("video", "videos", "video's", "videor", "ig video", "native video"));
    names.put("short", List.of("reel", "reels", "ig reel", "short", "shorts", "rulle", "rullar"));
    names.put("story", List.of("story", "stories", "verhaal", "händelse", "ig story"));
    names.put("carousel", List.of("carousel", "ig carousel", "karusell", "carrousel",
        "album", "multi-image", "multi image"));
    names.put("link", List.of("link", "links", "länk", "länkar", "koppeling", "article", "artikel"));
    names.put("text", List.of("text", "tekst", "status", "note", "update", "tweet", "post"));
    names.put("live", List.of("live", "live video", "direkt"));
    names.put("poll", List.of("poll", "peiling", "omröstning", "question"));
    names.put("document", List.of("document", "dokument"));
    names.put("repost", List.of("repost", "share", "shared", "boost", "announce", "retweet", "delad", "gedeeld"));
    names.put("reply", List.of("reply", "replies", "svar", "antwoord"));
    return names;
  }

  /** The SQL for the kind that a name in lower case means; the name of an unknown one means another kind, none means none. */
  String of(String name) {
    StringBuilder sql = new StringBuilder("CASE");
    usual.forEach(each -> sql.append(" WHEN ").append(name).append(" = ").append(AnalysisEngine.text(each)).append(" THEN ")
        .append(meant(each)));
    NAMES.forEach((kind, names) -> sql.append(" WHEN ").append(name).append(" IN (")
        .append(names.stream().map(AnalysisEngine::text).collect(Collectors.joining(", "))).append(") THEN ")
        .append(AnalysisEngine.text(kind)));
    return sql + " WHEN " + name + " = '' THEN NULL ELSE " + OTHER + " END";
  }

  private static String meant(String name) {
    return name.isEmpty() ? "NULL" : NAMES.entrySet().stream().filter(each -> each.getValue().contains(name))
        .map(each -> AnalysisEngine.text(each.getKey())).findFirst().orElse(OTHER);
  }
}
