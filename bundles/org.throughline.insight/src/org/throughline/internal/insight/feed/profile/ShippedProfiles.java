package org.throughline.internal.insight.feed.profile;

import java.util.List;
import org.throughline.insight.feed.spi.ExportProfile;

/** The profiles that come with the product, for programs without OSGi services. */
public final class ShippedProfiles {

  private ShippedProfiles() {
  }

  /** All of them. */
  public static List<ExportProfile> all() {
    return List.of(new MetaProfile(), new InstagramProfile(), new LinkedInPostsProfile(), new LinkedInDaysProfile(),
        new XPostsProfile(), new YouTubeProfile(), new TikTokPostsProfile(), new TikTokDaysProfile(), new MastodonProfile(),
        new BlueskyProfile(), new ConversationProfile(), new GenericProfile());
  }
}
