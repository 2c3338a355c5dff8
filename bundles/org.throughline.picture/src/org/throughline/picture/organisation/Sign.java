package org.throughline.picture.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.model.Channel;
import org.throughline.model.Platform;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Shape.Move;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/** The sign before a name: channels of a network are written, everything else has an icon of 16 by 16 pixels. */
final class Sign {

  private static final double TAG_WIDTH = 22;
  private static final double TAG_HEIGHT = 16;
  private static final Map<Platform, String> WRITTEN = Map.ofEntries(Map.entry(Platform.FACEBOOK, "Fb"),
      Map.entry(Platform.INSTAGRAM, "Ig"), Map.entry(Platform.X, "X"), Map.entry(Platform.LINKEDIN, "Li"),
      Map.entry(Platform.YOUTUBE, "Yt"), Map.entry(Platform.TIKTOK, "Tt"), Map.entry(Platform.WHATSAPP, "Wa"),
      Map.entry(Platform.THREADS, "Th"), Map.entry(Platform.MASTODON, "Ma"), Map.entry(Platform.BLUESKY, "Bs"),
      Map.entry(Platform.PINTEREST, "Pi"));

  private final TextLines lines;
  private final double left;
  private final double top;
  private final Tag tag;
  private final List<Shape> shapes = new ArrayList<>();

  private Sign(TextLines lines, double left, double top, String element) {
    this.lines = lines;
    this.left = left;
    this.top = top;
    tag = Tag.of(Role.SIGN, element);
  }

  /** The sign of a channel in a box 22 wide and 16 high. */
  static List<Shape> of(Channel channel, TextLines lines, double left, double top) {
    Sign sign = new Sign(lines, left, top, String.valueOf(channel.getId()));
    Platform platform = channel.getPlatform();
    String written = WRITTEN.get(platform);
    if (written != null) {
      sign.written(written);
    } else {
      Sign icon = new Sign(lines, left + (TAG_WIDTH - 16) / 2, top, String.valueOf(channel.getId()));
      icon.icon(platform);
      return icon.shapes;
    }
    return sign.shapes;
  }

  /** The sign of a person in the same box. */
  static List<Shape> person(String id, TextLines lines, double left, double top) {
    Sign sign = new Sign(lines, left + (TAG_WIDTH - 16) / 2, top, id);
    sign.circle(8, 5.25, 2.5);
    sign.path(to(3, 13.25), new Move.Curve(3.5, 10.5, 5.5, 9.25, 8, 9.25), new Move.Curve(10.5, 9.25, 12.5, 10.5, 13, 13.25));
    return sign.shapes;
  }

  private void written(String letters) {
    TextStyle style = new TextStyle(Face.SANS_SEMIBOLD, 9, Token.INK_2);
    shapes.add(new Shape.Rectangle(left, top, TAG_WIDTH, TAG_HEIGHT, 3, Paint.fill(Token.SUNKEN), tag));
    shapes.add(lines.set(letters, left + TAG_WIDTH / 2, top + style.baseline(), Anchor.MIDDLE, style, tag));
  }

  private void icon(Platform platform) {
    switch (platform) {
      case TELEPHONE -> path(to(4, 2.75), line(6, 2.75), line(7, 5.75), line(5.75, 6.75),
          new Move.Curve(6.5, 8.25, 7.75, 9.5, 9.25, 10.25), line(10.25, 9), line(13.25, 10), line(13.25, 12),
          new Move.Curve(13.25, 12.7, 12.7, 13.25, 12, 13.25), new Move.Curve(6.9, 13.25, 2.75, 9.1, 2.75, 4),
          new Move.Curve(2.75, 3.3, 3.3, 2.75, 4, 2.75), new Move.Close());
      case EMAIL, NEWSLETTER, LETTER -> {
        path(to(2.5, 4), line(13.5, 4), line(13.5, 12.25), line(2.5, 12.25), new Move.Close());
        path(to(2.75, 4.5), line(8, 8.75), line(13.25, 4.5));
      }
      case COUNTER, EVENT -> {
        path(to(8, 13.75), new Move.Curve(8, 13.75, 3.75, 10, 3.75, 6.5), new Move.Curve(3.75, 4.15, 5.65, 2.25, 8, 2.25),
            new Move.Curve(10.35, 2.25, 12.25, 4.15, 12.25, 6.5), new Move.Curve(12.25, 10, 8, 13.75, 8, 13.75),
            new Move.Close());
        circle(8, 6.5, 1.5);
      }
      case PRESS, PRINT, BLOG -> {
        path(to(3.5, 2.75), line(12.5, 2.75), line(12.5, 13.25), line(3.5, 13.25), new Move.Close());
        path(to(5.75, 6), line(10.25, 6));
        path(to(5.75, 8.5), line(10.25, 8.5));
        path(to(5.75, 11), line(8.25, 11));
      }
      case RADIO, TELEVISION, OUT_OF_HOME, PODCAST -> {
        path(to(2.75, 6.5), line(2.75, 9.5), line(10.75, 12.5), line(10.75, 3.5), new Move.Close());
        path(to(13.25, 6.25), line(13.25, 9.75));
        path(to(4.75, 10.5), line(4.75, 12.75), line(6.75, 12.75), line(6.75, 11.25));
      }
      case CHAT -> path(to(3.25, 3.25), line(12.75, 3.25), line(12.75, 10.75), line(8, 10.75), line(5, 13.5),
          line(5, 10.75), line(3.25, 10.75), new Move.Close());
      default -> {
        circle(8, 8, 5.5);
        path(to(2.5, 8), line(13.5, 8));
        path(to(8, 2.5), new Move.Curve(10, 4.25, 10.75, 6, 10.75, 8), new Move.Curve(10.75, 10, 10, 11.75, 8, 13.5));
        path(to(8, 13.5), new Move.Curve(6, 11.75, 5.25, 10, 5.25, 8), new Move.Curve(5.25, 6, 6, 4.25, 8, 2.5));
      }
    }
  }

  private void circle(double x, double y, double radius) {
    shapes.add(new Shape.Circle(left + x, top + y, radius, Paint.line(stroke()), tag));
  }

  private static Move to(double x, double y) {
    return new Move.To(x, y);
  }

  private static Move line(double x, double y) {
    return new Move.Line(x, y);
  }

  private void path(Move... moves) {
    List<Move> placed = new ArrayList<>();
    for (Move move : moves) {
      placed.add(switch (move) {
        case Move.To it -> new Move.To(left + it.x(), top + it.y());
        case Move.Line it -> new Move.Line(left + it.x(), top + it.y());
        case Move.Curve it -> new Move.Curve(left + it.x1(), top + it.y1(), left + it.x2(), top + it.y2(), left + it.x(),
            top + it.y());
        case Move.Close it -> it;
      });
    }
    shapes.add(new Shape.Path(placed, Paint.line(stroke()), tag));
  }

  private static Stroke stroke() {
    return Stroke.round(Token.INK_2, 1.5);
  }

  /** The name of a platform in the language of the program. */
  static String name(Platform platform, Locale locale) {
    return new org.throughline.core.ModelTexts()
        .label(org.throughline.model.ModelPackage.Literals.PLATFORM.getEEnumLiteral(platform.getValue()), locale);
  }
}
