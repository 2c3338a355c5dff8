package org.throughline.internal.insight.feed.profile;

import org.osgi.service.component.annotations.Component;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** The analytics of single posts of X, in its older and newer form. */
@Component(service = ExportProfile.class)
public final class XPostsProfile extends TableProfile {

  public XPostsProfile() {
    super("x-posts", FeedTable.POSTS, Platform.X, new Headings()
        .column(FeedColumn.POST_ID, "Tweet id", "Post id")
        .column(FeedColumn.PERMALINK, "Tweet permalink", "Post Link", "Post permalink")
        .column(FeedColumn.TEXT, "Tweet text", "Post text")
        .column(FeedColumn.POSTED_AT, "time", "Date")
        .column(FeedColumn.IMPRESSIONS, "impressions")
        .column(FeedColumn.ENGAGEMENTS, "engagements")
        .column(FeedColumn.SHARES, "retweets", "Reposts", "Shares")
        .column(FeedColumn.COMMENTS, "replies")
        .column(FeedColumn.LIKES, "likes", "favorites")
        .column(FeedColumn.SAVES, "Bookmarks")
        .column(FeedColumn.LINK_CLICKS, "url clicks")
        .column(FeedColumn.FOLLOWS, "follows", "New follows")
        .require(FeedColumn.POST_ID)
        .require(FeedColumn.TEXT)
        .require(FeedColumn.POSTED_AT)
        .require(FeedColumn.IMPRESSIONS), 80, true);
  }
}
