package org.throughline.insight.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a column of an export can mean. Its name in lower case is the name of the column in the stored table.
 *
 * <p>The table of posts has besides: {@code network} (lower-case name of the platform), {@code posted_local} (the time as
 * it stands in the file), {@code zone_known} (whether the file says its zone), {@code time_known} (false where it gives
 * the day only), {@code kind_exported} (the kind in the network's own words), {@code hashtags} (lower case, without
 * {@code #}). A figure that was not in the file, or that the network kept back, is null: blank is never 0.
 */
public enum FeedColumn {
  /** The network's own id of the post, as text. */
  POST_ID(Type.ID, true, false),
  /** The id of the post it answers or passes on. */
  PARENT_ID(Type.ID, true, false),
  /** The network's id of the page or account. */
  CHANNEL_ID(Type.ID, true, true),
  /** The name or handle of the own page or account. */
  CHANNEL(Type.LABEL, true, true),
  /** When it was posted. Where the file gives no zone, it was read in the zone that was chosen for the import. */
  POSTED_AT(Type.MOMENT, true, false),
  /** The day the figures are about, in the network's own reckoning. */
  DAY(Type.DAY, false, true),
  /** A headline, where the network has one. */
  TITLE(Type.TEXT, true, false),
  /** What was written, with e-mail addresses, telephone and bank account numbers masked. */
  TEXT(Type.TEXT, true, false),
  /** What sort of post: text, photo, video, short, story, carousel, link, live, poll, document, repost, reply, other. */
  KIND(Type.LABEL, true, false),
  /** Where the post stands. */
  PERMALINK(Type.LABEL, true, false),
  /** The language the file gives. */
  LANGUAGE(Type.LABEL, true, false),
  /** The pseudonym of who wrote it; null for posts of the own page. */
  AUTHOR(Type.PERSON, true, false),
  /** How often it was shown. */
  IMPRESSIONS(Type.COUNT, true, true),
  /** How often it was viewed or played, as the network counts that. */
  VIEWS(Type.COUNT, true, true),
  /** How many accounts saw it. Cannot be added up over days or posts. */
  REACH(Type.COUNT, true, true),
  /** Likes; all reactions where a network has several kinds. */
  LIKES(Type.COUNT, true, true),
  /** Comments and replies. */
  COMMENTS(Type.COUNT, true, true),
  /** Shares, reposts and quotes. */
  SHARES(Type.COUNT, true, true),
  /** How often it was saved or bookmarked. */
  SAVES(Type.COUNT, true, true),
  /** All clicks. */
  CLICKS(Type.COUNT, true, true),
  /** Clicks on a link. */
  LINK_CLICKS(Type.COUNT, true, true),
  /** New followers. */
  FOLLOWS(Type.COUNT, true, true),
  /** All reactions to it as the network adds them up. */
  ENGAGEMENTS(Type.COUNT, true, true),
  /** Visits to the page. */
  PROFILE_VISITS(Type.COUNT, false, true),
  /** Followers at the end of the day. */
  FOLLOWERS(Type.COUNT, false, true);

  /** How a value is read. */
  public enum Type {
    /** Kept character by character; a shortened number is refused. */
    ID,
    /** A short text. */
    LABEL,
    /** A text people wrote; personal data is masked. */
    TEXT,
    /** A person; replaced by a pseudonym. */
    PERSON,
    /** A moment. */
    MOMENT,
    /** A day. */
    DAY,
    /** A whole number of at least 0, or nothing. */
    COUNT
  }

  private final Type type;
  private final boolean inPosts;
  private final boolean inDays;

  FeedColumn(Type type, boolean inPosts, boolean inDays) {
    this.type = type;
    this.inPosts = inPosts;
    this.inDays = inDays;
  }

  public Type type() {
    return type;
  }

  /** The name of the column in the stored table. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The columns of a table, in order. */
  public static List<FeedColumn> of(FeedTable table) {
    return Arrays.stream(values()).filter(each -> switch (table) {
      case POSTS -> each.inPosts;
      case DAYS -> each.inDays;
      case CONVERSATIONS -> false;
    }).toList();
  }

  /** The figures of a table, in order. */
  public static List<FeedColumn> counts(FeedTable table) {
    return of(table).stream().filter(each -> each.type == Type.COUNT).toList();
  }
}
