package org.throughline.picture.organisation;

import java.util.Locale;
import java.util.Map;
import org.throughline.core.ModelTexts;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.picture.Role;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;
import org.throughline.picture.kit.ChannelTag;
import org.throughline.picture.kit.Icons;
import org.throughline.picture.kit.Sketch;

/** The sign before a name: channels of a network are written, everything else has an icon. */
final class Sign {

  /** How wide its place is, in pixels. */
  static final double WIDTH = 22;
  /** How high it is, in pixels. */
  static final double SIZE = 16;

  private static final Map<Platform, String> WRITTEN = Map.ofEntries(Map.entry(Platform.FACEBOOK, "Fb"),
      Map.entry(Platform.INSTAGRAM, "Ig"), Map.entry(Platform.X, "X"), Map.entry(Platform.LINKEDIN, "Li"),
      Map.entry(Platform.YOUTUBE, "Yt"), Map.entry(Platform.TIKTOK, "Tt"), Map.entry(Platform.WHATSAPP, "Wa"),
      Map.entry(Platform.THREADS, "Th"), Map.entry(Platform.MASTODON, "Ma"), Map.entry(Platform.BLUESKY, "Bs"),
      Map.entry(Platform.PINTEREST, "Pi"));
  private static final Icons ICONS = new Icons();

  private final Sketch sketch;
  private final double left;
  private final double top;

  /** A sign with its upper left corner at a place. */
  Sign(Sketch sketch, double left, double top) {
    this.sketch = sketch;
    this.left = left;
    this.top = top;
  }

  /** Draws the sign of a person or a channel. */
  void draw(Element element, Locale locale) {
    Tag tag = Tag.of(Role.SIGN, String.valueOf(element.getId()));
    if (!(element instanceof Channel channel)) {
      icon("person", tag.saying(new ModelTexts().label(element.eClass(), locale)));
      return;
    }
    Tag named = tag.saying(name(channel.getPlatform(), locale));
    String written = WRITTEN.get(channel.getPlatform());
    if (written != null) {
      ChannelTag.draw(sketch, written, left, top, named);
    } else {
      icon(icon(channel.getPlatform()), named);
    }
  }

  private void icon(String name, Tag tag) {
    ICONS.draw(sketch, name, left + (WIDTH - Icons.SMALL) / 2, top, Icons.SMALL, Token.INK_2, tag);
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

  /** The name of a platform in the language of the program. */
  static String name(Platform platform, Locale locale) {
    return new ModelTexts().label(ModelPackage.Literals.PLATFORM.getEEnumLiteral(platform.getValue()), locale);
  }
}
