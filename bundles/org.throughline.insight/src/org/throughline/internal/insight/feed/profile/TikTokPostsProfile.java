package org.throughline.internal.insight.feed.profile;

import org.osgi.service.component.annotations.Component;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** The list of videos of TikTok. */
@Component(service = ExportProfile.class)
public final class TikTokPostsProfile extends TableProfile {

  public TikTokPostsProfile() {
    super("tiktok-videos", FeedTable.POSTS, Platform.TIKTOK, new Headings()
        .column(FeedColumn.PERMALINK, "Video link", "Link")
        .column(FeedColumn.TEXT, "Video title", "Title")
        .column(FeedColumn.POSTED_AT, "Post time", "Posted time", "Publish time")
        .column(FeedColumn.VIEWS, "Total views", "Video views")
        .column(FeedColumn.LIKES, "Total likes", "Likes")
        .column(FeedColumn.COMMENTS, "Total comments", "Comments")
        .column(FeedColumn.SHARES, "Total shares", "Shares")
        .column(FeedColumn.SAVES, "Total saves", "Add to Favorites", "Saves")
        .column(FeedColumn.REACH, "Reached audience")
        .require(FeedColumn.PERMALINK)
        .require(FeedColumn.POSTED_AT)
        .require(FeedColumn.VIEWS), 80, false);
  }
}
