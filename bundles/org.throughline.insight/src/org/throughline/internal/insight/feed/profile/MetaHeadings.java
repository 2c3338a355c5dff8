package org.throughline.internal.insight.feed.profile;

import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.Headings;

/** What the content exports of Meta Business Suite call the same in all networks: in English, Dutch and Swedish. */
final class MetaHeadings {

  private MetaHeadings() {
  }

  /** Adds the columns of a post to those that say which post of which account it is. */
  static Headings posts(Headings identity) {
    return identity
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
            "Reaktioner, kommentarer och delningar");
  }
}
