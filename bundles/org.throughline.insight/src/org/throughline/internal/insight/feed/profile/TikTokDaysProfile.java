package org.throughline.internal.insight.feed.profile;

import org.osgi.service.component.annotations.Component;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** The overview of TikTok, a row for each day. */
@Component(service = ExportProfile.class)
public final class TikTokDaysProfile extends TableProfile {

  public TikTokDaysProfile() {
    super("tiktok-days", FeedTable.DAYS, Platform.TIKTOK, new Headings()
        .column(FeedColumn.DAY, "Date")
        .column(FeedColumn.VIEWS, "Video views", "Video Views")
        .column(FeedColumn.PROFILE_VISITS, "Profile views")
        .column(FeedColumn.LIKES, "Likes")
        .column(FeedColumn.COMMENTS, "Comments")
        .column(FeedColumn.SHARES, "Shares")
        .column(FeedColumn.REACH, "Unique viewers", "Reached audience")
        .column(FeedColumn.FOLLOWERS, "Followers")
        .require(FeedColumn.DAY)
        .require(FeedColumn.VIEWS)
        .require(FeedColumn.PROFILE_VISITS), 72, false);
  }
}
