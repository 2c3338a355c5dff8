package org.throughline.internal.insight.feed.profile;

import org.osgi.service.component.annotations.Component;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** The content export of Meta Business Suite for Instagram accounts, with English, Dutch or Swedish headings. */
@Component(service = ExportProfile.class)
public final class InstagramProfile extends TableProfile {

  public InstagramProfile() {
    super("meta-instagram", FeedTable.POSTS, Platform.INSTAGRAM, MetaHeadings.posts(new Headings()
        .column(FeedColumn.POST_ID, "Post ID", "Bericht-ID", "Bericht-id", "Publicerings-id")
        .column(FeedColumn.CHANNEL_ID, "Account ID", "Account-ID", "Konto-id")
        .column(FeedColumn.CHANNEL, "Account username", "Gebruikersnaam van account", "Gebruikersnaam account",
            "Kontots användarnamn", "Account name", "Accountnaam", "Kontonamn"))
        .require(FeedColumn.POST_ID)
        .require(FeedColumn.POSTED_AT)
        .require(FeedColumn.CHANNEL_ID)
        .require("Account username", "Gebruikersnaam van account", "Gebruikersnaam account", "Kontots användarnamn",
            "Saves", "Opgeslagen", "Opgeslagen items", "Sparade objekt"), 78, true);
  }
}
