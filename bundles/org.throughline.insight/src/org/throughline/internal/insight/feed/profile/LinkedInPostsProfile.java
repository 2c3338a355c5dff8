package org.throughline.internal.insight.feed.profile;

import org.osgi.service.component.annotations.Component;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** The sheet of all posts in the page analytics of LinkedIn. */
@Component(service = ExportProfile.class)
public final class LinkedInPostsProfile extends TableProfile {

  public LinkedInPostsProfile() {
    super("linkedin-posts", FeedTable.POSTS, Platform.LINKEDIN, new Headings()
        .column(FeedColumn.PERMALINK, "Post link", "Update link")
        .column(FeedColumn.TEXT, "Post title", "Update title")
        .column(FeedColumn.KIND, "Content Type", "Post type", "Update type")
        .column(FeedColumn.POSTED_AT, "Created date", "Posted date")
        .column(FeedColumn.IMPRESSIONS, "Impressions")
        .column(FeedColumn.VIEWS, "Views")
        .column(FeedColumn.CLICKS, "Clicks")
        .column(FeedColumn.LIKES, "Reactions", "Likes")
        .column(FeedColumn.COMMENTS, "Comments")
        .column(FeedColumn.SHARES, "Reposts", "Shares")
        .column(FeedColumn.FOLLOWS, "Follows")
        .require(FeedColumn.PERMALINK)
        .require(FeedColumn.POSTED_AT)
        .require(FeedColumn.TEXT), 80, true);
  }
}
