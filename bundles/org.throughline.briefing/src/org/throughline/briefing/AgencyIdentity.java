package org.throughline.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.throughline.briefing.document.Logo;
import org.throughline.briefing.document.Sender;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.core.Preference;
import org.throughline.core.Preferences;
import org.throughline.internal.briefing.LogoFile;
import org.throughline.picture.ImageFile;
import org.throughline.picture.OwnTypeface;
import org.throughline.picture.TypefaceFile;

/**
 * How an agency presents itself in its briefings: what a person keeps among the preferences, so that the window and the
 * command line make the same briefing.
 *
 * @param name what the agency is called; empty when that is not said
 * @param logo the file of its logo, a PNG or JPEG of at most one megabyte; empty for none
 * @param accent six hexadecimal digits after a number sign; empty for the product's own colour
 * @param confidential the word that stands on every page; empty for none
 * @param typeface the file of the typeface its documents are set in, TrueType; empty for those of the product
 * @param typefaceBold the file of its strong letters; empty for none
 */
public record AgencyIdentity(String name, String logo, String accent, String confidential, String typeface,
    String typefaceBold) {

  /** What the agency is called. */
  public static final Preference<String> NAME = Preference.text("agency.name", "");

  /** The file of its logo. */
  public static final Preference<String> LOGO = Preference.text("agency.logo", "");

  /** Its colour. */
  public static final Preference<String> ACCENT = Preference.text("agency.accent", "");

  /** The word on every page. */
  public static final Preference<String> CONFIDENTIAL = Preference.text("agency.confidential", "");

  /** The file of the typeface its documents are set in. */
  public static final Preference<String> TYPEFACE = Preference.text("agency.typeface", "");

  /** The file of the strong letters of that typeface. */
  public static final Preference<String> TYPEFACE_BOLD = Preference.text("agency.typeface.bold", "");

  /** The largest logo, in bytes. */
  public static final long LARGEST_LOGO = 1_000_000;

  /** The largest file of a typeface, in bytes. */
  public static final long LARGEST_TYPEFACE = 5_000_000;

  /** An agency without a typeface of its own. */
  public AgencyIdentity(String name, String logo, String accent, String confidential) {
    this(name, logo, accent, confidential, "", "");
  }

  /** What is kept among the preferences. */
  public static AgencyIdentity of(Preferences preferences) {
    return new AgencyIdentity(preferences.get(NAME), preferences.get(LOGO), preferences.get(ACCENT),
        preferences.get(CONFIDENTIAL), preferences.get(TYPEFACE), preferences.get(TYPEFACE_BOLD));
  }

  /** Why the colour cannot be used; empty when it can, or when there is none. */
  public Optional<Message> accentProblem() {
    if (accent.isBlank()) {
      return Optional.empty();
    }
    Optional<PaperColour> colour = PaperColour.of(accent);
    if (colour.isEmpty()) {
      return Optional.of(text("identity.accent.unreadable", accent));
    }
    return colour.get().isReadable() ? Optional.empty()
        : Optional.of(text("identity.accent.faint", accent, colour.get().contrast(), PaperColour.LEAST_CONTRAST));
  }

  /** Why the logo cannot be used; empty when it can, or when there is none. Reads the file. */
  public Optional<Message> logoProblem() {
    return problem(this::readLogo);
  }

  private Optional<ImageFile> readLogo() {
    return read(logo, "logo", LARGEST_LOGO).map(bytes -> LogoFile.of(bytes)
        .orElseThrow(() -> refused(ClientException.Kind.BAD_INPUT, "identity.logo.unreadable", logo)));
  }

  /** Why the typeface cannot be used; empty when it can, or when there is none. Reads the files. */
  public Optional<Message> typefaceProblem() {
    return problem(this::readTypeface);
  }

  private static Optional<Message> problem(Runnable reading) {
    try {
      reading.run();
      return Optional.empty();
    } catch (ClientException unusable) {
      return Optional.of(unusable.text());
    }
  }

  private Optional<OwnTypeface> readTypeface() {
    Optional<TypefaceFile> regular = readFace(typeface);
    Optional<TypefaceFile> bold = readFace(typefaceBold);
    if (regular.isEmpty() && bold.isPresent()) {
      throw refused(ClientException.Kind.BAD_INPUT, "identity.typeface.only.bold", typefaceBold);
    }
    return regular.map(it -> new OwnTypeface(it, bold));
  }

  private static Optional<TypefaceFile> readFace(String file) {
    return read(file, "typeface", LARGEST_TYPEFACE).map(bytes -> {
      TypefaceFile face = TypefaceFile.of(bytes)
          .orElseThrow(() -> refused(ClientException.Kind.BAD_INPUT, "identity.typeface.unreadable", file));
      if (!face.mayBeEmbedded()) {
        throw refused(ClientException.Kind.BAD_INPUT, "identity.typeface.restricted", file);
      }
      return face;
    });
  }

  private static Optional<byte[]> read(String name, String kind, long largest) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    try {
      Path file = Path.of(name.strip());
      if (!Files.isRegularFile(file)) {
        throw refused(ClientException.Kind.NOT_FOUND, "identity." + kind + ".missing", name);
      }
      if (Files.size(file) > largest) {
        throw refused(ClientException.Kind.BAD_INPUT, "identity." + kind + ".large", name);
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException | InvalidPathException unreadable) {
      throw refused(ClientException.Kind.NOT_FOUND, "identity." + kind + ".missing", name);
    }
  }

  private static ClientException refused(ClientException.Kind kind, String key, String file) {
    return new ClientException(kind, text(key, file), null);
  }

  /**
   * Itself as the sender of a document.
   *
   * @throws ClientException NOT_FOUND or BAD_INPUT, naming the file or the colour, when one of them cannot be used
   */
  public Sender sender() {
    accentProblem().ifPresent(problem -> {
      throw new ClientException(ClientException.Kind.BAD_INPUT, problem, null);
    });
    return new Sender(name, readLogo().map(picture -> new Logo(Optional.of(picture), name)),
        PaperColour.of(accent).map(PaperColour::colour), confidential, "", readTypeface());
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(AgencyIdentity.class, key, arguments);
  }
}
