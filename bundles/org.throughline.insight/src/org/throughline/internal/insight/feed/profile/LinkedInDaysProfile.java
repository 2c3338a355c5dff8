package org.throughline.internal.insight.feed.profile;

import org.osgi.service.component.annotations.Component;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** The sheet with the figures of each day in the page analytics of LinkedIn. */
@Component(service = ExportProfile.class)
public final class LinkedInDaysProfile extends TableProfile {

  public LinkedInDaysProfile() {
    super("linkedin-days", FeedTable.DAYS, Platform.LINKEDIN, new Headings()
        .column(FeedColumn.DAY, "Date")
        .column(FeedColumn.IMPRESSIONS, "Impressions (total)")
        .column(FeedColumn.REACH, "Unique impressions (organic)")
        .column(FeedColumn.CLICKS, "Clicks (total)")
        .column(FeedColumn.LIKES, "Reactions (total)")
        .column(FeedColumn.COMMENTS, "Comments (total)")
        .column(FeedColumn.SHARES, "Reposts (total)", "Shares (total)")
        .column(FeedColumn.FOLLOWS, "Total followers", "New followers")
        .require(FeedColumn.DAY)
        .require("Impressions (total)", "Total followers"), 70, true);
  }
}
