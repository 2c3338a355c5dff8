package org.throughline.internal.insight.feed.profile;

import org.osgi.service.component.annotations.Component;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** The content export of Meta Business Suite for Facebook pages, with English, Dutch or Swedish headings. */
@Component(service = ExportProfile.class)
public final class MetaProfile extends TableProfile {

  public MetaProfile() {
    super("meta-facebook", FeedTable.POSTS, Platform.FACEBOOK, MetaHeadings.posts(new Headings()
        .column(FeedColumn.POST_ID, "Post ID", "Bericht-ID", "Bericht-id", "Publicerings-id")
        .column(FeedColumn.CHANNEL_ID, "Page ID", "Pagina-ID", "Sid-id", "Sidans ID")
        .column(FeedColumn.CHANNEL, "Page name", "Paginanaam", "Sidnamn"))
        .require(FeedColumn.POST_ID)
        .require(FeedColumn.POSTED_AT)
        .require(FeedColumn.CHANNEL_ID), 75, true);
  }
}
