package org.throughline.picture.organisation;

import java.util.Locale;
import org.throughline.core.ModelTexts;
import org.throughline.model.Channel;
import org.throughline.model.Element;
import org.throughline.model.Platform;
import org.throughline.picture.Role;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;
import org.throughline.picture.kit.ChannelSign;
import org.throughline.picture.kit.Icons;
import org.throughline.picture.kit.Sketch;

/** The sign before a name: that of the channel, or a person. */
final class Sign {

  /** How wide its place is, in pixels. */
  static final double WIDTH = ChannelSign.WIDTH;
  /** How high it is, in pixels. */
  static final double SIZE = ChannelSign.SIZE;

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
    if (element instanceof Channel channel) {
      ChannelSign.draw(sketch, channel.getPlatform(), left, top, tag, locale);
    } else {
      ICONS.draw(sketch, "person", left + (WIDTH - Icons.SMALL) / 2, top, Icons.SMALL, Token.INK_2,
          tag.saying(new ModelTexts().label(element.eClass(), locale)));
    }
  }

  /** The name of a platform in the language of the program. */
  static String name(Platform platform, Locale locale) {
    return ChannelSign.name(platform, locale);
  }
}
