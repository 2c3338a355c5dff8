package org.throughline.picture.kit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.ModelTexts;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.picture.Role;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/** The sign before the name of a channel: networks are written in two letters, everything else has an icon. */
public final class ChannelSign {

  /** How wide its place is, in pixels. */
  public static final double WIDTH = 22;
  /** How high it is, in pixels. */
  public static final double SIZE = 16;

  private static final Map<Platform, String> WRITTEN = Map.ofEntries(Map.entry(Platform.FACEBOOK, "Fb"),
      Map.entry(Platform.INSTAGRAM, "Ig"), Map.entry(Platform.X, "X"), Map.entry(Platform.LINKEDIN, "Li"),
      Map.entry(Platform.YOUTUBE, "Yt"), Map.entry(Platform.TIKTOK, "Tt"), Map.entry(Platform.WHATSAPP, "Wa"),
      Map.entry(Platform.THREADS, "Th"), Map.entry(Platform.MASTODON, "Ma"), Map.entry(Platform.BLUESKY, "Bs"),
      Map.entry(Platform.PINTEREST, "Pi"));
  private static final Icons ICONS = new Icons();

  private ChannelSign() {}

  /**
   * Draws the sign of a platform.
   *
   * @param left the left edge of its place
   * @param top the upper edge
   * @param tag names the element it stands before
   * @param locale the language of the words it says
   */
  public static void draw(Sketch sketch, Platform platform, double left, double top, Tag tag, Locale locale) {
    Tag named = tag.as(Role.SIGN).saying(name(platform, locale));
    String written = WRITTEN.get(platform);
    if (written != null) {
      ChannelTag.draw(sketch, written, left, top, named);
    } else {
      ICONS.draw(sketch, icon(platform), left + (WIDTH - Icons.SMALL) / 2, top, Icons.SMALL, Token.INK_2, named);
    }
  }

  /** The two letters a network is written in; empty for what has an icon. */
  public static Optional<String> letters(Platform platform) {
    return Optional.ofNullable(WRITTEN.get(platform));
  }

  private static String icon(Platform platform) {
    return switch (platform) {
      case TELEPHONE -> "phone";
      case EMAIL, NEWSLETTER, LETTER -> "mail";
      case COUNTER, EVENT -> "visit";
      case PRESS, PRINT, BLOG -> "post";
      case RADIO, TELEVISION, OUT_OF_HOME, PODCAST -> "campaign";
      case CHAT -> "message";
      default -> "globe";
    };
  }

  /** The name of a platform in a language of the program. */
  public static String name(Platform platform, Locale locale) {
    return new ModelTexts().label(ModelPackage.Literals.PLATFORM.getEEnumLiteral(platform.getValue()), locale);
  }
}
