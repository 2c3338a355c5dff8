package org.throughline.internal.insight.feed.profile;

import org.osgi.service.component.annotations.Component;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Headings;
import org.throughline.insight.feed.spi.ExportProfile;
import org.throughline.model.Platform;

/** Any table that has dates and texts, links or figures; its columns are guessed by usual names and can be corrected. */
@Component(service = ExportProfile.class)
public final class GenericProfile extends TableProfile {

  public GenericProfile() {
    super("generic", FeedTable.POSTS, Platform.OTHER, new Headings()
        .column(FeedColumn.POST_ID, "post_id", "id", "Post ID", "message_id", "url_id")
        .column(FeedColumn.PARENT_ID, "parent_id", "in_reply_to", "in_reply_to_id")
        .column(FeedColumn.CHANNEL_ID, "channel_id", "page_id")
        .column(FeedColumn.CHANNEL, "channel", "page", "kanaal", "kanal", "brand")
        .column(FeedColumn.POSTED_AT, "posted_at", "created_at", "published_at", "date", "datum", "time",
            "timestamp", "published", "Publish time", "day")
        .column(FeedColumn.TITLE, "title", "titel", "headline")
        .column(FeedColumn.TEXT, "text", "tekst", "message", "content", "body", "bericht", "caption", "Snippet")
        .column(FeedColumn.KIND, "kind", "type", "post_type", "soort", "typ")
        .column(FeedColumn.PERMALINK, "permalink", "url", "link", "länk")
        .column(FeedColumn.LANGUAGE, "language", "lang", "taal", "språk")
        .column(FeedColumn.AUTHOR, "author", "auteur", "författare", "user", "username", "from", "user name",
            "account")
        .column(FeedColumn.IMPRESSIONS, "impressions")
        .column(FeedColumn.VIEWS, "views", "weergaven", "visningar")
        .column(FeedColumn.REACH, "reach", "bereik", "räckvidd")
        .column(FeedColumn.LIKES, "likes", "reactions", "reacties", "gilla")
        .column(FeedColumn.COMMENTS, "comments", "replies", "opmerkingen", "kommentarer")
        .column(FeedColumn.SHARES, "shares", "retweets", "reposts", "gedeeld", "delningar")
        .column(FeedColumn.SAVES, "saves", "bookmarks")
        .column(FeedColumn.CLICKS, "clicks", "klikken", "klick")
        .column(FeedColumn.LINK_CLICKS, "link_clicks")
        .column(FeedColumn.FOLLOWS, "follows")
        .column(FeedColumn.ENGAGEMENTS, "engagements", "engagement")
        .require(FeedColumn.POSTED_AT), 10, false);
  }
}
