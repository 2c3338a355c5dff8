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
    super("meta-facebook", FeedTable.POSTS, Platform.FACEBOOK, new Headings()
        .column(FeedColumn.POST_ID, "Post ID", "Bericht-ID", "Bericht-id", "Publicerings-id")
        .column(FeedColumn.CHANNEL_ID, "Page ID", "Pagina-ID", "Sid-id", "Sidans ID")
        .column(FeedColumn.CHANNEL, "Page name", "Paginanaam", "Sidnamn")
        .column(FeedColumn.TITLE, "Title", "Titel", "Rubrik")
        .column(FeedColumn.TEXT, "Description", "Beschrijving", "Beskrivning", "Post message", "Bericht")
        .column(FeedColumn.POSTED_AT, "Publish time", "Publicatietijdstip", "Tijdstip van publicatie",
            "Publicatietijd", "Publiceringstid", "Publish date", "Posted")
        .column(FeedColumn.KIND, "Post type", "Berichttype", "Type bericht", "Inläggstyp")
        .column(FeedColumn.PERMALINK, "Permalink", "Permalänk", "Permanente link")
        .column(FeedColumn.LANGUAGE, "Languages", "Talen", "Språk")
        .column(FeedColumn.IMPRESSIONS, "Impressions", "Vertoningar", "Vertoningen", "Exponeringar")
        .column(FeedColumn.VIEWS, "Views", "Weergaven", "Visningar")
        .column(FeedColumn.REACH, "Reach", "Bereik", "Räckvidd", "Range")
        .column(FeedColumn.LIKES, "Reactions", "Likes", "Reacties", "Vind-ik-leuks", "Reaktioner",
            "Gilla-markeringar")
        .column(FeedColumn.COMMENTS, "Comments", "Opmerkingen", "Kommentarer")
        .column(FeedColumn.SHARES, "Shares", "Deelacties", "Keren gedeeld", "Gedeeld", "Delningar")
        .column(FeedColumn.SAVES, "Saves", "Opgeslagen", "Opgeslagen items", "Sparade objekt", "Sparade")
        .column(FeedColumn.CLICKS, "Total clicks", "Totaal aantal klikken", "Totalt antal klick")
        .column(FeedColumn.LINK_CLICKS, "Link Clicks", "Klikken op links", "Klikken op link", "Länkklick")
        .column(FeedColumn.FOLLOWS, "Follows", "Volgers", "Gevolgd", "Följer")
        .column(FeedColumn.ENGAGEMENTS, "Reactions, Comments and Shares", "Reacties, opmerkingen en deelacties",
            "Reaktioner, kommentarer och delningar")
        .require(FeedColumn.POST_ID)
        .require(FeedColumn.POSTED_AT)
        .require(FeedColumn.CHANNEL_ID), 75, true);
  }
}
