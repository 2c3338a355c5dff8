package org.throughline.internal.insight.feed;

import java.util.Arrays;
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
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("photo", "photo,photos,image,images,foto,foto's,foton,bild,bilder,afbeelding,ig image,static image");
    kinds.put("video", "video,videos,video's,videor,ig video,native video");
    kinds.put("short", "reel,reels,ig reel,short,shorts,rulle,rullar");
    kinds.put("story", "story,stories,verhaal,händelse,ig story");
    kinds.put("carousel", "carousel,ig carousel,karusell,carrousel,album,multi-image,multi image");
    kinds.put("link", "link,links,länk,länkar,koppeling,article,artikel");
    kinds.put("text", "text,tekst,status,note,update,tweet,post");
    kinds.put("live", "live,live video,direkt");
    kinds.put("poll", "poll,peiling,omröstning,question");
    kinds.put("document", "document,dokument");
    kinds.put("repost", "repost,share,shared,boost,announce,retweet,delad,gedeeld");
    kinds.put("reply", "reply,replies,svar,antwoord");
    Map<String, List<String>> names = new LinkedHashMap<>();
    kinds.forEach((kind, each) -> names.put(kind, Arrays.asList(each.split(","))));
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
