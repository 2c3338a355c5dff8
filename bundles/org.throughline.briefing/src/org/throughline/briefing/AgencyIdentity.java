package org.throughline.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.throughline.briefing.document.Sender;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.core.Preference;
import org.throughline.core.Preferences;
import org.throughline.picture.Colour;
import org.throughline.picture.ImageFile;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;

/**
 * How an agency presents itself in its briefings: what a person keeps among the preferences, so that the window and the
 * command line make the same briefing.
 *
 * @param name what the agency is called; empty when that is not said
 * @param logo the file of its logo, a PNG or JPEG of at most one megabyte; empty for none
 * @param accent six hexadecimal digits after a number sign; empty for the product's own colour
 * @param confidential the word that stands on every page; empty for none
 */
public record AgencyIdentity(String name, String logo, String accent, String confidential) {

  /** What the agency is called. */
  public static final Preference<String> NAME = Preference.text("agency.name", "");

  /** The file of its logo. */
  public static final Preference<String> LOGO = Preference.text("agency.logo", "");

  /** Its colour. */
  public static final Preference<String> ACCENT = Preference.text("agency.accent", "");

  /** The word on every page. */
  public static final Preference<String> CONFIDENTIAL = Preference.text("agency.confidential", "");

  /** How much the colour must differ from white paper (WCAG 2.2, level AA for text). */
  public static final double LEAST_CONTRAST = 4.5;

  /** The largest logo, in bytes. */
  public static final long LARGEST_LOGO = 1_000_000;

  /** What is kept among the preferences. */
  public static AgencyIdentity of(Preferences preferences) {
    return new AgencyIdentity(preferences.get(NAME), preferences.get(LOGO), preferences.get(ACCENT),
        preferences.get(CONFIDENTIAL));
  }

  /** Why the colour cannot be used; empty when it can, or when there is none. */
  public Optional<Message> accentProblem() {
    if (accent.isBlank()) {
      return Optional.empty();
    }
    Optional<Colour> colour = colour();
    if (colour.isEmpty()) {
      return Optional.of(text("identity.accent.unreadable", accent));
    }
    double contrast = colour.get().contrast(Theme.LIGHT.colour(Token.SURFACE));
    return contrast >= LEAST_CONTRAST ? Optional.empty()
        : Optional.of(text("identity.accent.faint", accent, contrast, LEAST_CONTRAST));
  }

  private Optional<Colour> colour() {
    String digits = accent.strip().replaceFirst("^#", "").toUpperCase(Locale.ROOT);
    return digits.matches("[0-9A-F]{6}") ? Optional.of(Colour.of(Integer.parseInt(digits, 16))) : Optional.empty();
  }

  /** Why the logo cannot be used; empty when it can, or when there is none. Reads the file. */
  public Optional<Message> logoProblem() {
    try {
      readLogo();
      return Optional.empty();
    } catch (ClientException unusable) {
      return Optional.of(unusable.text());
    }
  }

  private Optional<ImageFile> readLogo() {
    if (logo.isBlank()) {
      return Optional.empty();
    }
    try {
      Path file = Path.of(logo.strip());
      if (!Files.isRegularFile(file)) {
        throw refused(ClientException.Kind.NOT_FOUND, "identity.logo.missing");
      }
      if (Files.size(file) > LARGEST_LOGO) {
        throw refused(ClientException.Kind.BAD_INPUT, "identity.logo.large");
      }
      return Optional.of(ImageFile.of(Files.readAllBytes(file))
          .orElseThrow(() -> refused(ClientException.Kind.BAD_INPUT, "identity.logo.unreadable")));
    } catch (IOException | InvalidPathException unreadable) {
      throw refused(ClientException.Kind.NOT_FOUND, "identity.logo.missing");
    }
  }

  private ClientException refused(ClientException.Kind kind, String key) {
    return new ClientException(kind, text(key, logo), null);
  }

  /**
   * Itself as the sender of a document.
   *
   * @throws ClientException NOT_FOUND or BAD_INPUT, naming the logo's file or the colour, when one of them cannot be used
   */
  public Sender sender() {
    accentProblem().ifPresent(problem -> {
      throw new ClientException(ClientException.Kind.BAD_INPUT, problem, null);
    });
    return new Sender(name, readLogo(), colour(), confidential);
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(AgencyIdentity.class, key, arguments);
  }
}
