package org.throughline.internal.insight.feed.profile;

import org.osgi.service.component.annotations.Component;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** The table of videos of YouTube Studio, whose first row is a total. */
@Component(service = ExportProfile.class)
public final class YouTubeProfile extends TableProfile {

  public YouTubeProfile() {
    super("youtube-videos", FeedTable.POSTS, Platform.YOUTUBE, new Headings()
        .column(FeedColumn.POST_ID, "Content", "Video")
        .column(FeedColumn.TITLE, "Video title", "Videotitel")
        .column(FeedColumn.POSTED_AT, "Video publish time", "Publicatietijd van video", "Tijdstip van publicatie",
            "Publiceringstid för video", "Videons publiceringstid")
        .column(FeedColumn.VIEWS, "Views", "Weergaven", "Visningar")
        .column(FeedColumn.IMPRESSIONS, "Impressions", "Vertoningen", "Exponeringar")
        .column(FeedColumn.LIKES, "Likes", "Vind-ik-leuks", "Gilla-markeringar")
        .column(FeedColumn.COMMENTS, "Comments added", "Reacties toegevoegd", "Tillagda kommentarer")
        .column(FeedColumn.SHARES, "Shares", "Delen", "Delningar")
        .column(FeedColumn.FOLLOWS, "Subscribers gained", "Subscribers", "Abonnees", "Prenumeranter")
        .require(FeedColumn.POST_ID)
        .require(FeedColumn.TITLE)
        .require(FeedColumn.POSTED_AT), 80, true);
  }
}
